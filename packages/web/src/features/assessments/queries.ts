// What the pages of assessments ask the server for.
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'

export const frameworkQuery = queryOptions({
  queryKey: ['framework'],
  queryFn: ({ signal }) => request('GET /api/v1/framework', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessments', id],
    queryFn: ({ signal }) => request('GET /api/v1/assessments/:id', { params: { id }, signal }),
  })

/** A change of an assessment; what the server answers is shown at once. */
export function useChange(after?: (view: AssessmentDetailsView) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ask: () => Promise<AssessmentDetailsView>) => ask(),
    onSuccess: (view) => {
      queries.setQueryData(assessmentQuery(view.id).queryKey, view)
      void queries.invalidateQueries({ queryKey: ['assessment-lists'] })
      after?.(view)
    },
  })
}

export const answer = (id: string, position: number, text: string): Promise<AssessmentDetailsView> =>
  request('PUT /api/v1/assessments/:id/answers/:position', { params: { id, position: String(position) }, body: { text } })
