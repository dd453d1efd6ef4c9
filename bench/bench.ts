// Measures what the project claims: `npm run bench -- SUITE [--quick] [--json FILE]`.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureDatabase } from './database/database.ts'
import { machineName, terminalTable, type Report } from './harness/report.ts'
import type { Suite } from './harness/suite.ts'

const suites: Record<string, { about: string; measure: Suite }> = {
  database: { about: 'the database layer against drivers by hand and its peers', measure: measureDatabase },
}

const usage = [
  'Usage: npm run bench -- SUITE [--quick] [--json FILE]',
  ...Object.entries(suites).map(([name, { about }]) => `  ${name.padEnd(10)}${about}`),
  '  --quick     at a smaller size, within a minute',
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
      options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
    })
  } catch (error) {
    return wrongUsage((error as Error).message)
  }
}

const { positionals, values } = readWords()
const [name = '', ...more] = positionals
const suite = suites[name]
if (!suite || more.length > 0) {
  wrongUsage(name === '' ? 'Name a suite.' : `There is no suite ${JSON.stringify(positionals.join(' '))}.`)
}

const end = values.quick ? quickMs - process.uptime() * 1_000 + performance.now() : Infinity
const { rows, leftOut, versions } = await suite.measure({
  quick: values.quick,
  serverUrl: process.env['TEST_POSTGRES_URL'],
  left: () => end - performance.now(),
  say: (line) => process.stderr.write(`${line}\n`),
})
const report: Report = {
  suite: name,
  machine: machineName(),
  date: new Date().toISOString().slice(0, 10),
  quick: values.quick,
  versions,
  leftOut,
  rows,
}
process.stdout.write(`${terminalTable(rows)}\n`)
for (const sentence of leftOut) process.stdout.write(`${sentence}\n`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
