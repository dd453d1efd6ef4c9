// Coordinates: plausible where the name is clear, none where it is not, and the hand-made lists against the gazetteer.

import { describe, expect, it } from 'vitest'
import { distanceInKilometres, findCoordinates } from './coordinates.ts'
import { findLargeCity, listLargeCities } from './large-cities.ts'
import type { PlaceName } from './place-name.ts'
import { listSmallPlaces } from './small-places.ts'

function at(city: string, region: string | null, country: string | null) {
  const place: PlaceName = { city, region, country }
  return findCoordinates(place)
}

describe('findCoordinates', () => {
  // Taken from maps, to a tenth of a degree.
  it.each([
    ['New York', 'NY', 'US', 40.7, -74.0],
    ['New York', null, null, 40.7, -74.0],
    ['Washington', 'DC', 'US', 38.9, -77.0],
    ['Washington, D.C.', null, 'US', 38.9, -77.0],
    ['Köln', null, 'DE', 50.9, 7.0],
    ['Cologne', null, 'DE', 50.9, 7.0],
    ['Muenchen', null, 'DE', 48.1, 11.6],
    ['Tuebingen', null, 'DE', 48.5, 9.1],
    ['Wien', null, null, 48.2, 16.4],
    ['Bangalore', 'Karnataka', 'IN', 13.0, 77.6],
    ['St Paul', 'MN', 'US', 44.9, -93.1],
    ['Linthicum Heights', 'MD', 'US', 39.2, -76.7],
    ['Lawrence Township', 'NJ', 'US', 40.3, -74.7],
    ['Malvern East', 'VIC', 'AU', -37.9, 145.0],
    ['Sancaktepe', 'İstanbul', 'TR', 41.0, 29.2],
    ['Kadıköy', 'Istanbul', 'TR', 41.0, 29.0],
    ['Portland', null, 'US', 45.5, -122.7],
    ['Portland', 'ME', 'US', 43.7, -70.3],
    ['Mountain View', 'CA', 'US', 37.4, -122.1],
    ['Querétaro', null, 'MX', 20.6, -100.4],
    ['Newcastle', 'Northern Ireland', 'GB', 54.2, -5.9],
    ['Scott AFB', 'IL', 'US', 38.5, -89.9],
    ['Shibuya City', 'Tokyo', 'JP', 35.7, 139.7],
    ['Stuttgart-Vaihingen', null, 'DE', 48.8, 9.2],
    ['Medellín', 'Antioquia', 'CO', 6.2, -75.6],
    ['San Juan', null, 'PR', 18.5, -66.1],
  ])('%s, %s, %s lies where the map has it', (city, region, country, latitude, longitude) => {
    const found = at(city, region, country)
    expect(found).not.toBeNull()
    expect(distanceInKilometres(found!, { latitude, longitude })).toBeLessThan(15)
  })

  it.each([
    ['Springfield', null, 'US'],
    ['Springfield', null, null],
    ['Berlin', null, 'US'],
    ['Birmingham', null, null],
    ['Hyderabad', null, null],
    ['Burnsville', 'NC', 'US'],
    ['Springfield', 'AK', 'US'],
    ['Long Island', 'NY', 'US'],
    ['Xyzzyville', null, 'DE'],
    ['', null, 'DE'],
    ['?', 'CA', 'US'],
  ])('%s, %s, %s is no certain place', (city, region, country) => {
    expect(at(city, region, country)).toBeNull()
  })

  it('needs a city', () => {
    expect(findCoordinates({ city: null, region: 'CA', country: 'US' })).toBeNull()
  })

  it('measures plausible distances', () => {
    const berlin = at('Berlin', null, 'DE')!
    expect(distanceInKilometres(berlin, at('München', null, 'DE')!)).toBeCloseTo(504, -1)
    expect(distanceInKilometres(berlin, at('New York', 'NY', 'US')!)).toBeCloseTo(6385, -2)
    expect(distanceInKilometres(berlin, berlin)).toBe(0)
  })

  it('has every listed large city, also when only the country is given', () => {
    const missing = listLargeCities().filter(
      ({ name, region, country }) => at(name, region, country) === null || at(name, null, country) === null,
    )
    expect(missing).toEqual([])
  })

  it('puts every large city with rough coordinates near them', () => {
    const near = listLargeCities().filter((city) => city.near !== null)
    expect(near.length).toBeGreaterThan(5)
    for (const { name, region, country, near: expected } of near) {
      expect(distanceInKilometres(at(name, region, country)!, expected!)).toBeLessThan(15)
    }
  })

  it('has every listed small place', () => {
    const missing = listSmallPlaces().filter(({ name, region, country }) => at(name, region, country) === null)
    expect(missing).toEqual([])
  })
})

describe('findLargeCity', () => {
  it('answers without a country only where one country lists the name', () => {
    expect(findLargeCity('paris', null)?.country).toBe('FR')
    expect(findLargeCity('Valencia', null)).toBeNull()
    expect(findLargeCity('Valencia', 'VE')?.country).toBe('VE')
  })
})
