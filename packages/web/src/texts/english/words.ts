// English: the closed lists of words of the contract, as people read them, and lines put together from them.
import type {
  EmploymentType,
  ExperienceLevel,
  MatchStatus,
  PostingStatus,
  Proficiency,
  RemotePreference,
  SalaryPeriod,
  WorkMode,
} from '@moirai/contract/words'
import { formatMoney, formatNumber } from '../format.ts'

const levels: Record<ExperienceLevel, string> = {
  entry: 'entry',
  junior: 'junior',
  mid: 'mid',
  senior: 'senior',
  lead: 'lead',
  principal: 'principal',
}
const proficiencies: Record<Proficiency, string> = {
  beginner: 'beginner',
  intermediate: 'intermediate',
  advanced: 'advanced',
  expert: 'expert',
}
const workModes: Record<WorkMode, string> = { onsite: 'on site', hybrid: 'hybrid', remote: 'remote' }
const remoteWishes: Record<RemotePreference, string> = {
  onsite: 'wants to work on site',
  hybrid: 'wants to work hybrid',
  remote: 'wants to work remotely',
  any: 'on site or remote',
}
const employmentTypes: Record<EmploymentType, string> = {
  full_time: 'full time',
  part_time: 'part time',
  internship: 'internship',
  contract: 'contract',
  temporary: 'temporary',
  volunteer: 'volunteer',
}
const postingStatuses: Record<PostingStatus, string> = { draft: 'Draft', open: 'Open', closed: 'Closed', expired: 'Expired' }
const matchStatuses: Record<MatchStatus, string> = {
  pending: 'New',
  viewed: 'Viewed',
  saved: 'Saved',
  dismissed: 'Dismissed',
  applied: 'Applied',
}
const periods: Record<SalaryPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

interface Pay {
  from: string | number | null
  to: string | number | null
  currency: string | null
  period: SalaryPeriod | null
}

/** "€2,600–2,900 a month", "from $40,000 a year"; the currency once, the dash bound to both ends. */
function pay({ from, to, currency, period }: Pay): string {
  const amount = (value: string | number) => formatMoney(Number(value), currency)
  const per = period === null ? '' : ` ${periods[period]}`
  if (from === null && to === null) return ''
  if (from === null) return `up to ${amount(to!)}${per}`
  if (to === null) return `from ${amount(from)}${per}`
  if (Number(from) === Number(to)) return `${amount(from)}${per}`
  return `${amount(from)}–\u2060${formatNumber(Number(to))}${per}`
}

export const words = {
  levels,
  proficiencies,
  workModes,
  remoteWishes,
  employmentTypes,
  postingStatuses,
  matchStatuses,
  pay,
  /** A tag as people write it. */
  tag: (tag: string) => tag.replaceAll('_', ' '),
  /** Facts on one line; what is not known is left out. */
  line: (...facts: (string | null | undefined | false)[]) =>
    facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '').join(' · '),
  /** Holds a line's place until its words are there. */
  blank: '\u00a0',
  /** As a sentence of its own. */
  sentence: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  listed: new Intl.ListFormat('en'),
}
