// Where things stand.
import { showOverview } from '@moirai/talent/statistics'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { toldOverHttp } from '../task-news.ts'

export const overviewRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/overview': async () => {
      const overview = await showOverview(context)
      return { ...overview, tasks: overview.tasks.map(toldOverHttp) }
    },
  }) satisfies Partial<Handlers>
