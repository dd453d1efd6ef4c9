// The testing kit: fresh databases, on every engine at hand.
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase, testDatabases, type TestDatabases } from '../src/testing/testing.ts'
import { oneMigration } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { execute as executeMysql, howToRun, serverUrl as mariadbUrl } from './mysql-store.ts'
import { execute, serverUrl } from './postgresql-store.ts'
import { fileStore } from './sqlite-store.ts'

const options = { schema, migrations: [oneMigration(schema)] }
const file = fileStore()
afterAll(() => file.remove())

const places: [name: string, url: string | undefined, lack: string | undefined][] = [
  ['memory', undefined, undefined],
  ['a file', file.url, undefined],
  ['PostgreSQL', serverUrl, serverUrl === undefined ? 'set TEST_POSTGRES_URL' : undefined],
  ['MariaDB', mariadbUrl, mariadbUrl === undefined ? howToRun : undefined],
]

describe.each(places)('a test database in %s', (_name, url, lack) => {
  const place = url === undefined ? {} : { url }
  it.skipIf(lack !== undefined)(
    `is migrated, its own, and gone afterwards${lack === undefined ? '' : ` (${lack})`}`,
    async () => {
      const databases: TestDatabases<typeof schema> = await testDatabases({ ...options, ...place })
      const names: string[] = []
      const use = async (email: string): Promise<void> => {
        await using database = await databases.fresh()
        names.push(database.config.database)
        expect((await database.migrations.status()).pending).toEqual([])
        expect((await database.migrations.status()).drift).toEqual([])
        const people = await database.transaction(async (session) => {
          await session.table('people').insert({ email })
          return session.table('people').list()
        })
        // Counters begin at one in each of them.
        expect(people.map((row) => [row.email, row.number])).toEqual([[email, 1]])
      }
      try {
        await Promise.all([use('ada'), use('bea')])
        await use('cem')
      } finally {
        await databases[Symbol.asyncDispose]()
      }
      await using single = await testDatabase({ ...options, ...place })
      expect(await single.transaction((session) => session.table('people').count())).toBe(0)
      const left = names.filter((name) => name !== ':memory:').map((name) => `'${name}'`)
      if (url !== undefined && url === serverUrl)
        expect((await execute(url, `SELECT datname FROM pg_database WHERE datname IN (${left.join()})`)).rows).toEqual([])
      if (url !== undefined && url === mariadbUrl)
        expect(
          await executeMysql(url, `SELECT schema_name FROM information_schema.schemata WHERE schema_name IN (${left.join()})`),
        ).toEqual([])
    },
  )
})
