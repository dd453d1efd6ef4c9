// What the page of scoring versions asks the server for.
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api.ts'

export const versionsQuery = queryOptions({
  queryKey: ['scoring-versions'],
  queryFn: ({ signal }) => request('GET /api/v1/scoring-versions', { signal }),
})

export const comparisonQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['scoring-versions', 'comparison', from, to],
    queryFn: ({ signal }) =>
      request('GET /api/v1/scoring-versions/:id/comparison', { params: { id: from }, query: { with: to }, signal }),
  })
