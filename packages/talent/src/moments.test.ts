import { expect, it } from 'vitest'
import { isoText } from './moments.ts'

it('is what the language itself writes, for any moment', () => {
  const days = [
    '-000001-12-31',
    '0000-01-01',
    '1899-12-31',
    '1969-12-31',
    '1970-01-01',
    '2024-02-29',
    '2026-11-22',
    '9999-12-31',
    '+010000-01-01',
  ]
  const times = ['00:00:00.000', '00:00:00.001', '00:00:59.999', '09:08:07.060', '12:00:00.000', '23:59:59.999']
  for (const day of days) {
    for (const time of times) {
      const moment = new Date(`${day}T${time}Z`)
      expect([isoText(moment), isoText(moment)]).toEqual([moment.toISOString(), moment.toISOString()])
    }
  }
  // More days than are kept.
  for (let day = 0; day < 5_000; day += 1) {
    const moment = new Date(day * 86_400_000 + 5)
    expect(isoText(moment)).toBe(moment.toISOString())
  }
  expect(() => isoText(new Date(Number.NaN))).toThrow(RangeError)
})
