// Database URLs: what they name, what is refused, what a log may show.
import { describe, expect, it } from 'vitest'
import { configFromUrl, maskUrl, urlFromParts } from './config.ts'

describe('configFromUrl', () => {
  it.each([
    ['sqlite:x.db', 'x.db'],
    ['sqlite:./data/x.db', './data/x.db'],
    ['sqlite:../x.db', '../x.db'],
    ['sqlite:/abs/x.db', '/abs/x.db'],
    ['sqlite://x.db', 'x.db'],
    ['sqlite:///abs/x.db', '/abs/x.db'],
    ['SQLITE:x.db', 'x.db'],
    ['sqlite::memory:', ':memory:'],
    ['sqlite:a%20b.db', 'a b.db'],
    ['sqlite:100%.db', '100%.db'],
    ['sqlite:a%3Fb.db', 'a?b.db'],
    ['sqlite:C:\\data\\x.db', 'C:\\data\\x.db'],
    ['sqlite:///C:/data/x.db', 'C:/data/x.db'],
  ])('%s names the file %s', (url, file) => {
    expect(configFromUrl(url)).toEqual({ engine: 'sqlite', database: file, maskedUrl: url, timeoutMs: 30_000, create: true })
  })

  it.each([
    ['', '"" is not a database URL; allowed: sqlite:FILE or sqlite::memory:.'],
    ['x.db', '"x.db" is not a database URL; allowed: sqlite:FILE or sqlite::memory:.'],
    ['http://x', '"http://x" is not a database URL; allowed: sqlite:FILE or sqlite::memory:.'],
    ['sqlite:', '"sqlite:" names no file; allowed: sqlite:FILE or sqlite::memory:.'],
    ['sqlite:x.db?mode=ro', '"sqlite:x.db?mode=ro": sqlite takes no parameters; allowed: sqlite:FILE or sqlite::memory:.'],
    [
      'oracle://u:secret@h/x',
      '"oracle://u:***@h/x": this version does not speak oracle yet; allowed: sqlite:FILE or sqlite::memory:.',
    ],
  ])('%s is refused in a sentence', (url, sentence) => {
    expect(() => configFromUrl(url)).toThrow(expect.objectContaining({ kind: 'configuration', message: sentence }))
  })

  it.each([-1, 1.5, Number.NaN, Infinity, 2_147_483_648])('a timeout of %s is refused', (timeoutMs) => {
    expect(() => configFromUrl('sqlite:x.db', { timeoutMs })).toThrow(/timeout is a whole number/)
  })

  it('is frozen', () => {
    expect(Object.isFrozen(configFromUrl('sqlite:x.db'))).toBe(true)
  })
})

describe('maskUrl', () => {
  it.each([
    ['postgresql://user:secret@host/db', 'postgresql://user:***@host/db'],
    ['postgresql://user:se:cr@et@host:5432/db', 'postgresql://user:***@host:5432/db'],
    ['postgresql://user:sec/ret@host/db', 'postgresql://user:***@host/db'],
    ['postgresql://user:sec?ret#@host/db', 'postgresql://user:***@host/db'],
    ['postgresql://:secret@host/db', 'postgresql://:***@host/db'],
    ['mysql://host/db?user=x&password=secret&ssl=true', 'mysql://host/db?user=x&password=***&ssl=true'],
    ['mysql://host/db?sslPassword=secret&apikey=secret', 'mysql://host/db?sslPassword=***&apikey=***'],
    ['postgresql://user@host/db', 'postgresql://user@host/db'],
    ['postgresql://host:5432/db', 'postgresql://host:5432/db'],
    ['sqlite:/data/x.db', 'sqlite:/data/x.db'],
  ])('%s is shown as %s', (url, shown) => expect(maskUrl(url)).toBe(shown))
})

describe('urlFromParts', () => {
  it.each([
    [{ database: 'x.db' }, 'sqlite:x.db'],
    [{ type: 'sqlite', database: '/data/x.db', host: '' }, 'sqlite:/data/x.db'],
    [{ type: 'postgresql', database: 'talent' }, 'postgresql://localhost/talent'],
    [
      { type: 'postgresql', host: 'db', port: '5433', database: 'a b', username: 'me@home', password: 'p:/@' },
      'postgresql://me%40home:p%3A%2F%40@db:5433/a%20b',
    ],
    [{ type: 'mysql', host: 'db', database: 'x', username: 'me' }, 'mysql://me@db/x'],
  ])('%j make %s', (parts, url) => expect(urlFromParts(parts)).toBe(url))

  it.each(['a b.db', '100%.db', 'what?.db', 'a%20b.db', ':memory:', 'C:\\x.db', '/abs/x.db'])(
    'keeps the file name %s',
    (database) => {
      expect(configFromUrl(urlFromParts({ database })).database).toBe(database)
    },
  )

  it('refuses a part that means nothing for a file', () => {
    expect(() => urlFromParts({ type: 'sqlite', database: 'x.db', host: 'db' })).toThrow(/sqlite is a file and has no host/)
  })
})
