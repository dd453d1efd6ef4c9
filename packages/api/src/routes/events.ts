// The stream of what happens.
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const eventRoutes = ({ events }: Parts) =>
  ({
    'GET /api/v1/events': ({ request, reply }) => events.open(request, reply),
  }) satisfies Partial<Handlers>
