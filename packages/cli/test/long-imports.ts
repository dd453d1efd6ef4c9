// Imports of many rows, for the long form of the tests: killed again and again, undone, and watched for the memory they take.
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { finished as written } from 'node:stream/promises'
import type { ImportView } from '@moirai/contract/imports'
import { dice } from '../../talent/src/demonstration/random.ts'
import { csv, peopleFile, peopleHeader, personCells } from '../../talent/test/files.ts'
import { runKilled } from './kills.ts'
import { must, mustBeEqual, mustBeSound } from './musts.ts'
import { finished, openProgram, type Program, type Ran } from './program.ts'

interface Report {
  import: ImportView
  seconds: number
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000
const whole = (number: number): string => Math.round(number).toLocaleString('en')

/** What an import writes and what it may touch. */
const tables = ['profiles', 'students', 'skills', 'evidences', 'companies', 'job_postings', 'job_skills'] as const

/** One hash for each table, over every column of every row, in the order of `order`. */
function hashes(program: Program, order: (table: string) => string, columnsOf = (_table: string): string => '*') {
  const driver = new DatabaseSync(program.databaseFile, { readOnly: true })
  try {
    return Object.fromEntries(
      tables.map((table) => {
        const hash = createHash('sha256')
        const statement = driver.prepare(`SELECT ${columnsOf(table)} FROM ${table} ORDER BY ${order(table)}`)
        statement.setReadBigInts(true)
        for (const row of statement.iterate()) {
          hash.update(
            JSON.stringify(Object.values(row), (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
          )
        }
        return [table, hash.digest('hex')]
      }),
    )
  } finally {
    driver.close()
  }
}

const everyByte = (program: Program) => hashes(program, (table) => (table === 'students' ? 'profile_id' : 'id'))

/** The rows of an import and its counts, without what differs between two runs that did the same: identifiers and times. */
function outcome(program: Program): unknown {
  const driver = new DatabaseSync(program.databaseFile, { readOnly: true })
  try {
    const digest = (sql: string): string => {
      const hash = createHash('sha256')
      for (const row of driver.prepare(sql).iterate()) hash.update(JSON.stringify(Object.values(row)))
      return hash.digest('hex')
    }
    return {
      imports: driver
        .prepare(
          "SELECT status, total_rows, processed_rows, created_rows, updated_rows, skipped_rows, error_rows, checkpoint FROM csv_imports WHERE status <> 'refused'",
        )
        .all(),
      people: digest(
        'SELECT number, external_id, name, email, years_experience, city, country, latitude, longitude, extra FROM profiles ORDER BY external_id',
      ),
      students: digest(
        'SELECT external_id, institution FROM students JOIN profiles ON profiles.id = profile_id ORDER BY external_id',
      ),
      skills: digest(
        'SELECT p.external_id, s.name, s.proficiency, c.uri FROM skills s JOIN profiles p ON p.id = s.profile_id LEFT JOIN skill_concepts c ON c.id = s.concept_id ORDER BY 1, 2',
      ),
      rows: digest(
        'SELECT row_number, position, action, external_id, problem, problem_column, cells FROM import_rows LEFT JOIN profiles ON profiles.id = entity_id ORDER BY 1, 2',
      ),
    }
  } finally {
    driver.close()
  }
}

// ---- killed

const killedRows = 200_000
let undisturbed: Promise<{ outcome: unknown; milliseconds: number; head: number }> | undefined

async function undisturbedImport(content: string) {
  using program = openProgram()
  await program.json(['db', 'setup'])
  const started = performance.now()
  const report = await program.json<Report>(['import', 'people', program.write('file.csv', content)])
  const milliseconds = performance.now() - started
  const { startedAt, completedAt } = report.import
  return {
    outcome: outcome(program),
    milliseconds,
    // What passes before the first row: a run that is killed by then brings nothing.
    head: milliseconds - (Date.parse(completedAt!) - Date.parse(startedAt!)),
  }
}

/** What must hold after each kill: whole batches, each row noted once, and the counts those of the rows. */
function mustHaveWholeBatches(program: Program, rows: number): number {
  const driver = new DatabaseSync(program.databaseFile)
  try {
    const one = (sql: string): number => Number(Object.values(driver.prepare(sql).get() ?? { none: 0 })[0])
    const done = one('SELECT coalesce(max(checkpoint), 0) FROM csv_imports')
    must(done % 500 === 0 || done === rows, `${done} rows are done, which is no whole batch`)
    mustBeEqual(one('SELECT count(*) FROM import_rows'), done, 'rows that were noted')
    mustBeEqual(
      one('SELECT count(*) FROM profiles'),
      one('SELECT coalesce(max(created_rows), 0) FROM csv_imports'),
      'people created',
    )
    return done
  } finally {
    driver.close()
  }
}

/** An import of `rows` rows killed at that many random moments, begun anew by the same command each time; ends like one left alone. */
export async function killLongImport(seed: number, kills: number, rows = killedRows): Promise<string> {
  const content = peopleFile(rows)
  const expected = await (undisturbed ??= undisturbedImport(content))
  const roll = dice(seed)
  const began = performance.now()
  let killed = 0
  let imports = 0
  while (killed < kills) {
    using program = openProgram()
    await program.json(['db', 'setup'])
    const words = ['import', 'people', program.write('file.csv', content)]
    imports += 1
    while (killed < kills) {
      // Together the runs between the kills take as long as the import, more or less.
      const moment = roll.next() * (expected.head + (2.5 * (expected.milliseconds - expected.head)) / kills)
      if ((await runKilled(program, words, moment)).signal === null) break
      killed += 1
      mustHaveWholeBatches(program, rows)
      if (killed % 10 === 0) mustBeSound(program)
    }
    const last = await program.run([...words, '--json'])
    must(
      last.status === 0 || last.stderr.includes('was imported already'),
      `the last run ended with ${last.status}: ${last.stderr}`,
    )
    mustBeSound(program)
    mustBeEqual(outcome(program), expected.outcome, 'the rows and the counts')
  }
  return `${whole(rows)} rows, ${killed} kills over ${imports} imports: the same rows and counts as in ${(expected.milliseconds / 1000).toFixed(0)} s undisturbed; ${secondsSince(began).toFixed(0)} s`
}

// ---- undone

/** An import of `rows` rows over a quarter as many people that are there, undone: every byte of every row is as it was. */
export async function undoLongImport(_seed: number, rows: number): Promise<string> {
  using program = openProgram()
  await program.json(['db', 'setup'])
  await program.json(['import', 'people', program.write('before.csv', peopleFile(Math.ceil(rows / 4)))])
  const before = everyByte(program)
  const changed = peopleFile(rows).replaceAll('Person', 'Human').replaceAll('University of Moss', 'College of Fern')
  const { import: view, seconds } = await program.json<Report>(['import', 'people', program.write('after.csv', changed)])
  must(JSON.stringify(everyByte(program)) !== JSON.stringify(before), 'the import changed nothing')
  const started = performance.now()
  const { undo } = await program.json<{ undo: { deleted: number; restored: number; kept: unknown[] } }>([
    'imports',
    'undo',
    view.id,
  ])
  mustBeEqual(everyByte(program), before, 'the tables')
  mustBeEqual([undo.deleted, undo.restored, undo.kept], [view.created, view.updated, []], 'what undoing tells')
  mustBeSound(program)
  return `${whole(undo.deleted)} rows deleted and ${whole(undo.restored)} put back: every byte as before; imported in ${whole(seconds)} s, undone in ${secondsSince(started).toFixed(0)} s`
}

// ---- watched

/** What one import may take at most, whatever its size. */
export const mostMegabytes = 300

/** An import of `rows` rows by the program, its memory read from outside, as the kernel counts it. */
export async function watchLongImport(_seed: number, rows: number): Promise<string> {
  using program = openProgram()
  await program.json(['db', 'setup'])
  const path = program.path('file.csv')
  await writePeople(path, rows)
  const { ran, megabytes } = await watched(program.start(['import', 'people', path, '--json']))
  must(ran.status === 0, `the import ended with ${ran.status}: ${ran.stderr}`)
  const { import: view, seconds } = JSON.parse(ran.stdout) as Report
  mustBeEqual(view.processed, rows, 'the rows')
  const told = `${whole(rows)} rows in ${whole(seconds)} s, ${whole(rows / seconds)} a second, ${megabytes} MB at most`
  must(megabytes < mostMegabytes, `${told}: ${mostMegabytes} MB are allowed`)
  return told
}

/** What a program wrote and how it ended, and the most memory it took, read from outside. */
export async function watched(child: ChildProcess): Promise<{ ran: Ran; megabytes: number }> {
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid!))
  }, 50)
  const ran = await finished(child).finally(() => clearInterval(watch))
  return { ran, megabytes }
}

/** The most memory of a process so far, in megabytes, as the kernel tells; 0 where it is gone. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.ceil(Number(kilobytes) / 1024)
  } catch {
    return 0
  }
}

async function writePeople(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(csv([peopleHeader]))
  for (let first = 1; first <= rows; first += 1000) {
    const some = Array.from({ length: Math.min(1000, rows - first + 1) }, (_, index) => personCells(first + index))
    if (!file.write(csv(some))) await once(file, 'drain')
  }
  file.end()
  await written(file)
}
