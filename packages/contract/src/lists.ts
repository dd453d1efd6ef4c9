// Lists over HTTP: pages that go on where the last one ended, and the search that narrows them.
import * as z from 'zod/mini'

export const longestPage = 200

/** What every list takes. */
export const pageQuery = z.object({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(longestPage)), 50),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(8192))),
})
export type PageQuery = z.infer<typeof pageQuery>

/** What was typed into a search box: found where it stands as it is, in capitals or not; blank, it narrows nothing. */
export const searchText = z.optional(z.string().check(z.maxLength(200)))

/** One page of a list; `next` is the cursor of the next page, empty on the last one. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) => z.object({ items: z.array(item), next: z.nullable(z.string()) })
export interface PageOf<Item> {
  items: Item[]
  next: string | null
}
