// Numbers, dates and money as the reader's language writes them.

// English as the reader's own country writes it: 21 Nov or Nov 21.
const language = navigator.languages.find((name) => name.startsWith('en-')) ?? 'en-GB'
const numbers = new Intl.NumberFormat(language)
const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
const exactPoints = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
const plurals = new Intl.PluralRules(language)
const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })
const moments = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

export const formatNumber = (value: number): string => numbers.format(value)

/** A score in a list: whole points. */
export const formatScore = (value: number): string => String(Math.round(value))

/** Points of a part: one decimal at most. */
export const formatPoints = (value: number): string => points.format(value)

/** Points to the hundredth, as they add up. */
export const formatExactPoints = (value: number): string => exactPoints.format(value)

/** A share from 0 to 1. */
export const formatPercent = (share: number): string => percents.format(share)

/** "1 row", "2 rows". */
export const counted = (value: number, one: string, other: string): string =>
  `${numbers.format(value)} ${plurals.select(value) === 'one' ? one : other}`

export const formatDate = (iso: string): string => dates.format(new Date(iso))
export const formatMoment = (iso: string): string => moments.format(new Date(iso))

/** A yearly or other amount without needless decimals; the plain number where the currency is not known. */
export function formatMoney(amount: number, currency: string | null): string {
  if (currency === null) return numbers.format(amount)
  const decimals = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount)
}

/** "0.4 s", "12 s", "3 min", "1 h 20 min", "3.5 days": as exact as is of use. */
export function formatDuration(seconds: number): string {
  if (seconds < 10) return `${points.format(seconds)} s`
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const days = seconds / 86_400
  if (days >= 2) return `${points.format(days)} days`
  const rest = minutes % 60
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** Bytes as people say them: "0.9 kB", "41 kB", "2.1 MB". */
export function formatSize(bytes: number): string {
  const [unit, divisor] = bytes < 999_500 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const)
  const maximumFractionDigits = bytes / divisor < 10 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(bytes / divisor)
}
