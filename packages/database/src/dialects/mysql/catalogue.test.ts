// Expressions as the two servers print them, brought to the quotes of the standard.
import { describe, expect, it } from 'vitest'
import { plainForm } from '../printed-expression.ts'
import { standardText } from './catalogue.ts'

describe('standardText', () => {
  it.each([
    ['mariadb', String.raw`"role" in ('a\\b','it\'s','x')`, String.raw`"role" IN ('a\b', 'it''s', 'x')`],
    ['mariadb', '`a` = 1 and `b` is null or `c` <> 2', '(("a" = 1) AND ("b" IS NULL)) OR ("c" <> 2)'],
    ['mariadb', `"bal" >= -100.50`, `"bal" >= -100.50`],
    ['mariadb', String.raw`'a\nb'`, "'a\nb'"],
    ['mariadb', `'it''s'`, `'it''s'`],
    ['mysql', String.raw`(${'`role`'} in (_utf8mb4\'a\',_utf8mb4\'it\\\'s\'))`, `"role" IN ('a', 'it''s')`],
    ['mysql', '(json_valid(`tags`))', 'json_valid("tags")'],
    ['mysql', '((`a` is null) and (`b` <> 2))', '("a" IS NULL) AND ("b" <> 2)'],
  ] as const)('of %s: %s', (name, printed, written) => {
    expect(plainForm(standardText(printed, { name }))).toBe(plainForm(written))
  })

  it('keeps bytes as they are written', () => {
    expect(standardText("X'00ff'", { name: 'mariadb' })).toBe("x'00ff'")
  })
})
