// Matches that were shown or acted on, as a table and as records.
import type { KeptMatchView } from '@moirai/contract/matches'
import { listKeptMatches } from '../matches/matches.ts'
import { cell, everyPage, exporting, rowsPerPage } from './list.ts'

const header = [
  'person_external_id,person,job_external_id,title,company,score,confidence,low,high,status,reason',
  'matched_at,viewed_at,saved_at,dismissed_at,applied_at,verdict,comment',
].flatMap((line) => line.split(','))

export const keptMatchList = exporting<'matches', KeptMatchView>({
  header,
  pages: (context, query) => everyPage((cursor) => listKeptMatches(context, { ...query, limit: rowsPerPage, cursor })),
  cells: ({ person, job, feedback, ...match }) =>
    [
      [person.externalId, person.name, job.externalId, job.title, job.company],
      [match.score, match.confidence, match.range?.low, match.range?.high, match.status, match.reason],
      [match.matchedAt, match.viewedAt, match.savedAt, match.dismissedAt, match.appliedAt],
      [feedback?.verdict, feedback?.comment],
    ]
      .flat()
      .map(cell),
  record: (view) => view,
})
