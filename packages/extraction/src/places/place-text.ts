// Takes the text of a place apart: what says "remote", what is a street or a postal code, and the parts between the commas.

import { findLargeCity } from './large-cities.ts'
import { LONGEST_PLACE_TEXT } from './place-name.ts'

const REMOTE =
  /\b(?:(?:fully|100%|partly|partially)[ -]?)?(?:remote(?:ly)?(?: (?:work|working|job|position|first|only|possible|ok|eligible|friendly))?|anywhere(?: in the world)?|worldwide|work(?:ing)? from home|wfh|home[ -]?office|home[ -]?based|telecommut(?:e|ing)|telework|télétravail|teletrabajo|ortsunabhängig)\b/giu
const NO_PLACE = /\b(?:hybrid|on-?site|in-?office|flexible|nationwide|headquarters|hq|various locations|multiple locations)\b/giu
// What one site or another hangs on: '(+1 other)', 'and 2 more'.
const MORE_PLACES = /\(?\s*\+\s*\d+ (?:others?|more|locations?)\s*\)?| and \d+ (?:others?|more)\b.*$/giu
const ALTERNATIVE = /[;|\n•·]| or /iu

const POSTAL_CODES = [
  / \d{5}-\d{4}$/u, // United States, with four more digits
  / \d{5,6}$/u,
  /(?<= (?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)) \d{4}$/u, // Australia
  / \d{3} ?\d{3}$/u, // India
  / [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/iu, // United Kingdom
  / [A-Z]\d[A-Z] ?\d[A-Z]\d$/iu, // Canada
]
const LEADING_POSTAL_CODE = /^(?:[A-Z]{1,3}-)?(\d{4,6}|\d{3} \d{2}|\d{4} [A-Z]{2}|\d{2}-\d{3})\s+(?=\p{L})/u
const NUMBERED_QUARTER = /^(\D+) \d{1,4}(?:er?|ème|\.)?$/u // 'Dublin 2', 'Paris 15e'
const STREET =
  /\d|\b(?:street|avenue|boulevard|blvd|expressway|expwy|parkway|pkwy|highway|suite|straße|strasse)\b|(?:straße|strasse)$|\b(?:ave|rd)\.?$/iu
const OPENING_BRACKET = /[([{<]/gu
const CLOSING_OR_QUOTE = /[)\]}>"“”]/gu

/** What is left of a text once remarks on how the work is done are taken out. */
export interface CleanText {
  text: string
  remote: boolean
}

/** Reads at most 200 characters; keeps the first of several alternatives ('London or Paris'). */
export function cleanPlaceText(text: string): CleanText {
  const plain = text
    .slice(0, LONGEST_PLACE_TEXT)
    .normalize('NFKC')
    .slice(0, LONGEST_PLACE_TEXT)
    .replace(/[^\S\n]|[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replace(MORE_PLACES, ' ')
  let remote = false
  const rest = plain
    .replace(REMOTE, () => {
      remote = true
      return ' '
    })
    .replace(NO_PLACE, ' ')
    .replace(OPENING_BRACKET, ', ')
    .replace(CLOSING_OR_QUOTE, ' ')
  const first = rest.split(ALTERNATIVE).find((alternative) => /\p{L}/u.test(alternative)) ?? ''
  return { text: first.replace(/\s+/gu, ' ').trim(), remote }
}

/** The parts of a place from small to large, without postal codes; `street` when a street or house stood before them. */
export function splitPlace(text: string): { parts: string[]; street: boolean } {
  const parts = text
    // A comma, a blank-fenced dash, or a slash: 'Dubai - United Arab Emirates', 'Sancaktepe/İstanbul'.
    .split(/,|\s[-–—]+(?=\s|$)|^[-–—]\s|\//u)
    .map((part) => part.replace(/^[\s:.–—-]+|[\s:;–—-]+$/gu, ''))
    .map(withoutPostalCode)
    .filter((part) => /\p{L}/u.test(part))
  let streets = 0
  parts.forEach((part, position) => {
    if (STREET.test(part)) streets = position + 1
  })
  return { parts: parts.slice(streets), street: streets > 0 }
}

function withoutPostalCode(part: string): string {
  let rest = ` ${part}`
  for (const code of POSTAL_CODES) rest = rest.replace(code, '')
  rest = rest.trim()
  const [, numbered = ''] = NUMBERED_QUARTER.exec(rest) ?? []
  if (numbered !== '' && findLargeCity(numbered, null) !== null) return numbered
  const leading = LEADING_POSTAL_CODE.exec(rest)
  if (leading === null) return rest
  const place = rest.slice(leading[0].length)
  // '1230 Broadway' is a house: a number before a name is a postal code only before a large city, or with a country's letters.
  const isCode = findLargeCity(place, null) !== null || /^[A-Z]/u.test(rest)
  return isCode && !STREET.test(place) ? place : rest
}
