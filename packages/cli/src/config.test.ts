import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settings } from './config.ts'
import { bar, cut, wrapped } from './terminal.ts'

describe('.env.example', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  const listed = [...text.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const)

  it('lists every setting once, and no other', () => {
    expect(listed.map(([name]) => name!).toSorted()).toEqual(Object.keys(settings).toSorted())
  })

  it('says the defaults that are in force', () => {
    const defaults = Object.entries(settings).filter(([name]) => !name.startsWith('DB_') || name === 'DB_POOL_TIMEOUT')
    for (const [name, { standard }] of defaults) expect(listed).toContainEqual([name, standard])
  })
})

describe('the terminal', () => {
  it('draws bars in eighths of a cell', () => {
    expect(bar(0, 4)).toBe('░░░░')
    expect(bar(0.5, 4)).toBe('██░░')
    expect(bar(0.53, 4)).toBe('██▏░')
    expect(bar(1, 4)).toBe('████')
    expect([bar(-1, 2), bar(7, 2)]).toEqual(['░░', '██'])
  })

  it('cuts and wraps text to a width', () => {
    expect(cut('a long\nline', 6)).toBe('a lon…')
    expect(wrapped('one two three', 9, 2)).toEqual(['  one two', '  three'])
  })
})
