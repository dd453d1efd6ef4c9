// One whole set of rows, one in every table, all different from any other set: what the tests of constraints break.
import { schemaState, type TableState } from '@moirai/database'
import { talentSchema, type TalentSession } from '../src/tables.ts'

export type TableName = (typeof talentSchema)[keyof typeof talentSchema]['name']
export type Row = Record<string, unknown>
export type RowSet = Record<TableName, Row>

export const tables = [...schemaState(talentSchema).values()] as (TableState & { name: TableName })[]

/** The verbs of a table whose name is only known when the test runs. */
export interface AnyVerbs {
  insert(row: object): Promise<Row>
  updateWhere(where: object, changes: object): Promise<number>
  delete(where: object): Promise<number>
  restore(where: object): Promise<number>
  purge(where: object): Promise<number>
  find(key: unknown): Promise<Row | undefined>
  count(where?: object, options?: { includeDeleted?: boolean }): Promise<number>
}
export const verbs = (session: TalentSession, name: string) => session.table(name as 'users') as unknown as AnyVerbs

export const moment = new Date('2026-11-01T00:00:00.000Z')
const sameDay = { start_date: '2026-11-01', end_date: '2026-11-01' }
const sameSpot = { start: 3, end: 3 }

/** Where checks leave no room for any value: each stands at the edge of what is allowed. */
const edges: Partial<Record<TableName, Row>> = {
  users: { failed_login_attempts: 0 },
  profiles: { salary_min: '0.00', years_experience: '0.0' },
  experiences: sameDay,
  educations: sameDay,
  evidences: sameSpot,
  skill_relations: { strength: '1.0000' },
  job_postings: { salary_min: '10.00', salary_max: '10.00', expires_at: new Date(moment.getTime() + 1) },
  job_scores: {
    total_score: '100.00',
    skill_match_score: '45.00',
    experience_score: '20.00',
    location_score: '15.00',
    salary_score: '10.00',
    culture_fit_score: '10.00',
    confidence: '1.0000',
  },
  matches: { confidence_level: '1.0000' },
  csv_imports: { file_size: 1n, dry_run: false, status: 'completed' },
  competency_levels: { level: 7 },
  questions: { level_from: 7, level_to: 7 },
  conversations: { practice_session_id: null },
  mapped_competencies: { level: 0, confidence: '0.0000' },
  competency_quotes: sameSpot,
  practice_answers: { level: 0 },
}

/** Some value of the column's type that the mark makes different. */
function someValue(type: TableState['columns'][number]['type'], mark: string): unknown {
  const number = mark.charCodeAt(0) % 28
  switch (type.kind) {
    case 'uuid':
      return `01990000-0000-7000-8000-0000000000${number.toString(16).padStart(2, '0')}`
    case 'text':
      return mark
    case 'integer':
      return number
    case 'bigint':
      return BigInt(number + 1)
    case 'decimal':
      return '0.5'
    case 'double':
      return 0.5
    case 'boolean':
      return true
    case 'date':
      return `2026-11-${String(number + 1).padStart(2, '0')}`
    case 'timestamp':
      return moment
    case 'json':
      return {}
    case 'bytes':
      return new Uint8Array(type.max ?? 4).fill(number)
    case 'enumeration':
      return type.values[0]
    case 'counter':
      return undefined
  }
}

/** The columns that a row needs: those without which it would be refused, and those that a key or a reference holds. */
function neededColumns(table: TableState): TableState['columns'] {
  const pointing = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  const held = new Set([
    ...table.indexes.filter(({ unique }) => unique).flatMap(({ columns }) => columns.map(({ column }) => column)),
    ...pointing,
  ])
  return table.columns.filter(
    ({ name, type, role, nullable, default: standard }) =>
      // A key that is a reference too is not made up.
      (role === undefined || pointing.has(name)) &&
      type.kind !== 'counter' &&
      (held.has(name) || (!nullable && standard === undefined)),
  )
}

/** Writes one row into every table. `mark` makes the set different from others in everything that is unique. */
export async function writeRowSet(session: TalentSession, mark: string): Promise<RowSet> {
  const rows: Partial<RowSet> = {}
  for (const table of tables) {
    const row = Object.fromEntries(
      neededColumns(table).map(({ name, type }) => {
        const key = table.foreignKeys.find(({ columns }) => columns.includes(name))
        return [name, key ? rows[key.table as TableName]?.[key.references[0]!] : someValue(type, mark)]
      }),
    )
    rows[table.name] = await verbs(session, table.name).insert({ ...row, ...edges[table.name] })
  }
  return rows as RowSet
}

/** What finds the row of a table in a set. */
export const keyOf = (table: TableState, rows: RowSet): Row => {
  const row = rows[table.name as TableName]
  return Object.fromEntries(table.primaryKey.map((column) => [column, row[column]]))
}
