// The pay a row names: amounts from whichever columns hold them, their currency and period from the row, its columns or the constants.
import type { SalaryPeriod } from '@moirai/contract/words'
import { type Amount, parseAmount } from '../values/amounts.ts'
import { parseCurrency } from '../values/currencies.ts'
import type { ConvertOptions, RowReader } from './row-reader.ts'
import { parseSalaryText, saysNoAmount } from '../values/salary-text.ts'
import { quoted } from '../values/values.ts'
import { parsePeriod } from '../values/words.ts'

/** Amounts are decimal strings with two places. */
export interface RowPay {
  low: string | null
  high: string | null
  currency: string | null
  period: SalaryPeriod | null
}

/** What the amount cells of a row say together, before currency and period are settled. */
interface Said {
  low: string | null
  high: string | null
  currencyMark: string | null
  period: SalaryPeriod | null
  /** The field the amounts came from, where a problem with them belongs. */
  field: string
}

/** From this amount on, pay without a period is per year; below it per hour. */
const yearlyFrom = 1000

/**
 * The pay of a row; `highField` is what the upper amount is called (`salary_max` for postings, `salary_desired` for people).
 * A single amount of `salary`, `salary_year` or `salary_hour` is both the lowest and the highest.
 */
export function readPay(reader: RowReader, highField: 'salary_max' | 'salary_desired', options: ConvertOptions): RowPay {
  const saidPeriod = reader.read('salary_period', parsePeriod)
  const said = readAmounts(reader, highField, saidPeriod)
  const currency = readCurrency(reader, said, options.currency)
  const largest = Math.max(Number(said.low ?? 0), Number(said.high ?? 0))
  const guessed = said.low === null && said.high === null ? null : largest >= yearlyFrom ? 'year' : 'hour'
  const period = said.period ?? reader.mapping.constants.salary_period ?? guessed
  return { low: said.low, high: said.high, currency, period: said.low === null && said.high === null ? saidPeriod : period }
}

function readAmounts(reader: RowReader, highField: 'salary_max' | 'salary_desired', saidPeriod: SalaryPeriod | null): Said {
  const low = readAmount(reader, 'salary_min')
  const high = readAmount(reader, highField)
  if (low !== null || high !== null) {
    if (highField === 'salary_max' && low !== null && high !== null && Number(high.amount) < Number(low.amount)) {
      reader.fail(highField, {
        problem: 'The highest salary is below the lowest',
        howToFix: `Swap or correct ${quoted(reader.cell('salary_min') ?? '')} and ${quoted(reader.cell(highField) ?? '')}.`,
      })
    }
    const mark = low?.currencyMark ?? high?.currencyMark ?? null
    const period = saidPeriod ?? low?.period ?? high?.period ?? null
    return {
      low: low?.amount ?? null,
      high: high?.amount ?? null,
      currencyMark: mark,
      period,
      field: low === null ? highField : 'salary_min',
    }
  }
  return readCarried(reader, saidPeriod) ?? readRange(reader, saidPeriod)
}

/** Amounts whose column carries the period; of two the one the row's own period names. */
function readCarried(reader: RowReader, saidPeriod: SalaryPeriod | null): Said | null {
  const yearly = readAmount(reader, 'salary_year')
  const hourly = readAmount(reader, 'salary_hour')
  const isHourly = hourly !== null && (yearly === null || saidPeriod === 'hour')
  const amount = isHourly ? hourly : yearly
  if (amount === null) return null
  const field = isHourly ? 'salary_hour' : 'salary_year'
  return { low: amount.amount, high: amount.amount, currencyMark: amount.currencyMark, period: isHourly ? 'hour' : 'year', field }
}

function readRange(reader: RowReader, saidPeriod: SalaryPeriod | null): Said {
  const decimal = reader.column('salary')?.decimal
  const text = reader.cell('salary')
  const range = text === null || saysNoAmount(text) ? null : reader.read('salary', (cell) => parseSalaryText(cell, decimal))
  if (range === null) return { low: null, high: null, currencyMark: null, period: saidPeriod, field: 'salary' }
  return {
    low: range.min,
    high: range.max,
    currencyMark: range.currencyMark,
    period: saidPeriod ?? range.period,
    field: 'salary',
  }
}

function readAmount(reader: RowReader, field: string): Amount | null {
  const text = reader.cell(field)
  if (text === null || saysNoAmount(text)) return null
  return reader.read(field, (cell) => parseAmount(cell, reader.column(field)?.decimal))
}

/** The currency column, else the mark beside the amount, else the constant, else the deployment's. */
function readCurrency(reader: RowReader, said: Said, deployment: string): string | null {
  const standard = reader.mapping.constants.salary_currency ?? deployment
  const fromColumn = reader.read('salary_currency', (text) => parseCurrency(text, standard))
  if (said.low === null && said.high === null) return fromColumn
  if (said.currencyMark === null) return fromColumn ?? standard
  const marked = parseCurrency(said.currencyMark, fromColumn ?? standard)
  if (!('value' in marked)) {
    if (fromColumn === null) reader.fail(said.field, marked)
    return fromColumn
  }
  if (fromColumn !== null && fromColumn !== marked.value) {
    reader.fail(said.field, {
      problem: 'The amount and its currency column name different currencies',
      howToFix: `Correct ${quoted(said.currencyMark)} beside the amount or ${quoted(reader.cell('salary_currency') ?? '')} in the currency column.`,
    })
  }
  return marked.value
}
