import { describe, expect, it } from 'vitest'
import { LocalTime } from './local-time.ts'

const clock = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}
const at = (text: string): Date => new Date(text)

describe('when a clock next shows a time', () => {
  // Berlin put its clocks forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00; Lord Howe moves by half an hour.
  it.each([
    ['UTC', '2026-11-21T07:59:59.999Z', '08:00', undefined, '2026-11-21T08:00:00.000Z'],
    ['UTC', '2026-11-21T08:00:00.000Z', '08:00', undefined, '2026-11-22T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T12:00:00Z', '08:00', undefined, '2026-03-29T06:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T12:00:00Z', '08:00', undefined, '2026-10-25T07:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T12:00:00Z', '02:30', undefined, '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T12:00:00Z', '02:30', undefined, '2026-10-25T00:30:00.000Z'],
    // Twice on that clock, but once a day.
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '02:30', undefined, '2026-10-26T01:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-03T00:00:00Z', '02:15', undefined, '2026-10-03T15:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-21T12:00:00Z', '08:00', undefined, '2026-11-22T02:15:00.000Z'],
    ['America/Los_Angeles', '2026-11-21T12:00:00Z', '08:00', 1, '2026-11-23T16:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-22T12:00:00Z', '00:00', 1, '2026-11-29T10:00:00.000Z'],
    ['No/Such_Zone', '2026-11-21T12:00:00Z', '08:00', undefined, '2026-11-22T08:00:00.000Z'],
  ])('in %s after %s at %s (day %s): %s', (zone, after, time, weekday, expected) => {
    expect(new LocalTime(zone).next(at(after), clock(time), weekday).toISOString()).toBe(expected)
  })

  it('passes a day that a zone left out', () => {
    // Samoa had no 2011-12-30.
    const samoa = new LocalTime('Pacific/Apia')
    expect(samoa.next(at('2011-12-29T18:30:00Z'), clock('08:00')).toISOString()).toBe('2011-12-30T10:00:00.000Z')
    expect(samoa.next(at('2011-12-30T10:00:00Z'), clock('08:00')).toISOString()).toBe('2011-12-30T18:00:00.000Z')
  })
})

describe('quiet hours', () => {
  it.each([
    ['UTC', '2026-11-21T21:59:59Z', '22:00', '07:00', undefined],
    ['UTC', '2026-11-21T22:00:00Z', '22:00', '07:00', '2026-11-22T07:00:00.000Z'],
    ['UTC', '2026-11-22T06:59:59Z', '22:00', '07:00', '2026-11-22T07:00:00.000Z'],
    ['UTC', '2026-11-22T07:00:00Z', '22:00', '07:00', undefined],
    ['UTC', '2026-11-22T12:30:00Z', '12:00', '14:00', '2026-11-22T14:00:00.000Z'],
    ['UTC', '2026-11-22T14:00:00Z', '12:00', '14:00', undefined],
    // The night of the change is an hour shorter, or longer, than the clock says.
    ['Europe/Berlin', '2026-03-28T22:00:00Z', '22:00', '07:00', '2026-03-29T05:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T21:00:00Z', '22:00', '07:00', '2026-10-25T06:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '22:00', '02:30', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25T00:45:00Z', '22:00', '02:30', undefined],
    // The clock shows 02:15 for the second time.
    ['Europe/Berlin', '2026-10-25T01:15:00Z', '22:00', '02:30', '2026-10-25T01:30:00.000Z'],
  ])('in %s at %s from %s to %s end: %s', (zone, moment, from, to, expected) => {
    expect(new LocalTime(zone).quietUntil(at(moment), clock(from), clock(to))?.toISOString()).toBe(expected)
  })

  it('end within a day, after the moment itself, wherever and whenever', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tehran', 'Africa/Casablanca']) {
      const local = new LocalTime(zone)
      for (let hour = 0; hour < 24 * 366; hour += 5) {
        const moment = new Date(Date.UTC(2026, 0, 1, hour, (hour * 7) % 60))
        const end = local.quietUntil(moment, clock('23:00'), clock('02:30'))
        if (end === undefined) continue
        expect(end.getTime()).toBeGreaterThan(moment.getTime())
        expect(end.getTime() - moment.getTime()).toBeLessThanOrEqual(5 * 3_600_000)
        expect(local.quietUntil(end, clock('23:00'), clock('02:30'))).toBeUndefined()
      }
    }
  })
})
