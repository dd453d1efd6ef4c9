import { describe, expect, it } from 'vitest'
import type { DateOrder } from '@moirai/contract/words'
import { isEitherWay, parseMoment, parseYear } from './dates.ts'

const moment = (text: string, order?: DateOrder): string => {
  const parsed = parseMoment(text, order)
  return 'value' in parsed ? parsed.value.toISOString() : parsed.problem
}

describe('parseMoment', () => {
  it.each([
    ['2023-04-24 09:51:15', '2023-04-24T09:51:15.000Z'],
    ['2019-01-18T00:00:00.000', '2019-01-18T00:00:00.000Z'],
    ['2024-05-01', '2024-05-01T00:00:00.000Z'],
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.000Z'],
    ['2024-05-01T10:00:00.123456+02:00', '2024-05-01T08:00:00.123Z'],
    ['2024-05-01 23:30 -0500', '2024-05-02T04:30:00.000Z'],
    ['2024/5/1', '2024-05-01T00:00:00.000Z'],
    ['20240501', '2024-05-01T00:00:00.000Z'],
    ['01.05.2024', '2024-05-01T00:00:00.000Z'],
    ['1.5.24', '2024-05-01T00:00:00.000Z'],
    ['05/13/2024', '2024-05-13T00:00:00.000Z'],
    ['13/05/2024 14:30', '2024-05-13T14:30:00.000Z'],
    ['05/05/2024', '2024-05-05T00:00:00.000Z'],
    ['12/31/99 11:05 PM', '1999-12-31T23:05:00.000Z'],
    ['12/31/2024 12:05 am', '2024-12-31T00:05:00.000Z'],
    ['13 May 2024', '2024-05-13T00:00:00.000Z'],
    ['May 13, 2024', '2024-05-13T00:00:00.000Z'],
    ['Mon, 13 May 2024 10:00:00 GMT', '2024-05-13T10:00:00.000Z'],
    ['1. März 2024', '2024-03-01T00:00:00.000Z'],
    ['3 de enero de 2024', '2024-01-03T00:00:00.000Z'],
    ['14 août 2024', '2024-08-14T00:00:00.000Z'],
    ['13-Sep-2024', '2024-09-13T00:00:00.000Z'],
    ['1713397508', '2024-04-17T23:45:08.000Z'],
    ['1713397508123.0', '2024-04-17T23:45:08.123Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(moment(text)).toBe(expected)
  })

  it('follows the column where day and month could be either', () => {
    expect(moment('04/05/2024', 'dmy')).toBe('2024-05-04T00:00:00.000Z')
    expect(moment('04/05/2024', 'mdy')).toBe('2024-04-05T00:00:00.000Z')
    expect(moment('25/12/2024', 'mdy')).toBe('2024-12-25T00:00:00.000Z')
    expect(moment('04.05.2024')).toBe('2024-05-04T00:00:00.000Z')
    expect(moment('04/05/2024')).toBe('The day and the month cannot be told apart')
  })

  it.each([
    ['2023-02-29', 'There is no such day'],
    ['31.04.2024', 'There is no such day'],
    ['13/13/2024', 'There is no such day'],
    ['2024-00-10', 'There is no such day'],
    ['2024-05-01 25:00', 'The time of day cannot be read'],
    ['2024-05-01 noon', 'The time of day cannot be read'],
    ['1850-01-01', 'The year is outside 1900–2100'],
    ['45000', 'A spreadsheet’s day number instead of a date'],
    ['yesterday', 'Not a date'],
    ['NYCHA has no residency requirement.', 'Not a date'],
    ['3 Foo 2024', 'Not a date'],
    ['9'.repeat(100_000), 'Not a date'],
  ])('tells %s as a problem with the mend', (text, problem) => {
    expect(moment(text)).toBe(problem)
    expect(parseMoment(text)).toHaveProperty('howToFix', expect.stringMatching(/\.$/))
  })
})

describe('parseYear', () => {
  it('finds the one year a text names', () => {
    expect(['2025', 'Class of 2025', '06/2025', '2025-06-30', '2100'].map(parseYear)).toEqual(
      [2025, 2025, 2025, 2025, 2100].map((value) => ({ value })),
    )
    expect(['soon', '1899', '2024-2025', '20255'].map(parseYear)).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ problem: 'Not a year' })),
    )
  })
})

describe('dates that may have the day or the month first', () => {
  it.each([
    ['04/05/2024', true],
    ['4-5-24', true],
    ['04/05/2024 10:00', true],
    ['05/05/2024', false],
    ['13/05/2024', false],
    ['05/13/2024', false],
    ['04.05.2024', false],
    ['2024-05-04', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isEitherWay(text)).toBe(expected))
})
