import { describe, expect, it } from 'vitest'
import { commonKeys, mostThrough, oneOfEach, soughtText, through, withoutEmpty } from './searching.ts'

interface Row {
  a: number
  b: number
  c: number
}

describe('conditions of a list', () => {
  it('hold one of each list', () => {
    expect(oneOfEach<Row>()).toEqual({})
    expect(oneOfEach<Row>([], [{ a: 1 }], [])).toEqual({ or: [{ a: 1 }] })
    expect(oneOfEach<Row>([{ a: 1 }, { a: 2 }], [{ b: 1 }], [{ c: 1 }, { c: 2 }])).toEqual({
      or: [
        { a: 1, or: [{ b: 1, or: [{ c: 1 }, { c: 2 }] }] },
        { a: 2, or: [{ b: 1, or: [{ c: 1 }, { c: 2 }] }] },
      ],
    })
  })

  it('are those that were said', () => {
    expect(withoutEmpty({ a: undefined, b: null, c: 0 })).toEqual({ b: null, c: 0 })
    expect(soughtText(' a  b ')).toBe('a b')
    expect(soughtText(' ')).toBeUndefined()
  })
})

describe('keys of rows found elsewhere', () => {
  it('are each once, and those that every list holds', () => {
    expect(through(['x', 'y', 'x'], (key) => key, 'skill')).toEqual(['x', 'y'])
    expect(commonKeys()).toBeUndefined()
    expect(commonKeys(['x', 'y'])).toEqual(['x', 'y'])
    expect(commonKeys(['x', 'y', 'z'], ['z', 'y'], ['y'])).toEqual(['y'])
  })

  it('are refused beyond the bound, in a sentence with the filter', () => {
    const rows = Array.from({ length: mostThrough + 1 }, (_, index) => String(index))
    expect(through(rows.slice(1), (key) => key, 'skill')).toHaveLength(mostThrough)
    expect(() => through(rows, (key) => key, 'skill')).toThrow(/^skill: more than 50000 records/)
  })
})
