// Invented people and jobs to look at Moirai with.
import { startDemonstration } from '@moirai/talent/demonstration'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const demonstrationRoutes = ({ started }: Parts) =>
  ({
    'POST /api/v1/demonstration': async ({ body, context }) => started(await startDemonstration(context, body)),
  }) satisfies Partial<Handlers>
