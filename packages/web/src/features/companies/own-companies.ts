// The companies that a recruiter acts for, whose jobs are theirs.
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api.ts'

export const ownCompaniesQuery = queryOptions({
  queryKey: ['companies', 'own'],
  queryFn: ({ signal }) => request('GET /api/v1/account/companies', { signal }),
  staleTime: 60_000,
})
