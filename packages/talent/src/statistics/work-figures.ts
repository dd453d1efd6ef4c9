// Assessments, matches and imports in figures.
import {
  assessmentStatuses,
  type AssessmentStatistics,
  type ImportStatistics,
  type MatchStatistics,
} from '@moirai/contract/statistics'
import { importStatuses, matchStatuses } from '@moirai/contract/words'
import { inSnapshot, type Context } from '../context.ts'
import { findPerson } from '../people/people.ts'
import { averageOf, rounded, spend, type Spent } from './skill-figures.ts'

/** By status, with how long they took on average; of one person, or of all. @throws Refusal `missing`. */
export async function assessmentFigures(
  context: Context,
  { person }: { person?: string | undefined } = {},
): Promise<AssessmentStatistics> {
  return inSnapshot(context, async (work) => {
    const { query } = work.session
    const all = query.selectFrom('assessments').innerJoin('profiles', 'profiles.id', 'assessments.profile_id')
    const of = person === undefined ? all : all.where('assessments.profile_id', '=', (await findPerson(work, person)).id)
    const rows = await of
      .select(({ fn }) => [
        'assessments.status',
        fn.count<number>('assessments.id').as('assessments'),
        // Those without a duration are in neither of the two.
        fn.count<number>('assessments.duration_seconds').as('timed'),
        fn.sum('assessments.duration_seconds').as('seconds'),
      ])
      .groupBy('assessments.status')
      .execute()
    const byStatus = assessmentStatuses.map((status) => {
      const found = rows.find((row) => row.status === status)
      const timed = found?.timed ?? 0
      return {
        status,
        assessments: found?.assessments ?? 0,
        averageSeconds: averageOf({ count: timed, seconds: Number(found?.seconds) }),
      }
    })
    return { assessments: byStatus.reduce((sum, { assessments }) => sum + assessments, 0), byStatus }
  })
}

/** Matches that were shown or acted on, by status; of one person, or of all. @throws Refusal `missing`. */
export async function matchFigures(context: Context, { person }: { person?: string | undefined } = {}): Promise<MatchStatistics> {
  return inSnapshot(context, async (work) => {
    const { query } = work.session
    const all = query
      .selectFrom('matches')
      .innerJoin('profiles', 'profiles.id', 'matches.profile_id')
      .innerJoin('job_scores', 'job_scores.id', 'matches.job_score_id')
    const of = person === undefined ? all : all.where('matches.profile_id', '=', (await findPerson(work, person)).id)
    const rows = await of
      .select(({ fn }) => [
        'matches.match_status as status',
        fn.count<number>('matches.id').as('matches'),
        fn.sum('job_scores.total_score').as('total'),
      ])
      .groupBy('matches.match_status')
      .execute()
    const byStatus = matchStatuses.map((status) => {
      const found = rows.find((row) => row.status === status)
      const matches = found?.matches ?? 0
      return { status, matches, averageScore: matches === 0 ? null : rounded(Number(found?.total) / matches) }
    })
    return { matches: byStatus.reduce((sum, { matches }) => sum + matches, 0), byStatus }
  })
}

/** Imports by status, what became of their rows, and how long they took on average. */
export async function importFigures(context: Context): Promise<ImportStatistics> {
  return inSnapshot(context, async ({ session }) => {
    const rows = await session.query
      .selectFrom('csv_imports')
      .where('dry_run', '=', false)
      .select(({ fn }) => [
        'status',
        fn.count<number>('id').as('imports'),
        fn.sum('processed_rows').as('rows'),
        fn.sum('created_rows').as('created'),
        fn.sum('updated_rows').as('updated'),
        fn.sum('skipped_rows').as('skipped'),
        fn.sum('error_rows').as('failed'),
      ])
      .groupBy('status')
      .execute()
    const took: Spent = { count: 0, seconds: 0 }
    const ended = { dry_run: false, started_at: { not: null }, completed_at: { not: null } }
    for await (const { started_at, completed_at } of session.table('csv_imports').iterate({ where: ended }))
      spend(took, started_at!, completed_at!)
    const sum = (column: 'imports' | 'rows' | 'created' | 'updated' | 'skipped' | 'failed'): number =>
      rows.reduce((total, row) => total + Number(row[column]), 0)
    return {
      imports: sum('imports'),
      byStatus: importStatuses.map((status) => ({ status, imports: rows.find((row) => row.status === status)?.imports ?? 0 })),
      averageSeconds: averageOf(took),
      rows: sum('rows'),
      created: sum('created'),
      updated: sum('updated'),
      skipped: sum('skipped'),
      failed: sum('failed'),
    }
  })
}
