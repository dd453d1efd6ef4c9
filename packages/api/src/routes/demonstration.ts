// Invented people and jobs to look at Moirai with.
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { startDemonstration } from '../work.ts'

export const demonstrationRoutes = (parts: Parts) =>
  ({
    'POST /api/v1/demonstration': ({ body, context }) => startDemonstration({ ...parts, context }, body),
  }) satisfies Partial<Handlers>
