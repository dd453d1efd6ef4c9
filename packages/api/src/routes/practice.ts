// Interview practice: private to whoever practises, unless they share it.
import { Refusal } from '@moirai/talent/errors'
import { refuseHidden } from '@moirai/talent/permissions'
import {
  answerPractice,
  deletePractice,
  endPractice,
  listPractice,
  restorePractice,
  sharePractice,
  showPractice,
  startPractice,
  unsharePractice,
} from '@moirai/talent/practice'
import { viewerOf } from '../caller.ts'
import type { Handlers } from '../registration.ts'

export const practiceRoutes = () =>
  ({
    'GET /api/v1/practice': async ({ caller, context, query }) => {
      const viewer = viewerOf(caller)
      if (viewer) await refuseHidden(context, viewer, 'self', query.person ?? '')
      // Without accounts there is nobody to hide it from.
      return listPractice(context, query, { sharedOnly: caller.signedIn !== undefined && !viewer })
    },
    'POST /api/v1/practice': async ({ caller, context, body }) => {
      const viewer = viewerOf(caller)
      if (viewer) await refuseHidden(context, viewer, 'self', body.person)
      if (viewer && typeof body.job === 'string') await refuseHidden(context, viewer, 'job', body.job)
      return startPractice(context, body)
    },
    'GET /api/v1/practice/:id': ({ context, params }) => showPractice(context, params.id),
    'DELETE /api/v1/practice/:id': async ({ context, params }) => {
      await deletePractice(context, params.id)
      return null
    },
    'POST /api/v1/practice/:id/restore': ({ context, params }) => restorePractice(context, params.id),
    'PUT /api/v1/practice/:id/answers/:number': ({ context, params, body }) =>
      answerPractice(context, params.id, numberOf(params.number), body),
    'POST /api/v1/practice/:id/end': ({ context, params }) => endPractice(context, params.id),
    'PUT /api/v1/practice/:id/sharing': ({ context, params }) => sharePractice(context, params.id),
    'DELETE /api/v1/practice/:id/sharing': ({ context, params }) => unsharePractice(context, params.id),
  }) satisfies Partial<Handlers>

/** @throws Refusal `missing`. */
function numberOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new Refusal('missing', `There is no question ${JSON.stringify(text.slice(0, 20))}; give a number as it is shown.`)
}
