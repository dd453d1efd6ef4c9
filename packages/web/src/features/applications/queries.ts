// What the pages of applications ask for, and the changes after which they ask again.
import type { ApplicationDetailsView, ApplicationsQuery, ApplicationView } from '@moirai/contract/applications'
import { keepPreviousData, queryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'

type Filters = Partial<Pick<ApplicationsQuery, 'person' | 'job' | 'status'>>

export function useApplications(filters: Filters, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['applications', filters, limit],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/applications', {
        query: { ...filters, limit, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }): ApplicationView[] => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
}

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', 'one', id],
    queryFn: ({ signal }) => request('GET /api/v1/applications/:id', { params: { id }, signal }),
  })

/** Does something to an application; all that is told of applications and matches is read anew. */
export function useStep<Given>(
  step: (given: Given) => Promise<ApplicationDetailsView>,
  done?: (answer: ApplicationDetailsView) => void,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: async (answer) => {
      done?.(answer)
      await queries.invalidateQueries({ queryKey: ['applications'] })
    },
  })
}
