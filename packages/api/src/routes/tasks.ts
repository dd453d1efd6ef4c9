// Work under way, and what became of it.
import { Refusal } from '@moirai/talent/errors'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const taskRoutes = ({ tasks }: Parts) =>
  ({
    'GET /api/v1/tasks/:id': ({ params }) => {
      const task = tasks.get(params.id)
      if (task) return task
      throw new Refusal('missing', 'There is no such task; the server remembers the latest ones until it is stopped.')
    },
  }) satisfies Partial<Handlers>
