// Assessments: begun, answered, handed in, reviewed, kept.
import {
  abandonAssessment,
  answerQuestion,
  askForReview,
  keepSkills,
  listAssessments,
  reviewAssessment,
  showAssessment,
  showFramework,
  showProgress,
  startAssessment,
  submitAssessment,
} from '@moirai/talent/assessments'
import { Refusal } from '@moirai/talent/errors'
import { refuseHidden } from '@moirai/talent/permissions'
import { viewerOf } from '../caller.ts'
import type { Handlers } from '../registration.ts'

export const assessmentRoutes = () =>
  ({
    'GET /api/v1/framework': () => showFramework(),
    'GET /api/v1/assessments': async ({ caller, context, query }) => {
      const viewer = viewerOf(caller)
      if (viewer) await refuseHidden(context, viewer, 'self', query.person ?? '')
      return listAssessments(context, query)
    },
    'POST /api/v1/assessments': async ({ caller, context, body }) => {
      const viewer = viewerOf(caller)
      if (viewer) await refuseHidden(context, viewer, 'self', body.person)
      return startAssessment(context, body)
    },
    'GET /api/v1/assessments/:id': ({ context, params }) => showAssessment(context, params.id),
    'PUT /api/v1/assessments/:id/answers/:position': ({ context, params, body }) =>
      answerQuestion(context, params.id, positionOf(params.position), body),
    'POST /api/v1/assessments/:id/submission': ({ context, params }) => submitAssessment(context, params.id),
    'POST /api/v1/assessments/:id/abandonment': ({ context, params }) => abandonAssessment(context, params.id),
    'POST /api/v1/assessments/:id/review-request': ({ context, params, body }) => askForReview(context, params.id, body),
    'POST /api/v1/assessments/:id/review': ({ context, params, body }) => reviewAssessment(context, params.id, body),
    'POST /api/v1/assessments/:id/skills': ({ context, params, body }) => keepSkills(context, params.id, body),
    'GET /api/v1/people/:id/competencies': ({ context, params }) => showProgress(context, params.id),
  }) satisfies Partial<Handlers>

/** @throws Refusal `missing`. */
function positionOf(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new Refusal('missing', `There is no question at ${JSON.stringify(text.slice(0, 20))}; give a position as it is shown.`)
}
