// Where things stand: asked for by the frame and by the start page alike.
import { queryOptions } from '@tanstack/react-query'
import { keepTask } from './tasks.ts'
import { request } from '../api.ts'

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => {
    const overview = await request('GET /api/v1/overview', { signal })
    for (const task of overview.tasks) keepTask(task)
    return overview
  },
})
