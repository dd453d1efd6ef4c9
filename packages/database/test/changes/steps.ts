// Steps with data, and what other programs read of tables that change.
import {
  addColumn,
  addForeignKey,
  changeData,
  check,
  column,
  createTable,
  dropColumn,
  dropTable,
  enumeration,
  foreignKey,
  index,
  integer,
  table,
  text,
} from '../../src/database.ts'
import { subjectOf, type Change } from './change.ts'
import { household, owners } from './household.ts'
import { people, users } from './users.ts'

const addresses = table('addresses', { id: integer().primaryKey(), user_id: integer(), street: text(), city: text() }, (t) => [
  foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
])
const kinds = table('kinds', { id: integer().primaryKey(), word: text({ max: 20 }).unique() })
const kindKey = {
  name: 'users_kind_id_foreign',
  columns: ['kind_id'],
  table: 'kinds',
  references: ['id'],
  onDelete: 'restrict',
} as const

const steps: Change[] = [
  {
    name: 'a table is split in two, with its rows',
    from: users({ name: text(), street: text(), city: text() }),
    to: { ...users({ name: text() }), addresses },
    operations: [
      createTable(addresses),
      changeData(
        ['INSERT INTO addresses (id, user_id, street, city) SELECT id, id, street, city FROM users'],
        ['street', 'city'].map((name) => `UPDATE users SET ${name} = (SELECT ${name} FROM addresses WHERE user_id = users.id)`),
      ),
      dropColumn('users', column('street', text()), { fill: { value: '' } }),
      dropColumn('users', column('city', text()), { fill: { value: '' } }),
    ],
    rows: people([
      { name: 'Ada', street: 'Long', city: 'X' },
      { name: 'Bo', street: 'Short', city: 'Y' },
    ]),
    lostUp: '2 values of users.street, 2 values of users.city',
    up: {
      ...people([{ name: 'Ada' }, { name: 'Bo' }]),
      addresses: [
        { id: 1, user_id: 1, street: 'Long', city: 'X' },
        { id: 2, user_id: 2, street: 'Short', city: 'Y' },
      ],
    },
    lostDown: '2 rows of addresses',
    down: people([
      { name: 'Ada', street: 'Long', city: 'X' },
      { name: 'Bo', street: 'Short', city: 'Y' },
    ]),
  },
  {
    name: 'two tables become one, with their rows',
    from: {
      cats: table('cats', { id: integer().primaryKey(), name: text() }),
      dogs: table('dogs', { id: integer().primaryKey(), name: text() }),
    },
    to: { animals: table('animals', { id: integer().primaryKey(), kind: enumeration('cat', 'dog'), name: text() }) },
    operations: [
      createTable(table('animals', { id: integer().primaryKey(), kind: enumeration('cat', 'dog'), name: text() })),
      changeData(
        [
          "INSERT INTO animals (id, kind, name) SELECT id * 2, 'cat', name FROM cats",
          "INSERT INTO animals (id, kind, name) SELECT id * 2 + 1, 'dog', name FROM dogs",
        ],
        [
          "INSERT INTO cats (id, name) SELECT id / 2, name FROM animals WHERE kind = 'cat'",
          "INSERT INTO dogs (id, name) SELECT (id - 1) / 2, name FROM animals WHERE kind = 'dog'",
        ],
      ),
      dropTable(table('cats', { id: integer().primaryKey(), name: text() })),
      dropTable(table('dogs', { id: integer().primaryKey(), name: text() })),
    ],
    rows: { cats: [{ id: 1, name: 'Tom' }], dogs: [{ id: 1, name: 'Rex' }] },
    lostUp: '1 row of cats, 1 row of dogs',
    up: {
      animals: [
        { id: 2, kind: 'cat', name: 'Tom' },
        { id: 3, kind: 'dog', name: 'Rex' },
      ],
    },
    lostDown: '2 rows of animals',
    down: { cats: [{ id: 1, name: 'Tom' }], dogs: [{ id: 1, name: 'Rex' }] },
  },
  {
    name: 'a column becomes a table of its own that rows point at',
    from: users({ kind: text({ max: 20 }) }),
    to: {
      users: table('users', { id: integer().primaryKey(), kind_id: integer().nullable() }, (t) => [
        foreignKey(t.kind_id, () => ({ table: 'kinds', column: 'id' }), { onDelete: 'restrict' }),
      ]),
      kinds,
    },
    operations: [
      createTable(kinds),
      addColumn('users', column('kind_id', integer().nullable())),
      changeData(
        [
          'INSERT INTO kinds (id, word) SELECT min(id), kind FROM users GROUP BY kind',
          'UPDATE users SET kind_id = (SELECT id FROM kinds WHERE word = users.kind)',
        ],
        ['UPDATE users SET kind = (SELECT word FROM kinds WHERE id = users.kind_id)'],
      ),
      addForeignKey('users', kindKey),
      dropColumn('users', column('kind', text({ max: 20 })), { fill: { value: '' } }),
    ],
    rows: people([{ kind: 'x' }, { kind: 'y' }, { kind: 'x' }]),
    lostUp: '3 values of users.kind',
    up: {
      ...people([{ kind_id: 1 }, { kind_id: 2 }, { kind_id: 1 }]),
      kinds: [
        { id: 1, word: 'x' },
        { id: 2, word: 'y' },
      ],
    },
    lostDown: '3 values of users.kind_id, 2 rows of kinds',
    down: people([{ kind: 'x' }, { kind: 'y' }, { kind: 'x' }]),
  },
  {
    name: 'a step with data that has no way back',
    from: users({ name: text() }),
    to: users({ name: text() }),
    operations: [changeData(["UPDATE users SET name = 'nobody'"], { irreversible: 'the names are gone' })],
    rows: people([{ name: 'Ada' }]),
    up: people([{ name: 'nobody' }]),
    stays: /cannot be taken back: the names are gone/,
  },
]

const seen = 'CREATE VIEW seen AS SELECT o.id, o.name AS title FROM owners o'
const noted = () => table('owners', { id: integer().primaryKey(), name: text({ max: 50 }), note: text().nullable() })

/** Where views are kept as text that nothing follows. */
const readers: Change[] = [
  {
    name: 'a view reads a column that is renamed, and reads on',
    from: { owners: owners() },
    to: { owners: table('owners', { id: integer().primaryKey(), label: text({ max: 50 }) }) },
    hints: { rename: ['owners.name=owners.label'] },
    rows: { owners: household.owners },
    made: () => seen,
    refusedBy: { mariadb: /view seen reads owners\.name; drop what reads that first, and make it again afterwards/ },
    up: { owners: [{ label: 'Ada' }, { label: 'Bo' }] },
    look: (kit) => kit.execute('SELECT title FROM seen') as Promise<void>,
  },
  {
    name: 'a view reads a table that is renamed, and reads on',
    from: { owners: owners() },
    to: { people: table('people', { id: integer().primaryKey(), name: text({ max: 50 }) }) },
    hints: { rename: ['owners=people'] },
    rows: { owners: household.owners },
    made: () => seen,
    refusedBy: { mariadb: /view seen reads owners; drop what reads that first/ },
    up: { people: household.owners },
    look: (kit) => kit.execute('SELECT title FROM seen') as Promise<void>,
  },
  {
    name: 'a view does not read the column that is dropped, and stays',
    from: { owners: noted() },
    to: { owners: owners() },
    rows: { owners: [{ id: 1, name: 'Ada', note: 'x' }] },
    made: () => seen,
    lostUp: '1 value of owners.note',
    down: { owners: [{ id: 1, name: 'Ada', note: null }] },
    look: (kit) => kit.execute('SELECT title FROM seen') as Promise<void>,
  },
  {
    name: 'a view reads a table to which columns, an index and a check are added',
    from: { owners: owners() },
    to: {
      owners: table('owners', { id: integer().primaryKey(), name: text({ max: 50 }), size: integer().default(3) }, (t) => [
        index(t.size),
        check('size', t.size.gt(0)),
      ]),
    },
    rows: { owners: household.owners },
    made: () => seen,
    up: { owners: [{ size: 3 }, { size: 3 }] },
    lostDown: '2 values of owners.size',
    look: (kit) => kit.execute('SELECT title FROM seen') as Promise<void>,
  },
  {
    name: 'a view reads a column that gets another type, and reads on',
    from: { owners: owners() },
    to: { owners: owners(text({ max: 20 })) },
    rows: { owners: household.owners },
    made: () => seen,
    refusedBy: { postgresql: /failed and changed nothing.*view/ },
    look: (kit) => kit.execute('SELECT title FROM seen') as Promise<void>,
  },
  {
    name: 'a view reads a table that is dropped: refused, or left without it as the engine has it',
    from: { owners: owners(), others: table('others', { id: integer().primaryKey() }) },
    to: { others: table('others', { id: integer().primaryKey() }) },
    rows: { owners: household.owners },
    made: () => seen,
    refusedBy: { postgresql: /failed and changed nothing/, mariadb: /view seen reads owners/ },
    lostUp: '2 rows of owners',
    down: { owners: [] },
  },
]

export const stepSubjects = [subjectOf('steps with data', steps), subjectOf('what other programs read', readers)]
