// Where things stand.
import { showOverview } from '@moirai/talent/statistics'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const overviewRoutes = ({ context, tasks }: Parts) =>
  ({
    'GET /api/v1/overview': async () => ({ ...(await showOverview(context)), tasks: tasks.list() }),
  }) satisfies Partial<Handlers>
