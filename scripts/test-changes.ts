// Runs the changes of a schema on every engine at hand and prints the marks each of them got: `npm run test:changes`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Told {
  title: string
  status: string
  ancestorTitles: string[]
  meta?: { marks?: string[] }
}

const folder = mkdtempSync(join(tmpdir(), 'moirai-changes-'))
const report = join(folder, 'report.json')
const vitest = join('node_modules', 'vitest', 'vitest.mjs')
const words = ['run', 'packages/database/test/changes-', '--reporter=json', `--outputFile=${report}`, ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, [vitest, ...words], { stdio: ['ignore', 'ignore', 'inherit'] })

const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: { assertionResults: Told[] }[] }
rmSync(folder, { recursive: true })
const counts = new Map<string, Record<string, number>>()
const results = testResults.flatMap(({ assertionResults }) => assertionResults)
for (const { title, status: outcome, ancestorTitles, meta } of results) {
  const engine = ancestorTitles.find((name) => name.startsWith('Changes on '))?.replace('Changes on ', '')
  // Skipped for lack of a server: its title says so.
  const marks = engine === undefined ? [] : (meta?.marks ?? [])
  const told = outcome === 'failed' ? 'FAILED' : marks.length === 5 ? 'all five' : (marks.at(-1) ?? outcome)
  process.stdout.write(`${told.padEnd(13)} ${(engine ?? '').padEnd(20)} ${title}  ${marks.join(', ')}\n`)
  const own = counts.get(engine ?? 'elsewhere') ?? {}
  counts.set(engine ?? 'elsewhere', { ...own, [told]: (own[told] ?? 0) + 1 })
}
for (const [engine, own] of counts) {
  process.stdout.write(
    `${engine}: ${Object.entries(own)
      .map(([told, count]) => `${count} ${told}`)
      .join(', ')}\n`,
  )
}
process.exitCode = status ?? 1
