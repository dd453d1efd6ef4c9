// Weights and rules: kept versions, who would move, and a score made again.
import { setImmediate } from 'node:timers/promises'
import {
  activateScoringVersion,
  compareVersions,
  createScoringVersion,
  listScoringVersions,
  previewVersion,
  replayMatch,
  showScoringVersion,
} from '@moirai/talent/matches'
import type { Handlers } from '../registration.ts'

/** Other requests have their turn between the lists of a comparison. */
const others = (): Promise<void> => setImmediate()

export const scoringVersionRoutes = () =>
  ({
    'GET /api/v1/scoring-versions': ({ context }) => listScoringVersions(context),
    'POST /api/v1/scoring-versions': ({ context, body }) => createScoringVersion(context, body),
    'GET /api/v1/scoring-versions/:id': ({ context, params }) => showScoringVersion(context, params.id),
    'POST /api/v1/scoring-versions/:id/activate': ({ context, params }) => activateScoringVersion(context, params.id),
    'GET /api/v1/scoring-versions/:id/comparison': ({ context, params, query }) =>
      compareVersions(context, params.id, query, others),
    'POST /api/v1/scoring-previews': ({ context, body }) => previewVersion(context, body, others),
    'GET /api/v1/people/:id/matches/:job/replay': ({ context, params }) =>
      replayMatch(context, { person: params.id, job: params.job }),
  }) satisfies Partial<Handlers>
