import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysTwice } from './json-bodies.ts'

describe('a field said twice', () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"":1,"":2}',
    '[{"a":{"b":[1,{"c":1,"c":{}}]}}]',
    '{"a":{"a":1},"b":[],"a":1}',
    '{"a":"{\\"b","c":1,"c":2}',
  ])('is found in %s', (text) => {
    expect(saysTwice(text)).toBe(true)
  })

  it.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
    '["a","a"]',
    '{"a":"b","b":"a"}',
    '{"a":",\\"a\\":1"}',
    '{"a\\\\":1,"a":2}',
    '""',
  ])('is not in %s', (text) => {
    expect(saysTwice(text)).toBe(false)
  })

  it('is in nothing that was written from values', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.nat(2), (value, space) => !saysTwice(JSON.stringify(value, null, space))))
  })

  it('is looked for once through the text, however it is made', () => {
    const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`
    const wide = `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":"${'\\"'.repeat(4)}"`).join(',')}}`
    for (const text of [deep, wide]) {
      const began = process.cpuUsage().user
      expect(saysTwice(text)).toBe(false)
      expect((process.cpuUsage().user - began) / 1000).toBeLessThan(2000)
    }
  })
})
