// The place a row names, from one text, from columns of its own, or both.
import { findCountry, normaliseRegion, type ParsedPlace, parsePlace } from '@moirai/extraction/places'
import type { RowReader } from './row-reader.ts'
import { type Parsed, quoted } from '../values/values.ts'

export interface RowPlace {
  city: string | null
  region: string | null
  /** ISO 3166-1 alpha-2 */
  country: string | null
  /** Whether the text says that it is done from anywhere. */
  remote: boolean
  /** The place as written, for ids made from it. */
  written: string
}

const nowhere = /^(?:remote|fully remote|anywhere|home ?office)$/i

/**
 * The text wins where it names a place, the columns complete it; a text that names no place we know stays in `extra`, so that nothing
 * is lost. An unknown country is a problem of the row.
 */
export function readPlace(reader: RowReader): RowPlace {
  const country = reader.read('country', parseCountry)
  const region = reader.line('region')
  const city = reader.line('city')
  const location = reader.cell('location')
  const isNowhere = city !== null && nowhere.test(city)
  const own = { city: isNowhere ? null : city, region, country }
  const written = location ?? [city, region, reader.cell('country')].filter((part) => part !== null).join(', ')
  const parsed = location === null ? null : parseKnownPlace(location, country)
  if (location !== null && parsed === null) reader.keep('location')
  const found = {
    city: own.city ?? parsed?.city ?? null,
    region: own.region ?? parsed?.region ?? null,
    country: parsed?.country ?? country,
  }
  if ((found.city?.length ?? 0) > 255) {
    reader.keep('location')
    found.city = null
  }
  return {
    ...found,
    region: found.region === null ? null : normaliseRegion(found.region, found.country),
    remote: isNowhere || parsed?.remote === true,
    written,
  }
}

/** Places repeat; looking each up again cost a third of a conversion. */
const remembered = new Map<string, ParsedPlace | null>()
const mostRemembered = 5000

function parseKnownPlace(text: string, country: string | null): ParsedPlace | null {
  const key = `${country ?? ''} ${text}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const parsed = parsePlace(text, country)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (text.length <= 200) remembered.set(key, parsed)
  return parsed
}

function parseCountry(text: string): Parsed<string> {
  const value = text.length > 100 ? null : findCountry(text)
  if (value !== null) return { value }
  return {
    problem: 'Not a known country',
    howToFix: `Write ${quoted(text)} in English or as a two-letter code, for example Germany or DE, or empty the cell.`,
  }
}
