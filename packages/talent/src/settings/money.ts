// Pay by the year in the deployment's currency, in exact decimals.
import type { SalaryPeriod } from '@moirai/contract/words'

/** How many of a period make a year (score.md, Salary). */
const perYear: Record<SalaryPeriod, bigint> = { hour: 2080n, day: 260n, week: 52n, month: 12n, year: 1n }

/** What one unit of a currency is worth in the deployment's currency, as decimal text. */
export type Rates = ReadonlyMap<string, string>

const rateDigits = 8

/** A decimal text as a whole number of its digit `scale`. */
function scaled(decimal: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'))
}

/** The amount by the year, two digits after the point; null where the amount, the period or the rate is not known. */
export function yearlyAmount(
  pay: { amount: string | null; currency: string | null; period: SalaryPeriod | null },
  rates: Rates,
): string | null {
  if (pay.amount === null || pay.currency === null || pay.period === null) return null
  const rate = rates.get(pay.currency)
  if (rate === undefined) return null
  const unit = 10n ** BigInt(rateDigits)
  const cents = (scaled(pay.amount, 2) * perYear[pay.period] * scaled(rate, rateDigits) + unit / 2n) / unit
  // Beyond what the column holds it is no pay that could be compared.
  if (cents >= 10n ** 14n) return null
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}
