// Reads what a salary column's header says: lowest, highest or wished for, per what, in which currency.
import type { SalaryPeriod } from '@moirai/contract/words'
import { currencyOf } from '../values/currencies.ts'
import { foldHeader } from '../values/values.ts'

export interface SalaryHeader {
  field: 'salary_min' | 'salary_max' | 'salary_desired' | 'salary' | 'salary_year' | 'salary_hour'
  period: SalaryPeriod | null
  /** ISO 4217 */
  currency: string | null
}

type Bound = 'min' | 'max' | 'desired'

const payWords = words(
  'salary pay wage wages rate compensation income earnings remuneration gehalt lohn vergutung entgelt salario sueldo salaire remuneration',
)
const bounds: Record<Bound, Set<string>> = {
  min: words(
    'min minimum minimal from low lower lowest start starting floor von ab untergrenze mindest minimo minima desde de minimum',
  ),
  max: words('max maximum maximal to high higher highest upper end ceiling bis obergrenze hochst maximo maxima hasta a'),
  desired: words(
    'desired expected expectation expectations wish wished wanted target requested ideal wunsch gehaltswunsch deseado esperado pretension souhaite',
  ),
}
const fillers = words(
  'avg average mean median base gross brutto bruto brut range in per amount bound the of total estimate estimates standardized normalized annualized normalised estimated',
)
const compounds: Record<string, string> = {
  gehaltswunsch: 'gehalt desired',
  gehaltsvorstellung: 'gehalt desired',
  wunschgehalt: 'gehalt desired',
  mindestgehalt: 'gehalt min',
  hochstgehalt: 'gehalt max',
  jahresgehalt: 'gehalt year',
  monatsgehalt: 'gehalt month',
  stundenlohn: 'lohn hour',
  tagessatz: 'lohn day',
}
const periods: Record<string, SalaryPeriod> = {
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  yr: 'year',
  pa: 'year',
  jahr: 'year',
  anual: 'year',
  annuel: 'year',
  month: 'month',
  monthly: 'month',
  monat: 'month',
  mensual: 'month',
  mensuel: 'month',
  week: 'week',
  weekly: 'week',
  woche: 'week',
  semanal: 'week',
  hebdomadaire: 'week',
  day: 'day',
  daily: 'day',
  tag: 'day',
  diario: 'day',
  journalier: 'day',
  hour: 'hour',
  hourly: 'hour',
  hr: 'hour',
  stunde: 'hour',
  hora: 'hour',
  horaire: 'hour',
  heure: 'hour',
}

function words(text: string): Set<string> {
  return new Set(text.split(' '))
}

/** Null when a word of the header is about something else ("salary frequency", "current salary", "tax rate"), or none is about pay. */
export function readSalaryHeader(header: string): SalaryHeader | null {
  const sign = header.match(/\p{Sc}/u)?.[0] ?? null
  const spelled = foldHeader(header)
    .split(' ')
    .flatMap((word) => (compounds[word] ?? word).split(' '))
  const found: { pay: boolean; period: SalaryPeriod | null; currency: string | null; bounds: Set<Bound> } = {
    pay: false,
    period: null,
    currency: sign === null ? null : currencyOf(sign, null),
    bounds: new Set(),
  }
  for (const word of spelled) {
    const bound = (['min', 'max', 'desired'] as const).find((name) => bounds[name].has(word))
    const period = periods[word]
    const currency = /^[a-z]{3}$|^euros?$|^dollars?$/.test(word) ? currencyOf(word, null) : null
    if (payWords.has(word)) found.pay = true
    else if (bound !== undefined) found.bounds.add(bound)
    else if (period !== undefined) found.period ??= period
    else if (currency !== null) found.currency ??= currency
    else if (!fillers.has(word)) return null
  }
  if (!found.pay) return null
  return { field: fieldFor(found.bounds, found.period), period: found.period, currency: found.currency }
}

function fieldFor(said: Set<Bound>, period: SalaryPeriod | null): SalaryHeader['field'] {
  if (said.has('min') && !said.has('max')) return 'salary_min'
  if (said.has('max') && !said.has('min')) return 'salary_max'
  if (said.has('desired')) return 'salary_desired'
  return period === 'year' ? 'salary_year' : period === 'hour' ? 'salary_hour' : 'salary'
}
