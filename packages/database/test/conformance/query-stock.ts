// The people the cases of queries are played with.
import type { Session } from '../../src/database.ts'
import type { Kit } from './kit.ts'
import { buildPeople, type PeopleDatabase, type schema } from './people.ts'

export type PeopleSession = Session<typeof schema>

export const ada = {
  email: 'ada@example.org',
  name: 'Ada',
  role: 'admin',
  age: 36,
  balance: '1234567890.25',
  visits: 9_007_199_254_740_993n,
  height: 0.1 + 0.2,
  active: false,
  born: '1815-12-10',
  seen_at: new Date('2026-01-02T03:04:05.678Z'),
  tags: ['a', "it's", '"q"', 'ü'],
  photo: new Uint8Array([0, 255, 39, 92]),
} as const
export const bob = { email: 'bob@example.org', name: 'Bob', age: 20, balance: '-5.50', visits: 2n, tags: [] }
export const eve = { email: 'eve@example.org', name: 'Eve', age: 30, balance: '0.01' }

/** Three people, of whom Eve is deleted, and Ada's two pets. */
export async function stock(kit: Kit, options: { now?: () => Date } = {}): Promise<PeopleDatabase> {
  const database = await buildPeople(kit, options)
  await database.transaction(async (session) => {
    const [first] = await session.table('people').insertMany([{ ...ada, tags: [...ada.tags] }, bob, eve])
    await session.table('people').delete({ email: eve.email })
    await session.table('pets').insertMany([
      { owner_id: first!.id, chip: '1', kind: 'cat', bought: '10.00', fed: '2.50', cost: '12.50' },
      { owner_id: first!.id, chip: '2', kind: 'dog', bought: '0.30', fed: '0.03', cost: '0.33' },
    ])
  })
  return database
}

export const reading =
  <T>(work: (session: PeopleSession) => Promise<T>) =>
  async (kit: Kit): Promise<T> =>
    (await stock(kit)).transaction(work, { readOnly: true })

export const writing =
  (work: (session: PeopleSession) => Promise<void>) =>
  async (kit: Kit): Promise<void> =>
    (await stock(kit)).transaction(work)
