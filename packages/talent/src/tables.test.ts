import { DatabaseError, schemaState, type TableState } from '@moirai/database'
import { describe, expect, it } from 'vitest'
import { openBench } from '../test/context.ts'
import { writeRowSet, type RowSet } from '../test/rows.ts'
import { talentSchema, type TalentSession } from './tables.ts'

type TableName = keyof RowSet
const tables = [...schemaState(talentSchema).values()] as (TableState & { name: TableName })[]

/** The verbs of a table whose name is only known when the test runs. */
interface AnyVerbs {
  insert(row: object): Promise<unknown>
  updateWhere(where: object, changes: object): Promise<number>
  delete(where: object): Promise<number>
  purge(where: object): Promise<number>
  find(key: unknown): Promise<Record<string, unknown> | undefined>
}
const verbs = (session: TalentSession, name: TableName) => session.table(name) as unknown as AnyVerbs

const keyOf = (table: TableState, rows: RowSet): Record<string, unknown> => {
  const row = rows[table.name as TableName] as unknown as Record<string, unknown>
  return Object.fromEntries(table.primaryKey.map((column) => [column, row[column]]))
}

/** Runs `work` on two sets of rows in a transaction that is taken back at its end. */
async function onTwoSets(work: (session: TalentSession, first: RowSet, second: RowSet) => Promise<void>): Promise<void> {
  await using bench = await openBench({ deployed: false })
  await bench.database.transaction(async (session) => {
    await work(session, await writeRowSet(session, 'a'), await writeRowSet(session, 'b'))
  })
}

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
const moment = new Date('2026-11-01T00:00:00.000Z')

/** For each check a change that breaks it and nothing before it. */
const breakers: Record<string, { table: TableName; change: Record<string, unknown> }> = {
  users_failures: { table: 'users', change: { failed_login_attempts: -1 } },
  profiles_salary: { table: 'profiles', change: { salary_min: '-0.01' } },
  profiles_years: { table: 'profiles', change: { years_experience: '-0.1' } },
  skill_relations_strength_lower: { table: 'skill_relations', change: { strength: '-0.0001' } },
  skill_relations_strength_upper: { table: 'skill_relations', change: { strength: '1.0001' } },
  job_postings_salary: { table: 'job_postings', change: { salary_min: '-0.01' } },
  job_postings_salary_order: { table: 'job_postings', change: { salary_max: '9.99' } },
  job_postings_expires_after_posted: { table: 'job_postings', change: { expires_at: moment } },
  job_scores_total_lower: { table: 'job_scores', change: { total_score: '-0.01' } },
  job_scores_total_upper: { table: 'job_scores', change: { total_score: '100.01', skill_match_score: '45.01' } },
  job_scores_skill_match_score_lower: { table: 'job_scores', change: { skill_match_score: '-1.00', experience_score: '66.00' } },
  job_scores_experience_score_lower: { table: 'job_scores', change: { experience_score: '-1.00', skill_match_score: '66.00' } },
  job_scores_location_score_lower: { table: 'job_scores', change: { location_score: '-1.00', skill_match_score: '61.00' } },
  job_scores_salary_score_lower: { table: 'job_scores', change: { salary_score: '-1.00', skill_match_score: '56.00' } },
  job_scores_culture_fit_score_lower: { table: 'job_scores', change: { culture_fit_score: '-1.00', skill_match_score: '56.00' } },
  job_scores_parts_add_up: { table: 'job_scores', change: { skill_match_score: '44.99' } },
  job_scores_confidence_lower: { table: 'job_scores', change: { confidence: '-0.0001' } },
  job_scores_confidence_upper: { table: 'job_scores', change: { confidence: '1.0001' } },
  matches_confidence_lower: { table: 'matches', change: { confidence_level: '-0.0001' } },
  matches_confidence_upper: { table: 'matches', change: { confidence_level: '1.0001' } },
  csv_imports_file_size: { table: 'csv_imports', change: { file_size: 0n } },
}

describe('checks', () => {
  it('have each a row that breaks it', () => {
    const checks = tables.flatMap((table) => table.checks.map(({ name }) => name))
    expect(Object.keys(breakers).toSorted()).toEqual(checks.toSorted())
  })

  it.each(Object.entries(breakers))('%s refuses what breaks it', async (name, { table, change }) => {
    await onTwoSets(async (session, rows) => {
      const error = await refusalOf(session, () =>
        verbs(session, table).updateWhere({ id: (rows[table] as { id: string }).id }, change),
      )
      expect([error.kind, error.table, error.constraint]).toEqual(['check', table, name])
    })
  })
})

const uniques = tables.flatMap((table) => table.indexes.filter(({ unique }) => unique).map((index) => ({ table, index })))

describe('unique keys', () => {
  it.each(uniques.map((entry) => [entry.index.name, entry] as const))(
    '%s refuses a second one',
    async (name, { table, index }) => {
      await onTwoSets(async (session, first, second) => {
        const columns = index.columns.map(({ column }) => column)
        const taken = first[table.name] as unknown as Record<string, unknown>
        const same = Object.fromEntries(columns.map((column) => [column, taken[column]]))
        const isCounter = columns.some((column) => table.columns.find((c) => c.name === column)?.type.kind === 'counter')
        // A counter does not change, so that a third row has to bring the number along.
        const others = ['user_id', 'external_id', 'email'].filter((name) => table.columns.some((column) => column.name === name))
        const free = { id: undefined, ...Object.fromEntries(others.map((column) => [column, null])) }
        const attempt = () =>
          isCounter
            ? verbs(session, table.name).insert({ ...second[table.name], ...free, ...same })
            : verbs(session, table.name).updateWhere(keyOf(table, second), same)
        const error = await refusalOf(session, attempt)
        expect([error.kind, error.table, error.columns, error.constraint]).toEqual(['unique', table.name, columns, name])
      })
    },
  )

  const among = uniques.filter(({ table, index }) => index.where && table.columns.some(({ role }) => role === 'deleted at'))
  it.each(among.map((entry) => [entry.index.name, entry] as const))(
    '%s lets go of a deleted row',
    async (_name, { table, index }) => {
      await onTwoSets(async (session, first, second) => {
        const taken = first[table.name] as unknown as Record<string, unknown>
        const same = Object.fromEntries(index.columns.map(({ column }) => [column, taken[column]]))
        await verbs(session, table.name).delete(keyOf(table, first))
        expect(await verbs(session, table.name).updateWhere(keyOf(table, second), same)).toBe(1)
      })
    },
  )

  it('of a profile’s number holds among deleted ones too', async () => {
    await onTwoSets(async (session, first) => {
      await verbs(session, 'profiles').delete({ id: first.profiles.id })
      const row = { number: first.profiles.number, name: 'x', blind_code: 'x', sort_name: 'x' }
      expect((await refusalOf(session, () => verbs(session, 'profiles').insert(row))).kind).toBe('unique')
    })
  })

  it.each(['undone', 'failed', 'refused'] as const)('of a file lets go of an import that is %s', async (status) => {
    await onTwoSets(async (session, first, second) => {
      await session.table('csv_imports').update(first.csv_imports.id, { status })
      await session.table('csv_imports').update(second.csv_imports.id, { file_hash: 'a' })
      await session.table('csv_imports').update(second.csv_imports.id, { dry_run: true })
      await session.table('csv_imports').update(first.csv_imports.id, { status: 'completed' })
    })
  })

  it('is the primary key of a student', async () => {
    await onTwoSets(async (session, first) => {
      const error = await refusalOf(session, () => verbs(session, 'students').insert(first.students))
      expect([error.kind, error.columns]).toEqual(['unique', ['profile_id']])
    })
  })
})

const foreignKeys = tables.flatMap((table) => table.foreignKeys.map((key) => ({ table, key })))

describe('foreign keys', () => {
  it.each(foreignKeys.map((entry) => [entry.key.name, entry] as const))('%s refuses nobody', async (_name, { table, key }) => {
    await onTwoSets(async (session, rows) => {
      const change = { [key.columns[0]!]: nobody }
      const error = await refusalOf(session, () => verbs(session, table.name).updateWhere(keyOf(table, rows), change))
      expect([error.kind, error.table]).toEqual(['foreign key', table.name])
    })
  })

  it.each(foreignKeys.map((entry) => [entry.key.name, entry.key.onDelete, entry] as const))(
    '%s does %s when what it points at goes',
    async (_name, action, { table, key }) => {
      await onTwoSets(async (session, rows) => {
        const child = rows[table.name] as unknown as Record<string, unknown>
        const column = key.columns[0]!
        const purge = () => verbs(session, key.table as TableName).purge({ id: child[column] })
        if (action === 'restrict') {
          expect((await refusalOf(session, purge)).kind).toBe('foreign key')
          return
        }
        await purge()
        const left = await verbs(session, table.name).find(keyOf(table, rows))
        expect(action === 'cascade' ? left : left?.[column]).toBe(action === 'cascade' ? undefined : null)
      })
    },
  )
})

describe('every table', () => {
  it('has a row in the set that the tests break', async () => {
    await onTwoSets(async (_session, first) => {
      expect(Object.keys(first).toSorted()).toEqual(tables.map(({ name }) => name).toSorted())
    })
  })

  it('that can be deleted softly hides its row and keeps it', async () => {
    for (const table of tables.filter(({ columns }) => columns.some(({ role }) => role === 'deleted at'))) {
      await onTwoSets(async (session, rows) => {
        expect(await verbs(session, table.name).delete(keyOf(table, rows))).toBe(1)
        expect(await verbs(session, table.name).find(keyOf(table, rows))).toBeUndefined()
        expect(await session.table(table.name as 'profiles').count({}, { includeDeleted: true })).toBe(2)
      })
    }
  })
})
