// Place names as people and job boards write them; the last column reads 'city | region | country', '-' where unknown.

import { describe, expect, it } from 'vitest'
import { findCoordinates, findCountry, foldPlaceName, normaliseRegion, parsePlace } from './places.ts'

const CASES: [text: string, hint: string | null, expected: string | null][] = [
  ['Bennington, NE', null, 'Bennington | NE | US'],
  ['Phoenix, AZ', 'Sudan', 'Phoenix | AZ | US'],
  ['Sioux Falls, SD', 'Sudan', 'Sioux Falls | SD | US'],
  ['Smallertown, SD', 'Sudan', 'Smallertown | SD | US'],
  ['Atlanta, GA', 'Georgia', 'Atlanta | GA | US'],
  ['Atlanta, Georgia', null, 'Atlanta | GA | US'],
  ['Tbilisi, Georgia', null, 'Tbilisi | - | GE'],
  ['Georgia', null, null],
  ['Georgia', 'United States', '- | GA | US'],
  ['Georgia', 'GE', '- | - | GE'],
  ['Bengaluru, Karnataka, India', null, 'Bengaluru | Karnataka | IN'],
  ['London, UK', null, 'London | - | GB'],
  ['London, ON', null, 'London | ON | CA'],
  ['London, England, United Kingdom', null, 'London | England | GB'],
  ['Toronto, ON, Canada', null, 'Toronto | ON | CA'],
  ['Anywhere', null, '- | - | - | remote'],
  ['Anywhere', 'United States', '- | - | US | remote'],
  ['Remote - US', null, '- | - | US | remote'],
  ['Remote, Germany', null, '- | - | DE | remote'],
  ['Berlin (Remote)', null, 'Berlin | - | DE | remote'],
  ['Hybrid - London, UK', null, 'London | - | GB'],
  ['United States', null, '- | - | US'],
  ['California', null, '- | CA | US'],
  ['CA', null, null],
  ['CA', 'US', '- | CA | US'],
  ['New York', null, 'New York | NY | US'],
  ['New York, NY 10001', null, 'New York | NY | US'],
  ['Washington', null, '- | - | US'],
  ['Washington, DC', null, 'Washington | DC | US'],
  ['Washington, D.C., USA', null, 'Washington | DC | US'],
  ['Victoria', null, null],
  ['Victoria', 'Australia', '- | VIC | AU'],
  ['Victoria', 'Canada', 'Victoria | BC | CA'],
  ['São Paulo, State of São Paulo, Brazil', null, 'São Paulo | São Paulo | BR'],
  ['São Paulo, SP', null, 'São Paulo | São Paulo | BR'],
  ['Curitiba, PR', null, 'Curitiba | Paraná | BR'],
  ['San Juan, PR, USA', null, 'San Juan | - | PR'],
  ['Parkville VIC, Australia', null, 'Parkville | VIC | AU'],
  ['Perth, WA', null, 'Perth | WA | AU'],
  ['Sydney NSW 2000', null, 'Sydney | NSW | AU'],
  ['Singapore', null, 'Singapore | - | SG'],
  ['Dubai - United Arab Emirates', null, 'Dubai | - | AE'],
  ['Berlin', null, 'Berlin | - | DE'],
  ['Berlin', 'Germany', 'Berlin | - | DE'],
  ['Berlin, DE', null, 'Berlin | - | DE'],
  ['Salem, IN', null, 'Salem | IN | US'],
  ['Salem, IN', 'India', 'Salem | - | IN'],
  ['Hyderabad', null, 'Hyderabad | - | -'],
  ['Hyderabad', 'Pakistan', 'Hyderabad | - | PK'],
  ['10115 Berlin', null, 'Berlin | - | DE'],
  ['Dublin 2, Ireland', null, 'Dublin | - | IE'],
  ['Bayern', null, '- | Bavaria | DE'],
  ['München, Bayern', null, 'München | Bavaria | DE'],
  ['Heidelberg, Baden-Württemberg', null, 'Heidelberg | Baden-Württemberg | DE'],
  ['Kreuzberg, Berlin', null, 'Kreuzberg | Berlin | DE'],
  ['Karnataka, India', null, '- | Karnataka | IN'],
  ['British Columbia, Canada', null, '- | BC | CA'],
  ['Orange County, CA', null, '- | CA | US'],
  ['Heredia Province, Heredia, Costa Rica', null, 'Heredia | Heredia | CR'],
  ['San José Province, Escazu, Costa Rica', null, 'Escazu | San José | CR'],
  ['Sancaktepe/İstanbul, Türkiye', null, 'Sancaktepe | İstanbul | TR'],
  ['Maslak, Sarıyer/İstanbul, Türkiye', null, 'Maslak | İstanbul | TR'],
  ['South Jakarta, South Jakarta City, Jakarta, Indonesia', null, 'Jakarta | Jakarta | ID'],
  ['Brasília - Brasilia, Federal District, Brazil', null, 'Brasília | Federal District | BR'],
  ['Milan, Metropolitan City of Milan, Italy', null, 'Milan | Milan | IT'],
  ['Ispra, VA, Italy', null, 'Ispra | VA | IT'],
  ['Los Angeles, CA (+1 other)', null, 'Los Angeles | CA | US'],
  ['Springfield, VA  (+1 other)', null, 'Springfield | VA | US'],
  ['Town and Country, MO', null, 'Town and Country | MO | US'],
  ['Bosnia and Herzegovina', null, '- | - | BA'],
  ['Mumbai (Maharashtra)', null, 'Mumbai | Maharashtra | IN'],
  ['Myanmar (Burma)', null, '- | - | MM'],
  ['San Francisco Bay Area', null, 'San Francisco | CA | US'],
  ['Austin TX', null, 'Austin | TX | US'],
  ['Paris France', null, 'Paris | - | FR'],
  ['Paris, Texas', null, 'Paris | TX | US'],
  ['London or Paris', null, 'London | - | GB'],
  ['Reutlingen', null, 'Reutlingen | - | DE'],
  ['Reutlingen', 'Sudan', 'Reutlingen | - | DE'],
  ['Springfield', null, 'Springfield | - | -'],
  ['Lebanon, PA', null, 'Lebanon | PA | US'],
  ['Epsom, Surrey', null, 'Epsom | Surrey | GB'],
  ['One Liberty Plaza, New York, NY', null, 'New York | NY | US'],
  ['120 Broadway, New York, NY', null, 'New York | NY | US'],
  ['33 Beaver St, New York Ny', null, 'New York | NY | US'],
  ['335 Adams Street, Brooklyn Ny', null, 'Brooklyn | NY | US'],
  ['Friedrichstraße 68, 10117 Berlin, Germany', null, 'Berlin | - | DE'],
  ['', 'Germany', '- | - | DE'],
  // Streets without a town we know, and texts that are no place: nothing rather than a wrong city.
  ['55 Water St Ny Ny', null, null],
  ['96-05 Horace Harding Expway', null, null],
  ['1 Centre St., N.Y.', null, null],
  ['1 Centre St., N.Y.', 'US', null],
  ['110 William St. N Y', null, null],
  ['59-17 Junction Blvd Corona Ny', null, null],
  ['1230 Broadway', null, null],
  ['5 Manhattan West', null, null],
  ['Arsenal 830 Fifth Ave, New Yor', null, null],
  ['465 Columbus Ave. Valhalla, Ny', null, null],
  ['Manhattan Floating Staff', null, null],
  ['Heating Mgt-Operations', null, null],
  ['Office Of Public Information', null, null],
  ['Data Analyst', null, null],
  ['Queens-SI Floating Staff', 'US', null],
  ['NYC - All Boroughs', 'US', 'NYC | - | US'],
  ['Manhattan, New York City, USA', null, 'Manhattan | NY | US'],
  ['71 Smith Avenue, Kingston, Ny', null, 'Kingston | NY | US'],
  ['Not Used', null, null],
  ['Europe', null, null],
  ['Xyzzyville', 'US', null],
  ['', null, null],
  ['123', null, null],
]

function describePlace(text: string, hint: string | null): string | null {
  const place = parsePlace(text, hint)
  if (place === null) return null
  const levels = [place.city, place.region, place.country].map((level) => level ?? '-').join(' | ')
  return place.remote ? `${levels} | remote` : levels
}

describe('parsePlace', () => {
  it.each(CASES)('reads %j with the hint %j as %j', (text, hint, expected) => {
    expect(describePlace(text, hint)).toBe(expected)
  })

  it('says the same of a state by name and by code', () => {
    expect(parsePlace('Austin, Texas')).toEqual(parsePlace('Austin, TX'))
    expect(parsePlace('Austin, Texas, USA')).toEqual(parsePlace('Austin TX'))
  })

  it('does not throw on hostile text, and answers soon', () => {
    const hostile = [
      '\ud800',
      'a',
      ',',
      '/',
      'ﷺ',
      ' - ',
      '(',
      '))',
      '\u0000',
      'İ',
      'Remote ',
      '1 ',
      '(+1 other',
      'New ',
      'St. ',
      '\u202e',
    ]
    for (const piece of hostile) {
      const text = piece.repeat(100_000)
      const place = parsePlace(text, text)
      expect(place === null || place.city === null || place.city.length <= 200).toBe(true)
      findCoordinates({ city: text, region: text, country: text })
      normaliseRegion(text, text)
      expect(findCountry(text)).toBeNull()
    }
    for (const text of ['__proto__', 'constructor', 'toString, NY', 'hasOwnProperty, constructor']) parsePlace(text, text)
  })

  it('keeps control and direction marks out of the city', () => {
    expect(parsePlace('\u202eBerlin\u0000')?.city).toBe('Berlin')
  })
})

describe('foldPlaceName', () => {
  it('makes the levels of two places comparable', () => {
    const one = parsePlace('Monterrey, Nuevo León, Mexico')
    const other = parsePlace('MONTERREY, Nuevo Leon, México')
    expect(foldPlaceName(one?.city ?? '')).toBe(foldPlaceName(other?.city ?? ''))
    expect(one?.region).toBe(other?.region)
  })
})
