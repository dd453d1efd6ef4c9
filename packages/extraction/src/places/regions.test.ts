// One form for a region, whichever way it is written.

import { describe, expect, it } from 'vitest'
import { normaliseRegion } from './regions.ts'

describe('normaliseRegion', () => {
  it.each([
    ['California', 'US', 'CA'],
    ['ca', 'US', 'CA'],
    ['California', null, 'CA'],
    ['Washington, D.C.', 'US', 'DC'],
    ['N.Y.', 'US', 'NY'],
    ['Québec', 'CA', 'QC'],
    ['on', 'CA', 'ON'],
    ['New South Wales', 'AU', 'NSW'],
    ['WA', 'AU', 'WA'],
    ['Bayern', 'DE', 'Bavaria'],
    ['State of São Paulo', 'BR', 'São Paulo'],
    ['SP', 'BR', 'São Paulo'],
    ['CDMX', 'MX', 'Mexico City'],
    ['State of Mexico', 'MX', 'México'],
    ['Metropolitan City of Milan', 'IT', 'Milan'],
    ['Lviv Oblast', 'UA', 'Lviv'],
    ['County Clare', 'IE', 'Clare'],
    ['Karnataka', 'IN', 'Karnataka'],
    ['Free State', 'ZA', 'Free State'],
    ['Northern Province', 'ZM', 'Northern Province'],
    ['  Some   Where ', 'FR', 'Some Where'],
    ['', 'US', ''],
  ])('%s in %s is %s', (region, country, normal) => {
    expect(normaliseRegion(region, country)).toBe(normal)
  })

  it('is stable: a normal form is its own normal form', () => {
    for (const [region, country] of [
      ['Washington', 'US'],
      ['Bayern', 'DE'],
      ['Madrid', 'ES'],
      ['Province of Treviso', 'IT'],
    ] as const) {
      const once = normaliseRegion(region, country)
      expect(normaliseRegion(once, country)).toBe(once)
    }
  })
})
