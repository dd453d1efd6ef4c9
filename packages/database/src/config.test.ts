// Database URLs: what they name, what is refused, what a log may show.
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { configFromUrl, maskUrl, urlFromParts } from './config.ts'
import { presets } from './presets.ts'

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
    [
      '',
      '"" is not a database URL; allowed: sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      'x.db',
      '"x.db" is not a database URL; allowed: sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      'http://x',
      '"http://x" is not a database URL; allowed: sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      'sqlite:',
      '"sqlite:" names no file; allowed: sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      'sqlite:x.db?mode=ro',
      '"sqlite:x.db?mode=ro": sqlite takes no parameters; allowed: sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
    [
      'db2://u:secret@h/x',
      '"db2://u:***@h/x" is not a database URL; allowed: sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE.',
    ],
  ])('%s is refused in a sentence', (url, sentence) => {
    expect(() => configFromUrl(url)).toThrow(expect.objectContaining({ kind: 'configuration', message: sentence }))
  })

  it.each([-1, 1.5, Number.NaN, Infinity, 2_147_483_648])('a timeout of %s is refused', (timeoutMs) => {
    expect(() => configFromUrl('sqlite:x.db', { timeoutMs })).toThrow(/timeout is a whole number/)
  })

  it.each([
    ['postgresql://me:secret@db:5433/talent', { database: 'talent', host: 'db', port: 5433, user: 'me', password: 'secret' }],
    ['postgres://db/a%20b', { database: 'a b', host: 'db', port: 5432, user: undefined, password: undefined }],
    ['postgresql:///talent', { database: 'talent', host: 'localhost', port: 5432 }],
    ['postgresql://me:p%3A%2F%40@[::1]/x', { host: '::1', user: 'me', password: 'p:/@' }],
    ['postgresql://me:se/c@re?t@db/x', { host: 'db', user: 'me', password: 'se/c@re?t' }],
    ['postgresql://me@/x?host=/run/postgresql', { host: '/run/postgresql', user: 'me' }],
    ['mysql://me:secret@db/talent', { engine: 'mysql', database: 'talent', host: 'db', port: 3306, password: 'secret' }],
    ['mariadb://me@/x?host=/run/mysqld/mysqld.sock', { engine: 'mysql', host: '/run/mysqld/mysqld.sock', user: 'me' }],
  ])('%s names a server', (url, { engine = 'postgresql', database, ...server }: Record<string, unknown>) => {
    const config = configFromUrl(url)
    expect(config).toMatchObject({ engine, ...(database === undefined ? {} : { database }) })
    for (const [part, value] of Object.entries(server)) expect(config.server![part as keyof object], part).toBe(value)
  })

  it('has a pool, a timeout for connecting and named statements, unless said', () => {
    const life = { recycleMs: 3_600_000, prePing: true }
    const standard = { poolSize: 10, maxOverflow: 20, connectTimeoutMs: 10_000, ...life, prepared: 'auto' }
    expect(configFromUrl('postgresql://db/x').connections).toEqual(standard)
    const given = { poolSize: 1, maxOverflow: 0, connectTimeoutMs: 5, recycleMs: 7, prePing: false, prepared: false }
    expect(configFromUrl('postgresql://db/x', given).connections).toEqual(given)
    expect(configFromUrl('postgresql://db/x?sslmode=verify-full&sslrootcert=/a%20b').server?.parameters).toEqual({
      sslmode: 'verify-full',
      sslrootcert: '/a b',
    })
    expect(configFromUrl('sqlite:x.db', given)).not.toHaveProperty('connections')
  })

  it('shows a password to nobody who only looks', () => {
    const config = configFromUrl('postgresql://me:secret@db/x')
    expect(`${JSON.stringify(config)} ${inspect(config, { depth: 9 })}`).not.toContain('secret')
  })

  it.each([
    ['postgresql://me:secret@db', /"postgresql:\/\/me:\*\*\*@db" names no database/],
    ['postgresql://db/', /names no database/],
    ['postgresql://db:99999/x', /has no port from 1 to 65535/],
    ['postgresql:db/x', /is not a URL of a server/],
    ['postgresql://db/x?ssl=1', /has the parameter ssl; known are sslmode, sslrootcert, host, application_name/],
    ['postgresql://db/x?sslmode=on', /has sslmode=on; it is one of disable, prefer, require, verify-ca, verify-full/],
  ])('%s is refused', (url, sentence) => {
    expect(() => configFromUrl(url)).toThrow(
      expect.objectContaining({ kind: 'configuration', message: expect.stringMatching(sentence) }),
    )
  })

  it.each([{ poolSize: 0 }, { poolSize: 1.5 }, { maxOverflow: -1 }, { connectTimeoutMs: Number.NaN }])(
    '%j is refused',
    (options) => {
      expect(() => configFromUrl('postgresql://db/x', options)).toThrow(/is a whole number/)
    },
  )

  it('has presets, each of whose settings may be said otherwise', () => {
    const url = 'postgresql://db.example/x?sslmode=require'
    const pool = (options: Parameters<typeof configFromUrl>[1]) => {
      const { connections, timeoutMs } = configFromUrl(url, options)
      return [connections!.poolSize, connections!.maxOverflow, connections!.prePing, timeoutMs]
    }
    expect(pool({})).toEqual([10, 20, true, 30_000])
    expect(pool({ preset: 'development' })).toEqual([10, 20, true, 30_000])
    expect(pool({ preset: 'test' })).toEqual([10, 20, true, 30_000])
    expect(pool({ preset: 'production' })).toEqual([20, 40, true, 30_000])
    expect(pool({ preset: 'production', poolSize: 3, prePing: false, timeoutMs: 7 })).toEqual([3, 40, false, 7])
    for (const preset of Object.values(presets)) expect(Object.isFrozen(preset)).toBe(true)
    expect(Object.isFrozen(presets)).toBe(true)
  })

  it.each([
    ['postgresql://ada:pw@db.example/x', false],
    ['postgresql://ada:pw@db.example/x?sslmode=disable', false],
    ['postgresql://ada:pw@db.example/x?sslmode=prefer', false],
    ['mysql://ada:pw@10.0.0.7/x?ssl=false', false],
    ['mysql://ada:pw@db.example/x', false],
    ['mariadb://ada:pw@db.example/x?ssl=true', true],
    ['postgresql://ada:pw@db.example/x?sslmode=require', true],
    ['postgresql://ada:pw@db.example/x?sslmode=verify-full', true],
    ['postgresql://ada:pw@localhost/x', true],
    ['postgresql://ada:pw@[::1]/x', true],
    ['postgresql://ada:pw@/x?host=/run/postgresql', true],
    ['sqlite:x.db', true],
  ])('in production %s is taken: %s', (url, taken) => {
    const read = () => configFromUrl(url, { preset: 'production' })
    if (taken) expect(read()).toBeDefined()
    else
      expect(read).toThrow(
        /:\*\*\*@.* leads to another machine, and what passes might be read on the way; add sslmode=verify-full/,
      )
    expect(configFromUrl(url, { preset: 'production', requireEncryption: false })).toBeDefined()
  })

  it('refuses ssl and sslmode together', () => {
    expect(() => configFromUrl('mysql://h/x?ssl=true&sslmode=require')).toThrow(/both ssl and sslmode/)
    expect(configFromUrl('mysql://h/x?ssl=true').server!.parameters).toEqual({ sslmode: 'require' })
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
