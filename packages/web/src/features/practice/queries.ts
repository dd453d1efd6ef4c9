// What the pages of practice ask the server for.
import type { PracticeDetailsView } from '@moirai/contract/practice'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'

export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['practice', id],
    queryFn: ({ signal }) => request('GET /api/v1/practice/:id', { params: { id }, signal }),
  })

export const practiceListQuery = (person?: string) =>
  queryOptions({
    queryKey: ['practice-lists', { person }],
    queryFn: ({ signal }) => request('GET /api/v1/practice', { query: { person }, signal }),
  })

/** A change of an interview; what the server answers is shown at once. */
export function useChange(after?: (view: PracticeDetailsView) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ask: () => Promise<PracticeDetailsView>) => ask(),
    onSuccess: (view) => {
      queries.setQueryData(practiceQuery(view.id).queryKey, view)
      void queries.invalidateQueries({ queryKey: ['practice-lists'] })
      after?.(view)
    },
  })
}
