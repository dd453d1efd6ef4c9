// Searching text, and conditions of which one must hold: the same rows on every engine, whatever its own tables of letters.
import { expect } from 'vitest'
import { counter, softDelete, table, text, type Database, type RowOf, type Where } from '../../src/database.ts'
import type { Kit, Subject } from './kit.ts'

const ads = table('ads', {
  number: counter().primaryKey(),
  title: text({ max: 400 }),
  city: text({ max: 20 }).nullable(),
  state: text({ max: 20 }).default('open'),
  ...softDelete(),
})

type Ad = RowOf<typeof ads>
type Ads = Database<{ ads: typeof ads }>

async function build(kit: Kit, rows: readonly { title: string; city?: string; state?: string }[]): Promise<Ads> {
  const database = await kit.build({ ads })
  await database.transaction((session) => session.table('ads').insertMany(rows))
  return database
}

const titled = (kit: Kit, titles: readonly string[]): Promise<Ads> =>
  build(
    kit,
    titles.map((title) => ({ title })),
  )

const find = (database: Ads, where: object): Promise<string[]> =>
  database.transaction(
    async (session) => {
      const rows = await session.table('ads').list({ where, orderBy: { number: 'asc' } })
      return rows.map(({ title }) => title)
    },
    { readOnly: true },
  )

const refused = (database: Ads, where: object, kind: string, message: RegExp): Promise<void> =>
  expect(find(database, where), String(message)).rejects.toMatchObject({ kind, message: expect.stringMatching(message) })

/** Every character that lower-casing changes into one other. */
const capitals = Array.from({ length: 0x110000 }, (_, point) => (point >> 11 === 27 ? '' : String.fromCodePoint(point))).filter(
  (character) => character !== character.toLowerCase() && character !== '\u0130',
)

const inChunks = (characters: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(characters.length / size) }, (_, at) => characters.slice(at * size, (at + 1) * size).join(''))

const letters: Subject = {
  subject: 'searching text',
  cases: [
    {
      name: 'contains finds every letter of Unicode by its capital and the other way round',
      run: async (kit) => {
        const upper = inChunks(capitals, 100)
        const lower = inChunks(
          capitals.map((character) => character.toLowerCase()),
          100,
        )
        expect(capitals.length).toBeGreaterThan(1_400)
        const database = await titled(
          kit,
          [...upper, ...lower].map((letters) => `<${letters}>`),
        )
        for (const [at, letters] of [...upper, ...lower].entries()) {
          const place = at % upper.length
          const found = [`<${upper[place]}>`, `<${lower[place]}>`]
          expect(await find(database, { title: { contains: letters } }), letters).toEqual(found)
          expect(await find(database, { title: { contains: `${letters}>` } }), letters).toEqual(found)
        }
      },
    },
    {
      name: 'contains tells characters apart that lower-casing does not make the same',
      run: async (kit) => {
        const titles = [
          'ß',
          'ẞ',
          'ss',
          'ſ',
          's',
          'i',
          'I',
          'İ',
          'ı',
          'k',
          '\u212A',
          'σ',
          'ς',
          'Σ',
          'é',
          'e\u0301',
          'É',
          'e',
          'ﬁ',
          'ΟΔΟΣ',
          'ǆ',
          'ǅ',
          'Ǆ',
        ]
        const database = await titled(kit, titles)
        const found: [string, string[]][] = [
          ['ß', ['ß', 'ẞ']],
          ['ẞ', ['ß', 'ẞ']],
          ['s', ['ss', 's']],
          ['SS', ['ss']],
          ['ſ', ['ſ']],
          ['i', ['i', 'I', 'İ']],
          ['İ', ['i', 'I', 'İ']],
          ['ı', ['ı']],
          ['K', ['k', '\u212A']],
          ['\u212A', ['k', '\u212A']],
          ['Σ', ['σ', 'Σ', 'ΟΔΟΣ']],
          ['ς', ['ς']],
          // No form of its own at the end of a word.
          ['οδοσ', ['ΟΔΟΣ']],
          ['οδος', []],
          ['É', ['é', 'É']],
          ['E', ['e\u0301', 'e']],
          ['fi', []],
          ['ǅ', ['ǆ', 'ǅ', 'Ǆ']],
        ]
        for (const [contains, expected] of found)
          expect(await find(database, { title: { contains } }), contains).toEqual(expected)
      },
    },
    {
      name: 'every sign is itself in a search, whatever it means to the engine',
      run: async (kit) => {
        const signs = Array.from({ length: 0x7f }, (_, point) => String.fromCharCode(point)).filter((sign) =>
          /[^\0a-z]/i.test(sign),
        )
        const strange = [
          '.*',
          '[a]',
          '[^a]',
          '[a-z]',
          '***:x',
          '(?i)x',
          '\\d',
          '\\',
          '%_',
          "'; --",
          '^a',
          'a$',
          '\n',
          '\u{1F600}',
        ]
        const database = await titled(kit, ['plain', ...signs.map((sign) => `a${sign}z`), ...strange.map((text) => `<${text}>`)])
        const all = await find(database, {})
        for (const search of [
          ...signs,
          ...strange,
          ...signs.map((sign) => `${sign}Z`),
          '[a-',
          '*?[',
          ']',
          '[',
          'A.Z',
          'a_z',
          'a%z',
        ]) {
          const lower = search.toLowerCase()
          const expected = all.filter((title) => title.toLowerCase().includes(lower))
          expect(await find(database, { title: { contains: search } }), search).toEqual(expected)
          const beginning = all.filter((title) => title.startsWith(`a${search}`))
          expect(await find(database, { title: { startsWith: `a${search}` } }), search).toEqual(beginning)
        }
      },
    },
    {
      name: 'startsWith finds what begins with the very same characters, up to the last code point',
      run: async (kit) => {
        const last = '\u{10FFFF}'
        const titles = [
          '',
          'a',
          'A',
          'ab',
          'aB',
          'b',
          'é',
          'e\u0301',
          '\uD7FF',
          '\uD7FFx',
          '\uE000',
          '\uFFFF',
          '\u{1F600}',
          '\u{1F601}',
        ]
        const database = await titled(kit, [...titles, last, last + last, `a${last}`, `a${last}b`])
        const all = await find(database, {})
        for (const startsWith of all.filter((title) => title !== '').concat('abc', 'e', last.repeat(3), 'x'.repeat(200))) {
          const expected = all.filter((title) => title.startsWith(startsWith))
          expect(await find(database, { title: { startsWith } }), startsWith).toEqual(expected)
        }
      },
    },
    {
      name: 'a search holds together with other comparisons, and never for an empty value',
      run: async (kit) => {
        const database = await build(kit, [
          { title: 'SQL', city: 'Bonn' },
          { title: 'mysql' },
          { title: 'PostgreSQL', city: 'Köln' },
        ])
        expect(await find(database, { title: { contains: 'sql' } })).toEqual(['SQL', 'mysql', 'PostgreSQL'])
        expect(await find(database, { title: { contains: 'sql', not: 'SQL', startsWith: 'P' } })).toEqual(['PostgreSQL'])
        expect(await find(database, { title: { contains: 'SQL' }, city: { contains: 'ö' } })).toEqual(['PostgreSQL'])
        expect(await find(database, { city: { contains: 'n' } })).toEqual(['SQL', 'PostgreSQL'])
        expect(await find(database, { city: { startsWith: 'B' } })).toEqual(['SQL'])
        await database.transaction(async (session) => {
          const table = session.table('ads')
          expect(await table.count({ title: { contains: 'sql' } })).toBe(3)
          expect(await table.delete({ title: { contains: 'MY' } })).toBe(1)
          expect(await table.updateWhere({ title: { contains: 'sql' } }, { state: 'closed' })).toBe(2)
        })
      },
    },
    {
      name: 'a search takes 1 to 200 characters of text, on text columns',
      run: async (kit) => {
        const long = '\u{1F600}'.repeat(200)
        const database = await titled(kit, [`${long}x`])
        for (const word of ['contains', 'startsWith']) {
          expect(await find(database, { title: { [word]: long } })).toEqual([`${long}x`])
          // Longer than the column's values may be: none begins with it or holds it.
          expect(await find(database, { city: { [word]: long } })).toEqual([])
          await refused(database, { title: { [word]: `${long}x` } }, 'value', /ads\.title: at most 200 characters/)
          await refused(database, { title: { [word]: '' } }, 'value', /ads\.title: \w+ needs a character/)
          await refused(database, { title: { [word]: 'a\0' } }, 'value', /NUL/)
          await refused(database, { title: { [word]: '\ud83d' } }, 'value', /surrogate/)
          await refused(database, { title: { [word]: 5 } }, 'value', /text is needed/)
          await refused(database, { title: { [word]: undefined } }, 'usage', /has no value/)
          await refused(database, { city: { [word]: null } }, 'usage', /needs a value/)
          await refused(database, { number: { [word]: '1' } }, 'usage', /only text can be asked/)
          await refused(database, { deleted_at: { [word]: '1' } }, 'usage', /only text can be asked/)
        }
      },
    },
  ],
}

const rows = [
  { title: 'a', city: 'x', state: 'open' },
  { title: 'b', city: 'x', state: 'open' },
  { title: 'c', state: 'open' },
  { title: 'd', city: 'y', state: 'closed' },
  { title: 'gone', city: 'x', state: 'open' },
]

async function five(kit: Kit): Promise<Ads> {
  const database = await build(kit, rows)
  await database.transaction((session) => session.table('ads').delete({ title: 'gone' }))
  return database
}

/** That many `or` around a condition. */
const nested = (depth: number, inner: object): object => (depth === 0 ? inner : { or: [nested(depth - 1, inner)] })

const alternatives: Subject = {
  subject: 'or',
  cases: [
    {
      name: 'of the conditions in or one must hold, beside all others, and rows out of sight stay there',
      run: async (kit) => {
        const database = await five(kit)
        const found: [object, string][] = [
          [{ or: [{ title: 'a' }] }, 'a'],
          [{ or: [{ title: 'a' }, { title: 'd' }] }, 'ad'],
          [{ or: [{ title: 'a' }, { title: 'd' }], state: 'open' }, 'a'],
          [{ state: 'open', or: [{ title: { contains: 'B' } }, { city: { contains: 'Y' } }] }, 'b'],
          [{ or: [{ city: 'x', title: 'b' }, { city: null }] }, 'bc'],
          [{ or: [{ city: 'x' }, { city: { not: 'x' } }] }, 'abcd'],
          [{ or: [{ title: 'gone' }, { title: 'a' }] }, 'a'],
          [{ or: [{ title: { startsWith: 'd' } }, { city: { in: ['x'] }, or: [{ title: 'a' }, { title: 'c' }] }] }, 'ad'],
          [
            { or: [{ or: [{ title: 'a' }, { title: 'b' }], city: 'x' }, { or: [{ title: 'c' }] }], state: { not: 'closed' } },
            'abc',
          ],
          [{ or: [{ title: { gt: 'a', lt: 'c' } }, { title: { not: 'd' }, city: null }] }, 'bc'],
        ]
        for (const [where, titles] of found) {
          expect((await find(database, where)).join(''), JSON.stringify(where)).toBe(titles)
          expect(await database.transaction((session) => session.table('ads').count(where))).toBe(titles.length)
        }
      },
    },
    {
      name: 'pages, changes and deletions know or',
      run: async (kit) => {
        const database = await five(kit)
        const where: Where<Ad> = { or: [{ title: { contains: 'A' } }, { city: 'y' }, { city: null }] }
        const titles: string[] = []
        for (let cursor: string | undefined; ; ) {
          const page = await database.transaction((session) =>
            session.table('ads').page({ where, orderBy: { city: 'desc' }, limit: 1, cursor }),
          )
          titles.push(...page.items.map(({ title }) => title))
          if (page.next === null || titles.length > rows.length) break
          cursor = page.next
        }
        expect(titles).toEqual(['d', 'a', 'c'])
        await database.transaction(async (session) => {
          const table = session.table('ads')
          expect(await table.updateWhere(where, { state: 'seen' })).toBe(3)
          expect(await table.count({ state: 'seen' })).toBe(3)
          expect(await table.delete({ or: [{ title: 'a' }, { title: 'gone' }] })).toBe(1)
          expect(await table.restore({ or: [{ title: 'gone' }, { title: 'b' }] })).toBe(1)
          expect(await table.purge({ or: [{ title: 'a' }, { title: 'gone' }, { title: 'x' }] })).toBe(2)
          expect(await table.count()).toBe(3)
        })
      },
    },
    {
      name: 'an or that says nothing, or too much, is refused by every verb: it would widen the query',
      run: async (kit) => {
        const database = await five(kit)
        const many = (length: number) => Array.from({ length }, (_, at) => ({ title: `${at}` }))
        expect(await find(database, nested(5, { title: 'a' }))).toEqual(['a'])
        expect(await find(database, { or: many(50) })).toEqual([])
        expect(await find(database, { or: [...many(24), { or: many(25) }] })).toEqual([])
        const circle: { or: object[] } = { or: [] }
        circle.or.push(circle)
        const refusals: [object, RegExp][] = [
          [{ or: [] }, /needs a list of conditions/],
          [{ or: undefined }, /needs a list of conditions/],
          [{ or: { title: 'a' } }, /needs a list of conditions/],
          [{ or: [{ title: 'a' }, {}] }, /holds one that says nothing/],
          [{ or: [{ title: 'a' }, undefined] }, /holds one that says nothing/],
          [{ or: [{ title: 'a' }, null] }, /holds one that says nothing/],
          [{ or: ['title'] }, /holds one that says nothing/],
          [{ or: [{ title: 'a' }, { title: undefined }] }, /ads\.title has no value/],
          [{ or: [{ nickname: 'a' }] }, /no column nickname/],
          [nested(6, { title: 'a' }), /more than 5 deep/],
          [circle, /more than 5 deep/],
          [{ or: many(51) }, /more than 50 conditions/],
          [{ or: [...many(25), { or: many(25) }] }, /more than 50 conditions/],
        ]
        for (const [where, message] of refusals) {
          await refused(database, where, 'usage', message)
          await database.transaction(async (session) => {
            const table = session.table('ads')
            for (const call of [
              table.count(where),
              table.updateWhere(where, { state: 'x' }),
              table.delete(where),
              table.purge(where),
            ])
              await expect(call).rejects.toMatchObject({ kind: 'usage' })
          })
        }
        expect(await find(database, {})).toHaveLength(4)
      },
    },
  ],
}

export const searchSubjects: readonly Subject[] = [letters, alternatives]
