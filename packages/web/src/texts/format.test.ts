import { describe, expect, it } from 'vitest'
import { counted, formatDuration, formatSize } from './format.ts'

describe('numbers as people say them', () => {
  it.each([
    [0.04, '0 s'],
    [0.42, '0.4 s'],
    [9.96, '10 s'],
    [61, '61 s'],
    [89.6, '90 s'],
    [90, '2 min'],
    [3570, '1 h'],
    [4830, '1 h 21 min'],
    [172_799, '48 h'],
    [300_000, '3.5 days'],
  ])('says %d seconds as %s', (seconds, said) => expect(formatDuration(seconds)).toBe(said))

  it.each([
    [12, '0 kB'],
    [918, '0.9 kB'],
    [65_033, '65 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [33_266_098, '33 MB'],
  ])('says %d bytes as %s', (bytes, said) => expect(formatSize(bytes)).toBe(said))

  it('says one and many', () => {
    expect([counted(1, 'row', 'rows'), counted(0, 'row', 'rows'), counted(12_000, 'row', 'rows')]).toEqual([
      '1 row',
      '0 rows',
      '12,000 rows',
    ])
  })
})
