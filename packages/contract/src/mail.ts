// E-mails as the operator sees them: what waits, what went, and what is in it.
import * as z from 'zod/mini'

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
  createdAt: z.string(),
  sentAt: z.nullable(z.string()),
})
export type MailView = z.infer<typeof mailView>
