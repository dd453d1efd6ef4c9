// Reads currency codes, signs and names into ISO 4217 codes.
import { fold, type Parsed, quoted } from './values.ts'

const codes = new Set(Intl.supportedValuesOf('currency'))
const commonCodes = new Set('usd eur gbp chf cad aud inr jpy cny sek nok dkk pln czk brl mxn zar sgd hkd nzd ils aed'.split(' '))

/** A sign or name and the currencies it can mean, the likeliest first; the deployment's own wins where it is among them. */
const marks = new Map<string, string[]>(
  Object.entries({
    $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS', 'TWD'],
    us$: ['USD'],
    usd$: ['USD'],
    c$: ['CAD'],
    ca$: ['CAD'],
    cad$: ['CAD'],
    a$: ['AUD'],
    au$: ['AUD'],
    nz$: ['NZD'],
    s$: ['SGD'],
    hk$: ['HKD'],
    mx$: ['MXN'],
    r$: ['BRL'],
    '€': ['EUR'],
    '£': ['GBP'],
    '¥': ['JPY', 'CNY'],
    '₹': ['INR'],
    rs: ['INR', 'PKR', 'LKR', 'NPR'],
    'rs.': ['INR', 'PKR', 'LKR', 'NPR'],
    fr: ['CHF'],
    'fr.': ['CHF'],
    sfr: ['CHF'],
    zł: ['PLN'],
    zl: ['PLN'],
    kč: ['CZK'],
    kc: ['CZK'],
    '₽': ['RUB'],
    '₺': ['TRY'],
    '₪': ['ILS'],
    '₩': ['KRW'],
    '฿': ['THB'],
    '₫': ['VND'],
    '₦': ['NGN'],
    '₴': ['UAH'],
    '₱': ['PHP'],
    euro: ['EUR'],
    euros: ['EUR'],
    dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
    dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
    'us dollar': ['USD'],
    'us dollars': ['USD'],
    pound: ['GBP'],
    pounds: ['GBP'],
    'british pound': ['GBP'],
    franken: ['CHF'],
    'swiss franc': ['CHF'],
    'swiss francs': ['CHF'],
    yen: ['JPY'],
    rupee: ['INR', 'PKR', 'LKR', 'NPR'],
    rupees: ['INR', 'PKR', 'LKR', 'NPR'],
  }),
)
/** Signs several countries share so evenly that only the deployment's own currency can decide. */
const sharedMarks = new Map([
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['kr.', ['DKK', 'SEK', 'NOK', 'ISK']],
])

/** The currency a mark means, or null when it is none; a shared one ("kr") means the deployment's, else its first. */
export function currencyOf(mark: string, deployment: string | null): string | null {
  const bare = mark.trim().replace(/^[(["']+|(?<![)\]"',])[)\]"',]+$/g, '')
  const text = bare.toLowerCase()
  // "all", "std" and "top" are words before they are codes, so small letters count for the common ones only.
  if (codes.has(bare) || commonCodes.has(text)) return bare.toUpperCase()
  const meant = marks.get(text) ?? sharedMarks.get(text) ?? (text.length > 3 ? marks.get(fold(text)) : undefined)
  if (meant === undefined) return null
  return deployment !== null && meant.includes(deployment) ? deployment : (meant[0] ?? null)
}

/** The ISO 4217 code of "EUR", "€", "euro", …; "$" and "kr" mean the deployment's own currency where it is one of theirs. */
export function parseCurrency(text: string, deployment: string): Parsed<string> {
  const problem = {
    problem: 'Not a known currency',
    howToFix: `Write ${quoted(text)} as a three-letter code, for example USD or EUR.`,
  }
  const shared = sharedMarks.get(text.trim().toLowerCase())
  if (shared !== undefined && !shared.includes(deployment)) {
    return { problem: 'The currency can be several', howToFix: `Write ${shared.join(', ')} instead of ${quoted(text)}.` }
  }
  const code = text.trim().toUpperCase()
  const value = codes.has(code) ? code : currencyOf(text, deployment)
  return value === null ? problem : { value }
}
