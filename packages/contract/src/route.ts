// What a route is: the form of every line in the table of routes.
import type * as z from 'zod/mini'

export interface Route {
  summary: string
  query?: z.ZodMiniType
  /** JSON, or `bytes`: the file itself, streamed. */
  body?: z.ZodMiniType | 'bytes'
  /** How many bytes of JSON it takes, where a mebibyte is not enough. */
  largestBody?: number
  /** JSON, the media type of a stream, or records as a file whose form the query says. */
  answer: z.ZodMiniType | 'text/csv' | 'text/event-stream' | 'text/html' | { records: z.ZodMiniType }
  /** 200 unless said; 202 where a task was started. */
  status?: 200 | 201 | 202 | 204
  /** Besides `status`: the same answer where it says no. */
  failure?: 503
}

export type RouteTable = Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`, Route>

/** Of a route that takes up to 10,000 records. */
export const batchBytes = 32 * 1024 ** 2
