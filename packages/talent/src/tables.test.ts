import { DatabaseError, type ManualSession, type TableState } from '@moirai/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakers } from '../test/breakers.ts'
import type { Bench } from '../test/context.ts'
import { onEveryEngine, type EngineGround } from '../test/every-engine.ts'
import { keyOf, tables, verbs, writeRowSet, type Row, type RowSet, type TableName } from '../test/rows.ts'
import type { TalentSchema, TalentSession } from './tables.ts'

/** What the database says to `work`, which is a part of its own: after a refusal some engines answer nothing more otherwise. */
async function refusalOf(session: TalentSession, work: () => Promise<unknown>): Promise<DatabaseError> {
  const error: unknown = await session.transaction(work).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof DatabaseError) return error
  throw error ?? new Error('Nothing was refused.')
}

const nobody = '01990000-0000-7000-8000-00000000dead'
const uniques = tables.flatMap((table) => table.indexes.filter(({ unique }) => unique).map((index) => ({ table, index })))
const foreignKeys = tables.flatMap((table) => table.foreignKeys.map((key) => ({ table, key })))
const isSoft = (table: TableState) => table.columns.some(({ role }) => role === 'deleted at')
const softTables = tables.filter(isSoft)
const named = <Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) =>
  entries.map((entry) => [nameOf(entry), entry] as const)

/** Purges what would keep the row of `name` from being purged: rows that restrict it, or what goes with it. */
async function clearTheWay(session: TalentSession, name: string, rows: RowSet): Promise<void> {
  const goes = new Set([name])
  for (const gone of goes) {
    for (const { table, key } of foreignKeys) if (key.table === gone && key.onDelete === 'cascade') goes.add(table.name)
  }
  for (const { table, key } of foreignKeys) {
    if (key.onDelete !== 'restrict' || !goes.has(key.table) || goes.has(table.name)) continue
    await clearTheWay(session, table.name, rows)
    await verbs(session, table.name).purge(keyOf(table, rows))
  }
}

const ofPractice = ({ practice_sessions: practice }: RowSet) => ({ assessment_id: null, practice_session_id: practice['id'] })

/** What the row must be changed to before a rule can be broken: in the sets it is of the other sort. */
const turns: Record<string, (rows: RowSet) => Row> = {
  conversations_practice_session_id_unique: ofPractice,
  conversations_practice_session_id_foreign: ofPractice,
  saved_views_list_name_unique: () => ({ user_id: null }),
  assessments_open_key: () => ({ status: 'in_progress' }),
  tasks_running_key: () => ({ status: 'running' }),
}

async function turn(session: TalentSession, rule: string, table: TableState, sets: readonly RowSet[]): Promise<void> {
  for (const rows of sets) {
    const change = turns[rule]?.(rows)
    if (change === undefined) continue
    await verbs(session, table.name).updateWhere(keyOf(table, rows), change)
    Object.assign(rows[table.name as TableName], change)
  }
}

describe('the rows that tests break', () => {
  it('break every check', () => {
    const checks = tables.flatMap((table) => table.checks.map(({ name }) => name))
    expect(Object.keys(breakers).toSorted()).toEqual(checks.toSorted())
  })
})

onEveryEngine('on', ({ start, namesForeignKeys }) => {
  let ground: EngineGround
  let bench: Bench
  let session: ManualSession<TalentSchema>
  let sets: [RowSet, RowSet]
  beforeAll(async () => {
    ground = await start()
    bench = await ground.open({ deployed: false })
    session = bench.database.session()
    await session.begin()
    sets = [await writeRowSet(session, 'a'), await writeRowSet(session, 'b')]
  })
  afterAll(async () => {
    await session.rollback()
    await session[Symbol.asyncDispose]()
    await bench.database.close()
    await ground.remove()
  })

  /** Runs `work` on two sets of rows; what it changes is taken back at its end. */
  async function onTwoSets(work: (session: TalentSession, first: RowSet, second: RowSet) => Promise<void>): Promise<void> {
    const mark = await session.savepoint()
    try {
      await work(session, ...structuredClone(sets))
    } finally {
      await mark.rollback()
      await mark.release()
    }
  }

  it('holds the two sets alone between two tests', async () => {
    expect(await verbs(session, 'users').count({}, { includeDeleted: true })).toBe(2)
  })

  describe('checks', () => {
    it.each(Object.entries(breakers))('%s refuses what breaks it', async (name, { table, change, orNamed }) => {
      await onTwoSets(async (session, rows) => {
        const error = await refusalOf(session, () => verbs(session, table).updateWhere({ id: rows[table]['id'] }, change))
        expect([error.kind, error.table]).toEqual(['check', table])
        expect([name, orNamed ?? name]).toContain(error.constraint)
      })
    })

    it('conversations_one_of_two refuses both, too', async () => {
      await onTwoSets(async (session, { conversations, practice_sessions: practice }) => {
        const both = { practice_session_id: practice['id'] }
        const change = () => verbs(session, 'conversations').updateWhere({ id: conversations['id'] }, both)
        expect((await refusalOf(session, change)).constraint).toBe('conversations_one_of_two')
      })
    })
  })

  describe('unique keys', () => {
    it.each(named(uniques, ({ index }) => index.name))('%s refuses a second one', async (name, { table, index }) => {
      await onTwoSets(async (session, first, second) => {
        const columns = index.columns.map(({ column }) => column)
        await turn(session, name, table, [first, second])
        const taken = first[table.name]
        const same = Object.fromEntries(columns.map((column) => [column, taken[column]]))
        const isCounter = columns.some((column) => table.columns.find((c) => c.name === column)?.type.kind === 'counter')
        // A counter does not change, so that a third row has to bring the number along.
        const others = ['user_id', 'external_id', 'email'].filter((other) =>
          table.columns.some((column) => column.name === other),
        )
        const free = { id: undefined, ...Object.fromEntries(others.map((column) => [column, null])) }
        const attempt = () =>
          isCounter
            ? verbs(session, table.name).insert({ ...second[table.name], ...free, ...same })
            : verbs(session, table.name).updateWhere(keyOf(table, second), same)
        const error = await refusalOf(session, attempt)
        expect([error.kind, error.table, error.columns, error.constraint]).toEqual(['unique', table.name, columns, name])
      })
    })

    it.each(named(tables, ({ name }) => name))('the primary key of %s refuses a second one', async (_name, table) => {
      await onTwoSets(async (session, first, second) => {
        const row = second[table.name]
        await clearTheWay(session, table.name, second)
        await verbs(session, table.name).purge(keyOf(table, second))
        const error = await refusalOf(session, () => verbs(session, table.name).insert({ ...row, ...keyOf(table, first) }))
        expect([error.kind, error.table, error.columns]).toEqual(['unique', table.name, table.primaryKey])
      })
    })

    const among = uniques.filter(({ table, index }) => index.where && isSoft(table))
    it.each(named(among, ({ index }) => index.name))(
      '%s lets go of a deleted row, which cannot be restored while another is in its place',
      async (name, { table, index }) => {
        await onTwoSets(async (session, first, second) => {
          await turn(session, name, table, [first, second])
          const taken = first[table.name]
          const same = Object.fromEntries(index.columns.map(({ column }) => [column, taken[column]]))
          await verbs(session, table.name).delete(keyOf(table, first))
          expect(await verbs(session, table.name).updateWhere(keyOf(table, second), same)).toBe(1)
          const back = () => verbs(session, table.name).restore(keyOf(table, first))
          expect((await refusalOf(session, back)).constraint).toBe(name)
        })
      },
    )

    it('of a number hold among deleted ones too', async () => {
      await onTwoSets(async (session, { profiles }) => {
        await verbs(session, 'profiles').delete({ id: profiles['id'] })
        const row = { number: profiles['number'], name: 'x', blind_code: 'x', sort_name: 'x' }
        expect((await refusalOf(session, () => verbs(session, 'profiles').insert(row))).kind).toBe('unique')
      })
    })

    it.each(['undone', 'failed', 'refused'] as const)('of a file let go of an import that is %s', async (status) => {
      await onTwoSets(async (session, first, second) => {
        const [one, other] = [first.csv_imports['id'] as string, second.csv_imports['id'] as string]
        await session.table('csv_imports').update(one, { status })
        await session.table('csv_imports').update(other, { file_hash: 'a' })
        await session.table('csv_imports').update(other, { dry_run: true })
        await session.table('csv_imports').update(one, { status: 'completed' })
      })
    })
  })

  describe('foreign keys', () => {
    it.each(named(foreignKeys, ({ key }) => key.name))('%s refuses nobody', async (name, { table, key }) => {
      await onTwoSets(async (session, rows) => {
        await turn(session, name, table, [rows])
        const change = { [key.columns[0]!]: nobody }
        const error = await refusalOf(session, () => verbs(session, table.name).updateWhere(keyOf(table, rows), change))
        expect([error.kind, error.table]).toEqual(['foreign key', table.name])
        expect(error.constraint).toBe(namesForeignKeys ? name : undefined)
      })
    })

    it.each(foreignKeys.map((entry) => [entry.key.name, entry.key.onDelete, entry] as const))(
      '%s does %s when what it points at goes',
      async (name, action, { table, key }) => {
        await onTwoSets(async (session, rows, other) => {
          const column = key.columns[0]!
          await turn(session, name, table, [rows, other])
          const target = key.table as TableName
          const purge = () => verbs(session, target).purge({ [key.references[0]!]: rows[table.name][column] })
          if (action === 'restrict') {
            const error = await refusalOf(session, purge)
            expect(error.kind).toBe('foreign key')
            return
          }
          await clearTheWay(session, target, rows)
          expect(await verbs(session, table.name).find(keyOf(table, rows))).toBeDefined()
          await purge()
          const left = await verbs(session, table.name).find(keyOf(table, rows))
          expect(action === 'cascade' ? left : left?.[column]).toBe(action === 'cascade' ? undefined : null)
          expect((await verbs(session, table.name).find(keyOf(table, other)))?.[column]).toEqual(other[table.name][column])
        })
      },
    )
  })

  describe('columns', () => {
    it.each(named(tables, ({ name }) => name))('of %s refuse what their types do not hold', async (_name, table) => {
      await onTwoSets(async (session, rows) => {
        const change = (values: object) => () => verbs(session, table.name).updateWhere(keyOf(table, rows), values)
        for (const { name, type, nullable } of table.columns) {
          if (type.kind === 'counter' || table.primaryKey.includes(name)) continue
          const kinds = async (values: object) => [name, (await refusalOf(session, change(values))).kind]
          if (!nullable) expect(await kinds({ [name]: null })).toEqual([name, expect.stringMatching(/^(not null|value)$/)])
          if (type.kind === 'enumeration') expect(await kinds({ [name]: 'nonsense' })).toEqual([name, 'value'])
          if (type.kind === 'text' && type.max !== undefined)
            expect(await kinds({ [name]: 'x'.repeat(type.max + 1) })).toEqual([name, 'value'])
          if (type.kind === 'bytes' && type.max !== undefined)
            expect(await kinds({ [name]: new Uint8Array(type.max + 1) })).toEqual([name, 'value'])
        }
      })
    })
  })

  describe('rows deleted softly', () => {
    it.each(named(softTables, ({ name }) => name))('of %s are out of sight, kept, and come back', async (name, table) => {
      await onTwoSets(async (session, rows) => {
        const [here, key] = [verbs(session, name), keyOf(table, rows)]
        expect(await here.delete(key)).toBe(1)
        expect(await here.find(key)).toBeUndefined()
        expect([await here.count(), await here.count({}, { includeDeleted: true })]).toEqual([1, 2])
        expect(await here.delete(key)).toBe(0)
        expect(await here.restore(key)).toBe(1)
        expect(await here.find(key)).toMatchObject({ ...key, deleted_at: null })
      })
    })
  })
})
