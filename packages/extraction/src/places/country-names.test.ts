// Countries by name in many languages, by short form and by code.

import { describe, expect, it } from 'vitest'
import { COUNTRY_ALIASES } from './country-aliases.ts'
import { findCountry } from './country-names.ts'

describe('findCountry', () => {
  it.each([
    ['United States', 'US'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['uk', 'GB'],
    ['England', 'GB'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['DE', 'DE'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Macedonia (FYROM)', 'MK'],
    ['Congo, Democratic Republic of the', 'CD'],
    ["Côte d'Ivoire", 'CI'],
    ['The Bahamas', 'BS'],
    ['USVI', 'VI'],
    ['Hong Kong', 'HK'],
    ['South Korea', 'KR'],
    ['Niederlande', 'NL'],
    ['Polska', 'PL'],
    ['日本', 'JP'],
    ['Georgia', 'GE'],
    ['  ireland ', 'IE'],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text)).toBe(code)
  })

  it.each(['', 'Europe', 'EU', 'UN', 'ZZ', 'SU', 'Atlantis', 'California', 'constructor', '__proto__'])('%s is none', (text) => {
    expect(findCountry(text)).toBeNull()
  })

  it('finds every name on the hand-made list under its own country', () => {
    for (const [code, names] of Object.entries(COUNTRY_ALIASES)) {
      for (const name of names) expect([name, findCountry(name)]).toEqual([name, code])
    }
  })
})
