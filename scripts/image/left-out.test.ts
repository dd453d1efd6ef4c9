import { describe, expect, it } from 'vitest'
import { leftOutBy } from './left-out.ts'

describe('.dockerignore', () => {
  it.each([
    ['node_modules', 'node_modules/a/b', true],
    ['node_modules', 'packages/node_modules', false],
    ['**/node_modules', 'packages/web/node_modules/a', true],
    ['**/node_modules', 'node_modules', true],
    ['**/*.test.ts', 'packages/a/b.test.ts', true],
    ['**/*.test.ts', 'packages/a/btest.ts', false],
    ['/a/', 'a', true],
    ['a/*', 'a/b', true],
    ['a/?', 'a/bc', false],
    ['*\n!packages', 'README.md', true],
    ['*\n!packages', 'packages/api/a.ts', false],
    ['*\n!packages\n**/.env*', 'packages/api/.env.production', true],
    ['# a comment\n\n', 'a', false],
  ])('with %j about %s: %j', (text, path, isLeftOut) => {
    expect(leftOutBy(text)(path)).toBe(isLeftOut)
  })

  it('is refused where it says what is not known', () => {
    expect(() => leftOutBy('[ab]')).toThrow(/\[ab\]/)
  })
})
