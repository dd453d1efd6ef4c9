import { describe, expect, it } from 'vitest'
import {
  boolean,
  bytes,
  check,
  decimal,
  foreignKey,
  index,
  integer,
  named,
  reference,
  table,
  text,
  type Schema,
} from '../../database.ts'
import { schemaState } from '../../schema/schema.ts'
import { flavourOf, type Flavour } from './flavour.ts'
import { refuseSchema } from './refusals.ts'

const flavour = flavourOf('10.11.6-MariaDB', 16_777_216) as Flavour
const parents = table('parents', { id: integer().primaryKey(), price: decimal(8, 2).unique() })
const key = { id: integer().primaryKey() }
const toParents = (onDelete: 'set null' | 'restrict') => (column: Parameters<typeof index>[0]) =>
  foreignKey(column, () => ({ table: 'parents', column: 'id' }), { onDelete })
const many = (count: number, column: ReturnType<typeof text>) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`c${place}`, column]))

const refused: [what: string, schema: Schema, sentence: RegExp][] = [
  [
    'a check that a foreign key goes past',
    {
      parents,
      children: table('children', { ...key, parent_id: integer().nullable() }, (t) => [
        check('has_parent', t.parent_id.isNotNull()),
        toParents('set null')(t.parent_id),
      ]),
    },
    /^Table children: column parent_id is set to null by a foreign key, and read by the check children_has_parent, .* on MariaDB\.$/,
  ],
  [
    'a column generated from one that a foreign key sets to null',
    {
      parents,
      children: table(
        'children',
        { ...key, parent_id: integer().nullable(), far: boolean().nullable().generatedAs(reference('parent_id').gt(3)) },
        (t) => [toParents('set null')(t.parent_id)],
      ),
    },
    /^Table children: column parent_id is set to null by a foreign key, and read by far, .* on MariaDB\.$/,
  ],
  [
    'a key of more bytes than a key may have',
    { things: table('things', { ...key, name: text({ max: 768 }), place: integer() }, (t) => [index(t.name, t.place)]) },
    /^Table things: column place is of index things_name_place_index, which would take 3076 bytes; 3072 at most, on MariaDB\.$/,
  ],
  [
    'an index of more columns than an index may have',
    {
      things: table('things', { ...key, ...many(17, text({ max: 5 })) }, (t) => [
        named('many', index(...Object.values(t).slice(1))),
      ]),
    },
    /^Table things: column c16 is of index many, which has more than 16 columns, on MariaDB\.$/,
  ],
  [
    'one index too many',
    {
      things: table('things', { ...key, ...many(65, text({ max: 5 })) }, (t) =>
        Object.values(t)
          .slice(1)
          .map((column) => index(column)),
      ),
    },
    /^Table things: column c64 is of one index too many: 64 at most, on MariaDB\.$/,
  ],
  [
    'a row longer than a row may be',
    { things: table('things', { ...key, ...many(22, text({ max: 768 })) }) },
    /^Table things: column c0 is the longest of a row that may take 67637 bytes, 65535 at most; give texts a smaller max, .* on MariaDB\.$/,
  ],
  [
    'a foreign key of another size',
    {
      parents,
      children: table('children', { ...key, price: decimal(10, 2) }, (t) => [
        foreignKey(t.price, () => ({ table: 'parents', column: 'price' }), { onDelete: 'restrict' }),
      ]),
    },
    /^Table children: column price is of a foreign key and must be of the type it has in parents, also in its size, on MariaDB\.$/,
  ],
  [
    'a letter of four bytes in a name',
    { things: table('things', { ...key, 𐐀: integer() }) },
    /^Table things: column 𐐀 has a letter in its name that needs four bytes, .* on MariaDB\.$/,
  ],
  [
    'a letter of four bytes in the name of an index',
    { things: table('things', { ...key, place: integer() }, (t) => [named('𐐀', index(t.place))]) },
    /^Table things: the name 𐐀 has a letter of four bytes, .* on MariaDB\.$/,
  ],
]

describe('what MariaDB cannot hold', () => {
  it.each(refused)('%s is refused in a sentence', (_what, schema, sentence) => {
    expect(() => refuseSchema(schemaState(schema), flavour)).toThrow(sentence)
  })

  it('is not what stands just within its limits', () => {
    const within = {
      parents,
      things: table(
        'things',
        { ...key, name: text({ max: 767 }), place: integer(), data: bytes({ max: 3072 }).unique() },
        (t) => [index(t.name, t.place)],
      ),
      wide: table('wide', { ...key, ...many(21, text({ max: 768 })) }),
      children: table('children', { ...key, parent_id: integer() }, (t) => [toParents('restrict')(t.parent_id)]),
    }
    expect(() => refuseSchema(schemaState(within), flavour)).not.toThrow()
  })
})
