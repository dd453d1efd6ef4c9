// A kept score made again under the version that made it, from the facts that were kept with it.
import type { MatchParts } from '@moirai/contract/matches'
import type { ReplayView } from '@moirai/contract/scoring-versions'
import type { RowOf } from '@moirai/database'
import { buildWorld, explain } from '@moirai/matching'
import { inSnapshot, type Context } from '../context.ts'
import { explainPair } from './explain.ts'
import { keptMatchOf } from './mark.ts'
import type { jobScores } from './tables.ts'
import { versionOf } from './versions.ts'
import { partsInPoints, points } from './views.ts'

/** @throws Refusal `missing` where the match was never shown. */
export async function replayMatch(context: Context, pair: { person: string; job: string }): Promise<ReplayView> {
  return inSnapshot(context, async (work) => {
    const { row, view } = await keptMatchOf(work, pair)
    const score = await work.session.table('job_scores').get(row.job_score_id)
    const made = versionOf(await work.session.table('scoring_versions').get(score.scoring_version_id))
    const { inputs } = score
    const { version } = made
    const again = inputs
      ? explain(buildWorld({ version, relations: inputs.relations, people: [inputs.person], jobs: [inputs.job] }), 0, 0)
      : (await explainPair(work, pair, made)).found
    const kept = { score: Number(score.total_score), parts: partsOf(score) }
    const now = { score: points(again.score), parts: partsInPoints(again.parts) }
    return {
      match: view,
      version: version.label,
      facts: inputs ? 'then' : 'today',
      kept,
      again: { ...now, reasons: again.reasons },
      same: kept.score === now.score && partNames.every((part) => kept.parts[part] === now.parts[part]),
    }
  })
}

const partNames = ['skill', 'experience', 'location', 'salary', 'culture'] as const

const partsOf = (score: RowOf<typeof jobScores>): MatchParts => ({
  skill: Number(score.skill_match_score),
  experience: Number(score.experience_score),
  location: Number(score.location_score),
  salary: Number(score.salary_score),
  culture: Number(score.culture_fit_score),
})
