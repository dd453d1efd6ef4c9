// A row in every table with a value of its own in every column that tells of a person or keeps a secret: whatever is answered, it is known whose it is.
import type { RouteName } from '@moirai/contract/routes'
import type { TalentDatabase, TalentSession } from '@moirai/talent/tables'
import { keyOf, tables, verbs, writeRowSet, type RowSet } from '../../talent/test/rows.ts'

/** By its canary, the column in which it was written. */
export type Canaries = ReadonlyMap<string, string>

/** What nobody is ever told: whoever had it could be somebody else, or try what they guess. */
const secret = /^(password_hash|token_hash|body_hash|address_hmac|asker_hash|prev_hash|hash)$/

type Column = (typeof tables)[number]['columns'][number]

/** Documents that the program reads again keep the form it wrote them in. */
const forms: Readonly<Record<string, (canary: string) => unknown>> = {
  'profiles.preferences': (canary) => [canary],
  'profiles.languages': (canary) => [canary],
  'profiles.qualifications': (canary) => [canary],
  'profiles.consent': () => ({}),
  'job_scores.inputs': () => null,
  'matches.feedback': (canary) => ({ verdict: 'poor', comment: canary }),
  'import_rows.cells': (canary) => [canary],
  'profile_demographics.answers': (canary) => ({ gender: canary }),
  'profiles.extra': (canary) => ({ hobby: canary }),
}

function planted({ type, name }: Column, table: string, canary: string): unknown {
  if (type.kind === 'json') return (forms[`${table}.${name}`] ?? ((word) => ({ [word]: word })))(canary)
  if (type.kind === 'bytes') return new Uint8Array(Buffer.from(canary.padEnd(type.max ?? canary.length, '.')))
  if (type.kind !== 'text' || (type.max ?? 99) < canary.length) return undefined
  return /email|address$/.test(name) ? `${canary}@example.org`.slice(0, type.max) : canary
}

/** What is nobody's and is read again: as the program would have written it. */
async function giveForm(session: TalentSession, set: RowSet): Promise<void> {
  const [version] = await session.table('scoring_versions').list({ where: { activated_at: { not: null } } })
  const change = (table: keyof RowSet, values: object) => verbs(session, table).updateWhere({ id: set[table]['id'] }, values)
  await change('scoring_versions', { weights: version!.weights, rules: version!.rules })
  await change('csv_imports', { mapping: { kind: 'people', columns: {}, constants: {}, extra: [], notes: [] }, header: ['name'] })
  await change('duplicate_decisions', { counts: { moved: {}, left: {} } })
}

export async function plantCanaries(database: TalentDatabase): Promise<{ rows: RowSet; canaries: Canaries }> {
  const canaries = new Map<string, string>()
  const rows = await database.transaction(async (session) => {
    const set = await writeRowSet(session, 'k')
    for (const table of tables) {
      const values: Record<string, unknown> = {}
      for (const column of table.columns) {
        if (!column.personal && !secret.test(column.name)) continue
        const canary = `${mark}${canaries.size}q`
        const value = planted(column, table.name, canary)
        if (value === undefined) continue
        values[column.name] = value
        if (column.type.kind !== 'json' || JSON.stringify(value).includes(canary))
          canaries.set(canary, `${table.name}.${column.name}`)
      }
      if (Object.keys(values).length > 0) await verbs(session, table.name).updateWhere(keyOf(table, set), values)
    }
    await giveForm(session, set)
    return set
  })
  return { rows, canaries }
}

const mark = 'zqk'
// Bytes are told in base64.
const markOfBytes = Buffer.from(mark).toString('base64')

/** The columns whose canary stands in a text, in the plain or as base64. */
export function columnsIn(text: string, canaries: Canaries): string[] {
  if (!text.includes(mark) && !text.includes(markOfBytes)) return []
  const forms = (canary: string): string[] => [canary, Buffer.from(canary).toString('base64url').slice(0, -1)]
  return [...canaries].filter(([canary]) => forms(canary).some((form) => text.includes(form))).map(([, column]) => column)
}

/** The table whose row an id in a path names, by what stands before it. */
const tableOf: Readonly<Record<string, keyof RowSet>> = {
  people: 'profiles',
  users: 'users',
  members: 'users',
  jobs: 'job_postings',
  postings: 'job_postings',
  matches: 'profiles',
  decision: 'profiles',
  companies: 'companies',
  skills: 'skills',
  evidences: 'evidences',
  applications: 'applications',
  assessments: 'assessments',
  practice: 'practice_sessions',
  imports: 'csv_imports',
  'import-files': 'import_files',
  tasks: 'tasks',
  views: 'saved_views',
  fields: 'custom_fields',
  merges: 'duplicate_decisions',
  sessions: 'sessions',
  'scoring-versions': 'scoring_versions',
  outbox: 'email_logs',
}

/** The address of a route for the rows that were planted. */
export function addressOf(name: RouteName, rows: RowSet): string {
  const [, pattern = ''] = name.split(' ')
  return pattern.replaceAll(/([\w-]+)\/:(\w+)/g, (_, noun: string, parameter: string) => {
    const table = parameter === 'job' ? 'job_postings' : tableOf[noun]
    return `${noun}/${table === undefined ? '1' : String(rows[table]['id'])}`
  })
}
