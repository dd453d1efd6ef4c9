// The neutral types with values that engines like to change, values that are none, and what is to come back of each: a second reading
// of the rules in the README, apart from the layer's own.
import type * as builders from '../src/schema/columns.ts'
import type { Column } from '../src/database.ts'

type Random = () => number
type Builders = Pick<
  typeof builders,
  | 'bigint'
  | 'boolean'
  | 'bytes'
  | 'date'
  | 'decimal'
  | 'double'
  | 'enumeration'
  | 'integer'
  | 'json'
  | 'text'
  | 'timestamp'
  | 'uuid'
>
type AnyColumn = Column<unknown, boolean, boolean, boolean> & { nullable: () => AnyColumn }

export interface Kind {
  readonly name: string
  readonly make: (make: Builders) => AnyColumn
  readonly right: (random: Random) => unknown
  /** Values that are none of the type, to be refused everywhere. */
  readonly wrong: readonly unknown[]
  /** What comes back of a value; undefined where it is refused. */
  readonly kept: (value: unknown) => { value: unknown } | undefined
  /** It has an order, and may be compared. */
  readonly sorts: boolean
  /** It may stand in an index. */
  readonly bounded: boolean
  readonly compare?: (left: unknown, right: unknown) => number
}

const whole = (random: Random, below: number): number => Math.floor(random() * below)
const one = <Item>(random: Random, items: readonly Item[]): Item => items[whole(random, items.length)]!
const when = (holds: boolean, value: unknown): { value: unknown } | undefined =>
  // The sign of zero goes.
  holds ? { value: value === 0 ? 0 : value } : undefined
const less = (left: unknown, right: unknown): number => ((left as number) < (right as number) ? -1 : left === right ? 0 : 1)

const pieces = [
  ...Array.from(' aAbäßİıﬀΩ\u2126\uE000\uFFFD\uFFFF😀\u{10FFFF}\u{10000}\u0001\u007F\u200B\t\n\'"`\\%_?日é'),
  '',
  '  ',
  'a\u0308',
  'e\u0301',
  'SS',
  '\r\n',
  '$1',
  ';--',
  'null',
  '-0',
  '1e5',
]
const wrongTexts = ['\0', 'a\0b', '\uD800', 'x\uDE00', '\uDE00\uD83D', 5, true, {}, ['a'], new Date(0), 5n]

/** By code point, which is not the order of UTF-16 units. */
function compareTexts(left: unknown, right: unknown): number {
  const [one, other] = [Array.from(left as string), Array.from(right as string)]
  for (let place = 0; place < Math.min(one.length, other.length); place++) {
    const difference = one[place]!.codePointAt(0)! - other[place]!.codePointAt(0)!
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

function textKind(max: number | undefined): Kind {
  const fits = (value: string): boolean => max === undefined || Array.from(value).length <= max
  return {
    name: max === undefined ? 'text' : `text of ${max}`,
    make: ({ text }) => text(max === undefined ? {} : { max }),
    right: (random) => {
      if (max !== undefined && random() < 0.1) return '😀'.repeat(max)
      const made = Array.from({ length: whole(random, 4) }, () => one(random, pieces)).join('')
      return Array.from(made).slice(0, max).join('')
    },
    wrong: max === undefined ? wrongTexts : [...wrongTexts, 'x'.repeat(max + 1), '😀'.repeat(max + 1)],
    kept: (value) =>
      when(typeof value === 'string' && !/\0/.test(value) && value === Buffer.from(value).toString() && fits(value), value),
    sorts: true,
    bounded: max !== undefined,
    compare: compareTexts,
  }
}

function decimalKind(precision: number, scale: number): Kind {
  const digits = '9'.repeat(precision)
  const largest = scale === 0 ? digits : `${digits.slice(0, precision - scale) || '0'}.${digits.slice(precision - scale)}`
  const scaled = (value: string): bigint => {
    const [units = '', fraction = ''] = value.replace('-', '').split('.')
    const number = BigInt(units + fraction.slice(0, scale).padEnd(scale, '0'))
    return value.startsWith('-') ? -number : number
  }
  return {
    name: `decimal(${precision},${scale})`,
    make: ({ decimal }) => decimal(precision, scale),
    right: (random) => {
      if (random() < 0.3)
        return one(
          random,
          [largest, `-${largest}`, '0', '-0', '000.0', '1', '-1'].filter((value) => precision > scale || !/1/.test(value)),
        )
      const number = String(whole(random, 10 ** Math.min(precision, 9))).padStart(scale + 1, '0')
      return `${random() < 0.5 ? '-' : ''}${scale === 0 ? number : `${number.slice(0, -scale)}.${number.slice(-scale)}`}`
    },
    wrong: [
      `1${'0'.repeat(precision)}`,
      `0.${'0'.repeat(scale)}1`,
      '1e3',
      '',
      ' 1',
      '+1',
      '1.',
      '.5',
      'NaN',
      'Infinity',
      '1,5',
      1,
      1n,
      Number.NaN,
      '٣',
    ],
    kept: (value) => {
      if (typeof value !== 'string' || !/^-?[0-9]+(\.[0-9]+)?$/.test(value)) return undefined
      if (/\.\d*[1-9]/.test(value) && value.split('.')[1]!.replace(/0+$/, '').length > scale) return undefined
      const number = scaled(value)
      const [sign, magnitude] = number < 0n ? ['-', -number] : ['', number]
      const text = String(magnitude).padStart(scale + 1, '0')
      if (magnitude >= 10n ** BigInt(precision)) return undefined
      return { value: sign + (scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`) }
    },
    sorts: true,
    bounded: true,
    compare: (left, right) => less(scaled(left as string), scaled(right as string)),
  }
}

const edges = [0n, 1n, -1n, 2n ** 53n, 2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 31n]
const doubles = [
  0,
  -0,
  0.1,
  1 / 3,
  -1.5,
  5e-324,
  2.2250738585072014e-308,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  2 ** 53 + 2,
  1e21,
  1e-7,
  123456789.12345679,
]
const jsonValues: readonly unknown[] = [
  2 ** 53 + 2,
  1e308,
  5e-324,
  -0,
  0.1,
  123456789012345680000,
  '',
  'a "b" \\ \n \u2028',
  true,
  false,
  [],
  {},
  [null],
  { a: null, ключ: ['😀', { '': 1 }] },
  { b: 1, a: 2, 10: 3, 9: 4 },
  { a: undefined, b: Number.NaN },
  [Infinity],
  new Date(0),
  'e\u0301',
  { $ref: '#', "it's": '?' },
  '0'.repeat(3_000),
]
const days = [
  '0001-01-01',
  '0099-12-31',
  '1582-10-10',
  '1900-03-01',
  '1969-12-31',
  '1970-01-01',
  '2000-02-29',
  '2024-02-29',
  '9999-12-31',
]
const moments = [
  '0001-01-01T00:00:00.000Z',
  '1582-10-10T10:10:10.010Z',
  '1969-12-31T23:59:59.999Z',
  '1970-01-01T00:00:00.000Z',
  '2024-02-29T23:59:59.001Z',
  '2024-06-30T23:59:59.999+14:00',
  '2024-03-31T02:30:00.120+01:00',
  '9999-12-31T23:59:59.999Z',
]
const hex = (random: Random, digits: number): string =>
  Array.from({ length: digits }, () => whole(random, 16).toString(16)).join('')

const others: readonly Kind[] = [
  {
    name: 'integer',
    make: ({ integer }) => integer(),
    right: (random) => one(random, [0, -0, 1, -1, 2 ** 31 - 1, -(2 ** 31), whole(random, 1_000)]),
    wrong: [2 ** 31, -(2 ** 31) - 1, 0.5, Number.NaN, Infinity, '1', 1n, true, {}],
    kept: (value) =>
      when(typeof value === 'number' && Number.isInteger(value) && value <= 2 ** 31 - 1 && value >= -(2 ** 31), value),
    sorts: true,
    bounded: true,
    compare: less,
  },
  {
    name: 'bigint',
    make: ({ bigint }) => bigint(),
    right: (random) => one(random, edges),
    wrong: [2n ** 63n, -(2n ** 63n) - 1n, 1, 1.5, '1', Number.NaN, true],
    kept: (value) => when(typeof value === 'bigint' && value < 2n ** 63n && value >= -(2n ** 63n), value),
    sorts: true,
    bounded: true,
    compare: less,
  },
  {
    name: 'double',
    make: ({ double }) => double(),
    right: (random) => (random() < 0.5 ? one(random, doubles) : (random() - 0.5) * 10 ** whole(random, 40)),
    wrong: [Number.NaN, Infinity, -Infinity, '1', 1n, true, {}],
    kept: (value) => when(typeof value === 'number' && Number.isFinite(value), value),
    sorts: true,
    bounded: true,
    compare: less,
  },
  {
    name: 'boolean',
    make: ({ boolean }) => boolean(),
    right: (random) => random() < 0.5,
    wrong: [0, 1, 'true', '', 't'],
    kept: (value) => when(typeof value === 'boolean', value),
    sorts: true,
    bounded: true,
    compare: less,
  },
  {
    name: 'date',
    make: ({ date }) => date(),
    right: (random) => one(random, days),
    wrong: [
      '0000-01-01',
      '10000-01-01',
      '2023-02-29',
      '2024-02-30',
      '2024-1-1',
      '2024-01-01T00:00:00Z',
      '',
      new Date(0),
      0,
      '-0001-01-01',
      '２０２４-01-01',
    ],
    kept: (value) => when(days.includes(value as string), value),
    sorts: true,
    bounded: true,
    compare: less,
  },
  {
    name: 'timestamp',
    make: ({ timestamp }) => timestamp(),
    right: (random) => new Date(one(random, moments)),
    wrong: [
      new Date(Number.NaN),
      new Date('+010000-01-01T00:00:00Z'),
      new Date('0000-12-31T23:59:59.999Z'),
      '2024-01-01T00:00:00.000Z',
      0,
      {},
    ],
    kept: (value) => {
      const time = value instanceof Date ? value.getTime() : Number.NaN
      return when(time >= Date.parse('0001-01-01T00:00:00Z') && time <= Date.parse('9999-12-31T23:59:59.999Z'), value)
    },
    sorts: true,
    bounded: true,
    compare: (left, right) => (left as Date).getTime() - (right as Date).getTime(),
  },
  {
    name: 'json',
    make: ({ json }) => json(),
    right: (random) => one(random, jsonValues),
    wrong: ['a\0b', { a: ['\uD800'] }, { '\0': 1 }, 1n, { a: 1n }, () => 1, Symbol.iterator],
    kept: (value) => {
      if (['bigint', 'function', 'symbol'].includes(typeof value)) return undefined
      let written: string | undefined
      try {
        written = JSON.stringify(value)
      } catch {
        return undefined
      }
      return /\\u(0000|d[89a-f])/.test(written) ? undefined : { value: JSON.parse(written) as unknown }
    },
    sorts: false,
    bounded: false,
  },
  {
    name: 'bytes',
    make: ({ bytes }) => bytes({ max: 12 }),
    right: (random) =>
      one(random, [
        new Uint8Array(),
        new Uint8Array([0]),
        new Uint8Array([0, 0]),
        new Uint8Array(12).fill(255),
        Uint8Array.from([92, 120, 39]),
        Uint8Array.from({ length: 5 }, () => whole(random, 256)),
      ]),
    wrong: ['abc', new Uint8Array(13), [1, 2], 5, new ArrayBuffer(2)],
    kept: (value) => when(value instanceof Uint8Array && value.byteLength <= 12, value),
    sorts: false,
    bounded: false,
  },
  {
    name: 'uuid',
    make: ({ uuid }) => uuid(),
    right: (random) =>
      (random() < 0.2 ? one(random, ['0', 'f']).repeat(32) : hex(random, 32)).replace(
        /^(.{8})(.{4})(.{4})(.{4})/,
        '$1-$2-$3-$4-',
      ),
    wrong: [
      '',
      'x',
      '0198C2B6-7F3A-7C11-8A5E-0242AC120002',
      '0198c2b67f3a7c118a5e0242ac120002',
      1,
      ' 0198c2b6-7f3a-7c11-8a5e-0242ac120002',
    ],
    kept: (value) => when(typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value), value),
    sorts: true,
    bounded: true,
    compare: less,
  },
  {
    name: 'enumeration',
    make: ({ enumeration }) => enumeration('draft', "it's", 'Ünïcode', 'with space', 'Draft'),
    right: (random) => one(random, ['draft', "it's", 'Ünïcode', 'with space', 'Draft']),
    wrong: ['DRAFT', '', 'draft ', 'open', 1, 'Ünïcode'],
    kept: (value) => when(['draft', "it's", 'Ünïcode', 'with space', 'Draft'].includes(value as string), value),
    sorts: true,
    bounded: true,
    compare: compareTexts,
  },
]

export const kinds: readonly Kind[] = [
  textKind(undefined),
  textKind(4),
  textKind(50),
  textKind(255),
  decimalKind(18, 0),
  decimalKind(18, 6),
  decimalKind(18, 18),
  decimalKind(12, 2),
  decimalKind(1, 0),
  ...others,
]
