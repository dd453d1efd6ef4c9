// What Oracle's catalogue tells, in its own way of printing: the schema the layer made, and what others have changed.
import { describe, expect, it } from 'vitest'
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
  text,
  timestamp,
  uuid,
} from '../../schema/columns.ts'
import { schemaDifferences } from '../../schema/differences.ts'
import { check, foreignKey, index, indexAmong, reference, sum, table, unique, uniqueAmong } from '../../schema/table.ts'
import { schemaOf } from './catalogue.ts'
import type { CatalogueRows } from './catalogue-rows.ts'

const people = table(
  'people',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    email: text({ max: 100 }).nullable(),
    city: text({ max: 50 }).default(''),
    role: enumeration('student', 'é').default('é'),
    balance: decimal(12, 2).default('-0.5'),
    visits: bigint().default(0n),
    age: integer().nullable(),
    doubled: decimal(12, 2)
      .nullable()
      .generatedAs(sum(reference('balance'), reference('balance'))),
    height: double().default(0.5),
    active: boolean().default(true),
    born: date().default('2000-01-01'),
    seen_at: timestamp().nullable(),
    tags: json<string[]>().default([]),
    notes: text({ max: 5_000 }).nullable(),
    key: bytes({ max: 16 }).nullable(),
    photo: bytes().nullable(),
    boss_id: uuid().nullable(),
  },
  (t) => [
    uniqueAmong(t.active.eq(true), t.email),
    unique(t.email, t.city),
    unique(t.email.lower()),
    indexAmong(t.born.gt('2000-01-01'), t.born),
    index(t.role, t.height.desc()),
    check('balance', t.balance.gte('-100.50')),
    check('seen', t.seen_at.gte('2000-01-01T00:00:00.000Z')),
    foreignKey(t.boss_id, () => ({ table: 'people', columns: ['id'] }), { onDelete: 'set null' }),
  ],
)

const lowered = `TRANSLATE("email",'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz')`

/** What the catalogue views tell of that table, in the server's own way of printing. */
function catalogue(): CatalogueRows {
  const owner = 'people'
  const plain = {
    owner,
    bytes: 0,
    characters: 0,
    unit: null,
    precision: null,
    scale: null,
    standard: null,
    virtual: 'NO',
    identity: 'NO',
  }
  const column = (name: string, nullable: 'Y' | 'N', type: string, more: object = {}) => ({
    ...plain,
    name,
    nullable,
    type,
    ...more,
  })
  const number = (precision: number, scale = 0) => ({ precision, scale })
  const textual = (characters: number) => ({ characters, bytes: 4 * characters, unit: 'C' })
  const checkRow = (name: string, clause: string) => ({ owner, name, clause, status: 'ENABLED', validated: 'VALIDATED' })
  const standing = {
    owner,
    status: 'ENABLED',
    validated: 'VALIDATED',
    deferrable: 'NOT DEFERRABLE',
    deletes: null,
    target: null,
    target_member: null,
  }
  const indexRow = (name: string, uniqueness: string, member: string, expression: string | null = null, descend = 'ASC') => ({
    owner,
    name,
    uniqueness,
    type: expression === null ? 'NORMAL' : 'FUNCTION-BASED NORMAL',
    status: 'VALID',
    member,
    descend,
    expression,
  })
  const both = '"email" IS NOT NULL'
  return {
    relations: [{ name: 'people', kind: 'table', text: null }],
    columns: [
      column('id', 'N', 'RAW', { bytes: 16 }),
      column('number', 'N', 'NUMBER', number(19)),
      column('email', 'Y', 'VARCHAR2', textual(100)),
      column('city', 'N', 'VARCHAR2', { ...textual(50), standard: 'CHR(0) ' }),
      column('role', 'N', 'VARCHAR2', { ...textual(7), standard: "TO_CHAR(UNISTR('\\00e9'))" }),
      column('balance', 'N', 'NUMBER', { ...number(12, 2), standard: '-0.50 ' }),
      column('visits', 'N', 'NUMBER', { ...number(19), standard: '0' }),
      column('age', 'Y', 'NUMBER', { ...number(10), standard: 'NULL' }),
      column('doubled', 'Y', 'NUMBER', {
        ...number(12, 2),
        standard: 'CAST("balance"+"balance" AS number(12,2))',
        virtual: 'YES',
      }),
      column('height', 'N', 'BINARY_DOUBLE', { standard: '0.5d' }),
      column('active', 'N', 'NUMBER', { ...number(1), standard: '1' }),
      column('born', 'N', 'DATE', { standard: "TO_DATE('2000-01-01', 'YYYY-MM-DD')" }),
      column('seen_at', 'Y', 'TIMESTAMP(3)', { scale: 3 }),
      column('tags', 'N', 'CLOB', { standard: "TO_CLOB('[]')" }),
      column('notes', 'Y', 'CLOB'),
      column('key', 'Y', 'RAW', { bytes: 16 }),
      column('photo', 'Y', 'BLOB'),
      column('boss_id', 'Y', 'RAW', { bytes: 16 }),
    ],
    checks: [
      checkRow('people.active', '"active" IN (0, 1)'),
      checkRow('people.age', '"age" BETWEEN -2147483648 AND 2147483647'),
      checkRow('people.born', '"born" = TRUNC("born")'),
      checkRow('people.key', 'LENGTH("key") <= 32'),
      checkRow('people.notes', 'LENGTH("notes") <= 10000'),
      checkRow('people.number', '"number" > 0'),
      checkRow('people.role', `"role" IN ('student', TO_CHAR(UNISTR('\\00e9')))`),
      checkRow('people.tags', `('[' || "tags" || ']') IS JSON STRICT`),
      checkRow('people.visits', '"visits" BETWEEN -9223372036854775808 AND 9223372036854775807'),
      checkRow('people_balance', '"balance" >= -100.50'),
      checkRow('people_seen', `"seen_at" >= TO_TIMESTAMP('2000-01-01T00:00:00.000', 'YYYY-MM-DD"T"HH24:MI:SS.FF3')`),
    ],
    keys: [
      { ...standing, name: 'people.primary', kind: 'P', index: 'people.primary', member: 'id' },
      { ...standing, name: 'people_number_unique', kind: 'U', index: 'people_number_unique', member: 'number' },
      {
        ...standing,
        name: 'people_boss_id_foreign',
        kind: 'R',
        index: null,
        member: 'boss_id',
        deletes: 'SET NULL',
        target: 'people',
        target_member: 'id',
      },
    ],
    indexes: [
      indexRow('people.primary', 'UNIQUE', 'id'),
      indexRow('people_born_index', 'NONUNIQUE', 'born'),
      indexRow(
        'people_born_index',
        'NONUNIQUE',
        'SYS_NC00022$',
        `CASE  WHEN "born">TO_DATE(' 2000-01-01 00:00:00', 'syyyy-mm-dd hh24:mi:ss') THEN 1 END `,
      ),
      indexRow('people_email_city_unique', 'UNIQUE', 'SYS_NC00019$', `CASE  WHEN ${both} THEN "email" END `),
      indexRow('people_email_city_unique', 'UNIQUE', 'SYS_NC00020$', `CASE  WHEN ${both} THEN "city" END `),
      indexRow('people_email_lower_unique', 'UNIQUE', 'SYS_NC00021$', lowered),
      indexRow('people_email_unique', 'UNIQUE', 'SYS_NC00018$', 'CASE  WHEN "active"=1 THEN "email" END '),
      indexRow('people_number_unique', 'UNIQUE', 'number'),
      indexRow('people_role_height_index', 'NONUNIQUE', 'role'),
      indexRow('people_role_height_index', 'NONUNIQUE', 'SYS_NC00023$', '"height"', 'DESC'),
    ],
    triggers: [],
    others: [],
  }
}

describe('the catalogue', () => {
  it('tells the schema the layer made', () => {
    expect(schemaDifferences({ people }, schemaOf(catalogue()))).toEqual([])
  })

  it('tells what another program has changed', () => {
    const rows = catalogue()
    const change = (list: 'columns' | 'checks' | 'keys' | 'indexes', name: string, more: object) => {
      const place = rows[list].findIndex((row) => row['name'] === name)
      rows[list][place] = { ...rows[list][place]!, ...more }
    }
    change('columns', 'balance', { standard: '"S"."NEXTVAL"' })
    change('checks', 'people_balance', { status: 'DISABLED' })
    change('indexes', 'people_email_lower_unique', { status: 'UNUSABLE' })
    change('keys', 'people_number_unique', { deferrable: 'DEFERRABLE' })
    rows.checks = rows.checks.filter((row) => row['name'] !== 'people.born')
    rows.triggers.push({ name: 'watch', owner: 'people', text: 'BEGIN NULL; END;' })
    expect(schemaDifferences({ people }, schemaOf(rows))).toEqual(
      expect.arrayContaining([
        'people: check people_balance is DISABLED',
        'people: column balance has the default "S"."NEXTVAL"',
        'people: index people_email_lower_unique is UNUSABLE',
        'people: index people_number_unique is DEFERRABLE',
        'people: column born is kept as date',
        'trigger watch is not in the schema',
      ]),
    )
  })

  it('has no words for what the layer would not make', () => {
    const rows = catalogue()
    rows.checks.push({ owner: 'people', name: 'odd', clause: `"email" LIKE '%@%'`, status: 'ENABLED', validated: 'VALIDATED' })
    rows.indexes[6] = { ...rows.indexes[6]!, expression: 'UPPER("email")' }
    rows.columns[9] = { ...rows.columns[9]!, type: 'INTERVAL YEAR(2) TO MONTH', standard: null }
    const found = schemaOf(rows).tables.get('people')!
    expect(found.unknown.map(({ of }) => of)).toEqual(['check odd', 'index people_email_unique'])
    expect(found.columns.find(({ name }) => name === 'height')!.type).toMatchObject({ kind: 'unknown' })
  })
})
