// People made, changed, deleted and restored one by one, and made many at once.
import {
  createPerson as createPersonInput,
  updatePerson as updatePersonInput,
  type CreatePerson,
  type PersonView,
  type UpdatePerson,
} from '@moirai/contract/people'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { putInBatches } from '../batches.ts'
import { checked, idOfOnly, laterThan, refuseStale, refusalOf, refusingTaken } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { picked } from '../merging.ts'
import { listsDue } from '../lists-due.ts'
import type { Outcome } from '../outcome.ts'
import { keepFieldKeys, keptFields, loadFields, loadRates, sealedPhone } from '../settings/settings.ts'
import { findPerson } from './find-person.ts'
import { isMergedAway } from './merged-away.ts'
import { personInput, propertiesSaid, type SaidOfPerson } from './person-fields.ts'
import { mergedProfile, profileColumns, profileValues } from './person-input.ts'
import { emailTaken, personHere, putPeople } from './put-people.ts'
import { viewPerson } from './show-people.ts'
import { putStudents } from './students.ts'

const taken = { email: emailTaken, external_id: personHere }

/** Makes a person, with the facts of a student where they are given. @throws Refusal `invalid`, `taken`. */
export async function createPerson(context: Context, input: CreatePerson): Promise<PersonView> {
  return inTransaction(context, async (work) => {
    const id = await makePerson(work, input)
    return viewPerson(work, await work.session.table('profiles').get(id))
  })
}

/** The same in the transaction of the caller; gives the id. @throws Refusal `invalid`, `taken`. */
export async function makePerson(work: Work, input: CreatePerson): Promise<string> {
  const said = checked(createPersonInput, input)
  const fields = keptFields(await loadFields(work, 'profile'), said.fields ?? {}, { made: true })
  if ('failure' in fields) throw refusalOf('invalid', fields.failure)
  return idOfOnly(await putNew(work, [said]))
}

/** Makes up to 10,000 people, in batches; one who cannot be made fails alone. @throws Refusal `limited`. */
export async function createPeople(context: Context, inputs: readonly CreatePerson[]): Promise<Outcome[]> {
  return putInBatches(context, inputs, { schema: createPersonInput, put: putNew })
}

export async function putNew(work: Work, people: readonly SaidOfPerson[]): Promise<Outcome[]> {
  const fields = await loadFields(work, 'profile')
  const kept = people.map((said) => keptFields(fields, said.fields ?? {}, { made: true }))
  const records = people.flatMap((said, index) => {
    const extra = kept[index]!
    return 'failure' in extra ? [] : [{ ...personInput(said, work.settings.currency), ...extra }]
  })
  const everything = new Set(records.flatMap((record) => Object.keys(record)))
  const options = { onDuplicate: 'fail', properties: everything, rates: await loadRates(work) } as const
  const outcomes = await putPeople(work, records, options)
  const made = outcomes.flatMap((outcome) => (outcome.action === 'created' ? [outcome.id] : []))
  await recordAudit(work, ...made.map((id) => ({ action: 'person.created', subject: { type: 'profile', id } })))
  // Who gives no outside id is known by the e-mail alone.
  const done = outcomes
    .map((outcome, index): Outcome => {
      const byEmail = outcome.action === 'failed' && outcome.column === 'external_id' && records[index]?.externalId === null
      return byEmail ? { action: 'failed', ...emailTaken } : outcome
    })
    .values()
  return kept.map((one) => ('failure' in one ? { action: 'failed', ...one.failure } : done.next().value!))
}

/**
 * Changes what is given; what is kept beside it (the place on the map, wishes by the year, the name lists are sorted by) follows.
 * The match lists of the person are told as stale from then on.
 * @throws Refusal `invalid`, `missing`, `taken`, `stale`.
 */
export async function updatePerson(context: Context, identifier: string, input: UpdatePerson): Promise<PersonView> {
  const { ifUpdatedAt, ...said } = checked(updatePersonInput, input)
  return inTransaction(context, async (work) => {
    const known = await findPerson(work, identifier)
    refuseStale(known, ifUpdatedAt)
    const properties = propertiesSaid(said)
    const columns = profileColumns(properties)
    const person = personInput(said, work.settings.currency, known)
    if (person.phone !== null) await keepFieldKeys(work)
    const values = { ...profileValues(person), phone: sealedPhone(work, known.id, person.phone) }
    const merged = mergedProfile(known, values, columns, await loadRates(work))
    if ('problem' in merged) throw refusalOf('invalid', merged)
    const fields = keptFields(await loadFields(work, 'profile'), said.fields ?? {}, { kept: known.extra })
    if ('failure' in fields) throw refusalOf('invalid', fields.failure)
    const changes = {
      ...picked({ ...merged, extra: fields.extra }, columns),
      ...(said.externalId === undefined ? {} : { external_id: said.externalId }),
      updated_at: laterThan(known, work.now()),
    }
    const table = work.session.table('profiles')
    await refusingTaken(taken, () => table.update(known.id, changes))
    await putStudents(work, [person], [{ action: 'updated', id: known.id }], properties)
    await listsDue(work)
    await recordAudit(work, {
      action: 'person.updated',
      subject: { type: 'profile', id: known.id },
      detail: changedFields(said),
    })
    return viewPerson(work, await table.get(known.id))
  })
}

/** Hides a person, with all that belongs to them; they can be restored. @throws Refusal `missing`. */
export async function deletePerson(context: Context, identifier: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const { id } = await findPerson(work, identifier)
    await work.session.table('profiles').delete({ id })
    await listsDue(work)
    await recordAudit(work, { action: 'person.deleted', subject: { type: 'profile', id } })
  })
}

/** Brings a deleted person back. @throws Refusal `missing`; `taken` where somebody else has their e-mail or outside id by now, or they were merged. */
export async function restorePerson(context: Context, id: string): Promise<PersonView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('profiles')
    const key = idOf(id, 'deleted person')
    if (await isMergedAway(work, key)) throw new Refusal('taken', 'This person was merged into another; undo the merge.')
    const restored = await refusingTaken(taken, () => table.restore({ id: key }))
    if (restored === 0) throw noSuch('deleted person', id)
    await listsDue(work)
    await recordAudit(work, { action: 'person.restored', subject: { type: 'profile', id: key } })
    return viewPerson(work, await table.get(key))
  })
}
