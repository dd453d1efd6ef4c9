// A file that another program made, taken over by `stamp`: its tables are made anew where only their form differs, and refused elsewhere.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import {
  addCheck,
  bigint,
  boolean,
  check,
  createTable,
  foreignKey,
  index,
  json,
  openDatabase,
  table,
  text,
  unique,
  type Migration,
} from '../src/database.ts'

const customers = table(
  'customers',
  { id: bigint().primaryKey(), name: text({ max: 100 }), active: boolean().default(true), email: text({ max: 50 }).nullable() },
  (t) => [unique(t.email)],
)
const orders = table(
  'orders',
  { id: bigint().primaryKey(), customer_id: bigint(), note: text().nullable(), total: bigint() },
  (t) => [
    index(t.customer_id),
    check('total', t.total.gte(0)),
    foreignKey(t.customer_id, () => customers.reference('id'), { onDelete: 'cascade' }),
  ],
)
const timeline: Migration[] = [
  {
    revision: '20260101T000000-found',
    name: 'found',
    description: 'As it was found.',
    parents: [],
    operations: [createTable(customers), createTable(orders)],
  },
  {
    revision: '20260102T000000-named',
    name: 'named',
    description: 'Customers have names.',
    parents: ['20260101T000000-found'],
    operations: [
      addCheck('customers', { name: 'named', expression: { compare: '<>', left: { column: 'name' }, right: { value: '' } } }),
    ],
  },
]

const ordinary = `
  CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(100) NOT NULL, active BOOLEAN NOT NULL DEFAULT 1,
    email VARCHAR(50) UNIQUE);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE, note TEXT,
    total INTEGER NOT NULL CHECK (total >= 0));
  CREATE INDEX orders_customer_id_index ON orders (customer_id);
  CREATE TRIGGER watch AFTER INSERT ON orders BEGIN UPDATE customers SET name = name || '!' WHERE id = NEW.customer_id; END;
  INSERT INTO customers (id, name, email) VALUES (1, 'Ada', 'ada@example.org'), (2, 'Bo', NULL);
  INSERT INTO orders VALUES (1, 1, 'first', 5), (2, 2, NULL, 0);`

function found(sql = ordinary): { folder: string; url: string; read: (query: string) => unknown[] } {
  const folder = mkdtempSync(join(tmpdir(), 'stamping-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'shop.db')
  const work = <T>(deed: (driver: DatabaseSync) => T): T => {
    const driver = new DatabaseSync(file)
    try {
      return deed(driver)
    } finally {
      driver.close()
    }
  }
  work((driver) => driver.exec(sql))
  return { folder, url: `sqlite:${file}`, read: (query) => work((driver) => driver.prepare(query).all()) }
}

const opened = (url: string) => openDatabase({ url, schema: { customers, orders }, migrations: timeline })
const first = timeline[0]!.revision

it('is refused with what differs and what helps; with `remake` the rows, triggers and keys are there in the form of the layer', async () => {
  const { folder, url, read } = found()
  await using database = await opened(url)
  const { migrations } = database
  await expect(migrations.stamp(first)).rejects.toThrow(
    /customers: the table is not STRICT; .*orders: .* has no name.*\. Of another form alone: customers, orders; with --remake they are made anew/,
  )
  const rows = read('SELECT * FROM customers')
  const remade: string[] = []
  const told = { onRemake: ({ table: { name } }: { table: { name: string } }) => void remade.push(name) }
  expect(await migrations.stamp(first, { remake: true, copy: true, ...told })).toEqual([first])
  expect(remade).toEqual(['customers', 'orders'])
  expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/copy/))
  expect(read('SELECT * FROM customers')).toEqual(rows)
  // The trigger of the other program is no part of the schema, and stays.
  expect((await migrations.status()).drift).toEqual(['trigger watch is not in the schema'])
  await migrations.upgrade()
  await database.transaction(async (session) => {
    await session.table('orders').insert({ id: 3n, customer_id: 2n, total: 1n })
    expect(await session.table('customers').get(2n)).toMatchObject({ name: 'Bo!!', active: true, email: null })
    await expect(session.table('customers').insert({ id: 3n, name: 'Cy', email: 'ada@example.org' })).rejects.toMatchObject({
      kind: 'unique',
    })
  })
})

it.each([
  [
    'a column is missing',
    ordinary.replace('note TEXT,', '').replace("'first', ", '').replace('NULL, 0', '0'),
    /column note is missing/,
  ],
  [
    'a value is of another type',
    ordinary.replace("'first', 5", "'first', 'five'"),
    /Making tables anew failed and changed nothing/,
  ],
  ['a text is too long', ordinary.replace('Ada', 'a'.repeat(101)), /Making tables anew failed and changed nothing/],
  ['a row points nowhere', ordinary.replace('(2, 2, NULL, 0)', '(2, 7, NULL, 0)'), /orders/],
])('changes nothing where %s', async (_name, sql, message) => {
  const { url, read } = found(`PRAGMA foreign_keys = OFF; ${sql}`)
  const made = "SELECT name, sql FROM sqlite_schema WHERE name IN ('customers', 'orders')"
  const before = read(made)
  await using database = await opened(url)
  await expect(database.migrations.stamp(first, { remake: true })).rejects.toThrow(message)
  expect(read(made)).toEqual(before)
  expect((await database.migrations.status()).applied).toEqual([])
})

it('lets JSON be empty on engines that call NULL no valid JSON', async () => {
  const notes = table('notes', { id: bigint().primaryKey(), data: json().nullable(), must: json() })
  const { url, read } = found('')
  await using database = await openDatabase({
    url,
    schema: { notes },
    migrations: [{ ...timeline[0]!, operations: [createTable(notes)] }],
  })
  await database.migrations.upgrade()
  expect((await database.migrations.status()).drift).toEqual([])
  const [made] = read("SELECT sql FROM sqlite_schema WHERE name = 'notes'") as { sql: string }[]
  expect(made!.sql).toContain('"data" TEXT CHECK ("data" IS NULL OR json_valid("data"))')
  expect(made!.sql).toContain('"must" TEXT NOT NULL CHECK (json_valid("must"))')
})
