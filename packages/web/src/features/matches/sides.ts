// One list of matches seen from either side: people for a job, or jobs for a person.
import { linkOptions } from '@tanstack/react-router'
import type { MatchListView, MatchView } from '@moirai/contract/matches'
import { texts } from '../../texts/texts.ts'
import { placeOf } from '../jobs/job-lines.ts'

/** Whose page it is. */
export type Side = 'job' | 'person'

/** One row: who or what was matched with the subject of the page. */
export interface Entry {
  id: string
  externalId: string | null
  name: string
  facts: string
  match: MatchView
}

export function entriesOf({ matches }: MatchListView): Entry[] {
  return matches.flatMap((match): Entry[] => {
    const { person, job } = match
    if (person) return [{ ...person, facts: texts.words.line(person.headline, person.place), match }]
    if (job)
      return [
        { id: job.id, externalId: job.externalId, name: job.title, facts: texts.words.line(job.company, placeOf(job)), match },
      ]
    return []
  })
}

/** The entry an address names, by id or outside id. */
export const entryNamed = (entries: readonly Entry[], name: string | undefined): number =>
  name === undefined ? -1 : entries.findIndex(({ id, externalId }) => id === name || externalId === name)

/** The page of a job or a person, with the explanation of one match open or none; the place on the page is kept. */
export const pageWith = (side: Side, id: string, opened: string | undefined) =>
  side === 'job'
    ? linkOptions({ to: '/jobs/$id', params: { id }, search: { person: opened }, resetScroll: false })
    : linkOptions({ to: '/people/$id', params: { id }, search: { job: opened }, resetScroll: false })
