// Measures what the project claims: `npm run bench -- SUITE [--quick | --full] [--json FILE]`.
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureApi } from './api/api.ts'
import { measureDatabase } from './database/database.ts'
import { reportOf, terminalTable, type Report } from './harness/report.ts'
import { median } from './harness/statistics.ts'
import { measureImports } from './imports/imports.ts'
import { measureMatching } from './matching/matching.ts'
import { measureQuality } from './quality/quality.ts'
import { terminalText } from './quality/report.ts'
import { measureQueue } from './queue/queue.ts'
import type { Suite, SuiteResult } from './harness/suite.ts'

const suites: Record<string, { about: string; measure: Suite }> = {
  database: { about: 'the database layer against drivers by hand and its peers', measure: measureDatabase },
  imports: { about: "files brought in, beside the engines' own programs that load the resulting rows", measure: measureImports },
  matching: { about: 'the matching kernels beside C, the reference and databases', measure: measureMatching },
  api: { about: 'the whole server beside bare Fastify with a raw driver, and in a crowd', measure: measureApi },
  queue: { about: 'background tasks beside pg-boss and graphile-worker, on PostgreSQL', measure: measureQueue },
}

// How good rankings are is no matter of time: it has rows of its own form.
const quality = { name: 'quality', about: 'rankings of titles, occupations and postings beside BM25 and TF-IDF' }

const usage = [
  'Usage: npm run bench -- SUITE [--quick | --full] [--json FILE]',
  ...Object.entries(suites).map(([name, { about }]) => `  ${name.padEnd(10)}${about}`),
  `  ${quality.name.padEnd(10)}${quality.about}`,
  '  --quick     at a smaller size, within a minute',
  '  --full      also at the greatest size, which takes minutes more',
  '  --json FILE writes the rows there too',
  '',
].join('\n')

// A quick run ends a little before its minute is over.
const quickMs = 55_000

function wrongUsage(sentence: string): never {
  process.stderr.write(`${sentence}\n${usage}`)
  process.exit(2)
}

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        json: { type: 'string' },
      },
    })
  } catch (error) {
    return wrongUsage((error as Error).message)
  }
}

const writeJson = (path: string | undefined, report: object): void => {
  if (path !== undefined) writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
}

const { positionals, values } = readWords()
const [name = '', ...more] = positionals
if (name === quality.name && more.length === 0) {
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const measured = measureQuality({ quick: values.quick, say })
  process.stdout.write(`${terminalText(measured)}\n`)
  writeJson(values.json, { suite: 'quality', date: new Date().toISOString().slice(0, 10), ...measured })
  process.exit()
}
const suite = suites[name]
if (!suite || more.length > 0) {
  wrongUsage(name === '' ? 'Name a suite.' : `There is no suite ${JSON.stringify(positionals.join(' '))}.`)
}

const end = values.quick ? quickMs - process.uptime() * 1_000 + performance.now() : Infinity
let stopped = false
const loads: number[] = []
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Ends like one whose time is over, so that what was made for the run is removed.
  process.once(signal, () => {
    stopped = true
    process.stderr.write('Stopping after this round …\n')
  })
}
const written = (sofar: SuiteResult): Report => {
  const found = reportOf({ suite: name, quick: values.quick, date: new Date(), load: median(loads) }, sofar)
  writeJson(values.json, found)
  return found
}
const result = await suite.measure({
  quick: values.quick,
  full: values.full,
  serverUrl: process.env['TEST_POSTGRES_URL'],
  left: () => (stopped ? -1 : end - performance.now()),
  say: (line) => {
    loads.push(loadavg()[0]!)
    process.stderr.write(`${line}\n`)
  },
  keep: written,
})
if (stopped) process.exit(130)
const report = written(result)
process.stdout.write(`${terminalTable(report.rows)}\n`)
for (const sentence of [...report.leftOut, ...(report.notes ?? [])]) process.stdout.write(`${sentence}\n`)
