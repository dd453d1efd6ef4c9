// The stream of what happens.
import { viewerOf } from '../caller.ts'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const eventRoutes = ({ events }: Parts) =>
  ({
    'GET /api/v1/events': ({ request, reply, caller }) =>
      events.open(request, reply, { centre: viewerOf(caller) === undefined, userId: caller.signedIn?.user.id }),
  }) satisfies Partial<Handlers>
