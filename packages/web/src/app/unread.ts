// How much of the own news is unread: asked for by the frame, told by the stream of events, changed by the page that shows them.
import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { announce } from './announcer.tsx'
import { request } from '../api.ts'
import { texts } from '../texts/texts.ts'

export const unreadQuery = queryOptions({
  queryKey: ['unread'],
  queryFn: ({ signal }) => request('GET /api/v1/notifications/unread', { signal }),
  // Told by the stream; should that be down, a minute late.
  refetchInterval: 60_000,
})

/** Takes in a count the server told: the page shows what is new, and a growing one is read aloud. */
export function keepUnread(queries: QueryClient, unread: number): void {
  const before = queries.getQueryData(unreadQuery.queryKey)?.unread ?? 0
  queries.setQueryData(unreadQuery.queryKey, { unread })
  void queries.invalidateQueries({ queryKey: ['notifications'] })
  if (unread > before) announce(texts.app.unread(unread))
}
