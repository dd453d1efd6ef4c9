// A posting found by what somebody would type.
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isUuid } from '../identifiers.ts'
import type { JobRow } from './job-input.ts'

/** The posting somebody means: by id, or by an outside id that only one company uses. @throws Refusal `missing`, `invalid`. */
export async function findJob(work: Work, identifier: string): Promise<JobRow> {
  const table = work.session.table('job_postings')
  const byId = isUuid(identifier) ? await table.find(identifier.toLowerCase()) : undefined
  if (byId) return byId
  const found = await table.list({ where: { external_id: identifier.slice(0, 255) }, orderBy: { number: 'asc' }, limit: 5 })
  const [first] = found
  if (!first) throw noJob(identifier)
  if (found.length > 1) {
    const ids = found.map((job) => job.id).join(', ')
    throw new Refusal(
      'invalid',
      `Several companies have a job ${JSON.stringify(identifier)}; give the id of the one you mean: ${ids}.`,
    )
  }
  return first
}

export const noJob = (identifier: string): Refusal =>
  new Refusal('missing', `There is no job ${JSON.stringify(identifier)}; give an id or an outside id.`)
