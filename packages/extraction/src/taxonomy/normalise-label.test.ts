/** What is one spelling and what is not. */
import { describe, expect, it } from 'vitest'
import { normaliseLabel } from './normalise-label.ts'

const same: readonly (readonly string[])[] = [
  [
    'power bi',
    'PowerBI',
    'Power-BI',
    'power_bi',
    ' POWER  BI ',
    'Power BI®',
    'Power BI™',
    'Ｐｏｗｅｒ ＢＩ',
    'Power\u00a0BI',
    'Power\u200bBI',
  ],
  ['node.js', 'NodeJS', 'Node JS', 'node-js'],
  ['NoSQL', 'no-sql', 'No SQL'],
  ['T-SQL', 'tsql', 't sql'],
  ['ASP.NET', 'asp .net', 'AspNet', 'ASP.Net'],
  ['.NET', '. NET'.replace(' ', ''), '• .NET', 'dotnet', 'Dot Net'],
  ['.NET Core', 'dotnet-core', '.NETCore'],
  ['C++', 'c++', 'C ++', 'Ｃ＋＋'],
  ['C#', 'c #', 'c#.'],
  ['CI/CD', 'CI / CD', 'cicd'],
  ['S/4HANA', 'S4HANA', 's4 hana'],
  ['#python', 'Python', 'python.', '(Python)', '“Python”'],
  ['Français', 'francais', 'FRANCAIS'],
  ['Schweißen', 'schweissen'],
  ['Søren', 'soren'],
  ['İstanbul', 'istanbul'],
  ["driver's licence", 'drivers licence', 'driver’s licence'],
  ['Health & Safety', 'health and safety', 'Health&Safety'],
]

const apart: readonly (readonly string[])[] = [
  ['C', 'C++', 'C#', 'R', 'Go', 'F#', 'C/C++'],
  ['.NET', 'net', 'Node', 'Node.js', '.network'],
  ['SQL', 'NoSQL', 'T-SQL'],
  ['ASP.NET', '.NET', 'ASP'],
  ['Network', 'Network+', 'Security', 'Security+'],
  ['Python 3.1', 'Python 31'],
  ['हिंदी', 'हदी'],
]

describe('normaliseLabel', () => {
  it.each(same)('takes %s as the same as its other spellings', (first, ...others) => {
    expect(normaliseLabel(first)).not.toBe('')
    for (const other of others) expect(normaliseLabel(other), other).toBe(normaliseLabel(first))
  })

  it.each(apart)('keeps %s apart from what only looks like it', (...labels) => {
    expect(new Set(labels.map(normaliseLabel)).size).toBe(labels.length)
  })

  it('keeps letters of other scripts', () => {
    expect(normaliseLabel('中文')).toBe('中文')
    expect(normaliseLabel('한국어')).toBe('한국어')
    expect(normaliseLabel('Русский')).toBe('русский')
  })

  it.each(['', ' ', '+++', '###', '...', '&', '-_-', '🙂👩‍👩‍👧', '\u0301\u0301', '\ud800', '(((((', '\u0000', '._.'])(
    'gives %j a short key and no error',
    (text) => {
      const key = normaliseLabel(text)
      expect(key).toBe(text === '&' ? 'and' : '')
    },
  )

  it.each([
    ['a', 10_000],
    ['ﷺ', 10_000],
    ['e\u0301', 5_000],
    ['\u0301', 10_000],
    ['x\u0323\u0307', 3_000],
    ['😀', 5_000],
    ['𝒳', 5_000],
    ['.', 10_000],
    ['1.', 5_000],
    ['&', 10_000],
    ['+', 10_000],
    ['한', 10_000],
  ] as const)('is bounded and idempotent on %j times %i', (part, times) => {
    const key = normaliseLabel(part.repeat(times))
    expect(key.length).toBeLessThanOrEqual(255)
    expect(normaliseLabel(key)).toBe(key)
    expect(key.isWellFormed()).toBe(true)
  })

  it('is idempotent on every character of Unicode, alone and between others', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code > 0x323af && code < 0xe0000) continue
      if (code > 0xe01ef) break
      const text = String.fromCodePoint(code)
      for (const sample of [text, `a${text}.1`]) {
        const key = normaliseLabel(sample)
        if (normaliseLabel(key) !== key) wrong.push(`U+${code.toString(16)} ${JSON.stringify(key)}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
