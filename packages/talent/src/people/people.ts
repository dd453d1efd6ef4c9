// The front door of people: bringing them in, finding and showing them, and their yearly wishes when a rate changes.
import type { DuplicatePolicy } from '@moirai/contract/words'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { mergePay, picked, renewed } from '../merging.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { yearlyAmount, type Rates } from '../settings/settings.ts'
import {
  blindCode,
  derivedValues,
  profileColumns,
  profileValues,
  studentColumns,
  studentValues,
  type PersonInput,
  type ProfileRow,
} from './person-input.ts'
import type { profiles } from './tables.ts'

export type { PersonInput, ProfileRow } from './person-input.ts'
export { findPerson, isUuid } from './find-person.ts'
export { listPeople, showPerson } from './show-people.ts'
export { personSummary, placeLine } from './person-view.ts'

interface PutOptions {
  onDuplicate: DuplicatePolicy
  /** The properties the source speaks of: others of a person already known stay as they are. */
  properties: ReadonlySet<string>
  rates: Rates
}

export const emailTaken: Problem = {
  column: 'email',
  problem: 'This e-mail belongs to another person already.',
  howToFix: 'Give each person an e-mail of their own, or use the same outside id for the same person.',
}

export const personHere: Problem = {
  column: 'external_id',
  problem: 'This person is here already, or stands earlier in this file.',
  howToFix: 'Remove the row, or import with --on-duplicate update.',
}

/** What is known before a batch is written, and what the batch adds to it row by row. */
interface Batch {
  byExternalId: Map<string, ProfileRow>
  byEmail: Map<string, ProfileRow>
  created: Set<string>
  changed: Set<string>
}

/** Brings in a batch of people by their outside id (or, where that was made, their e-mail); the later of two rows wins. */
export async function putPeople(work: Work, people: readonly PersonInput[], options: PutOptions): Promise<Outcome[]> {
  const batch = await knownPeople(work, people)
  const outcomes = people.map((person) => place(work, person, batch, options))
  const rows = new Map([...batch.byExternalId.values()].map((row) => [row.id, row]))
  const table = work.session.table('profiles')
  const changed = [...batch.changed].map((id) => renewed(rows.get(id)!))
  // Changed ones first: a new person may have the e-mail that one of them gives up.
  await table.upsertMany(changed, { conflict: ['id'], update: ['external_id', ...profileColumns(options.properties)] })
  await table.insertMany([...batch.created].map((id) => rows.get(id)!))
  await putStudents(work, people, outcomes, options.properties)
  return outcomes
}

async function knownPeople(work: Work, people: readonly PersonInput[]): Promise<Batch> {
  const table = work.session.table('profiles')
  const emails = people.flatMap((person) => person.email ?? [])
  const known = [
    ...(await table.list({ where: { external_id: { in: people.map((person) => person.externalId) } } })),
    ...(await table.list({ where: { email: { in: emails } } })),
  ]
  return {
    byExternalId: new Map(known.map((row) => [row.external_id ?? row.id, row])),
    byEmail: new Map(known.flatMap((row) => (row.email === null ? [] : [[row.email, row] as const]))),
    created: new Set(),
    changed: new Set(),
  }
}

/** Decides what becomes of one person and notes it in the batch. */
function place(work: Work, person: PersonInput, batch: Batch, options: PutOptions): Outcome {
  const sameEmail = person.email === null ? undefined : batch.byEmail.get(person.email)
  const known = batch.byExternalId.get(person.externalId) ?? (canBeSame(person, sameEmail) ? sameEmail : undefined)
  if (sameEmail && sameEmail !== known) return { action: 'failed', ...emailTaken }
  const values = profileValues(person)
  if (!known) {
    const id = person.id ?? work.newId()
    const row = { ...values, ...derivedValues(values, options.rates), id, blind_code: blindCode(id) } as ProfileRow
    remember(batch, row)
    batch.created.add(id)
    return { action: 'created', id }
  }
  if (options.onDuplicate === 'skip') return { action: 'skipped', id: known.id }
  if (options.onDuplicate === 'fail') return { action: 'failed', ...personHere }
  const columns = profileColumns(options.properties)
  const merged: ProfileRow = { ...known, ...picked(values, columns) }
  const mixed = mergePay(known, merged, ['salary_min', 'salary_desired'], columns)
  if (mixed) return { action: 'failed', ...mixed }
  if (known.email !== null) batch.byEmail.delete(known.email)
  Object.assign(known, merged, person.madeId ? {} : { external_id: person.externalId })
  // From the whole row: the source may speak of a part of the place, or of one end of the wish.
  Object.assign(known, picked(derivedValues(known, options.rates), columns))
  remember(batch, known)
  if (!batch.created.has(known.id)) batch.changed.add(known.id)
  return { action: 'updated', id: known.id }
}

/** Two records with one e-mail are one person unless both have outside ids of their own. */
const canBeSame = (person: PersonInput, other: ProfileRow | undefined): boolean =>
  other !== undefined && (person.madeId || other.external_id === null || other.external_id.startsWith('made-'))

function remember(batch: Batch, row: ProfileRow): void {
  batch.byExternalId.set(row.external_id ?? row.id, row)
  if (row.email !== null) batch.byEmail.set(row.email, row)
}

/** Who has an institution is a student; who has none any more is not, if the source speaks of it at all. */
async function putStudents(
  work: Work,
  people: readonly PersonInput[],
  outcomes: readonly Outcome[],
  properties: ReadonlySet<string>,
): Promise<void> {
  if (!properties.has('institution')) return
  const year = work.now().getUTCFullYear()
  // Of two rows about one person the later wins.
  const facts = new Map(
    people.flatMap((person, index) => {
      const outcome = outcomes[index]!
      if (outcome.action !== 'created' && outcome.action !== 'updated') return []
      return [[outcome.id, studentValues(person, outcome.id, year)] as const]
    }),
  )
  const table = work.session.table('students')
  const none = [...facts].flatMap(([id, values]) => (values === null ? [id] : []))
  await table.purge({ profile_id: { in: none } })
  const students = [...facts.values()].filter((values) => values !== null)
  await table.upsertMany(students, { conflict: ['profile_id'], update: studentColumns(properties) })
}

/** Works the yearly wishes out again, after the exchange rates have changed. */
export async function recomputeWishes(work: Work, rates: Rates): Promise<void> {
  const table = work.session.table('profiles')
  const rows = await table.list({ where: { salary_currency: { not: null } }, includeDeleted: true })
  const changed = rows.flatMap((row): RowOf<typeof profiles>[] => {
    const { salary_currency: currency, salary_period: period } = row
    const salary_min_year = yearlyAmount({ amount: row.salary_min, currency, period }, rates)
    const salary_desired_year = yearlyAmount({ amount: row.salary_desired, currency, period }, rates)
    const same = salary_min_year === row.salary_min_year && salary_desired_year === row.salary_desired_year
    return same ? [] : [{ ...row, salary_min_year, salary_desired_year }]
  })
  await table.upsertMany(changed.map(renewed), { conflict: ['id'], update: ['salary_min_year', 'salary_desired_year'] })
}
