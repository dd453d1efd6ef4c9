// Tries that kill the program at random moments and look at what it left behind; used by the suite and by its long form.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { ImportView } from '@moirai/contract/imports'
import type { ImportKind } from '@moirai/contract/words'
import type { MatchListView } from '@moirai/contract/matches'
import { dice, type Dice } from '../../talent/src/demonstration/random.ts'
import { openBench } from '../../talent/test/context.ts'
import { applicationsFile, jobsFile, peopleFile } from '../../talent/test/files.ts'
import { storedLists, type Lists } from '../../talent/test/oracle.ts'
import { picture } from '../../talent/test/picture.ts'
import { must, mustBeEqual, mustBeSound, type KillTry } from './musts.ts'
import { finished, openProgram, type Program, type Ran, type StartOptions } from './program.ts'

/** Starts the program and kills it after `milliseconds`, unless it has ended by then. */
export async function runKilled(
  program: Program,
  words: readonly string[],
  milliseconds: number,
  options?: StartOptions,
): Promise<Ran> {
  const child = program.start(words, options)
  const end = finished(child)
  await Promise.race([pause(milliseconds), end])
  child.kill('SIGKILL')
  return end
}

// ---- imports

const rowsOfFile = 5000
const kinds: readonly Kind[] = [
  { kind: 'people', table: 'profiles', content: peopleFile(rowsOfFile) },
  { kind: 'jobs', table: 'job_postings', content: jobsFile(rowsOfFile) },
  {
    kind: 'applications',
    table: 'applications',
    content: applicationsFile(rowsOfFile),
    needs: { people: peopleFile(200), jobs: jobsFile(60) },
  },
]
interface Kind {
  kind: ImportKind
  table: string
  content: string
  /** What is brought in before. */
  needs?: Readonly<Record<string, string>>
}

interface Undisturbed {
  /** The database before the import. */
  before: Uint8Array
  picture: unknown
  milliseconds: number
}
const undisturbedImports = new Map<Kind, Promise<Undisturbed>>()

const pictureOf = async (program: Program): Promise<unknown> => {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false })
  return picture(bench.context)
}

function undisturbedImport(kind: Kind): Promise<Undisturbed> {
  const known = undisturbedImports.get(kind)
  if (known) return known
  const made = (async () => {
    using program = openProgram()
    await program.json(['db', 'setup'])
    for (const [needed, content] of Object.entries(kind.needs ?? {}))
      await program.json(['import', needed, program.write('needed.csv', content)])
    const before = readFileSync(program.databaseFile)
    const words = ['import', kind.kind, program.write('file.csv', kind.content)]
    const started = performance.now()
    // In a process of its own, as those that are killed: its start takes as long as the rows of a small import.
    const { status, stderr } = await finished(program.start(words))
    must(status === 0, `the import that nobody disturbs ended with ${status}: ${stderr}`)
    return { before, milliseconds: performance.now() - started, picture: await pictureOf(program) }
  })()
  undisturbedImports.set(kind, made)
  return made
}

/** Rows in whole batches, each noted once, each record whole; the counts are those of the rows. */
function mustHaveWholeRows(program: Program, { kind, table }: Kind): number {
  const driver = new DatabaseSync(program.databaseFile)
  const one = (sql: string): number => Number(Object.values(driver.prepare(sql).get() ?? { none: 0 })[0])
  try {
    if (one("SELECT count(*) FROM sqlite_schema WHERE name = 'import_rows'") === 0) return 0
    const imports = `FROM csv_imports WHERE kind = '${kind}'`
    const rows = `FROM import_rows WHERE import_id IN (SELECT id ${imports})`
    const processed = one(`SELECT coalesce(max(processed_rows), 0) ${imports}`)
    must(processed % 500 === 0 || processed === rowsOfFile, `${processed} rows are done, which is no whole batch`)
    mustBeEqual(one(`SELECT count(DISTINCT row_number) ${rows}`), processed, 'rows that were noted')
    mustBeEqual(one(`SELECT coalesce(max(row_number), 0) ${rows}`), processed, 'the last row that was noted')
    mustBeEqual(one(`SELECT coalesce(max(checkpoint), 0) ${imports}`), processed, 'the checkpoint')
    mustBeEqual(one(`SELECT count(*) FROM ${table}`), one(`SELECT coalesce(max(created_rows), 0) ${imports}`), `${kind} created`)
    // Every posting of the file asks for at least the two optional skills.
    if (kind === 'jobs') {
      const bare =
        'SELECT count(*) FROM job_postings WHERE (SELECT count(*) FROM job_skills WHERE job_posting_id = job_postings.id) < 2'
      mustBeEqual(one(bare), 0, 'postings without their skills')
    }
    if (kind === 'applications') {
      // Each has the step that its status tells of.
      const bare =
        'SELECT count(*) FROM applications WHERE status NOT IN (SELECT to_status FROM application_events WHERE application_id = applications.id)'
      mustBeEqual(one(bare), 0, 'applications without their history')
    }
    return processed
  } finally {
    driver.close()
  }
}

/** Kills an import as often as the dice say, each time at another moment, and lets the same command end it. */
export const killImport: KillTry = async (seed) => {
  const roll = dice(seed)
  const kind = roll.pick(kinds)
  const expected = await undisturbedImport(kind)
  using program = openProgram()
  // Now and then also the setting up of the database is killed.
  const fresh = kind.needs === undefined && roll.chance(0.3)
  if (!fresh) writeFileSync(program.databaseFile, expected.before)
  const words = ['import', kind.kind, program.write('file.csv', kind.content)]
  const kills = roll.whole(1, 4)
  const stops: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const ran = await runKilled(program, words, momentOf(roll, expected.milliseconds))
    if (ran.signal === null) break
    if (!existsSync(program.databaseFile)) continue
    mustBeSound(program)
    stops.push(String(mustHaveWholeRows(program, kind)))
  }
  const last = await program.run([...words, '--json'])
  // Where the last kill came too late the file is in already, and refused.
  const done = last.status === 1 && last.stderr.includes('was imported already')
  must(done || last.status === 0, `the last run ended with ${last.status}: ${last.stderr}`)
  mustBeSound(program)
  mustHaveWholeRows(program, kind)
  must((await program.run(['db', 'check'])).status === 0, 'db check is not content')
  const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
  const counted = imports.filter((one) => one.kind === kind.kind && one.status !== 'refused')
  mustBeEqual([counted.length, counted[0]!.processed], [1, rowsOfFile], 'the imports')
  if (!done) mustBeEqual(await pictureOf(program), expected.picture, 'the tables')
  return `${kind.kind}, ${fresh ? 'new' : 'set up'}: killed after ${stops.join(', ') || 'no'} of ${rowsOfFile} rows`
}

/** From the first steps of the program to a little after it should have ended. */
const momentOf = (roll: Dice, milliseconds: number): number => 100 + roll.next() * milliseconds

// ---- match runs

// More lists than one transaction stores.
const people = 1600
const postings = 900

interface Matched {
  /** The database before the first run, and after it. */
  unmatched: Uint8Array
  matched: Uint8Array
  /** The lists after a run, before and after the change that the tries make. */
  former: Lists
  latter: Lists
  milliseconds: number
}

const demonstration = ['demo', '--people', String(people), '--jobs', String(postings), '--seed', '7']

/** A change that moves many lists: half of the postings are as old as they are open. */
export function closeHalf(program: Program): void {
  const driver = new DatabaseSync(program.databaseFile)
  driver.exec("UPDATE job_postings SET status = 'closed' WHERE number % 2 = 0")
  driver.close()
}

export async function listsOf(program: Program): Promise<Lists> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false })
  return storedLists(bench.context)
}

let undisturbedRuns: Promise<Matched> | undefined

/** Both runs as nobody disturbs them, made once. */
export const undisturbedRun = (): Promise<Matched> => (undisturbedRuns ??= makeRuns())

async function makeRuns(): Promise<Matched> {
  using program = openProgram()
  await program.json(demonstration)
  const unmatched = readFileSync(program.databaseFile)
  await program.json(['match', 'run'])
  const matched = readFileSync(program.databaseFile)
  const former = await listsOf(program)
  closeHalf(program)
  const started = performance.now()
  await program.json(['match', 'run'])
  return { unmatched, matched, former, latter: await listsOf(program), milliseconds: performance.now() - started }
}

export const plain = ({ people: ofPeople, jobs }: Lists) => [[...ofPeople].toSorted(), [...jobs].toSorted()]

/** What readers see: nothing at all, or the whole lists of a run that was completed. */
export async function seenBy(program: Program, expected: Matched): Promise<'nothing' | 'the former' | 'the latter'> {
  const driver = new DatabaseSync(program.databaseFile)
  const run = driver.prepare("SELECT id, jobs FROM match_runs WHERE status = 'completed' ORDER BY completed_at DESC").get()
  driver.close()
  const shown = await program.run(['match', 'show', '--person', 'demo-7-p00001', '--json'])
  if (run === undefined) {
    must(shown.status === 1 && shown.stderr.includes('Nothing has been matched yet'), `shown without a run: ${shown.stderr}`)
    return 'nothing'
  }
  await using bench = await openBench({ url: program.databaseUrl, migrated: false })
  const which = Number(run['jobs']) === postings ? 'the former' : 'the latter'
  const lists = plain(await storedLists(bench.context, String(run['id'])))
  mustBeEqual(lists, plain(which === 'the former' ? expected.former : expected.latter), `the lists of ${which} run`)
  must(shown.status === 0, `match show ended with ${shown.status}: ${shown.stderr}`)
  const view = JSON.parse(shown.stdout) as MatchListView
  mustBeEqual(view.run.id, run['id'], 'the run that is shown')
  // Of the former list the postings closed since are left out; a list is never cut in another way.
  must(which === 'the former' ? view.matches.length <= 20 : view.matches.length === 20, `${view.matches.length} matches shown`)
  return which
}

/** Kills match runs, the first ever or a later one, as often as the dice say, and lets the same command end it. */
export const killMatchRun: KillTry = async (seed) => {
  const expected = await undisturbedRun()
  const roll = dice(seed)
  using program = openProgram()
  const first = roll.chance(0.3)
  writeFileSync(program.databaseFile, first ? expected.unmatched : expected.matched)
  closeHalf(program)
  const seen: string[] = []
  for (let kills = roll.whole(1, 3); kills > 0; kills -= 1) {
    const ran = await runKilled(program, ['match', 'run'], momentOf(roll, expected.milliseconds))
    mustBeSound(program)
    const sees = await seenBy(program, expected)
    seen.push(sees)
    if (ran.signal === null || sees === 'the latter') break
    mustBeEqual(sees, first ? 'nothing' : 'the former', 'what is seen after a kill')
  }
  await program.json(['match', 'run'])
  mustBeEqual(plain(await listsOf(program)), plain(expected.latter), 'the lists after the last run')
  must((await program.run(['db', 'check'])).status === 0, 'db check is not content')
  return `${first ? 'first run' : 'later run'}: after each kill ${seen.join(', ')} to be seen`
}
