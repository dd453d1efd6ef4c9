// Where things stand: asked for by the frame and by the start page alike.
import { queryOptions } from '@tanstack/react-query'
import { request } from '../api.ts'

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => request('GET /api/v1/overview', { signal }),
})
