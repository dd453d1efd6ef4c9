// What records were before a batch of an import changed them: kept beside its rows, so that the import can be undone.
import type { RowOf, Schema } from '@moirai/database'
import type { ApplicationRow } from '../applications/applications.ts'
import type { Work } from '../context.ts'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'

type Cells = Record<string, unknown>

/** A record as it was, with the parts of it that an import writes anew. */
export interface FormerRecord {
  row: Cells
  student?: Cells
  skills: Cells[]
  /** Of those skills: they go when the skills are written anew. */
  evidences?: Cells[]
  /** The steps that an application had taken, by their ids. */
  events?: string[]
}

/** What a row of an import keeps: the record it changed first in its batch, or the companies that its batch made. */
export type Before = { record: FormerRecord } | { companies: string[] }

/** The memory of one batch. */
export class Journal {
  readonly #records = new Map<string, FormerRecord>()
  readonly #pairs = new Map<object, string>()
  readonly #companies = new Set<string>()

  /** Called before anything of them is changed; where a batch is done again row by row, what was kept first stays. */
  async keepPeople({ session }: Work, rows: readonly ProfileRow[]): Promise<void> {
    const people = rows.filter(({ id }) => !this.#records.has(id))
    const ids = people.map(({ id }) => id)
    if (ids.length === 0) return
    const students = await session.table('students').list({ where: { profile_id: { in: ids } } })
    const skills = await session
      .table('skills')
      .list({ where: { profile_id: { in: ids }, origin: 'stated' }, includeDeleted: true })
    const skillIds = skills.map(({ id }) => id)
    const evidences = await session.table('evidences').list({ where: { skill_id: { in: skillIds } }, includeDeleted: true })
    const owner = new Map(skills.map(({ id, profile_id }) => [id, profile_id]))
    for (const row of people) {
      const student = students.find(({ profile_id }) => profile_id === row.id)
      this.#records.set(row.id, {
        row: packed(row),
        ...(student === undefined ? {} : { student: packed(student) }),
        skills: skills.filter(({ profile_id }) => profile_id === row.id).map(packed),
        evidences: evidences.filter(({ skill_id }) => owner.get(skill_id) === row.id).map(packed),
      })
    }
  }

  async keepJobs({ session }: Work, rows: readonly JobRow[]): Promise<void> {
    const jobs = rows.filter(({ id }) => !this.#records.has(id))
    const ids = jobs.map(({ id }) => id)
    if (ids.length === 0) return
    const skills = await session.table('job_skills').list({ where: { job_posting_id: { in: ids } } })
    const byJob = Map.groupBy(skills, ({ job_posting_id }) => job_posting_id)
    for (const row of jobs) this.#records.set(row.id, { row: packed(row), skills: (byJob.get(row.id) ?? []).map(packed) })
  }

  async keepApplications({ session }: Work, rows: readonly ApplicationRow[]): Promise<void> {
    const applications = rows.filter(({ id }) => !this.#records.has(id))
    const ids = applications.map(({ id }) => id)
    if (ids.length === 0) return
    const events = await session.table('application_events').list({ where: { application_id: { in: ids } } })
    const byApplication = Map.groupBy(events, ({ application_id }) => application_id)
    for (const row of applications) {
      const taken = (byApplication.get(row.id) ?? []).map(({ id }) => id)
      this.#records.set(row.id, { row: packed(row), skills: [], events: taken })
    }
  }

  /** Which person and posting an application is of: its row may name them in several ways. */
  keepPair(application: object, pair: string): void {
    this.#pairs.set(application, pair)
  }

  pairOf(application: object): string | undefined {
    return this.#pairs.get(application)
  }

  keepMadeCompanies(ids: readonly string[]): void {
    for (const id of ids) this.#companies.add(id)
  }

  /** What a row of the file is to keep: of several that change one record the first has it, and one alone the companies. */
  takeFor({ action, entityId }: { action: string; entityId: string | null }): Before | null {
    if (action === 'created' && this.#companies.size > 0) {
      const companies = [...this.#companies]
      this.#companies.clear()
      return { companies }
    }
    const record = action === 'updated' && entityId !== null ? this.#records.get(entityId) : undefined
    if (record === undefined) return null
    this.#records.delete(entityId!)
    return { record }
  }
}

/** As JSON that gives back the same: times and whole numbers are named, what is empty is left out. */
function packed(row: object): Cells {
  const told = (value: unknown): unknown => {
    if (value instanceof Date) return { time: value.toISOString() }
    return typeof value === 'bigint' ? { whole: String(value) } : { is: value }
  }
  return Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, told(value)]])))
}

/** The row of the table that was packed. */
export function unpacked<T extends Schema[string]>(cells: Cells, table: T): RowOf<T> {
  const given = (cell: unknown): unknown => {
    if (cell === undefined) return null
    const { time, whole, is } = cell as { time?: string; whole?: string; is?: unknown }
    if (time !== undefined) return new Date(time)
    return whole === undefined ? is : BigInt(whole)
  }
  return Object.fromEntries(Object.keys(table.columns).map((name) => [name, given(cells[name])])) as RowOf<T>
}

/** What is written back of a row that is there. */
export const writtenColumns = <T extends Schema[string]>(table: T): (keyof RowOf<T> & string)[] =>
  Object.keys(table.columns).filter((name) => name !== 'id' && name !== 'number')
