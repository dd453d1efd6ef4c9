// What people can do, and what supports it.
import type { AddSkill } from '@moirai/contract/skills'
import {
  addEvidence,
  addSkill,
  addSkills,
  pageSkills,
  removeEvidence,
  removeSkill,
  restoreEvidence,
  restoreSkill,
  showSkill,
  updateSkill,
} from '@moirai/talent/skills'
import type { Handlers } from '../registration.ts'

export const skillRoutes = () =>
  ({
    'GET /api/v1/people/:id/skills': ({ context, params, query }) => pageSkills(context, params.id, query),
    'POST /api/v1/people/:id/skills': ({ context, params, body }) => addSkill(context, { ...body, person: params.id }),
    'POST /api/v1/skills/batch': async ({ context, body }) => ({
      outcomes: await addSkills(context, body.records as AddSkill[]),
    }),
    'GET /api/v1/skills/:id': ({ context, params }) => showSkill(context, params.id),
    'PATCH /api/v1/skills/:id': ({ context, params, body }) => updateSkill(context, params.id, body),
    'DELETE /api/v1/skills/:id': async ({ context, params }) => {
      await removeSkill(context, params.id)
      return null
    },
    'POST /api/v1/skills/:id/restore': ({ context, params }) => restoreSkill(context, params.id),
    'POST /api/v1/skills/:id/evidences': ({ context, params, body }) => addEvidence(context, { ...body, skillId: params.id }),
    'DELETE /api/v1/evidences/:id': async ({ context, params }) => {
      await removeEvidence(context, params.id)
      return null
    },
    'POST /api/v1/evidences/:id/restore': ({ context, params }) => restoreEvidence(context, params.id),
  }) satisfies Partial<Handlers>
