// Judges what share of a column's values could be what a field holds: names of columns promise, values decide.
import type { DateOrder } from '@moirai/contract/words'
import { findCountry, parsePlace } from '@moirai/extraction/places'
import type { ColumnStatistics } from '../reading/column-statistics.ts'
import type { Inspection } from '../reading/inspect.ts'
import { parseList } from '../values/lists.ts'
import { repairMojibake } from '../reading/mojibake.ts'
import { type Parsed, saysNothing } from '../values/values.ts'

/** A column as judges see it: distinct values that say something, with how often each came. */
export interface ColumnView {
  values: { text: string; count: number }[]
  filled: number
  statistics: ColumnStatistics
}

/** 0 (no value fits) to 1 (all do). Only asked for columns with values. */
export type Judge = (view: ColumnView) => number

/** More values do not change the verdict, and places take a while to look up. */
const judged = 150

/** The views of all columns: the values the statistics kept, and those of the sample's rows beyond them. */
export function viewColumns(inspection: Inspection): ColumnView[] {
  return inspection.columns.map((statistics, index) => {
    const counts = new Map(statistics.values.map(({ text, count }) => [text, count]))
    for (const { cells } of inspection.sample) {
      const text = (cells[index] ?? '').trim()
      if (text !== '' && !counts.has(text)) counts.set(text, 1)
    }
    const values = [...counts]
      .map(([text, count]) => ({ text: repairMojibake(text), count }))
      .filter(({ text }) => !saysNothing(text))
    return { values, filled: statistics.filled, statistics }
  })
}

/** The share of rows whose value passes; of many distinct values an even choice is judged. */
export function share(view: ColumnView, passes: (text: string) => boolean): number {
  const step = Math.max(1, view.values.length / judged)
  let all = 0
  let passed = 0
  for (let at = 0; at < view.values.length; at += step) {
    const value = view.values[Math.floor(at)]
    if (value === undefined) continue
    all += value.count
    if (passes(value.text)) passed += value.count
  }
  return all === 0 ? 0 : passed / all
}

/** Values a parser takes. */
export function parsedBy(parse: (text: string) => Parsed<unknown>): Judge {
  return (view) => share(view, (text) => 'value' in parse(text))
}

/** The same where a column may have the day or the month first, one of them throughout. */
export function eitherOrder(parse: (text: string, order: DateOrder) => Parsed<unknown>): Judge {
  const [dayFirst, monthFirst] = [parsedBy((text) => parse(text, 'dmy')), parsedBy((text) => parse(text, 'mdy'))]
  return (view) => Math.max(dayFirst(view), monthFirst(view))
}

const hasLetter = /\p{L}/u
const isOther = /^https?:\/\/|^\S+@\S+\.\S+$|^\d{4}-\d{2}-\d{2}/

/** One line of text with letters, up to 255 characters: titles, companies. */
export const line: Judge = (view) => share(view, (text) => text.length <= 255 && hasLetter.test(text) && !isOther.test(text))

/** Names: mostly letters, one to eight words. */
export const personalName: Judge = (view) =>
  share(view, (text) => text.length <= 100 && hasLetter.test(text) && !/[\d@;|]/.test(text) && text.split(/\s+/).length <= 8)

/** Text of any length with letters. */
export const prose: Judge = (view) => share(view, (text) => hasLetter.test(text) && !isOther.test(text))

/** Names of cities and regions: letters, no digits, no lists. */
export const placeName: Judge = (view) =>
  share(view, (text) => text.length <= 100 && hasLetter.test(text) && !/[\d;|]|, /.test(text))

export const country: Judge = (view) => share(view, (text) => findCountry(text) !== null)

/** Texts that name a place we know, not street addresses. */
export const location: Judge = (view) =>
  share(view, (text) => text.length <= 200 && !/^\d+[\d-]*\s/.test(text) && parsePlace(text) !== null)

/** Lists of short entries: skills, preferences. Sentences are none. */
export const list: Judge = (view) =>
  share(view, (text) => {
    const parsed = parseList(text)
    if (!('value' in parsed) || parsed.value.length === 0) return false
    return parsed.value.every(
      (entry) =>
        entry.split(' ').length <= 5 &&
        entry.length <= 60 &&
        hasLetter.test(entry) &&
        !/[.!?]$/.test(entry.replace(/\.(?:js|net)$/i, '')),
    )
  })

/** Identifiers: short, without sentences, hardly ever repeated. */
export const identifier: Judge = (view) => {
  const fitting = share(view, (text) => text.length <= 255 && text.split(/\s+/).length <= 4 && /[\p{L}\d]/u.test(text))
  const distinct = view.statistics.moreValues ? 1 : view.statistics.values.length / Math.max(1, view.filled)
  return distinct < 0.3 ? 0 : fitting
}

/** What names something else: as identifiers, but as often repeated as it may. */
export const reference: Judge = (view) =>
  share(view, (text) => text.length <= 255 && text.split(/\s+/).length <= 4 && /[\p{L}\d]/u.test(text) && !text.includes('@'))

export const phone: Judge = (view) =>
  share(view, (text) => /^\+?[\d\s()/.-]+(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(text) && (text.match(/\d/g)?.length ?? 0) >= 6)
