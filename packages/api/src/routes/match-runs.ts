// Everybody matched with every open posting.
import { startMatchRun } from '@moirai/talent/matches'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const matchRunRoutes = ({ started }: Parts) =>
  ({
    'POST /api/v1/match-runs': async ({ body, context }) => started(await startMatchRun(context, body)),
  }) satisfies Partial<Handlers>
