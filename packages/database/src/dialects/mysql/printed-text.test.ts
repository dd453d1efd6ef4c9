// Expressions as the two servers print them, brought to the quotes of the standard.
import { describe, expect, it } from 'vitest'
import { printedForm, readForm } from '../sql-form.ts'
import { printableText, standardText } from './printed-text.ts'

/** One text for all ways to write an expression; empty for what cannot be read. */
const plainForm = (sql: string): string => {
  const form = readForm(sql, 'lists')
  return form ? printedForm(form) : ''
}

describe('standardText', () => {
  it.each([
    ['mariadb', String.raw`"role" in ('a\\b','it\'s','x')`, String.raw`"role" IN ('a\b', 'it''s', 'x')`],
    ['mariadb', '`a` = 1 and `b` is null or `c` <> 2', '(("a" = 1) AND ("b" IS NULL)) OR ("c" <> 2)'],
    ['mariadb', `"bal" >= -100.50`, `"bal" >= -100.50`],
    ['mariadb', String.raw`'a\nb'`, "'a\nb'"],
    ['mariadb', `'it''s'`, `'it''s'`],
    ['mariadb', `"a" <> convert(X'78f09f9880' using utf8mb4)`, `"a" <> 'x\u{1F600}'`],
    ['mysql', '(`a` <> convert(0x78f09f9880 using utf8mb4))', `"a" <> 'x\u{1F600}'`],
    ['mysql', String.raw`(${'`role`'} in (_utf8mb4\'a\',_utf8mb4\'it\\\'s\'))`, `"role" IN ('a', 'it''s')`],
    ['mysql', '(json_valid(`tags`))', 'json_valid("tags")'],
    ['mysql', '((`a` is null) and (`b` <> 2))', '("a" IS NULL) AND ("b" <> 2)'],
  ] as const)('of %s: %s', (name, printed, written) => {
    expect(plainForm(written)).not.toBe('')
    expect(plainForm(standardText(printed, { name }))).toBe(plainForm(written))
  })

  it('keeps bytes as they are written', () => {
    for (const printed of ["X'00ff'", "unhex('00ff')"]) expect(standardText(printed, { name: 'mariadb' })).toBe("x'00ff'")
  })
})

describe('printableText', () => {
  it('writes what the catalogue could not print by its bytes', () => {
    expect(printableText("it's é 漢")).toBe("'it''s é 漢'")
    expect(printableText('\u{1F600}')).toBe("CONVERT(x'f09f9880' USING utf8mb4)")
  })
})
