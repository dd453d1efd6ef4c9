// Brings the name or code of a region to one form.

import { foldName } from './fold-name.ts'
import { LONGEST_PLACE_TEXT } from './place-name.ts'
import { CODED_REGIONS, REGION_ALIASES } from './region-names.ts'

const KIND_BEFORE =
  /^(?:the )?(?:autonomous community|autonomous region|metropolitan city|federal territory|special region|state|province|county|canton|region|municipality|principality|voivodeship|prefecture|department|governorate) of (?:the )?/i
const KIND_AFTER =
  / (?:province|state|county|district|oblast|department|governorate|prefecture|voivodeship|canton|city municipality|municipality|parish|emirate)$/i
const COUNTY_BEFORE = /^(?:county|co\.) /i
// 'Northern Province' and 'Free State' are names; cut down to 'Northern' and 'Free' they would be none.
const NO_NAME_ALONE =
  /^(?:free|federal|capital|national capital|new|old|upper|lower|inner|outer|red|blue|delta|(?:the )?(?:north|south|east|west|central|western|eastern|northern|southern|north ?west|north ?east)(?:ern)?)$/i

const byName = new Map<string, string>()
for (const [country, regions] of Object.entries(CODED_REGIONS)) {
  for (const [code, name] of Object.entries(regions)) {
    byName.set(`${country}.${foldName(code)}`, code)
    byName.set(`${country}.${foldName(name)}`, code)
  }
}
for (const [country, lines] of Object.entries(REGION_ALIASES)) {
  for (const line of lines) {
    const [kept = '', ...others] = line.split(' = ')
    for (const name of [kept, ...others]) byName.set(`${country}.${foldName(name)}`, kept)
  }
}

/** The countries whose regions are kept as postal codes, in the order in which a bare code is tried. */
export const CODED_COUNTRIES = Object.keys(CODED_REGIONS)

/** The postal code of a US state, Canadian province or Australian state given by code or name, or null. */
export function findRegionCode(text: string, country: string): string | null {
  if (CODED_REGIONS[country] === undefined) return null
  return byName.get(`${country}.${foldName(text)}`) ?? byName.get(`${country}.${foldName(withoutKind(text.trim()))}`) ?? null
}

/** The regions of other countries that have this name or code on the hand-made list: 'Bayern', 'SP', 'Zürich'. */
export function findListedRegions(text: string): { country: string; region: string }[] {
  const key = foldName(text)
  return Object.keys(REGION_ALIASES).flatMap((country) => {
    const region = CODED_COUNTRIES.includes(country) ? undefined : byName.get(`${country}.${key}`)
    return region === undefined ? [] : [{ country, region }]
  })
}

/** Whether the text itself says that it is a region: 'Heredia Province', 'State of São Paulo', 'Cook County'. */
export function saysRegion(text: string): boolean {
  return withoutKind(text) !== text
}

function withoutKind(name: string): string {
  const shorter = name.replace(KIND_BEFORE, '').replace(KIND_AFTER, '').replace(COUNTY_BEFORE, '').trim()
  return shorter === '' || NO_NAME_ALONE.test(shorter) ? name : shorter
}

/**
 * One form for a region, so that 'California', 'CA' and 'Calif' written either way compare equal: the postal code for the
 * United States, Canada and Australia, elsewhere the name without its kind ('State of São Paulo' → 'São Paulo') and in English
 * where a hand-made list knows it ('Bayern' → 'Bavaria'). Without a country the three coded countries are tried in that order.
 * An unknown name comes back trimmed; compare by `foldName`. Never throws.
 */
export function normaliseRegion(region: string, country: string | null): string {
  const name = region.slice(0, LONGEST_PLACE_TEXT).replace(/\s+/g, ' ').trim()
  if (country === null) {
    for (const coded of CODED_COUNTRIES) {
      const code = findRegionCode(name, coded)
      if (code !== null) return code
    }
    return withoutKind(name)
  }
  const plain = withoutKind(name)
  return byName.get(`${country}.${foldName(name)}`) ?? byName.get(`${country}.${foldName(plain)}`) ?? plain
}
