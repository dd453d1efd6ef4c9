// What the parts of lists ask for: the views somebody sees, and the fields of this deployment.
import type { FieldEntity } from '@moirai/contract/words'
import type { SavedView } from '@moirai/contract/saved-views'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api.ts'

/** All of them: there are at most a hundred for people, and for postings. */
export const fieldsQuery = (entity: FieldEntity) =>
  queryOptions({
    queryKey: ['fields', entity],
    queryFn: ({ signal }) => request('GET /api/v1/fields', { query: { entity, limit: 100 }, signal }),
    staleTime: 60_000,
  })

export const viewsQuery = (list: SavedView['list']) =>
  queryOptions({
    queryKey: ['views', list],
    queryFn: ({ signal }) => request('GET /api/v1/views', { query: { list, limit: 200 }, signal }),
  })
