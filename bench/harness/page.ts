// The page of the benchmarks, made from what accepted runs have told: nothing on it is written by hand but how it came about.
import { existsSync, readFileSync } from 'node:fs'
import { markdownTable } from '../../scripts/markdown.ts'
import { cellsOf, headOf, type Report, type ReportRow } from './report.ts'

const fileOf = (suite: string): URL => new URL(`../accepted/${suite}.json`, import.meta.url)

/** The suites with an accepted run, which stands beside them. */
const accepted = ['database', 'imports', 'matching', 'api', 'queue'].filter((suite) => existsSync(fileOf(suite)))

const read = (suite: string): Report => JSON.parse(readFileSync(fileOf(suite), 'utf8')) as Report

/** Matching has a size that takes long, and is accepted with it. */
const fullOf = (suite: string): string => (suite === 'matching' ? ' --full' : '')

export const benchmarksPage = (): string => [introduction, ...accepted.map((suite) => suitePage(read(suite)))].join('\n\n')

const introduction = `# Benchmarks

\`npm run bench -- SUITE [--quick | --full] [--json FILE]\` measures what is claimed of speed, on your machine, against others in the same run. A quick run ends
within a minute and is coarse. This page is made from the last accepted full runs:

\`\`\`text
${accepted.map((suite) => `npm run bench -- ${suite}${fullOf(suite)} --json bench/accepted/${suite}.json`).join('\n')}
npm run reference
\`\`\`

**How to read it.** All that take part in a row run interleaved in one process: round after round, each once a round, in an order in which none follows
the same one every time; each turn is warmed up, and garbage is collected before it. A turn gives the median time of its operations (with many callers: time over
operations; bulk loads: the time of one). _Ratio_ is the speed of ours over the other's, taken round by round, and of these the median; above 1 ours is
faster. _Middle half_ is where half of the rounds' ratios lie. _Met_ is \`yes\` where that whole half reaches the target, \`no\` where all of it falls short, and
\`noisy\` where the target lies inside it: then the run does not tell (nor do fewer than five rounds, unless five times beyond). Rows without a target are shown for comparison. Times depend on the machine
and on what else it does; compare ratios, and times only within a row.`

/** The rows of a suite by their first words: `PostgreSQL`, `SQLite`. */
function grouped(rows: readonly ReportRow[]): Map<string, ReportRow[]> {
  const groups = new Map<string, ReportRow[]>()
  for (const row of rows) {
    const group = row.name.split(', ')[0]!
    groups.set(group, [...(groups.get(group) ?? []), { ...row, name: row.name.slice(group.length + 2) }])
  }
  return groups
}

/** The part of the page that tells of one suite. */
export function suitePage({ suite, machine, date, load, versions, leftOut, notes = [], rows }: Report): string {
  const title = `${suite[0]!.toUpperCase()}${suite.slice(1)}`
  const told = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `## ${title}`,
    `Measured on ${date}, on ${machine}, for which ${load} programs competed at a time (load average). ${told.join(', ')}.`,
    aboutSuite[suite] ?? '',
    ...(leftOut.length === 0 ? [] : [`Left out:\n\n${leftOut.map((sentence) => `- ${sentence}`).join('\n')}`]),
    ...notes,
    ...shortfalls(title, rows),
    // Of several suites, whose parts must not have one name.
    ...[...grouped(rows)].flatMap(([group, own]) => [`### ${title}: ${group}`, markdownTable(headOf(), own.map(cellsOf))]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What falls short, before the tables. */
function shortfalls(title: string, rows: readonly ReportRow[]): string[] {
  const aimed = rows.filter(({ target }) => target !== null)
  const of = (verdict: string): ReportRow[] => aimed.filter(({ met }) => met === verdict)
  const lines = (those: readonly ReportRow[]): string =>
    those
      .map(
        ({ name, control, ratio, target }) => `- ${name}, against ${control}: ${ratio.toFixed(2)}, where the target is ${target}`,
      )
      .join('\n')
  const short = of('no')
  const noisy = of('noisy')
  return [
    `Of ${aimed.length} rows with a target ${of('yes').length} reach it, ${short.length} fall short, and ${noisy.length} are too noisy to tell.`,
    ...(short.length === 0 ? [] : [`### ${title}: what falls short`, lines(short)]),
    ...(noisy.length === 0 ? [] : [`### ${title}: what the run does not tell`, lines(noisy)]),
  ]
}

const aboutSuite: Readonly<Record<string, string>> = {
  imports: `Files of people and of postings with their skills, brought in as a person does it (read, recognised, checked, matched with the taxonomy, written, told of), beside
the programs of the engines, \`psql\` and \`sqlite3\`, that load the very rows which come of it into the same tables and check nothing. The target is 0.3 of their speed.`,
  queue: `Background tasks of our queue beside pg-boss and graphile-worker, each in a database of its own on the same server, where nobody waits for the disk
(\`synchronous_commit = off\`). _Worked off_ is the time until all tasks are done that were put in beforehand; a contender that leaves one is left out. 16 callers _enqueue_ one task each time.`,
  api: `Our server as \`moirai start\` has it (sessions, access by role and object, checks of what comes in and goes out, headers, a log line for each request, the audit log), but for
how often one may ask, beside what one would write by hand for the same routes on the same tables: bare Fastify, the raw driver, prepared statements, a session looked up
by its hash, and no checks (bench/api/control.ts). Each is a process of its own; sixteen callers on kept connections. _Signing in_ fails, in turns for an e-mail that has an account and
for one that has none: the ratio is 10 % over the gap of the medians, its middle half from the same tries drawn again. _A crowd_ comes whether the server keeps up or
not, and every time counts from when the request was due; what is not accepted is answered by 503 with \`Retry-After\`, or the row is left out.`,
  matching: `The kernels in TypeScript and in WebAssembly, and the same algorithm in C, compiled in the same run with all optimisation, as the limit of the machine: the same index, people and lists of 20,
and one that finds another list than the others fails. _CPU time a person_ is that of the process, so that others at work on the machine count little. Against C the target is a share of its speed: 0.286 is
3.5 times as long, 0.588 is 1.7 times; both directions in one pass against one: 0.667 is 1.5 times. _Reference_ leaves nothing out. Databases get the query and all points of one
person ready made, join, add and sort; what is measured there is the time one waits, for ours the mean of 5,000 people in one run.`,
  database: `All work on tables made by our layer (bench/database/tables.ts), so that every check and index costs everyone the same, and a contender takes part only
after it gave the very same values for the same questions and wrote what it was told. Everyone makes keys (UUID version 7) and times in the program and gives
whole rows back; nobody hides rows softly, as no peer does. Each call stands for itself, committed when it returns; the rows
_in a session_ leave the beginning and the committing out, for all alike. Peers are used as their guides show; ways of use that take more by hand (prepared statements) are rows of their own, without a target.

On PostgreSQL nobody waits for the disk (\`synchronous_commit = off\`), which would hide what stands before it; up to ten connections each; \`tree\` is one user with its
profile, 10 skills and 30 evidences: three queries by hand, relations as each peer has them. On SQLite every contender has a copy of the file and the pragmas of
our layer (write-ahead log, \`synchronous = FULL\`, \`secure_delete\`); the rows _without syncing_ are the same with \`synchronous = OFF\`, which our layer does
not offer. Bulk loads are one transaction, by statements of 1,000 rows where a library has nothing better; \`psql\` and \`sqlite3\` read a file written beforehand, and
their start counts. Who takes ten times as long as the fastest runs two rounds of it only.`,
}
