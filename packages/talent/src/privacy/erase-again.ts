// Whom a restored backup has brought back: the erased are told from the log before, and erased again afterwards.
import { erasedList, type ErasedList } from '@moirai/contract/privacy'
import { checked } from '../checking.ts'
import { inSnapshot, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { erasePerson, eraseUser, findToErase } from './erase.ts'

const kinds: Readonly<Record<string, 'user' | 'person'>> = { 'user.erased': 'user', 'profile.erased': 'person' }

/** Everybody who was erased, by id: nothing else is known of them. The earliest first. */
export async function listErased(context: Context): Promise<ErasedList> {
  return inSnapshot(context, async ({ session }) => {
    const rows = await session.table('audit_log').list({ where: { action: { in: Object.keys(kinds) } }, orderBy: { id: 'asc' } })
    return {
      erased: rows.map(({ action, subject_id, created_at }) => ({
        kind: kinds[action]!,
        id: subject_id,
        at: created_at.toISOString(),
      })),
    }
  })
}

export interface ErasedAgain {
  /** Of the list, those who were there and are not any more. */
  erased: number
  /** Those who were not there. */
  gone: number
  /** By id, why somebody could not be erased. */
  refused: { id: string; problem: string }[]
}

/** Erases whoever of the list is there, each in a transaction of its own, so that it goes on where it broke off. @throws Refusal `invalid`. */
export async function eraseAgain(context: Context, input: unknown): Promise<ErasedAgain> {
  const { erased: list } = checked(erasedList, input)
  const told: ErasedAgain = { erased: 0, gone: 0, refused: [] }
  // Accounts first: they take their profiles along.
  for (const { id } of list.toSorted((a, b) => Number(a.kind === 'person') - Number(b.kind === 'person'))) {
    try {
      const { kind, confirm } = await findToErase(context, id)
      await (kind === 'user' ? eraseUser(context, id, { email: confirm }) : erasePerson(context, id, { name: confirm }))
      told.erased += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'missing') told.gone += 1
      else told.refused.push({ id, problem: error.message })
    }
  }
  return told
}
