// E-mails as the operator sees them: what waits, what went, and what is in it.
import * as z from 'zod/mini'
import { line } from './fields.ts'
import { pageQuery } from './lists.ts'

export const mailStatuses = ['pending', 'sent', 'failed', 'bounced', 'suppressed'] as const
export type MailStatus = (typeof mailStatuses)[number]

export const mailView = z.object({
  id: z.string(),
  type: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  status: z.enum(mailStatuses),
  attempts: z.int(),
  /** By which logs of mail servers name it. */
  messageId: z.string(),
  /** What the mail server said last, or why it was not sent. */
  problem: z.nullable(z.string()),
  createdAt: z.string(),
  sentAt: z.nullable(z.string()),
  /** When it is tried next, where it waits. */
  nextAttemptAt: z.nullable(z.string()),
})
export type MailView = z.infer<typeof mailView>

/** The same in a list, without its text. */
export const mailLine = z.omit(mailView, { body: true })
export type MailLine = z.infer<typeof mailLine>

/** `recipient` is a whole address. */
export const mailQuery = z.extend(pageQuery, { status: z.optional(z.enum(mailStatuses)), recipient: z.optional(line()) })

/** `hard`: the address is not there. `soft`: it may go well later. `policy`: refused for who sends it. */
export const bounceKinds = ['hard', 'soft', 'policy'] as const
export type BounceKind = (typeof bounceKinds)[number]

export const bounceView = z.object({
  /** The letter that did not arrive. */
  mail: z.string(),
  kind: z.enum(bounceKinds),
  /** As RFC 3463 has it, such as 5.1.1. */
  status: z.string(),
  diagnostic: z.string(),
  at: z.string(),
})
export type BounceView = z.infer<typeof bounceView>

/** An address that gets no mail; `recipient` is empty once its owner was erased. */
export const undeliverableView = z.object({
  id: z.string(),
  recipient: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  since: z.string(),
})
export type UndeliverableView = z.infer<typeof undeliverableView>

/** A letter as people get it, filled in with what nobody has said. */
export const letterPreview = z.object({ name: z.string(), subject: z.string(), text: z.string(), html: z.string() })
export type LetterPreview = z.infer<typeof letterPreview>
