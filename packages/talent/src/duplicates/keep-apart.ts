// Two people of whom somebody says that they are different, so that they are not proposed again.
import { keepApart as keepApartInput, type KeepApart } from '@moirai/contract/duplicates'
import { recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findPerson } from '../people/people.ts'
import { apartRow } from './undo-merge.ts'
import { decisionOfPair } from './view-merges.ts'

/** @throws Refusal `missing`, `invalid` for one and the same. */
export async function keepApart(context: Context, input: KeepApart): Promise<void> {
  const { people, apart } = checked(keepApartInput, input)
  await inTransaction(context, async (work) => {
    const [one, other] = [(await findPerson(work, people[0])).id, (await findPerson(work, people[1])).id]
    if (one === other) throw new Refusal('invalid', 'people: these are one and the same; name two.')
    const table = work.session.table('duplicate_decisions')
    const known = await decisionOfPair(work, one, other)
    if ((known !== undefined) === apart) return
    if (known) await table.purge({ id: known.id })
    else await table.insert(apartRow(work, one, other))
    await recordAudit(work, {
      action: apart ? 'person.kept_apart' : 'person.kept_apart_no_more',
      subject: { type: 'profile', id: one },
      detail: { other },
    })
  })
}
