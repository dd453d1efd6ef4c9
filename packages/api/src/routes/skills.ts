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
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const skillRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/people/:id/skills': ({ params, query }) => pageSkills(context, params.id, query),
    'POST /api/v1/people/:id/skills': ({ params, body }) => addSkill(context, { ...body, person: params.id }),
    'POST /api/v1/skills/batch': async ({ body }) => ({ outcomes: await addSkills(context, body.records as AddSkill[]) }),
    'GET /api/v1/skills/:id': ({ params }) => showSkill(context, params.id),
    'PATCH /api/v1/skills/:id': ({ params, body }) => updateSkill(context, params.id, body),
    'DELETE /api/v1/skills/:id': async ({ params }) => {
      await removeSkill(context, params.id)
      return null
    },
    'POST /api/v1/skills/:id/restore': ({ params }) => restoreSkill(context, params.id),
    'POST /api/v1/skills/:id/evidences': ({ params, body }) => addEvidence(context, { ...body, skillId: params.id }),
    'DELETE /api/v1/evidences/:id': async ({ params }) => {
      await removeEvidence(context, params.id)
      return null
    },
    'POST /api/v1/evidences/:id/restore': ({ params }) => restoreEvidence(context, params.id),
  }) satisfies Partial<Handlers>
