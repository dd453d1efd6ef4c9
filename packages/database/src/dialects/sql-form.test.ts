// What a server prints and what a dialect writes come to the same form; what means something else does not.
import { describe, expect, it } from 'vitest'
import { printedForm, readForm } from './sql-form.ts'

/** One text for all ways to write an expression; empty for what cannot be read. */
const plainForm = (sql: string): string => {
  const form = readForm(sql, 'lists')
  return form ? printedForm(form) : ''
}

describe('readForm', () => {
  it.each([
    [
      `((role)::text = ANY ((ARRAY['student'::character varying, 'it''s'::character varying])::text[]))`,
      `"role" IN ('student', 'it''s')`,
    ],
    [`((one)::text = 'a'::text)`, `"one" IN ('a')`],
    ['(n > 0)', `"n" > '0'`],
    ['(octet_length(by) <= 3)', `octet_length("by") <= '3'`],
    [`(b >= '-100.50'::numeric(12,2))`, `"b" >= '-100.50'`],
    [
      `(((one IS NULL) AND (b < '10'::numeric)) OR (NOT ((one)::text = 'no'::text)))`,
      `(("one" IS NULL) AND ("b" < '10')) OR (NOT ("one" = 'no'))`,
    ],
    ['((a = 1) AND (b = 2) AND (c = 3))', '(("a" = 1) AND ("b" = 2)) AND ("c" = 3)'],
    ['(b = (b + b))', '"b" = "b" + "b"'],
    [`(t > '2026-11-21 07:00:00.12+00'::timestamp(3) with time zone)`, `"t" > '2026-11-21 07:00:00.12+00'`],
    [`((n <> '5'::bigint) AND (n < '-5'::bigint))`, `("n" <> '5') AND ("n" < '-5')`],
    ['(((t IS NOT NULL)) AND (bo = true))', '("t" IS NOT NULL) AND ("bo" = true)'],
    [`'student'::character varying`, `'student'`],
    [`'1e+300'::double precision`, `'1e+300'`],
  ])('%s is %s', (printed, written) => expect(plainForm(printed)).toBe(plainForm(written)))

  it.each([
    ['((a = 1) OR (b = 2)) AND (c = 3)', '(a = 1) OR ((b = 2) AND (c = 3))'],
    ['NOT (a = 1)', 'a = 1'],
    ['(n > 0)', '(n >= 0)'],
    [`(word = 'A')`, `(word = 'a')`],
    [`(word = 'a  b')`, `(word = 'a b')`],
    ['(a = b)', '(b = a)'],
    ['(a IS NULL)', '(a IS NOT NULL)'],
    [`role IN ('a', 'b')`, `role IN ('a', 'c')`],
    ['lower(a) = b', 'upper(a) = b'],
    [`(t)::date = '2026-11-21'`, `t = '2026-11-21'`],
  ])('%s is not %s', (one, other) => expect(plainForm(one)).not.toBe(plainForm(other)))

  it('does not read what it has no words for', () => {
    for (const sql of ['CASE WHEN a THEN b END', 'a - b > 1', "a LIKE 'x%'", 'a IN (SELECT b FROM c)', '(a = 1', '', 'a = 1)']) {
      expect(readForm(sql, 'lists'), sql).toBeUndefined()
    }
  })
})
