// What the pages of matches ask the server for.
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api.ts'

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', id],
    queryFn: ({ signal }) => request('GET /api/v1/jobs/:id', { params: { id }, signal }),
  })

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => request('GET /api/v1/people/:id', { params: { id }, signal }),
  })

export const jobMatchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['matches', 'job', id],
    queryFn: ({ signal }) => request('GET /api/v1/jobs/:id/matches', { params: { id }, signal }),
  })

export const personMatchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['matches', 'person', id],
    queryFn: ({ signal }) => request('GET /api/v1/people/:id/matches', { params: { id }, signal }),
  })

/** The same record whichever side it is opened from. */
export const explanationQuery = (pair: { person: string; job: string }) =>
  queryOptions({
    queryKey: ['matches', 'explanation', pair.person, pair.job],
    queryFn: ({ signal }) =>
      request('GET /api/v1/people/:id/matches/:job', { params: { id: pair.person, job: pair.job }, signal }),
  })

export const gainsQuery = (person: string) =>
  queryOptions({
    queryKey: ['matches', 'gains', person],
    queryFn: ({ signal }) => request('GET /api/v1/people/:id/gaps', { params: { id: person }, signal }),
  })
