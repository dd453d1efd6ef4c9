import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { listRates, loadRates, setRates, type ExchangeRate } from './settings.ts'

const set = (bench: Bench, ...rates: ExchangeRate[]) => setRates(bench.context, rates, async () => {})
const rate = (currency: string, value: string, asOf = '2026-11-20'): ExchangeRate => ({ currency, rate: value, asOf })

describe('exchange rates', () => {
  it('keeps one a currency and day; the newest is in force, and the deployment has 1', async () => {
    await using bench = await openBench({ deployed: false })
    await set(bench, rate('EUR', '1.08'), rate('GBP', '1.27'))
    await set(bench, rate('EUR', '1.05', '2026-11-01'))
    await set(bench, rate('GBP', '1.30'))
    expect((await listRates(bench.context)).map(({ currency, rate, asOf }) => [currency, Number(rate), asOf])).toEqual([
      ['EUR', 1.08, '2026-11-20'],
      ['EUR', 1.05, '2026-11-01'],
      ['GBP', 1.3, '2026-11-20'],
    ])
    const inForce = await inSnapshot(bench.context, loadRates)
    expect([inForce.get('USD'), Number(inForce.get('EUR')), Number(inForce.get('GBP')), inForce.get('CHF')]).toEqual([
      '1',
      1.08,
      1.3,
      undefined,
    ])
  })

  it('is noted in the audit log', async () => {
    await using bench = await openBench({ deployed: false })
    await set(bench, rate('EUR', '1.08'))
    const log = await inSnapshot(bench.context, ({ session }) => session.table('audit_log').list())
    expect(log.map(({ action, subject_id, detail }) => [action, subject_id, detail])).toEqual([
      ['exchange_rate.set', 'EUR', { as_of: '2026-11-20' }],
    ])
  })

  it.each([
    ['a lower-case currency', rate('eur', '1.08'), /eur is not a currency code/],
    ['the currency of the deployment', rate('USD', '1.08'), /always 1/],
    ['words', rate('EUR', 'a lot'), /a lot is not a rate for EUR/],
    ['nothing', rate('EUR', '0'), /0 is not a rate/],
    ['less than nothing', rate('EUR', '-1'), /-1 is not a rate/],
    ['more digits than the column holds', rate('EUR', '1.123456789'), /is not a rate/],
    ['a day written otherwise', rate('EUR', '1.08', '20.11.2026'), /is not a day/],
    ['a day that is none', rate('EUR', '1.08', '2026-02-31'), /is not a day/],
  ])('refuses %s and sets none of the others', async (_what, wrong, message) => {
    await using bench = await openBench({ deployed: false })
    await expect(set(bench, rate('CHF', '1.12'), wrong)).rejects.toThrow(message)
    expect(await listRates(bench.context)).toEqual([])
  })
})
