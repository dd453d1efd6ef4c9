// Databases that nobody here made: read, written as schema code, and without a difference to what that code says.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openDatabase,
  renderSchema,
  schemaDifferences,
  schemaState,
  type FoundSchema,
  type FoundTable,
  type RenderedSchema,
  type Schema,
} from '../src/database.ts'
import type { Store } from './conformance/kit.ts'
import { pgliteGround, serverGround, serverUrl } from './postgresql-store.ts'
import { fileStore } from './sqlite-store.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const front = join(here, '../src/database.ts')
const folder = mkdtempSync(join(tmpdir(), 'moirai-rendered-'))
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Existing {
  store: Store
  found: FoundSchema
  rendered: RenderedSchema
  module: { schema: Schema; known: string[] }
}

async function introspected(store: Store): Promise<FoundSchema> {
  await using database = await (store.open ? store.open({ schema: {} }) : openDatabase({ url: store.url, schema: {} }))
  return database.introspect()
}

async function bringIn(name: string, store: Store): Promise<Existing> {
  await store.execute(readFileSync(join(here, 'existing', `${name}.sql`), 'utf8'))
  const found = await introspected(store)
  const rendered = renderSchema(found, { from: front })
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, rendered.code)
  return { store, found, rendered, module: (await import(file)) as Existing['module'] }
}

const tableOf = ({ found }: Existing, name: string): FoundTable => found.tables.get(name)!
const typesOf = (existing: Existing, name: string) =>
  Object.fromEntries(tableOf(existing, name).columns.map(({ name: column, type }) => [column, type.kind]))
/** What is peculiar in what is described, as `column name says …`. */
const peculiaritiesOf = (existing: Existing, ...names: string[]): string[] =>
  names.flatMap((name) => tableOf(existing, name).peculiarities.map(({ of, text }) => `${of} ${text}`))
/** What is not said, as `table, of: reason`. */
const reasons = ({ rendered }: Existing): Record<string, string> =>
  Object.fromEntries(rendered.notSaid.map(({ table, of, reason }) => [`${table}, ${of}`, reason]))

/** What holds of every database that is brought in. */
function itComesBack(existing: () => Existing, changes: [sql: string, sentence: RegExp][]): void {
  it('has no difference to the code written from it, but what the code says is known', () => {
    const { module, found, rendered } = existing()
    expect(module.known).toEqual(rendered.known)
    expect(schemaDifferences(module.schema, found, module.known)).toEqual([])
    expect(schemaDifferences(module.schema, found).toSorted()).toEqual(module.known.toSorted())
  })

  it('has each of its tables and columns either in the code or named with a reason', () => {
    const { module, found, rendered } = existing()
    const states = schemaState(module.schema)
    for (const { name, columns } of found.tables.values()) {
      const notSaid = rendered.notSaid.filter(({ table }) => table === name)
      const wholly = notSaid.some(({ of, text }) => of === 'the table' && text === 'is left out')
      expect(states.has(name), name).toBe(!wholly)
      const said = states.get(name)?.columns.map((column) => column.name) ?? []
      const rest = columns.map((column) => column.name).filter((column) => !wholly && !said.includes(column))
      for (const column of rest)
        expect(
          notSaid.map(({ of }) => of),
          name,
        ).toContain(`column ${column}`)
    }
    for (const { of, reason } of rendered.notSaid) {
      expect(reason, of).not.toBe('')
      expect(rendered.code).toContain(reason.replace(/\s+/g, ' '))
    }
  })

  it('tells a change made afterwards, also of what the code does not say', async () => {
    const { module, store } = existing()
    for (const [sql, sentence] of changes) {
      await store.execute(sql)
      const told = schemaDifferences(module.schema, await introspected(store), module.known)
      expect(told, sql).toContainEqual(expect.stringMatching(sentence))
    }
  })
}

describe('a music shop on SQLite, as others make one', () => {
  let shop: Existing
  const store = fileStore()
  beforeAll(async () => void (shop = await bringIn('music-shop', store)))
  afterAll(() => store.remove())

  itComesBack(
    () => shop,
    [
      ['ALTER TABLE Artist ADD COLUMN Born DATE', /^Artist: column Born is not in the schema: DATE$/],
      ['DROP INDEX IFK_AlbumArtistId', /^index IFK_AlbumArtistId is missing$/],
      [
        'DROP INDEX employee_name_upper; CREATE INDEX employee_name_upper ON Employee (trim(LastName))',
        /^it is no longer so, as was known, that index employee_name_upper/,
      ],
      ['DROP VIEW CustomerSpend', /^it is no longer so, as was known, that view CustomerSpend is not in the schema$/],
    ],
  )

  it('is read as what the engine holds', () => {
    expect(typesOf(shop, 'Employee')).toEqual({
      EmployeeId: 'bigint',
      LastName: 'text',
      FirstName: 'text',
      ReportsTo: 'bigint',
      BirthDate: 'unknown',
      HireDate: 'unknown',
      Email: 'text',
      FullName: 'text',
      Photo: 'bytes',
      Rating: 'double',
      Active: 'boolean',
    })
    const customer = tableOf(shop, 'Customer')
    expect(customer.columns.find(({ name }) => name === 'Country')).toEqual({
      name: 'Country',
      type: { kind: 'text', max: 40 },
      nullable: false,
      default: "Côte d'Ivoire",
    })
    expect(customer.columns.find(({ name }) => name === 'Status')?.type).toEqual({
      kind: 'enumeration',
      values: ['active', 'blocked', 'gone'],
    })
    expect(customer.indexes.find(({ name }) => name === 'customer_place')?.columns).toEqual([
      { column: 'Country' },
      { column: 'Score', descending: true },
    ])
    expect(tableOf(shop, 'Refund').foreignKeys).toEqual([
      {
        name: 'refund_line',
        columns: ['InvoiceId', 'Line'],
        table: 'InvoiceLine',
        references: ['InvoiceId', 'Line'],
        onDelete: 'restrict',
      },
    ])
    expect(tableOf(shop, 'Customer').foreignKeys).toMatchObject([{ table: 'Employee', references: ['EmployeeId'] }])
    expect(tableOf(shop, 'Employee').columns.find(({ name }) => name === 'FullName')?.generated).toMatch(/VIRTUAL$/)
    expect(tableOf(shop, 'InvoiceLine').primaryKey).toEqual(['InvoiceId', 'Line'])
  })

  it('keeps what has no neutral words, each with its reason', () => {
    expect(reasons(shop)).toMatchObject({
      'Invoice, column Total': 'its numbers are kept as they come, and not to the last digit as a decimal',
      'Invoice, column InvoiceDate': 'nothing says in which form its moments are kept',
      'Employee, column FullName': 'its values are made by the database',
      'Employee, index employee_name_upper': expect.stringContaining('over an expression'),
      'Customer, column Note': 'it takes values of every type',
      'Customer, a check': 'the neutral model has no words for it',
      'Track, foreign key (GenreId)': 'the neutral model has no words for it',
      'Genre, index Genre_Name_unique': 'index Genre_Name_unique holds Name, which needs a maximum length for that',
      'Visit, the table': 'it has no primary key',
      ', view CustomerSpend': 'schema code is of tables alone',
      ', trigger invoice_stamped': 'schema code is of tables alone',
    })
    expect(peculiaritiesOf(shop, 'Employee', 'Customer', 'InvoiceLine', 'MediaType', 'Playlist').toSorted()).toEqual([
      'column Active is kept as BOOLEAN, unchecked',
      'column Code is kept as CHAR(8), unchecked',
      'column Code may be empty although it is of the primary key',
      'column Country is kept as VARCHAR(40), unchecked',
      'column Email is kept as NVARCHAR(60), unchecked',
      'column Email is kept as NVARCHAR(60), unchecked',
      'column EmployeeId says AUTOINCREMENT',
      'column FirstName is kept as NVARCHAR(20), unchecked',
      'column HireDate has the default CURRENT_TIMESTAMP',
      'column LastName has the collation NOCASE',
      'column LastName is kept as NVARCHAR(20), unchecked',
      'column Name is kept as NVARCHAR(120), unchecked',
      'column Name is kept as NVARCHAR(120), unchecked',
      'column Name says ON CONFLICT IGNORE',
      'column Score is kept as INT',
      'foreign key customer_support says DEFERRABLE INITIALLY DEFERRED',
      'foreign key customer_support says ON UPDATE CASCADE',
      'index Employee_Email_unique is a constraint of the table, without a name',
      'index InvoiceLine_InvoiceId_TrackId_unique is a constraint of the table, without a name',
      'index MediaType_Name_unique is a constraint of the table, without a name',
      'the table is WITHOUT ROWID',
      ...Array<string>(5).fill('the table is not STRICT'),
    ])
    expect(shop.found.others.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      expect.arrayContaining(['view CustomerSpend', 'trigger invoice_stamped', 'virtual table TrackSearch']),
    )
  })
})

describe('a film rental on PostgreSQL, as others make one', () => {
  let rental: Existing
  let ground: Awaited<ReturnType<typeof serverGround>>
  beforeAll(async () => {
    ground = serverUrl === undefined ? await pgliteGround() : await serverGround()
    rental = await bringIn('film-rental', await ground.store())
  })
  afterAll(() => ground.remove())

  itComesBack(
    () => rental,
    [
      ['ALTER TABLE film ALTER fulltext DROP NOT NULL', /^it is no longer so, as was known, that film: column fulltext/],
      ["ALTER TYPE mpaa_rating ADD VALUE 'X'", /^film: column rating is not in the schema: mpaa_rating .*'X'/],
      ['ALTER TABLE film ALTER discount TYPE real', /^film: column discount is real in the database, double in the schema$/],
      ['ALTER TABLE staff ALTER username TYPE varchar(20)', /^staff: column username is text ≤ 20 in the database, text ≤ 16/],
      ['DROP TRIGGER actor_updated ON actor', /^it is no longer so, as was known, that trigger actor_updated/],
    ],
  )

  it('is read as what the server holds', () => {
    expect(typesOf(rental, 'film')).toMatchObject({
      film_id: 'integer',
      release_year: 'unknown',
      rental_duration: 'integer',
      rental_rate: 'decimal',
      rating: 'unknown',
      status: 'enumeration',
      shelf: 'enumeration',
      special_features: 'unknown',
      fulltext: 'unknown',
      gross: 'unknown',
      extra: 'json',
      poster: 'bytes',
      total: 'decimal',
      opened: 'timestamp',
    })
    const film = tableOf(rental, 'film')
    expect(film.columns.find(({ name }) => name === 'extra')?.default).toEqual({ shown: [] })
    expect(film.columns.find(({ name }) => name === 'total')?.generated).toBe(
      'GENERATED ALWAYS AS ((rental_rate + replacement_cost)) STORED',
    )
    expect(film.indexes.find(({ name }) => name === 'idx_opened')).toEqual({
      name: 'idx_opened',
      columns: [{ column: 'opened' }],
      unique: true,
      where: { compare: '>', left: { column: 'opened' }, right: { value: '2020-01-01T00:00:00.000Z' } },
    })
    expect(tableOf(rental, 'scene').foreignKeys).toMatchObject([{ columns: ['actor_id', 'film_id'], onDelete: 'cascade' }])
  })

  it('keeps what has no neutral words, each with its reason', () => {
    expect(reasons(rental)).toMatchObject({
      'film, column fulltext': 'it is a type of this engine alone',
      'film, column special_features': 'the neutral model has no lists; a table of its own or json holds them',
      'film, column rating': 'an enumeration of the layer is text with a check; this is a type of its own',
      'film, column release_year': 'a domain is a type of this database alone',
      'film, index idx_title_upper': 'the neutral model has no words for an index over an expression',
      'film, constraint film_one_visible': 'the neutral model has no words for it',
      'film, check film_even': 'the neutral model has no words for it',
      'city, foreign key city_country_id_fkey': 'the layer never changes keys',
      'payment, the table': expect.stringContaining('payment_date'),
      ', materialized view rental_by_status': 'schema code is of tables alone',
      ', enum type mpaa_rating': 'schema code is of tables alone',
      ', sequence ticket_number': 'schema code is of tables alone',
    })
    expect(
      peculiaritiesOf(rental, 'actor', 'country', 'address', 'scene', 'store', 'payment', 'payment_2022', 'visit').toSorted(),
    ).toEqual([
      "column actor_id has the default nextval('actor_actor_id_seq'::regclass)",
      'column address has the collation default',
      'column at has the default now()',
      'column at is kept as timestamp with time zone',
      'column country_id is GENERATED ALWAYS AS IDENTITY',
      'column district has the collation default',
      'column first_name has the collation default',
      'column last_name has the collation default',
      'column last_update has the default now()',
      'column last_update is kept as timestamp with time zone',
      'column page has the collation default',
      "column payment_id has the default nextval('payment_payment_id_seq'::regclass)",
      "column payment_id has the default nextval('payment_payment_id_seq'::regclass)",
      'column phone has the collation default',
      'column postal is kept as smallint',
      'column words has the collation default',
      'foreign key address_city_id_fkey says DEFERRABLE INITIALLY DEFERRED',
      'foreign key scene_role says MATCH FULL',
      'foreign key store_manager_fkey says NOT VALID',
      'index country_code_key has the empty values of code last',
      'index country_code_key is a constraint of the table',
      'the table inherits from another, or is a part of it',
      'the table is not logged: a crash would empty it',
      'the table is partitioned',
    ])
  })
})

describe('rendered code', () => {
  it('passes the compiler with every strictness of this house', () => {
    const root = join(here, '../../..')
    const config = join(folder, 'tsconfig.json')
    const settings = {
      extends: join(root, 'tsconfig.json'),
      include: [join(folder, '*.ts')],
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    }
    writeFileSync(config, JSON.stringify(settings))
    const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
    const run = (): string => execFileSync(process.execPath, [compiler, '--noEmit', '-p', config], { encoding: 'utf8' })
    expect(run()).toBe('')
    writeFileSync(
      join(folder, 'wrong.ts'),
      "import { schema } from './music-shop.ts'\nexport const wrong: string = schema.Artist.name.length\n",
    )
    expect(run).toThrow()
  })
})
