// What people find in their mail: the letters of the outbox, and the secrets in their links.
import type { Bench } from './context.ts'
import { listMail } from '../src/mail/mail.ts'

/** Every letter, the first written first. */
export async function lettersTo({ context }: Pick<Bench, 'context'>, recipient?: string) {
  return (await listMail(context, { limit: 200, recipient })).items.toReversed()
}

/** The secret in the last letter of that sort. */
export async function tokenIn(bench: Pick<Bench, 'context'>, recipient: string, type: string): Promise<string> {
  const letter = (await lettersTo(bench, recipient)).findLast((one) => one.type === type)
  const [, token] = /#token=([\w-]{43})$/m.exec(letter?.body ?? '') ?? []
  if (token === undefined) throw new Error(`No letter ${type} with a secret`)
  return token
}
