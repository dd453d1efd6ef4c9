// Reads amounts of money and numbers of years as people write them: "1.234,56", "52k", "$120,000", "€ 40 000 per year".
import type { SalaryPeriod } from '@moirai/contract/words'
import { currencyOf } from './currencies.ts'
import { fold, type Parsed, quoted } from './values.ts'
import { parsePeriod } from './words.ts'

/** Which sign parts the decimals in a column; without it "1,234" and "40.000" are read as thousands. */
export type DecimalSign = 'point' | 'comma'

/** An amount with two decimal places, and what the cell itself says of its currency (a mark as written) and period. */
export interface Amount {
  amount: string
  currencyMark: string | null
  period: SalaryPeriod | null
}

const grouped = String.raw`\d[\d.,'’ \u00a0\u202f\u2009]*`
const amountPattern = new RegExp(
  String.raw`^(?<before>[^\d]*?)(?<sign>[-−(]?)\s*(?<before2>[^\d\s-]*)\s*(?<digits>${grouped})\s*(?<scale>k|tsd|mio|m|lakhs?|lpa)?(?![a-z])(?<after>.*)$`,
  'iu',
)
const scales: Record<string, bigint> = {
  k: 1_000n,
  tsd: 1_000n,
  m: 1_000_000n,
  mio: 1_000_000n,
  lakh: 100_000n,
  lakhs: 100_000n,
  lpa: 100_000n,
}
const fillers = new Set(
  'a an ca approx approximately about circa gross brutto bruto brut + ab from per pro par por p the of'.split(' '),
)
/** Nothing longer is one number; it also keeps the patterns from being run over whole texts. */
const longestNumber = 100
const largest = 999_999_999_999n

/** An amount that is not negative, below ten thousand million; more than one number in the cell is a problem. */
export function parseAmount(text: string, decimal?: DecimalSign): Parsed<Amount> {
  const groups = text.length > longestNumber ? undefined : amountPattern.exec(text.trim().normalize('NFC'))?.groups
  const around =
    groups === undefined ? null : readAround(`${groups['before'] ?? ''} ${groups['before2'] ?? ''} ${groups['after'] ?? ''}`)
  const hundredths = groups === undefined ? null : readHundredths(groups['digits'] ?? '', groups['scale'] ?? '', decimal)
  if (groups === undefined || around === null || hundredths === null) {
    return {
      problem: 'Not an amount',
      howToFix: `Write ${quoted(text)} as one number, for example 52000 or 52000.50, or empty the cell.`,
    }
  }
  if (groups['sign'] !== '')
    return { problem: 'The amount is negative', howToFix: `Write ${quoted(text)} without the minus, or empty the cell.` }
  if (hundredths > largest)
    return { problem: 'The amount is too large', howToFix: `Check ${quoted(text)}: the number looks like several run together.` }
  return { value: { amount: decimalText(hundredths), ...around } }
}

/** The currency mark and period in what stands around the digits; null when anything else stands there. */
function readAround(text: string): { currencyMark: string | null; period: SalaryPeriod | null } | null {
  let currencyMark: string | null = null
  let period: SalaryPeriod | null = null
  for (const token of text.split(/[\s/()–—-]+/)) {
    if (/^[\p{P}+]*$/u.test(token) || fillers.has(fold(token))) continue
    const parsed = parsePeriod(token)
    if (currencyOf(token, null) !== null) currencyMark ??= token
    else if ('value' in parsed) period ??= parsed.value
    else return null
  }
  return { currencyMark, period }
}

/** Digits with separators as hundredths, rounded half up; null when the separators make no number. */
export function readHundredths(digits: string, scale: string, decimal?: DecimalSign): bigint | null {
  const parts = readDecimal(digits.replace(/(?<![.,'’\s])[.,'’\s]+$/, ''), decimal)
  if (parts === null) return null
  const factor = (scales[scale.toLowerCase()] ?? 1n) * 100n
  const divisor = 10n ** BigInt(parts.fraction.length)
  return (BigInt(parts.whole + parts.fraction) * factor * 2n + divisor) / (divisor * 2n)
}

function readDecimal(digits: string, decimal: DecimalSign | undefined): { whole: string; fraction: string } | null {
  const plain = digits.replace(/['’\s](?=\d{3}(?!\d))/g, '')
  if (!/^[\d.,]+$/.test(plain)) return null
  const point = plain.lastIndexOf('.')
  const comma = plain.lastIndexOf(',')
  if (point === -1 && comma === -1) return { whole: plain, fraction: '' }
  const sign = point > comma ? '.' : ','
  const at = Math.max(point, comma)
  const whole = plain.slice(0, at)
  const fraction = plain.slice(at + 1)
  const both = point !== -1 && comma !== -1
  // One sign once before three digits is the ambiguous case; the column's own style decides, else it groups.
  const decides = (sign === '.') === (decimal === 'point') && decimal !== undefined
  const groups = !both && (whole.includes(sign) || (fraction.length === 3 && whole.length <= 3 && whole !== '0' && !decides))
  if (groups) return isGrouped(plain, sign) ? { whole: plain.replaceAll(sign, ''), fraction: '' } : null
  const other = sign === '.' ? ',' : '.'
  if (whole.includes(sign) || (whole.includes(other) && !isGrouped(whole, other))) return null
  return { whole: whole.replaceAll(other, ''), fraction }
}

/** Groups of three, or as in India of two before the last three. */
function isGrouped(text: string, sign: string): boolean {
  return new RegExp(String.raw`^\d{1,3}(?:[${sign}]\d{3})+$|^\d{1,2}(?:[${sign}]\d{2})*[${sign}]\d{3}$`).test(text)
}

export function decimalText(hundredths: bigint): string {
  const text = hundredths.toString().padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** Years as tenths: "3", "3.5", "3,5", "3+ years", "3-5 years" (the lower), "6 months", "no experience"; at most 80. */
export function parseYears(text: string): Parsed<string> {
  const folded = text.length > longestNumber ? '' : text.trim().toLowerCase()
  if (/^(?:no|none|without|sin|ohne|sans)\b|^(?:less than|under|<)\s*1\b|^(?:weniger als|unter)\s*1\b/.test(folded))
    return { value: '0.0' }
  const found =
    /^(?:[<>≥~+]|at least|more than|over|min(?:imum|\.)?|mindestens|mehr als|ca\.?|about|approx\.?|plus de|al menos|más de)?\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:\+|plus)?\s*(?:(?:-|–|—|to|bis|a|à)\s*\d{1,3}(?:[.,]\d+)?\s*\+?)?\s*(months?|mos?|monate?n?|meses|mois)?\s*(?:years?|yrs?\.?|y|jahre?n?|años?|ans?|or more|and more)?(?:\s*(?:of\s+)?(?:\w+\s+)?(?:experience|exp\.?|berufserfahrung|experiencia|d'expérience))?\s*(?:\+|or more|minimum)?$/.exec(
      folded,
    )
  if (found === null) {
    return {
      problem: 'Not a number of years',
      howToFix: `Write ${quoted(text)} as a number, for example 3 or 3.5, or empty the cell.`,
    }
  }
  const number = Number((found[1] ?? '').replace(',', '.'))
  const years = found[2] === undefined ? number : number / 12
  if (years > 80)
    return { problem: 'More years than a working life has', howToFix: `Check ${quoted(text)}: years are meant, at most 80.` }
  return { value: (Math.round(years * 10) / 10).toFixed(1) }
}
