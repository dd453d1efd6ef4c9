// People who may be one and the same: proposed in pairs with reasons, merged, kept apart, and a merge undone.
import * as z from 'zod/mini'
import { identifier } from './fields.ts'
import { pageQuery } from './lists.ts'
import { personListItem, personSummary } from './people.ts'

export const duplicatesQuery = z.extend(pageQuery, {
  /** Only pairs of this person: an id, an outside id or an e-mail. */
  person: z.optional(identifier),
})
export type DuplicatesQuery = z.infer<typeof duplicatesQuery>

/** One of a pair, with what they are told apart by. */
const candidate = z.extend(personListItem, {
  email: z.nullable(z.string()),
  institution: z.nullable(z.string()),
  graduationYear: z.nullable(z.int()),
  hasAccount: z.boolean(),
  createdAt: z.string(),
})

export const duplicateView = z.object({
  /** From 0 to 100: what speaks for it, less what speaks against it. */
  score: z.int(),
  /** What speaks for it, and what against it. */
  reasons: z.array(z.string()),
  against: z.array(z.string()),
  /** Whom it is proposed to keep: the one with an account, or else of whom more is known, or else the older record. */
  keep: candidate,
  merge: candidate,
})
export type DuplicateView = z.infer<typeof duplicateView>

/** `merge` is hidden, and what belongs to it goes to `keep`. */
export const mergePeople = z.strictObject({ keep: identifier, merge: identifier })
export type MergePeople = z.input<typeof mergePeople>

export const keepApart = z.strictObject({
  people: z.tuple([identifier, identifier]),
  /** False takes it back, so that the pair may be proposed again. */
  apart: z._default(z.boolean(), true),
})
export type KeepApart = z.input<typeof keepApart>

export const mergeView = z.object({
  id: z.string(),
  kept: personSummary,
  merged: personSummary,
  /** How many records of each kind went over. */
  moved: z.array(z.object({ what: z.string(), count: z.int() })),
  /** Of each kind how many stayed hidden with the merged person, as the kept one has the like. */
  left: z.array(z.object({ what: z.string(), count: z.int() })),
  mergedAt: z.string(),
  undoneAt: z.nullable(z.string()),
})
export type MergeView = z.infer<typeof mergeView>

/** A merge that was undone: what was changed since stays as it is, and is told. */
export const undoneMergeView = z.object({ merge: mergeView, stayed: z.array(z.string()) })
export type UndoneMergeView = z.infer<typeof undoneMergeView>

export const mergesQuery = pageQuery
