// What a database holds, without what may differ between two runs that did the same: identifiers and times.
import { inSnapshot, type Context } from '../src/context.ts'
import type { talentSchema } from '../src/tables.ts'

type Row = Record<string, unknown>
type TableName = (typeof talentSchema)[keyof typeof talentSchema]['name']

/** Columns that hold the time something was done, or the identifier of a row. */
const ownMarks =
  /^(id|created_at|updated_at|posted_at|blind_code|scored_at|matched_at|started_at|completed_at|computed_at|occurred_at)$/

/** Every table that talent writes, each row as text with identifiers replaced by what they stand for, sorted. */
export function picture(context: Context): Promise<Record<string, string[]>> {
  return inSnapshot(context, async ({ session }) => {
    const rows = async (name: TableName): Promise<Row[]> => await session.table(name as 'profiles').list({ includeDeleted: true })
    const profiles = await rows('profiles')
    const companies = await rows('companies')
    const postings = await rows('job_postings')
    const concepts = await rows('skill_concepts')
    const imports = await rows('csv_imports')
    const applications = await rows('applications')
    const names = new Map<unknown, unknown>([
      ...profiles.map((row) => [row['id'], `person ${String(row['external_id'])}`] as const),
      ...companies.map((row) => [row['id'], `company ${String(row['name'])}`] as const),
      ...postings.map((row) => [row['id'], `job ${String(row['external_id'])}`] as const),
      ...concepts.map((row) => [row['id'], row['uri']] as const),
      ...imports.map((row) => [row['id'], `import of ${String(row['file_hash'])}`] as const),
    ])
    for (const { id, profile_id, job_posting_id } of applications)
      names.set(id, `application of ${String(names.get(profile_id))} for ${String(names.get(job_posting_id))}`)
    const told = (row: Row): string =>
      JSON.stringify(
        Object.entries(row).filter(([column]) => !ownMarks.test(column)),
        (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : (names.get(value) ?? value)),
      )
    const picture: Record<string, string[]> = {}
    const others = ['students', 'skills', 'job_skills', 'application_events', 'import_rows', 'exchange_rates'] as const
    for (const name of others) picture[name] = (await rows(name)).map(told).toSorted()
    const named = { profiles, companies, job_postings: postings, applications, csv_imports: imports }
    for (const [name, kept] of Object.entries(named)) {
      picture[name] = kept.map(told).toSorted()
    }
    return picture
  })
}
