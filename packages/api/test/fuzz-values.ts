// Values for the fuzz of the API: what a schema allows, what nearly fits it, and what nobody should send.
import type { JsonSchema } from './description.ts'

/** A stream of numbers from 0 to 1 that its seed alone decides (mulberry32). */
export class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  below(most: number): number {
    return Math.floor(this.next() * most)
  }
  chance(share: number): boolean {
    return this.next() < share
  }
  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }
}

const wildTexts = [
  '',
  ' ',
  '\0',
  '\ud800',
  'a'.repeat(300),
  'ß'.repeat(5000),
  '%',
  "' OR 1=1 --",
  '"><script>alert(1)</script>',
  '=1+1',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9007199254740993',
  '2026-02-31',
  '0000-00-00T00:00:00Z',
  '\u202e\u0000\uffff',
  '🙂'.repeat(60),
  'İstanbul',
  '{"a":1}',
  '[]',
  '%00%ff',
  '\r\nSet-Cookie: a=b',
]

export const wildText = (dice: Dice): string => dice.of(wildTexts)

/** Anything JSON can say. */
export function wildValue(dice: Dice, depth = 0): unknown {
  const kinds = depth > 3 ? 5 : 8
  switch (dice.below(kinds)) {
    case 0:
      return wildText(dice)
    case 1:
      return dice.of([0, -1, 1.5, 1e21, 2 ** 53, -0, 1e-7, 4_294_967_296])
    case 2:
      return dice.chance(0.5)
    case 3:
      return null
    case 4:
      return `text ${dice.below(1000)}`
    case 5:
      return Array.from({ length: dice.below(4) }, () => wildValue(dice, depth + 1))
    case 6:
      return Object.fromEntries(Array.from({ length: dice.below(4) }, () => [wildText(dice), wildValue(dice, depth + 1)]))
    default:
      return Array.from({ length: 200 }, () => 'x')
  }
}

/** Texts of a form that schemas do not tell, by the name of the field. */
const byName: Record<string, readonly string[]> = {
  email: ['ana@uni.edu', 'Ben.Ng@example.org', 'x@y.zz'],
  country: ['DE', 'se', 'US'],
  currency: ['EUR', 'USD', 'SEK'],
  url: ['https://example.org/a'],
  website: ['https://example.org'],
  least: ['1000', '52000.50'],
  hoped: ['60000'],
  min: ['1000'],
  max: ['90000'],
  skill: ['python', 'SQL', 'basket weaving'],
  name: ['Ada', 'Ben Ng', 'X Æ A-12'],
  title: ['Developer', 'Nurse', 'Potter'],
  postedAt: ['2026-11-01T08:00:00Z'],
  expiresAt: ['2027-11-01T08:00:00+01:00', '2026-11-01T08:00:00.000Z'],
  ifUpdatedAt: ['2026-11-21T08:00:00.000Z'],
  availableFrom: ['2026-12-01'],
  occurredOn: ['2020-02-29'],
}

/** Where values come from: identifiers that are there, by the name of the field. */
export type Known = (name: string) => string | undefined

interface Making {
  dice: Dice
  schemas: Record<string, JsonSchema>
  known: Known
}

/** A value that the schema allows, as far as it says what is allowed. */
export function valueOf(making: Making, schema: JsonSchema, name = '', depth = 0): unknown {
  const { dice, schemas } = making
  const { $ref, enum: words, const: only, anyOf, oneOf, allOf, type, default: standard } = schema
  if (typeof $ref === 'string') return valueOf(making, schemas[$ref.split('/').at(-1)!] ?? {}, name, depth)
  if (only !== undefined) return only
  if (Array.isArray(words)) return dice.of(words as unknown[])
  if (standard !== undefined && dice.chance(0.3)) return standard
  const branches = (anyOf ?? oneOf) as JsonSchema[] | undefined
  if (branches) return valueOf(making, dice.of(branches), name, depth)
  if (Array.isArray(allOf)) return valueOf(making, Object.assign({}, ...(allOf as object[])) as JsonSchema, name, depth)
  switch (Array.isArray(type) ? dice.of(type as string[]) : type) {
    case 'object':
      return objectOf(making, schema, depth)
    case 'array': {
      const least = Number(schema['minItems'] ?? 0)
      const items = (schema['items'] ?? {}) as JsonSchema
      return Array.from({ length: least + dice.below(3) }, () => valueOf(making, items, name, depth + 1))
    }
    case 'integer':
    case 'number':
      return numberOf(making, schema, type)
    case 'boolean':
      return dice.chance(0.5)
    case 'null':
      return null
    case 'string':
      return making.known(name) ?? dice.of(byName[name] ?? [`${name} ${dice.below(50)}`])
    default:
      return depth > 2 ? null : wildValue(dice, depth + 1)
  }
}

function objectOf(making: Making, schema: JsonSchema, depth: number): object {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>
  const required = (schema['required'] ?? []) as string[]
  const said = Object.entries(properties).filter(([name]) => required.includes(name) || making.dice.chance(0.4))
  return Object.fromEntries(said.map(([name, inner]) => [name, valueOf(making, inner, name, depth + 1)]))
}

function numberOf({ dice }: Making, schema: JsonSchema, type: unknown): number {
  const low = Number(schema['minimum'] ?? 0)
  const high = Math.min(Number(schema['maximum'] ?? low + 100), low + 200)
  const drawn = low + dice.next() * (high - low)
  return type === 'integer' ? Math.round(drawn) : dice.of([Math.round(drawn * 10) / 10, low, high])
}

/** The same value with one thing wrong in it. */
export function nearly(dice: Dice, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && dice.chance(0.7)) {
    return value.with(dice.below(value.length), nearly(dice, dice.of(value)))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wildValue(dice)
  const names = Object.keys(value)
  if (names.length === 0 || dice.chance(0.2))
    return { ...value, [dice.of(['extra', 'password_hash', 'id', 'deletedAt', 'role'])]: wildValue(dice) }
  const name = dice.of(names)
  const entries = Object.entries(value)
  if (dice.chance(0.25)) return Object.fromEntries(entries.filter(([other]) => other !== name))
  return Object.fromEntries(entries.map(([other, inner]) => [other, other === name ? nearly(dice, inner) : inner]))
}
