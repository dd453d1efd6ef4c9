// Files that are no database, folders that cannot be written to, and other programs that hold the file.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../src/database.ts'
import { oneMigration } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { holdLock, openAsNobody } from './sqlite-process.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moirai-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (file: string, options: { create?: boolean; timeoutMs?: number } = {}) =>
  openDatabase({ url: `sqlite:${file}`, schema, migrations: [oneMigration(schema)], ...options })

async function built(file: string) {
  const database = await open(file)
  await database.migrations.upgrade()
  return database
}

describe('opening a file', () => {
  it('makes the database and its folders where they are missing', async () => {
    const file = join(folder, 'a', 'b', 'x.db')
    await using database = await built(file)
    expect(database.engine).toMatchObject({ name: 'sqlite', version: expect.stringMatching(/^3\.\d+/) })
    expect(existsSync(file)).toBe(true)
  })

  it('takes the empty file that SQLite itself leaves before the first write', async () => {
    const file = join(folder, 'x.db')
    writeFileSync(file, '')
    await using database = await built(file)
    expect((await database.migrations.status()).pending).toEqual([])
  })

  it('refuses a missing database where it is not to be made, and makes nothing', async () => {
    const file = join(folder, 'sub', 'x.db')
    await expect(open(file, { create: false })).rejects.toMatchObject({
      kind: 'missing database',
      message: expect.stringContaining(file),
    })
    expect(existsSync(join(folder, 'sub'))).toBe(false)
  })

  it.each([
    ['a text', 'name,email\nAda,ada@example.org\n'],
    ['a short file', 'x'],
    ['an old format', `SQLite format 2\0${'x'.repeat(5_000)}`],
  ])('refuses %s as not a database, and leaves it as it is', async (_what, content) => {
    const file = join(folder, 'x.db')
    writeFileSync(file, content)
    await expect(open(file)).rejects.toMatchObject({
      kind: 'not a database',
      message: expect.stringContaining(`${file} is not an SQLite database`),
    })
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  it('refuses a database whose pages are damaged', async () => {
    const file = join(folder, 'x.db')
    await (await built(file)).close()
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 100, 4_000)
    writeFileSync(file, bytes)
    const using = async () => {
      await using database = await open(file)
      await database.migrations.status()
    }
    await expect(using()).rejects.toMatchObject({ name: 'DatabaseError', kind: 'corrupt' })
  })

  it('refuses a folder, a path through a file and a device, each in a sentence', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    mkdirSync(join(folder, 'sub'))
    await expect(open(join(folder, 'sub'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/is a folder, not a database file/),
    })
    await expect(open(join(file, 'x.db'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/a part of the path is a file/),
    })
    await expect(open(join(file, 'sub', 'x.db'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/a part of the path is a file/),
    })
    await expect(open('/dev/null')).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/is not a file/),
    })
  })

  it.skipIf(process.platform === 'win32')(
    'refuses what it has no permission for (skipped on Windows: other permissions)',
    async () => {
      chmodSync(folder, 0o755)
      const locked = join(folder, 'locked')
      mkdirSync(locked, { mode: 0o555 })
      const inside = join(locked, 'x.db')
      expect(await openAsNobody(`sqlite:${inside}`)).toBe(
        `cannot open: The folder ${locked} cannot be written to (no permission); choose another in DATABASE_URL.`,
      )
      // A database that may be written itself, in a folder where its log cannot be.
      await (await built(inside)).close()
      chmodSync(inside, 0o666)
      expect(await openAsNobody(`sqlite:${inside}`)).toMatch(
        /^cannot open: The database file .* cannot be read and written \(no permission\)/,
      )
      chmodSync(locked, 0o777)
      chmodSync(inside, 0o444)
      expect(await openAsNobody(`sqlite:${inside}`)).toMatch(
        /^cannot open: The database file .* cannot be read and written \(no permission\)/,
      )
      chmodSync(inside, 0o666)
      expect(await openAsNobody(`sqlite:${inside}`)).toBe('opened')
    },
  )

  it('reads names with spaces, percent signs and question marks as they are written in a URL', async () => {
    await using database = await openDatabase({ url: `sqlite:${folder}/a%20b%3F%25.db`, schema: {} })
    expect(database.config.database).toBe(`${folder}/a b?%.db`)
    expect(existsSync(join(folder, 'a b?%.db'))).toBe(true)
  })
})

describe('a file shared with another process', () => {
  it('waits for its lock up to the timeout, reads meanwhile, and goes on after it was killed', async () => {
    const file = join(folder, 'x.db')
    await (await built(file)).close()
    await using database = await open(file, { timeoutMs: 100 })
    await database.transaction((session) => session.table('people').insert({ email: 'ada', name: 'Ada' }))
    const other = await holdLock(file)
    try {
      await expect(database.transaction((session) => session.table('people').insert({ email: 'bea' }))).rejects.toMatchObject({
        kind: 'locked',
        retryable: true,
        message: expect.stringMatching(/Another process has held the database's write lock for \d+ ms/),
      })
      const names = await database.transaction(
        async (session) => (await session.table('people').list()).map(({ name }) => name),
        { readOnly: true },
      )
      expect(names).toEqual(['Ada'])
    } finally {
      await other.kill()
    }
    await database.transaction((session) => session.table('people').insert({ email: 'bea' }))
    expect(await database.transaction((session) => session.table('people').count({ name: 'half done' }))).toBe(0)
  })

  it('opens although another process holds the lock', async () => {
    const file = join(folder, 'x.db')
    await (await built(file)).close()
    const other = await holdLock(file)
    try {
      await using database = await open(file, { timeoutMs: 100 })
      expect((await database.migrations.status()).pending).toEqual([])
    } finally {
      await other.kill()
    }
  })

  it('folds the log into the file at the end: the file alone is the whole database', async () => {
    const file = join(folder, 'x.db')
    const database = await built(file)
    await database.transaction((session) => session.table('people').insert({ email: 'ada' }))
    expect(existsSync(`${file}-wal`)).toBe(true)
    await database.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
    const driver = new DatabaseSync(file, { readOnly: true })
    expect(driver.prepare('SELECT email FROM people').all()).toEqual([{ email: 'ada' }])
    driver.close()
  })
})
