// What the tests of verbs on each engine have in common.
import { expect } from 'vitest'
import type { PageOf } from '@moirai/contract/lists'
import type { Bench } from './context.ts'

/** Every page of a list, one after the other, each no longer than it may be. */
export async function allPages<Item>(
  page: (cursor: { cursor?: string }) => Promise<PageOf<Item>>,
  most: number,
): Promise<Item[]> {
  const items: Item[] = []
  let next: string | null = null
  do {
    const { items: some, next: after }: PageOf<Item> = await page(next === null ? {} : { cursor: next })
    expect(some.length).toBeLessThanOrEqual(most)
    items.push(...some)
    next = after
  } while (next !== null)
  return items
}

/** What the audit log says was done, in order. */
export const auditOf = (bench: Bench) =>
  bench.database.transaction(
    async (session) => (await session.table('audit_log').list({ orderBy: { id: 'asc' } })).map(({ action }) => action),
    {
      readOnly: true,
    },
  )

export const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
