// Reads a salary written as one text: "40,000–52,000 EUR per year", "$25/hour", "up to 60k", "ab 3.500 € im Monat".
import type { SalaryPeriod } from '@moirai/contract/words'
import { type DecimalSign, decimalText, readHundredths } from './amounts.ts'
import { currencyOf } from './currencies.ts'
import { fold, type Parsed, quoted } from './values.ts'
import { parsePeriod } from './words.ts'

/** Amounts with two decimal places; null where the text is silent. */
export interface SalaryRange {
  min: string | null
  max: string | null
  currencyMark: string | null
  period: SalaryPeriod | null
}

const amount = /(\d[\d.,'’\u00a0\u202f]*(?: \d{3}(?!\d))*)\s*(k|tsd|mio|m|lakhs?|lpa)?(?![a-z\d])/giu
const nothingSaid =
  /^(?:competitive|negotiable|doe|depends on experience|attractive|to be discussed|nach vereinbarung|verhandelbar|vb|a convenir|segun experiencia|selon profil|a negocier|market rate|unpaid)\b/

/** Whether the text is about pay without saying how much: "competitive", "negotiable", "nach Vereinbarung". */
export function saysNoAmount(text: string): boolean {
  return nothingSaid.test(fold(text))
}

/** One or two amounts; more, none, or a minimum above the maximum are problems. */
export function parseSalaryText(text: string, decimal?: DecimalSign): Parsed<SalaryRange> {
  const found = [...text.slice(0, 300).matchAll(amount)].map((match) => ({ digits: match[1] ?? '', scale: match[2] ?? '' }))
  const [first, second, third] = found
  if (first === undefined || third !== undefined || text.length > 300) {
    return {
      problem: 'Not a salary',
      howToFix: `Write ${quoted(text)} as one range, for example 40000-52000 EUR per year, or empty the cell.`,
    }
  }
  if (/^\s*[-−]\s*\d/.test(text))
    return { problem: 'The amount is negative', howToFix: `Write ${quoted(text)} without the minus, or empty the cell.` }
  // "40–52k": the thousands are said once for both.
  const shared =
    first.scale === '' && second !== undefined && first.digits.replace(/\D/g, '').length <= 3 ? second.scale : first.scale
  const low = readHundredths(first.digits, shared, decimal)
  const high = second === undefined ? null : readHundredths(second.digits, second.scale, decimal)
  if (low === null || (second !== undefined && high === null)) {
    return {
      problem: 'Not a salary',
      howToFix: `Write the numbers of ${quoted(text)} plainly, for example 40000-52000, or empty the cell.`,
    }
  }
  if (high !== null && high < low) {
    return { problem: 'The highest salary is below the lowest', howToFix: `Swap or correct the amounts of ${quoted(text)}.` }
  }
  return { value: { ...readBounds(text, low, high), ...readWords(text) } }
}

function readBounds(text: string, low: bigint, high: bigint | null): { min: string | null; max: string | null } {
  if (high !== null) return { min: decimalText(low), max: decimalText(high) }
  const folded = fold(text)
  if (/^(?:up to|max|maximum|bis|hasta|jusqu)/.test(folded)) return { min: null, max: decimalText(low) }
  if (/^(?:from|starting|min|minimum|ab|von|at least|desde|a partir|des)\b/.test(folded) || /\d\s*k?\s*\+/i.test(text)) {
    return { min: decimalText(low), max: null }
  }
  return { min: decimalText(low), max: decimalText(low) }
}

function readWords(text: string): { currencyMark: string | null; period: SalaryPeriod | null } {
  const tokens = text.match(/[\p{L}.]*\p{Sc}|\p{L}[\p{L}.]*/gu) ?? []
  const currencyMark = tokens.find((token) => currencyOf(token, null) !== null) ?? null
  let period: SalaryPeriod | null = null
  for (const token of tokens) {
    // "k" and "m" are thousands and millions here, and "a" and "an" articles.
    if (token.length < 2 || token === currencyMark || /^an$/i.test(token)) continue
    const parsed = parsePeriod(token)
    if ('value' in parsed) period ??= parsed.value
  }
  return { currencyMark, period: period ?? (/\/\s*h\b/i.test(text) ? 'hour' : /\bpar an\b/i.test(text) ? 'year' : null) }
}
