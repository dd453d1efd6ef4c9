// What the operator sets: exchange rates, and the currency a deployment keeps its pay in.
import { isCurrency } from '@moirai/contract/fields'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { Rates } from './money.ts'

export {
  defineField,
  keptFields,
  listFields,
  findFields,
  loadFields,
  removeField,
  showField,
  toldFields,
  updateField,
} from './custom-fields.ts'
export { fieldConditions } from './field-filters.ts'
export { deleteView, listViews, saveView, showView, updateView } from './saved-views.ts'
export { keepFieldKeys, openedPhone, refuseOtherKeys, renewSample, sealedPhone } from './sealed-fields.ts'
export { yearlyAmount, type Rates } from './money.ts'

export interface ExchangeRate {
  currency: string
  /** What one unit is worth in the deployment's currency. */
  rate: string
  /** The day it is from, `YYYY-MM-DD`. */
  asOf: string
}

/** The newest rate of each currency that is in force today; the deployment's own is always 1. */
export async function loadRates(work: Work): Promise<Rates> {
  const today = work.now().toISOString().slice(0, 10)
  const rows = await work.session.table('exchange_rates').list({ where: { as_of: { lte: today } }, orderBy: { as_of: 'asc' } })
  return new Map([...rows.map((row) => [row.currency, row.rate] as const), [work.settings.currency, '1']])
}

export async function listRates(context: Context): Promise<ExchangeRate[]> {
  return inSnapshot(context, async ({ session }) => {
    const rows = await session.table('exchange_rates').list({ orderBy: { currency: 'asc', as_of: 'desc' } })
    return rows.map((row) => ({ currency: row.currency, rate: row.rate, asOf: row.as_of }))
  })
}

/** Sets rates as of a day; the yearly pay of people and postings follows in the same transaction. */
export async function setRates(
  context: Context,
  rates: ExchangeRate[],
  recompute: (work: Work, rates: Rates) => Promise<void>,
): Promise<void> {
  for (const { currency, rate, asOf } of rates) {
    if (!isCurrency(currency))
      throw new Refusal('invalid', `${currency} is not a currency code; write three letters, such as EUR.`)
    if (currency === context.settings.currency) {
      throw new Refusal('invalid', `${currency} is the currency of this deployment: its rate is always 1.`)
    }
    if (!/^\d{1,10}(\.\d{1,8})?$/.test(rate) || Number(rate) <= 0) {
      throw new Refusal(
        'invalid',
        `${rate} is not a rate for ${currency}; write what 1 ${currency} is worth in ${context.settings.currency}, such as 1.08.`,
      )
    }
    if (!isDay(asOf)) throw new Refusal('invalid', `${asOf} is not a day; write it as 2026-11-21.`)
    if (asOf > context.now().toISOString().slice(0, 10)) {
      throw new Refusal('invalid', `${asOf} is still to come; set a rate from its day on.`)
    }
  }
  await inTransaction(context, async (work) => {
    const rows = rates.map(({ currency, rate, asOf }) => ({ currency, rate, as_of: asOf }))
    await work.session.table('exchange_rates').upsertMany(rows, { conflict: ['currency', 'as_of'], update: ['rate'] })
    await recompute(work, await loadRates(work))
    for (const { currency, asOf } of rates) {
      await recordAudit(work, {
        action: 'exchange_rate.set',
        subject: { type: 'exchange_rate', id: currency },
        detail: { as_of: asOf },
      })
    }
  })
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  // 31 February is read as a day of March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/**
 * Keeps the deployment's currency with the database, whose yearly figures are in it.
 * @throws Refusal `invalid` where the database was set up with another one.
 */
export async function keepCurrency(work: Work): Promise<void> {
  const table = work.session.table('settings')
  const kept = await table.findBy({ key: 'currency' })
  const { currency } = work.settings
  if (!kept) await table.insert({ key: 'currency', value: currency })
  else if (kept.value !== currency) {
    throw new Refusal(
      'invalid',
      `This database keeps pay in ${String(kept.value)}, and MOIRAI_CURRENCY is ${currency}; set it back, or start with a new database.`,
    )
  }
}
