// What has changed since a moment: the people and postings that lists have to take in.
import type { Work } from '../context.ts'

/** Of more changes than this a whole run is the faster way. */
export const mostChanges = 1000

/** What was written before a look, but committed after it, is younger than this. */
export const overlapMs = 5 * 60_000

export interface Changes {
  people: readonly Changed[]
  jobs: readonly Changed[]
}

interface Changed {
  id: string
  number: number
}

/** People and postings that are new, changed or deleted since; undefined where they are too many. */
export async function changedAfter({ session }: Work, moment: Date): Promise<Changes | undefined> {
  const options = { where: { updated_at: { gt: moment } }, includeDeleted: true, limit: mostChanges + 1 }
  const named = ({ id, number }: Changed): Changed => ({ id, number })
  const people = (await session.table('profiles').list(options)).map(named)
  const jobs = (await session.table('job_postings').list(options)).map(named)
  return people.length + jobs.length > mostChanges ? undefined : { people, jobs }
}
