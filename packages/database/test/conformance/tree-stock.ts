// The users the cases of trees are played with.
import type { Session } from '../../src/database.ts'
import { buildFamily, type family, type FamilyDatabase } from './family.ts'
import type { Kit } from './kit.ts'

export type FamilySession = Session<typeof family>

const ids: Record<string, string> = {}
/** The same identifier for the same word; in order of the words' first use. */
export const idOf = (word: string): string =>
  (ids[word] ??= `00000000-0000-7000-8000-${String(Object.keys(ids).length).padStart(12, '0')}`)

export const wholeEvidence = {
  title: 'a "title" \\ with \u{1f600}, \n\t lines and  ',
  kind: "it's" as const,
  count: -2_147_483_648,
  size: 9_223_372_036_854_775_807n,
  price: '12345678901234.5678',
  small: '-0.10',
  score: 0.1 + 0.2,
  seen: true,
  day: '2024-02-29',
  moment: new Date('2026-01-02T03:04:05.678Z'),
  data: { list: [1, 'two', null, { three: 3.5 }], text: '"\\' },
  file: new Uint8Array([0, 1, 254, 255]),
}

export async function stock(kit: Kit, onStatement?: (sql: string) => void): Promise<FamilyDatabase> {
  const database = await buildFamily(kit, onStatement)
  await database.transaction(async (session) => {
    await session.table('users').insertMany(['ada', 'bob', 'eve'].map((word) => ({ id: idOf(word), email: word })))
    await session.table('profiles').insertMany([
      { id: idOf('p-ada'), user_id: idOf('ada'), headline: 'Ada at work' },
      { id: idOf('p-bob'), user_id: idOf('bob') },
    ])
    await session.table('skills').insertMany([
      { id: idOf('s-sql'), profile_id: idOf('p-ada'), name: 'sql', level: 3 },
      { id: idOf('s-go'), profile_id: idOf('p-ada'), name: 'go', level: 1, mentor_id: idOf('bob') },
      { id: idOf('s-js'), profile_id: idOf('p-ada'), name: 'js', level: null },
      { id: idOf('s-c'), profile_id: idOf('p-bob'), name: 'c', level: 2 },
    ])
    await session.table('evidences').insertMany([
      { id: idOf('e-1'), skill_id: idOf('s-sql'), ...wholeEvidence },
      { id: idOf('e-2'), skill_id: idOf('s-sql') },
      { id: idOf('e-3'), skill_id: idOf('s-c'), title: 'c' },
    ])
  })
  return database
}

export const playing =
  (work: (session: FamilySession) => Promise<void>) =>
  async (kit: Kit): Promise<void> =>
    (await stock(kit)).transaction(work)

export const names = (rows: readonly { name: string }[] | undefined) => rows?.map(({ name }) => name)
