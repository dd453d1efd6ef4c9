// Who is signed in, as the server says: asked for once, and again where an answer shows that it has changed.
import type { Standing } from '@moirai/contract/sign-in'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '../api.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => request('GET /api/v1/session', { signal }),
  staleTime: 60_000,
})

export const useStanding = (): Standing | undefined => useQuery(sessionQuery).data?.standing

/** Whether somebody works with everybody's records: the career centre, or whoever is at a machine nobody administers yet. */
export const isCentre = (standing: Standing | undefined): boolean =>
  standing === 'staff' || standing === 'admin' || standing === 'open'

/** Another person begins with an empty page: nothing of the one before is kept. */
export function beginAnew(path: string): void {
  if (path === location.pathname + location.search) location.reload()
  else location.assign(path)
}
