// Refusals over HTTP: RFC 9457 problem details, with the closed list of codes.
import * as z from 'zod/mini'
import { refusalCodes } from './errors.ts'

/** Besides the refusals of the domain: what only the transport knows. */
export const transportCodes = ['not_found', 'too_large', 'key_reused', 'unsupported', 'unavailable', 'fault'] as const

export const problemCodes = [...refusalCodes, ...transportCodes] as const
export type ProblemCode = (typeof problemCodes)[number]

export const problemView = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  /** One sentence: what is wrong and how to mend it. */
  detail: z.string(),
  /** The faults of single fields; `pointer` is a JSON pointer into the body, or the name of a query parameter. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** The request's id, as in the log. */
  requestId: z.string(),
})
export type ProblemView = z.infer<typeof problemView>
