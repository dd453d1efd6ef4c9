// The person and the posting that a row of a file means, in a few statements for a whole batch.
import type { Work } from '../context.ts'
import { isUuid } from '../identifiers.ts'
import { companyNames, type JobRow } from '../jobs/jobs.ts'
import type { Problem } from '../outcome.ts'
import { asKept, type ProfileRow } from '../people/people.ts'

/** However much of it a file says: what is found must be one person. */
export interface NamedPerson {
  externalId: string | null
  email: string | null
  id: string | null
}

/** An outside id of a posting is that of its company; the company is asked for where several share it. */
export interface NamedJob {
  externalId: string | null
  company: string | null
  id: string | null
}

type Found = { id: string } | Problem

const noPerson: Problem = {
  column: 'person_external_id',
  problem: 'There is no such person.',
  howToFix: 'Import the people first, or write the outside id or the e-mail of somebody who is here.',
}
const twoPeople: Problem = {
  column: 'person_external_id',
  problem: 'The columns of this row name different people.',
  howToFix: 'Correct the outside id, the e-mail or the id, or leave one of them only.',
}
const noJob: Problem = {
  column: 'job_external_id',
  problem: 'There is no such posting.',
  howToFix: 'Import the jobs first, or write the outside id (and the company) of a posting that is here.',
}
const severalJobs: Problem = {
  column: 'job_external_id',
  problem: 'Several companies have a posting of this outside id.',
  howToFix: 'Write the company beside it, or the id of the posting.',
}
const twoJobs: Problem = {
  column: 'job_external_id',
  problem: 'The columns of this row name different postings.',
  howToFix: 'Correct the outside id, the company or the id, or leave the id empty.',
}

/** Who is meant by each, those included who were merged into somebody. */
export async function peopleNamed(work: Work, named: readonly NamedPerson[]): Promise<Found[]> {
  const kept = await asKept(work, named)
  const table = work.session.table('profiles')
  const listed = async (column: 'external_id' | 'email' | 'id', values: readonly string[]): Promise<ProfileRow[]> =>
    values.length === 0 ? [] : table.list({ where: { [column]: { in: [...new Set(values)] } } })
  const byExternalId = by(
    await listed(
      'external_id',
      kept.flatMap(({ externalId }) => externalId ?? []),
    ),
    ({ external_id }) => external_id,
  )
  const byEmail = by(
    await listed(
      'email',
      kept.flatMap(({ email }) => email ?? []),
    ),
    ({ email }) => email,
  )
  const ids = kept.flatMap(({ id }) => idOf(id) ?? [])
  const byId = by(await listed('id', ids), ({ id }) => id)
  return kept.map(({ externalId, email, id }) => {
    const found = [byExternalId.get(externalId), byEmail.get(email), byId.get(idOf(id))].flatMap((row) => row?.id ?? [])
    const [first] = found
    if (first === undefined) return noPerson
    return found.every((one) => one === first) ? { id: first } : twoPeople
  })
}

/** Which posting is meant by each. */
export async function jobsNamed(work: Work, named: readonly NamedJob[]): Promise<Found[]> {
  const table = work.session.table('job_postings')
  const externalIds = [...new Set(named.flatMap(({ externalId }) => externalId ?? []))]
  const ids = [...new Set(named.flatMap(({ id }) => idOf(id) ?? []))]
  const outside = externalIds.length === 0 ? [] : await table.list({ where: { external_id: { in: externalIds } } })
  const byId = by(ids.length === 0 ? [] : await table.list({ where: { id: { in: ids } } }), ({ id }) => id)
  const companies = await companyNames(work, outside)
  const byExternalId = Map.groupBy(outside, ({ external_id }) => external_id)
  const atCompany = ({ externalId, company }: NamedJob): JobRow[] =>
    (byExternalId.get(externalId) ?? []).filter((job) => company === null || companies.get(job.company_id) === company)
  return named.map((one) => {
    const candidates = atCompany(one)
    const own = byId.get(idOf(one.id))
    if (own !== undefined) {
      return candidates.length === 0 || candidates.some(({ id }) => id === own.id) ? { id: own.id } : twoJobs
    }
    const [first] = candidates
    if (first === undefined) return noJob
    return candidates.length === 1 ? { id: first.id } : severalJobs
  })
}

const idOf = (text: string | null): string | null => (text !== null && isUuid(text) ? text.toLowerCase() : null)

const by = <Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string | null, Row> =>
  new Map(rows.flatMap((row) => (key(row) === null ? [] : [[key(row), row] as const])))
