import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { inTransaction, type Work } from '../context.ts'
import { recordAudit, sealAudit, verifyAudit } from './audit.ts'

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ deployed: false })
})
afterEach(() => bench.database.close())

const second = 1 / 86_400

async function write(count: number): Promise<void> {
  await inTransaction(bench.context, (work) =>
    recordAudit(
      work,
      ...Array.from({ length: count }, (_, index) => ({
        action: 'test.done',
        subject: { type: 'test', id: String(index) },
        detail: { b: index, a: true },
      })),
    ),
  )
  bench.clock.advance(2 * second)
}

const rows = () => inTransaction(bench.context, ({ session }) => session.table('audit_log').list({ orderBy: { id: 'asc' } }))
const change = (work: Parameters<typeof inTransaction<void>>[1]) => inTransaction(bench.context, work)
const problems = async (head?: string) =>
  (await verifyAudit(bench.context, { head })).faults.map(({ seal, problem }) => [seal, problem])

describe('the chain over the audit log', () => {
  it('seals every row once, in portions, and leaves those of this moment', async () => {
    await write(120)
    expect(await sealAudit(bench.context)).toBe(120)
    expect(await sealAudit(bench.context)).toBe(0)
    await write(3)
    await inTransaction(bench.context, (work) => recordAudit(work, { action: 'test.now', subject: { type: 'test', id: 'x' } }))
    expect(await sealAudit(bench.context)).toBe(3)
    const verdict = await verifyAudit(bench.context)
    expect(verdict).toMatchObject({
      whole: true,
      seals: 4,
      rows: 123,
      unsealed: 1,
      faults: [],
      head: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect((await verifyAudit(bench.context, { head: verdict.head })).whole).toBe(true)
  })

  it('is made once where two seal at one moment', async () => {
    await write(70)
    await Promise.all([sealAudit(bench.context), sealAudit(bench.context)])
    expect(await verifyAudit(bench.context)).toMatchObject({ whole: true, seals: 2, rows: 70 })
  })

  it('of nothing is whole', async () => {
    expect(await verifyAudit(bench.context)).toMatchObject({ whole: true, seals: 0, rows: 0, unsealed: 0 })
  })

  const middle = async (session: Work['session']) => (await session.table('audit_log').list({ orderBy: { id: 'asc' } }))[60]!
  const tampering: [string, () => Promise<void>, (string | number)[][]][] = [
    ...(['action', 'subject_id', 'subject_type'] as const).map((column): [string, () => Promise<void>, (string | number)[][]] => [
      `a row whose ${column} was edited`,
      async () =>
        change(async ({ session }) => session.table('audit_log').update((await middle(session)).id, { [column]: 'other' })),
      [[2, 'These rows, or their seal, were changed.']],
    ]),
    [
      'a row whose detail was edited',
      async () =>
        change(async ({ session }) =>
          session.table('audit_log').update((await middle(session)).id, { detail: { b: 60, a: false } }),
        ),
      [[2, 'These rows, or their seal, were changed.']],
    ],
    [
      'a row of which it is said that another did it',
      async () => {
        const actor_id = '01990000-0000-7000-8000-000000000001'
        await change(async ({ session }) => session.table('audit_log').update((await middle(session)).id, { actor_id }))
      },
      [[2, 'These rows, or their seal, were changed.']],
    ],
    [
      'a row that was removed',
      () =>
        change(async ({ session }) => {
          await session.table('audit_log').purge({ id: (await middle(session)).id })
        }),
      [[2, 'Of 50 rows 1 were removed.']],
    ],
    [
      'two rows that changed places',
      async () => {
        const [one, two] = (await rows()).slice(10, 12)
        await change(async ({ session }) => {
          const table = session.table('audit_log')
          await table.update(one!.id, { subject_id: two!.subject_id, detail: two!.detail })
          await table.update(two!.id, { subject_id: one!.subject_id, detail: one!.detail })
        })
      },
      [[1, 'These rows, or their seal, were changed.']],
    ],
    [
      'rows that were cut off at the end',
      async () => {
        const last = (await rows()).slice(-7).map(({ id }) => id)
        await change(async ({ session }) => void (await session.table('audit_log').purge({ id: { in: last } })))
      },
      [[3, 'Of 20 rows 7 were removed.']],
    ],
    [
      'a seal that was removed',
      async () => change(async ({ session }) => void (await session.table('audit_seals').purge({ position: 2 }))),
      [
        [3, 'A seal before this one is missing.'],
        [3, 'This seal does not follow the one before.'],
        [3, 'Before these rows there are some that were added later.'],
      ],
    ],
    [
      'a seal that was made anew for a row that was edited',
      async () => {
        await change(async ({ session }) =>
          session
            .table('audit_seals')
            .update((await session.table('audit_seals').findBy({ position: 2 }))!.id, { hash: 'f'.repeat(64) }),
        )
      },
      [
        [2, 'These rows, or their seal, were changed.'],
        [3, 'This seal does not follow the one before.'],
      ],
    ],
  ]
  it.each(tampering)('finds %s', async (_, tamper, found) => {
    await write(120)
    await sealAudit(bench.context)
    await tamper()
    expect(await problems()).toEqual(found)
  })

  it('finds by a hash kept elsewhere that its end was cut off, rows and seals alike', async () => {
    await write(120)
    await sealAudit(bench.context)
    const { head } = await verifyAudit(bench.context)
    const last = (await rows()).slice(100).map(({ id }) => id)
    await change(async ({ session }) => {
      await session.table('audit_log').purge({ id: { in: last } })
      await session.table('audit_seals').purge({ position: 3 })
    })
    expect(await problems()).toEqual([])
    expect(await problems(head)).toEqual([[2, expect.stringContaining('kept elsewhere')]])
  })
})
