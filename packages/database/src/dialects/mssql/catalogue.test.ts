// What SQL Server's catalogue tells, in its own way of printing: the schema the layer made, and what others have changed.
import { describe, expect, it } from 'vitest'
import {
  bigint,
  boolean,
  counter,
  date,
  decimal,
  double,
  enumeration,
  json,
  text,
  timestamp,
  uuid,
} from '../../schema/columns.ts'
import { schemaDifferences } from '../../schema/differences.ts'
import { schemaState } from '../../schema/schema.ts'
import { check, foreignKey, index, indexAmong, reference, sum, table, unique, uniqueAmong } from '../../schema/table.ts'
import { schemaOf } from './catalogue.ts'
import type { CatalogueRows } from './catalogue-rows.ts'
import { cascadesOf } from './cascades.ts'

const people = table(
  'people',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    email: text({ max: 100 }).nullable(),
    role: enumeration('student', 'staff').default('student'),
    balance: decimal(12, 2).default('-0.5'),
    visits: bigint().default(0n),
    doubled: decimal(12, 2)
      .nullable()
      .generatedAs(sum(reference('balance'), reference('balance'))),
    height: double().nullable(),
    active: boolean().default(true),
    born: date().nullable(),
    seen_at: timestamp().nullable(),
    tags: json<string[]>().default([]),
    boss_id: uuid().nullable(),
  },
  (t) => [
    uniqueAmong(t.active.eq(true), t.email),
    unique(t.email.lower()),
    indexAmong(t.born.gt('2000-01-01'), t.born),
    index(t.role, t.height.desc()),
    check('balance', t.balance.gte('-100.50')),
    foreignKey(t.boss_id, () => ({ table: 'people', columns: ['id'] }), { onDelete: 'set null' }),
  ],
)

/** What the catalogue views tell of that table, in the server's own way of printing. */
function catalogue(): CatalogueRows {
  const plain = {
    owner: 'people',
    own_type: 0,
    length: 0,
    precision: 0,
    scale: 0,
    collation: null,
    is_identity: 0,
    standard_name: null,
    standard: null,
    generated: null,
    stored: null,
  }
  const textual = (length: number) => ({ type: 'varchar', length, collation: 'Latin1_General_100_BIN2_UTF8' })
  const standard = (name: string, definition: string) => ({ standard_name: `people.${name}.default`, standard: definition })
  const column = (name: string, nullable: number, more: object) => ({ ...plain, name, nullable, ...more })
  const indexRow = (name: string, member: string, more: object) => ({
    owner: 'people',
    name,
    is_unique: 0,
    is_primary: 0,
    made_by_constraint: 0,
    type: 'NONCLUSTERED',
    filter: null,
    disabled: 0,
    member,
    descending: 0,
    included: 0,
    ...more,
  })
  return {
    relations: [{ name: 'people', kind: 'U ', text: null, temporal: 0 }],
    columns: [
      column('id', 0, { type: 'binary', length: 16 }),
      column('number', 0, { type: 'bigint' }),
      column('email', 1, textual(401)),
      column('role', 0, { ...textual(29), ...standard('role', "('student')") }),
      column('balance', 0, { type: 'decimal', precision: 12, scale: 2, ...standard('balance', '((-0.50))') }),
      column('visits', 0, { type: 'bigint', ...standard('visits', '((0))') }),
      column('doubled', 1, {
        type: 'decimal',
        precision: 12,
        scale: 2,
        generated: '(CONVERT([decimal](12,2),[balance]+[balance]))',
        stored: 1,
      }),
      column('height', 1, { type: 'float' }),
      column('active', 0, { type: 'bit', ...standard('active', '((1))') }),
      column('born', 1, { type: 'date' }),
      column('seen_at', 1, { type: 'datetime2', scale: 3 }),
      column('tags', 0, { ...textual(-1), ...standard('tags', "('[]')") }),
      column('boss_id', 1, { type: 'binary', length: 16 }),
      column('people_email_lower_unique.email', 1, {
        ...textual(8000),
        generated: "(TRANSLATE([email],'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz'))",
        stored: 0,
      }),
    ],
    checks: [
      { name: 'people.number', clause: '([number]>(0))' },
      { name: 'people.role', clause: "([role]='staff' OR [role]='student')" },
      { name: 'people.tags', clause: "(isjson(concat('[',[tags],']'))=(1))" },
      { name: 'people_balance', clause: '([balance]>=(-100.50))' },
    ].map((row) => ({ owner: 'people', disabled: 0, untrusted: 0, ...row })),
    indexes: [
      indexRow('people.primary', 'id', { is_unique: 1, is_primary: 1, type: 'CLUSTERED' }),
      indexRow('people_number_unique', 'number', { is_unique: 1 }),
      indexRow('people_email_unique', 'email', { is_unique: 1, filter: '([active]=(1) AND [email] IS NOT NULL)' }),
      indexRow('people_email_lower_unique', 'people_email_lower_unique.email', { is_unique: 1, filter: '([email] IS NOT NULL)' }),
      indexRow('people_born_index', 'born', { filter: "([born]>CONVERT([date],'2000-01-01',(23)))" }),
      indexRow('people_role_height_index', 'role', {}),
      indexRow('people_role_height_index', 'height', { descending: 1 }),
    ],
    foreignKeys: [
      {
        owner: 'people',
        name: 'people_boss_id_foreign',
        target: 'people',
        deletes: 'NO_ACTION',
        updates: 'NO_ACTION',
        disabled: 0,
        untrusted: 0,
        member: 'boss_id',
        target_member: 'id',
        beside: 1,
      },
    ],
    triggers: [
      { name: 'people.cascade', owner: 'people', text: cascadesOf(schemaState({ people })).get('people')!, disabled: 0 },
    ],
    others: [],
  }
}

describe('the catalogue', () => {
  it('tells the schema the layer made', () => {
    expect(schemaDifferences({ people }, schemaOf(catalogue()))).toEqual([])
  })

  it('tells what another program has changed', () => {
    const rows = catalogue()
    rows.columns[2] = { ...rows.columns[2]!, collation: 'SQL_Latin1_General_CP1_CI_AS' }
    rows.columns[4] = { ...rows.columns[4]!, standard: '(getdate())' }
    rows.checks[1] = { ...rows.checks[1]!, untrusted: 1 }
    rows.indexes[1] = { ...rows.indexes[1]!, disabled: 1 }
    rows.triggers[0] = { ...rows.triggers[0]!, text: `${String(rows.triggers[0]!['text'])} ` }
    const sentences = schemaDifferences({ people }, schemaOf(rows))
    expect(sentences).toEqual([
      "people: column balance has no default in the database, the default '-0.5' in the schema",
      'people: check people.role is WITH NOCHECK: rows that were there may break it',
      'people: column email has the collation SQL_Latin1_General_CP1_CI_AS',
      'people: column balance has the default (getdate())',
      'people: index people_number_unique is DISABLED',
      'trigger people.cascade is not in the schema',
    ])
  })

  it('has no words for what the layer would not make', () => {
    const rows = catalogue()
    rows.indexes[4] = { ...rows.indexes[4]!, filter: '([born]>getdate())' }
    rows.checks.push({ owner: 'people', name: 'odd', clause: "([email] like '%@%')", disabled: 0, untrusted: 0 })
    rows.columns[7] = { ...rows.columns[7]!, type: 'money' }
    const found = schemaOf(rows).tables.get('people')!
    expect(found.unknown.map(({ of }) => of)).toEqual(['check odd', 'index people_born_index'])
    expect(found.columns.find(({ name }) => name === 'height')!.type).toMatchObject({ kind: 'unknown', text: 'money' })
  })
})
