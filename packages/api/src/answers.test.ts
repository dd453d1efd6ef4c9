// The forms of answers, held against what the schemas themselves make of the same values.
import { routes, type Route } from '@moirai/contract/routes'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { answerCompiler } from './answers.ts'

const bySchema = (schema: z.ZodMiniType, value: unknown): string | undefined => {
  const result = z.safeEncode(schema, value)
  return result.success ? JSON.stringify(result.data) : undefined
}

const asAnswer = (schema: z.ZodMiniType, value: unknown): string | undefined => {
  try {
    return answerCompiler({ schema, method: 'GET', url: '/' })(value)
  } catch {
    return undefined
  }
}

const inner = z.object({ at: z.nullable(z.string()), more: z.optional(z.array(z.number())) })
const schema = z.object({
  id: z.string(),
  word: z.enum(['one', 'two']),
  count: z.int(),
  share: z.number(),
  sure: z.boolean(),
  short: z.string().check(z.maxLength(3)),
  day: z.iso.date(),
  inner,
  list: z.array(inner),
  either: z.union([z.string(), z.object({ x: z.number() })]),
  fixed: z.literal('fixed'),
  words: z.record(z.string(), z.boolean()),
  any: z.optional(z.unknown()),
  nothing: z.null(),
})

const right = {
  id: 'a',
  word: 'one',
  count: 1,
  share: 0.5,
  sure: false,
  short: 'abc',
  day: '2026-01-02',
  inner: { at: null },
  list: [
    { at: 'x', more: [1, 2] },
    { at: '', more: undefined },
  ],
  either: { x: 1 },
  fixed: 'fixed',
  words: { yes: true },
  any: { deep: [1] },
  nothing: null,
}

test('an answer is what its schema makes of it, without what the schema does not name', () => {
  const secret = { ...right, password: 'x', inner: { at: null, password: 'x' }, list: [{ at: 'x', password: 'x' }] }
  for (const value of [right, secret, Object.create(right) as object]) {
    expect(asAnswer(schema, value)).toBe(bySchema(schema, value))
    expect(asAnswer(schema, value)).not.toContain('password')
  }
})

const wrong: Record<string, readonly unknown[]> = {
  id: [null, undefined, 1, {}, []],
  word: ['three', null, undefined],
  count: [1.5, '1', Number.NaN, 2 ** 53],
  share: [Number.NaN, Infinity, '1', null],
  sure: [0, 'true', null],
  short: ['abcd'],
  day: ['yesterday'],
  inner: [null, [], {}, { at: 1 }, { at: 'x', more: null }],
  list: [{}, null, [null], [{ at: 'x' }, { at: 2 }]],
  either: [1, { x: 'x' }],
  fixed: ['other'],
  words: [{ yes: 'yes' }, [], null],
  any: [undefined, null, 1],
  nothing: [undefined, 0],
}

test('a value of another type is refused wherever it stands, as the schema does', () => {
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      const answer = { ...right, [name]: value }
      expect([name, value, asAnswer(schema, answer)]).toEqual([name, value, bySchema(schema, answer)])
    }
    const { [name as 'id']: _, ...without } = right
    expect([name, asAnswer(schema, without)]).toEqual([name, bySchema(schema, without)])
  }
  for (const value of [undefined, null, [], 'text']) expect(asAnswer(schema, value)).toBe(bySchema(schema, value))
})

test('what a schema reads as something else is written by itself', () => {
  const coded = z.object({
    at: z.codec(z.iso.datetime(), z.date(), { decode: (text) => new Date(text), encode: (at) => at.toISOString() }),
  })
  expect(asAnswer(coded, { at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}')
})

test('every answer of the contract has a form', () => {
  for (const [name, { answer }] of Object.entries(routes) as [string, Route][]) {
    if (typeof answer === 'string' || 'records' in answer) continue
    expect(() => answerCompiler({ schema: answer, method: 'GET', url: name }), name).not.toThrow()
  }
})
