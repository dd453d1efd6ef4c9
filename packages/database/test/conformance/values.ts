// Texts, times, documents and bytes, at their edges, as they come back.
import { expect } from 'vitest'
import {
  bigint,
  boolean,
  bytes,
  counter,
  date,
  decimal,
  double,
  enumeration,
  integer,
  json,
  table,
  text,
  timestamp,
  uuid,
  type Json,
} from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { comeBack, refused, stored } from './round-trip.ts'

const grin = '\u{1F600}'

const texts: Subject = {
  subject: 'text and identifiers',
  cases: [
    {
      name: 'text comes back: empty, spaces, quotes, line breaks, every plane of Unicode, normalised or not',
      run: (kit) =>
        comeBack(kit, text(), [
          '',
          ' ',
          ' a ',
          'o\'brien "x" `y` [z] \\ % _ ; --',
          'a\r\nb\tc',
          'Zoë',
          'Zoe\u0308',
          `${grin}\u{10FFFF}`,
          '\uFFFD\uFFFF',
          '\u0001\u007F',
          'null',
          'NaN',
          '0',
          'ab'.repeat(50_000),
        ]),
    },
    {
      name: 'a length is counted in code points: emoji fill a column to its exact maximum',
      run: async (kit) => {
        await comeBack(kit, text({ max: 4 }), [grin.repeat(4), `${grin}abc`, 'abcd', ''])
      },
    },
    {
      name: 'a text longer than its maximum is refused',
      run: (kit) => refused(kit, text({ max: 4 }), [grin.repeat(5), 'abcde']),
    },
    {
      name: 'NUL, halves of surrogate pairs and what is no text are refused',
      run: (kit) => refused(kit, text(), ['a\0b', '\0', '\uD83D', 'x\uDE00', '\uDE00\uD83D', 5, true, {}, new Date(0)]),
    },
    {
      name: 'a UUID comes back; anything but its lower-case form is refused',
      run: async (kit) => {
        await comeBack(kit, uuid(), [
          '00000000-0000-0000-0000-000000000000',
          'ffffffff-ffff-ffff-ffff-ffffffffffff',
          '0198c2b6-7f3a-7c11-8a5e-0242ac120002',
        ])
      },
    },
    {
      name: 'what is no lower-case UUID is refused',
      run: (kit) =>
        refused(kit, uuid(), [
          '0198C2B6-7F3A-7C11-8A5E-0242AC120002',
          '0198c2b67f3a7c118a5e0242ac120002',
          '',
          'x',
          1,
          ' 0198c2b6-7f3a-7c11-8a5e-0242ac120002',
        ]),
    },
    {
      name: 'an enumeration holds its words, whatever their letters, and no other',
      run: (kit) =>
        comeBack(kit, enumeration('draft', "it's", 'Ünïcode', 'with space'), ['draft', "it's", 'Ünïcode', 'with space']),
    },
    {
      name: 'words outside the enumeration are refused',
      run: (kit) => refused(kit, enumeration('draft', 'open'), ['Draft', '', 'closed', 1]),
    },
  ],
}

const times: Subject = {
  subject: 'dates and timestamps',
  cases: [
    {
      name: 'timestamps come back to the millisecond, also before 1970 and at both ends',
      run: (kit) =>
        comeBack(
          kit,
          timestamp(),
          [
            '2026-11-21T07:00:00.000Z',
            '2026-11-21T07:00:00.001Z',
            '2026-11-21T07:00:00.999Z',
            '1970-01-01T00:00:00.000Z',
            '1969-12-31T23:59:59.999Z',
            '2024-02-29T12:00:00.120Z',
            '0001-01-01T00:00:00.000Z',
            '9999-12-31T23:59:59.999Z',
          ].map((iso) => new Date(iso)),
        ),
    },
    {
      name: 'what is no moment is refused',
      run: (kit) =>
        refused(kit, timestamp(), [
          new Date(Number.NaN),
          new Date('0000-12-31T23:59:59.999Z'),
          new Date('+010000-01-01T00:00:00.000Z'),
          '2026-11-21T07:00:00.000Z',
          0,
        ]),
    },
    {
      name: 'days come back as they are',
      run: (kit) => comeBack(kit, date(), ['2026-11-21', '2024-02-29', '1969-12-31', '0001-01-01', '9999-12-31']),
    },
    {
      name: 'what is no day of the calendar is refused',
      run: (kit) =>
        refused(kit, date(), [
          '2026-02-29',
          '2026-02-31',
          '2026-13-01',
          '2026-00-10',
          '2026-01-00',
          '0000-01-01',
          '2026-1-1',
          '21.11.2026',
          '2026-11-21T07:00:00Z',
          '',
          new Date(0),
        ]),
    },
  ],
}

const documents: Subject = {
  subject: 'JSON and bytes',
  cases: [
    {
      name: 'JSON comes back as it is, whatever is in it',
      run: (kit) =>
        comeBack<Json>(kit, json(), [
          {},
          [],
          '',
          'text',
          0,
          -1.5,
          1e300,
          true,
          false,
          [null],
          { a: null, b: [1, { c: 'Zoë' }], '': 'empty', 'key "with" \\ quotes': `${grin}\u2028\n\t\u0001` },
          '\\u0000 and \\ud800 are written out here, not escaped',
          { deep: [[[[[[[[['end']]]]]]]]] },
        ]),
    },
    {
      name: 'what is no JSON, NUL and halves of surrogate pairs are refused, also inside keys',
      run: (kit) => {
        const circle: Record<string, unknown> = {}
        circle['self'] = circle
        return refused(kit, json(), ['a\0', ['\uD83D'], { '\uDE00': 1 }, { a: '\\\0' }, circle, { a: 1n }, () => 1, Symbol('x')])
      },
    },
    {
      name: 'bytes come back, also none, all values, and more than a page',
      run: async (kit) => {
        const all = Uint8Array.from({ length: 256 }, (_, index) => index)
        const read = await stored(kit, bytes(), [new Uint8Array(0), all, Buffer.from('buffer'), new Uint8Array(100_000).fill(7)])
        expect(read.map((value) => Buffer.from(value as Uint8Array).toString('hex'))).toEqual(
          [new Uint8Array(0), all, Buffer.from('buffer'), new Uint8Array(100_000).fill(7)].map((value) =>
            Buffer.from(value).toString('hex'),
          ),
        )
      },
    },
    {
      name: 'more bytes than the maximum, and what is no bytes, are refused',
      run: (kit) => refused(kit, bytes({ max: 3 }), [new Uint8Array(4), 'abc', [1, 2], new ArrayBuffer(2)]),
    },
    {
      name: 'every type may be empty where it is nullable',
      run: async (kit) => {
        const columns = {
          number: counter().primaryKey(),
          a: uuid().nullable(),
          b: text().nullable(),
          c: integer().nullable(),
          d: bigint().nullable(),
          e: decimal(18, 2).nullable(),
          f: double().nullable(),
          g: boolean().nullable(),
          h: date().nullable(),
          i: timestamp().nullable(),
          j: json().nullable(),
          k: bytes().nullable(),
          l: enumeration('x').nullable(),
        }
        const database = await kit.build({ things: table('things', columns) })
        const empty = Object.fromEntries(Object.keys(columns).map((name) => [name, null]))
        await database.transaction(async (session) => {
          await session.table('things').insert({})
          await session.table('things').insert({ ...empty, number: undefined })
          expect(await session.table('things').list()).toEqual([
            { ...empty, number: 1 },
            { ...empty, number: 2 },
          ])
        })
      },
    },
  ],
}

export const valueSubjects: readonly Subject[] = [texts, times, documents]
