// The routes of scoring versions.
import type { RouteTable } from '../route.ts'
import {
  compareVersionsQuery,
  createScoringVersion,
  previewVersion,
  replayView,
  scoringVersionsView,
  scoringVersionView,
  versionComparison,
} from '../scoring-versions.ts'

export const scoringVersionRoutes = {
  'GET /api/v1/scoring-versions': { summary: 'Weights and rules, the latest version first', answer: scoringVersionsView },
  'POST /api/v1/scoring-versions': {
    summary: 'Keep weights and rules as a new version; it is activated by itself',
    body: createScoringVersion,
    answer: scoringVersionView,
    status: 201,
  },
  'GET /api/v1/scoring-versions/:id': { summary: 'One version, by label or id', answer: scoringVersionView },
  'POST /api/v1/scoring-versions/:id/activate': {
    summary: 'Make new matches by this version from the next match run on',
    answer: scoringVersionView,
  },
  'GET /api/v1/scoring-versions/:id/comparison': {
    summary: 'Who moves from this version to another',
    query: compareVersionsQuery,
    answer: versionComparison,
  },
  'POST /api/v1/scoring-previews': {
    summary: 'Who would move under weights and rules that are not kept yet',
    body: previewVersion,
    answer: versionComparison,
  },
  'GET /api/v1/people/:id/matches/:job/replay': {
    summary: 'A kept match scored again under the version that made it',
    answer: replayView,
  },
} as const satisfies RouteTable
