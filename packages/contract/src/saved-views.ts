// Filters of a list, kept under a name: one's own, or for everybody.
import * as z from 'zod/mini'
import { line, unchangedSince } from './fields.ts'
import { pageQuery } from './lists.ts'

export const viewedLists = ['people', 'jobs', 'companies', 'applications', 'matches'] as const

const filters = z.record(
  z.string().check(z.maxLength(100)),
  z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()]),
)

export const savedView = z.object({
  id: z.string(),
  list: z.enum(viewedLists),
  name: z.string(),
  /** The filters, as the list takes them. */
  query: filters,
  /** Whether everybody sees it. */
  shared: z.boolean(),
  updatedAt: z.string(),
})
export type SavedView = z.infer<typeof savedView>

export const saveView = z.strictObject({
  list: z.enum(viewedLists),
  name: line(),
  query: filters,
  /** For everybody; one's own unless said. */
  shared: z._default(z.boolean(), false),
})
export type SaveView = z.input<typeof saveView>

/** The list stays; `query` is told as a whole. */
export const updateView = z.strictObject({
  name: z.optional(line()),
  query: z.optional(filters),
  shared: z.optional(z.boolean()),
  ...unchangedSince,
})
export type UpdateView = z.input<typeof updateView>

export const viewsQuery = z.extend(pageQuery, { list: z.optional(z.enum(viewedLists)) })
export type ViewsQuery = z.infer<typeof viewsQuery>
