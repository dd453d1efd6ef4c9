// Disks that are full or read-only, files that are cut or written over, programs that are killed: a sentence each, and on as soon as it can.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { counter, openDatabase, table, text } from '../src/database.ts'
import { dice } from '../src/migrations/proof/sample-rows.ts'
import { oneMigration } from './conformance/kit.ts'
import { killWriters } from './sqlite-kills.ts'

const notes = table('notes', { id: counter().primaryKey(), body: text() })
const schema = { notes }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moirai-disks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function built(file: string) {
  const database = await openDatabase({ url: `sqlite:${file}`, schema, migrations: [oneMigration(schema)] })
  await database.migrations.upgrade()
  return database
}
type Notes = Awaited<ReturnType<typeof built>>

const add = (database: Notes, size = 100, times = 1) =>
  database.transaction((session) =>
    session.table('notes').insertMany(Array.from({ length: times }, () => ({ body: 'x'.repeat(size) }))),
  )
const count = (database: Notes) => database.transaction((session) => session.table('notes').count(), { readOnly: true })

/** A disk of its own, in memory; only who may mount gets one. */
function disk(size: string, place = mkdtempSync(join(tmpdir(), 'moirai-disk-'))): string {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place])
  onTestFinished(() => {
    execFileSync('umount', ['-l', place])
    rmSync(place, { recursive: true, force: true })
  })
  return place
}

const mayMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'moirai-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true })
  }
})()

describe.skipIf(!mayMount)(`a disk (${mayMount ? 'mounted' : 'skipped: needs the right to mount one'})`, () => {
  it('that is full: the transaction is rolled back, reads go on, and writing works again once there is room', async () => {
    const place = disk('2m')
    const file = join(place, 'x.db')
    const database = await built(file)
    onTestFinished(() => database.close())
    await add(database)
    writeFileSync(join(place, 'ballast'), 'x'.repeat(1_000_000))
    let written = 1
    const fill = async (): Promise<void> => {
      for (;;) {
        await add(database, 20_000, 2)
        written += 2
      }
    }
    await expect(fill()).rejects.toMatchObject({
      kind: 'full',
      retryable: false,
      message: 'SQLite: the disk of the database is full, and nothing of this was written; free some space, and go on.',
    })
    expect(await count(database)).toBe(written)
    await expect(add(database, 1_000_000)).rejects.toMatchObject({ kind: 'full' })
    expect(await count(database)).toBe(written)
    rmSync(join(place, 'ballast'))
    await add(database, 20_000, 2)
    expect(await count(database)).toBe(written + 2)
    expect(await count(await reopened(database, file))).toBe(written + 2)
  })

  it('that is full when a database is to be made on it: a sentence, and it is made once there is room', async () => {
    const place = disk('64k')
    const file = join(place, 'x.db')
    writeFileSync(join(place, 'ballast'), Buffer.alloc(60_000))
    await expect(built(file)).rejects.toMatchObject({
      kind: 'full',
      message: expect.stringMatching(/disk of the database is full/),
    })
    execFileSync('mount', ['-o', 'remount,size=4m', place])
    const database = await built(file)
    onTestFinished(() => database.close())
    expect(await count(database)).toBe(0)
  })

  it('that is read-only is refused in a sentence, and used as soon as it may be written', async () => {
    const place = disk('4m')
    const file = join(place, 'x.db')
    const database = await built(file)
    await add(database)
    await database.close()
    execFileSync('mount', ['-o', 'remount,ro', place])
    await expect(built(file)).rejects.toMatchObject({
      kind: 'cannot open',
      message: `The database file ${file}, or the folder it is in, cannot be read and written (the file system is read-only).`,
    })
    await expect(built(join(place, 'new.db'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: `The folder ${place} cannot be written to (the file system is read-only); choose another in DATABASE_URL.`,
    })
    execFileSync('mount', ['-o', 'remount,rw', place])
    const again = await built(file)
    onTestFinished(() => again.close())
    await add(again)
    expect(await count(again)).toBe(2)
  })
})

async function reopened(database: Notes, file: string): Promise<Notes> {
  await database.close()
  const again = await built(file)
  onTestFinished(() => again.close())
  return again
}

describe.skipIf(process.platform === 'win32')('a limit of the size of files (skipped on Windows: there is none)', () => {
  it('is told as what it is, nothing is written by half, and the program goes on', () => {
    const front = new URL('../src/database.ts', import.meta.url).href
    const program = `import { openDatabase, table, counter, text, createTable } from ${JSON.stringify(front)}
      const notes = table('notes', { id: counter().primaryKey(), body: text() })
      const first = { revision: '20260101T000000-notes', name: 'notes', description: '', parents: [], operations: [createTable(notes)] }
      const database = await openDatabase({ url: ${JSON.stringify(`sqlite:${join(folder, 'x.db')}`)}, schema: { notes }, migrations: [first] })
      await database.migrations.upgrade()
      const add = (size) => database.transaction((session) => session.table('notes').insert({ body: 'x'.repeat(size) }))
      await add(10)
      const told = await add(3_000_000).catch((error) => error.kind + ': ' + error.message)
      await add(10)
      console.log(told, await database.transaction((session) => session.table('notes').count(), { readOnly: true }))`
    const said = execFileSync(
      'sh',
      ['-c', 'ulimit -f 2000; exec "$0" --input-type=module --eval "$1"', process.execPath, program],
      { encoding: 'utf8' },
    )
    expect(said).toBe(
      'full: SQLite: the database or its log may not grow further (a limit of the size of files, or a fault of the disk), and nothing of this was written; look at the disk and its limits. 2\n',
    )
  })
})

describe('a file', () => {
  it.each<[string, (bytes: Buffer) => Buffer, string, RegExp]>([
    ['without its first hundred bytes', (bytes) => bytes.fill(0, 0, 100), 'not a database', /is not an SQLite database/],
    [
      'with an impossible size of pages',
      (bytes) => (bytes.writeUInt16BE(777, 16), bytes),
      'not a database',
      /is no sound SQLite database/,
    ],
    ['cut in the middle', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2 / 4096) * 4096), 'corrupt', /damaged/],
    ['with its first page written over', (bytes) => bytes.fill(0x5a, 100, 4_096), 'corrupt', /damaged/],
  ])('%s is refused in a sentence that names it or the mend', async (_what, damage, kind, sentence) => {
    const file = join(folder, 'x.db')
    const database = await built(file)
    await add(database, 10_000, 20)
    await database.close()
    writeFileSync(file, damage(readFileSync(file)))
    const using = async () => {
      await using damaged = await openDatabase({ url: `sqlite:${file}`, schema })
      await damaged.transaction((session) => session.table('notes').list(), { readOnly: true })
    }
    await expect(using()).rejects.toMatchObject({ name: 'DatabaseError', kind, message: expect.stringMatching(sentence) })
  })

  it('whose log is cut or written over anywhere holds a whole beginning of what was written, and is sound', async () => {
    const file = join(folder, 'x.db')
    const database = await built(file)
    for (let time = 0; time < 30; time++) await add(database, 500, 3)
    const whole = [readFileSync(file), readFileSync(`${file}-wal`)] as const
    await database.close()
    const random = dice(7)
    const found = new Set<number>()
    for (let round = 0; round < 40; round++) {
      const copy = join(folder, `copy ${round}.db`)
      const place = Math.floor(random() * whole[1].length)
      const log = Buffer.from(whole[1])
      if (round % 2 === 0) log.fill(0xa5, place, place + 200)
      writeFileSync(copy, whole[0])
      writeFileSync(`${copy}-wal`, round % 2 === 0 ? log : log.subarray(0, place))
      const left = await built(copy)
      const rows = await count(left)
      expect(rows % 3).toBe(0)
      found.add(rows)
      await add(left)
      await left.close()
      const driver = new DatabaseSync(copy)
      expect(driver.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
      driver.close()
    }
    expect(found.size).toBeGreaterThan(5)
  })
})

describe('programs that are killed while they write to one file', () => {
  it.each([1, 2, 3])('lose nothing they were told of, and leave nothing by half (seed %i)', async (seed) => {
    expect(await killWriters(seed)).toMatch(/acknowledged, none lost$/)
  })
})
