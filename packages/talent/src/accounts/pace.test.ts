import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { onEveryEngine, type EngineGround } from '../../test/every-engine.ts'
import { countRequest } from './pace.ts'

const askerOf = (number: number) => new Uint8Array(32).fill(number)
const pace = { asker: askerOf(1), perMinute: 20 }
const seconds = (count: number) => count / 86_400

onEveryEngine('tries of secrets on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('side by side are never more than the pace: 50 at once', async () => {
    await using bench = await ground.open({ deployed: false })
    const all = await Promise.all(Array.from({ length: 50 }, () => countRequest(bench.context, pace)))
    expect(all.filter((wait) => wait === undefined)).toHaveLength(20)
    expect(all.filter((wait) => wait !== undefined && wait > 0 && wait <= 3)).toHaveLength(30)
  })
})

describe('tries of secrets', () => {
  it('come back one by one as the minute goes on, and are those of one asker', async () => {
    await using bench = await openBench({ deployed: false })
    const { context, clock } = bench
    for (let index = 0; index < 20; index++) expect(await countRequest(context, pace)).toBeUndefined()
    expect(await countRequest(context, pace)).toBe(3)
    expect(await countRequest(context, { ...pace, asker: askerOf(2) })).toBeUndefined()
    clock.advance(seconds(3))
    expect(await countRequest(context, pace)).toBeUndefined()
    expect(await countRequest(context, pace)).toBe(3)
  })

  it('that are refused write nothing, and who is busy no longer is known no longer', async () => {
    await using bench = await openBench({ deployed: false })
    const { context, clock, database, statements } = bench
    const rows = () => database.table('request_paces').count()
    for (let number = 0; number < 200; number++) await countRequest(context, { ...pace, asker: askerOf(number) })
    expect(await rows()).toBeLessThanOrEqual(200)
    for (let index = 0; index < 20; index++) await countRequest(context, pace)
    statements.length = 0
    await countRequest(context, pace)
    expect(statements.filter((sql) => /^(INSERT|UPDATE|DELETE)/i.test(sql))).toEqual([])
    clock.advance(seconds(61))
    await countRequest(context, { ...pace, asker: askerOf(250) })
    expect(await rows()).toBe(1)
  })
})
