// Reads dates and times as tables hold them: ISO, with dots, slashes or dashes, with month names, as seconds since 1970.
import type { DateOrder } from '@moirai/contract/words'
import { fold, type Parsed, type Problem, quoted } from './values.ts'

/** Whether a date may have the day or the month first, as 04/05/2024 may; with dots it has the day first. */
export function isEitherWay(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/.exec(text) ?? []
  return first !== second && Number(first) <= 12 && Number(second) <= 12
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(.+))?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const split = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[T,\s]+(.+))?$/
const dayName = /^(\d{1,2})(?:st|nd|rd|th|º)?[.\s-]*(?:de\s+)?(\p{L}{3,12})\.?[,\s-]*(?:de\s+)?(\d{4}|\d{2})(?:[,\s]+(.+))?$/u
const nameDay = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[,\s]+(?:at\s+)?(.+))?$/u
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i
const epoch = /^(\d{10})(\d{3})?(?:\.0+)?$/

const months = [
  'jan janu enero janvier',
  'feb febr febrero fevrier fev',
  'mar marz maerz march marzo mars',
  'apr april abril avril abr avr',
  'may mai mayo',
  'jun june juni junio juin',
  'jul july juli julio juillet juil',
  'aug august agosto aout ago',
  'sep sept september septiembre septembre',
  'oct okt october oktober octubre octobre',
  'nov november noviembre novembre',
  'dec dez dezember december diciembre decembre dic',
].map((names) => names.split(' '))
const longMonths = ['january januar', 'february februar']

const unreadable = 'Not a date'
const mend = 'as year-month-day, for example 2024-05-01, or empty the cell'

/**
 * A moment in UTC; a time without a zone is taken as UTC, a date without a time as its midnight. `order` decides 04/05/2024; with dots
 * the day comes first unless `order` says otherwise. Years 1900–2100.
 */
export function parseMoment(text: string, order?: DateOrder): Parsed<Date> {
  if (text.length > 100) return { problem: unreadable, howToFix: `Write ${quoted(text)} ${mend}.` }
  const trimmed = text.trim().replace(/^\p{L}{2,10}\.?,\s+/u, '')
  const isoParts = iso.exec(trimmed) ?? compact.exec(trimmed)
  if (isoParts !== null) return moment(text, Number(isoParts[1]), Number(isoParts[2]), Number(isoParts[3]), isoParts[4])
  const parts = split.exec(trimmed)
  if (parts !== null) return splitMoment(text, parts, order)
  const named = dayName.exec(trimmed)
  if (named !== null) return namedMoment(text, named[3] ?? '', named[2] ?? '', named[1] ?? '', named[4])
  const american = nameDay.exec(trimmed)
  if (american !== null) return namedMoment(text, american[3] ?? '', american[1] ?? '', american[2] ?? '', american[4])
  const seconds = epoch.exec(trimmed)
  if (seconds !== null) return inRange(text, new Date(Number(seconds[1]) * 1000 + Number(seconds[2] ?? 0)))
  if (/^\d{5}(?:\.\d+)?$/.test(trimmed)) {
    return {
      problem: 'A spreadsheet’s day number instead of a date',
      howToFix: 'Format the column as a date in the spreadsheet and save the file again.',
    }
  }
  return { problem: unreadable, howToFix: `Write ${quoted(text)} ${mend}.` }
}

function splitMoment(text: string, parts: RegExpExecArray, order: DateOrder | undefined): Parsed<Date> {
  const [, first = '', sign, second = '', year = '', time] = parts
  const a = Number(first)
  const b = Number(second)
  if (order === undefined && sign !== '.' && a <= 12 && b <= 12 && a !== b) {
    return {
      problem: 'The day and the month cannot be told apart',
      howToFix: `Import with --dates dmy where the day comes first, with --dates mdy where the month does (on the page: choose it with the columns), or write ${quoted(text)} as year-month-day.`,
    }
  }
  const dayFirst = a > 12 || (b <= 12 && order !== 'mdy')
  return moment(text, fullYear(year), dayFirst ? b : a, dayFirst ? a : b, time)
}

function namedMoment(text: string, year: string, name: string, day: string, time: string | undefined): Parsed<Date> {
  const month = monthNumber(name)
  if (month === 0) return { problem: unreadable, howToFix: `Write ${quoted(text)} ${mend}.` }
  return moment(text, fullYear(year), month, Number(day), time)
}

function monthNumber(name: string): number {
  const word = fold(name)
  const long = longMonths.findIndex((names) => names.split(' ').includes(word))
  return long >= 0 ? long + 1 : months.findIndex((names) => names.includes(word)) + 1
}

/** Two digits mean 1970–2069. */
function fullYear(year: string): number {
  const number = Number(year)
  return year.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number
}

function moment(text: string, year: number, month: number, day: number, time: string | undefined): Parsed<Date> {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return { problem: 'There is no such day', howToFix: `Correct ${quoted(text)}: the calendar has no such day.` }
  }
  const milliseconds = time === undefined ? 0 : readClock(time.trim())
  if (milliseconds === null) {
    return {
      problem: 'The time of day cannot be read',
      howToFix: `Write the time of ${quoted(text)} as hours:minutes:seconds, for example 09:51:15, or leave it out.`,
    }
  }
  return inRange(text, new Date(date.getTime() + milliseconds))
}

/** Milliseconds from midnight UTC; negative or over a day where the zone moves the date. */
function readClock(time: string): number | null {
  const parts = clock.exec(time)
  if (parts === null) return null
  const [, hour = '', minute = '', second = '0', fraction = '0', half, zone] = parts
  const twelve = half === undefined ? null : half.toLowerCase().startsWith('p')
  const hours = twelve === null ? Number(hour) : (Number(hour) % 12) + (twelve ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59 || (twelve !== null && Number(hour) > 12)) return null
  const thousandths = Math.floor(Number(`0.${fraction}`) * 1000)
  return ((hours * 60 + Number(minute) - zoneMinutes(zone)) * 60 + Number(second)) * 1000 + thousandths
}

function zoneMinutes(zone: string | undefined): number {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '')
  if (parts === null) return 0
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0))
}

function inRange(text: string, value: Date): { value: Date } | Problem {
  const year = value.getUTCFullYear()
  if (year >= 1900 && year <= 2100) return { value }
  return { problem: 'The year is outside 1900–2100', howToFix: `Correct the year of ${quoted(text)}.` }
}

/** A year between 1900 and 2100, also out of a date or "Class of 2025"; more than one year is a problem. */
export function parseYear(text: string): Parsed<number> {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)2100(?!\d)/g) ?? []
  const [year] = years
  if (year !== undefined && years.length === 1 && text.trim().length <= 32) return { value: Number(year) }
  return { problem: 'Not a year', howToFix: `Write ${quoted(text)} as one year, for example 2025, or empty the cell.` }
}
