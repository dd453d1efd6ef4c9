// Everybody matched with every open posting.
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { startMatchRun } from '../work.ts'

export const matchRunRoutes = (parts: Parts) =>
  ({
    'POST /api/v1/match-runs': ({ body, context }) => startMatchRun({ ...parts, context }, body),
  }) satisfies Partial<Handlers>
