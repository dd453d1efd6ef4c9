// People brought in, many at once: who is known already is found again, the others are made.
import type { DuplicatePolicy } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import { listsDue } from '../lists-due.ts'
import { renewed } from '../merging.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { keepFieldKeys, sealedPhone, type Rates } from '../settings/settings.ts'
import { asKept } from './merged-away.ts'
import {
  blindCode,
  derivedValues,
  mergedProfile,
  profileColumns,
  profileValues,
  type PersonInput,
  type ProfileRow,
} from './person-input.ts'
import { putStudents } from './students.ts'

interface PutOptions {
  onDuplicate: DuplicatePolicy
  /** The properties the source speaks of: others of a person already known stay as they are. */
  properties: ReadonlySet<string>
  rates: Rates
  /** Told of those that are known already, before anything of them is changed. */
  onKnown?: (rows: readonly ProfileRow[]) => Promise<void>
}

export const emailTaken: Problem = {
  column: 'email',
  problem: 'This e-mail belongs to another person already.',
  howToFix: 'Give each person an e-mail of their own, or use the same outside id for the same person.',
}

export const personHere: Problem = {
  column: 'external_id',
  problem: 'This person is here already, or stands earlier in this file.',
  howToFix: 'Remove the row, or let the import update what is here already.',
}

/** What is known before a batch is written, and what the batch adds to it row by row. */
interface Batch {
  byExternalId: Map<string, ProfileRow>
  byEmail: Map<string, ProfileRow>
  created: Set<string>
  changed: Set<string>
}

/** Brings in a batch of people by their outside id (or, where that was made, their e-mail); the later of two rows wins. */
export async function putPeople(work: Work, given: readonly PersonInput[], options: PutOptions): Promise<Outcome[]> {
  const people = await asKept(work, given)
  if (people.some(({ phone }) => phone !== null)) await keepFieldKeys(work)
  const batch = await knownPeople(work, people)
  await options.onKnown?.([...batch.byExternalId.values()])
  const outcomes = people.map((person) => place(work, person, batch, options))
  const rows = new Map([...batch.byExternalId.values()].map((row) => [row.id, row]))
  const table = work.session.table('profiles')
  const changed = [...batch.changed].map((id) => renewed(rows.get(id)!))
  // Changed ones first: a new person may have the e-mail that one of them gives up.
  await table.upsertMany(changed, { conflict: ['id'], update: ['external_id', ...profileColumns(options.properties)] })
  await table.insertMany(
    [...batch.created].map((id) => rows.get(id)!),
    { returning: false },
  )
  await putStudents(work, people, outcomes, options.properties)
  if (batch.created.size + changed.length > 0) await listsDue(work)
  return outcomes
}

async function knownPeople(work: Work, people: readonly PersonInput[]): Promise<Batch> {
  const table = work.session.table('profiles')
  const emails = people.flatMap((person) => person.email ?? [])
  const known = [
    ...(await table.list({ where: { external_id: { in: people.flatMap((person) => person.externalId ?? []) } } })),
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
  const sameId = person.externalId === null ? undefined : batch.byExternalId.get(person.externalId)
  const known = sameId ?? (canBeSame(person, sameEmail) ? sameEmail : undefined)
  if (sameEmail && sameEmail !== known) return { action: 'failed', ...emailTaken }
  const values = profileValues(person)
  if (!known) {
    const id = person.id ?? work.newId()
    const made = { id, blind_code: blindCode(id), phone: sealedPhone(work, id, person.phone) }
    const row = { ...values, ...derivedValues(values, options.rates), ...made } as ProfileRow
    remember(batch, row)
    batch.created.add(id)
    return { action: 'created', id }
  }
  if (options.onDuplicate === 'skip') return { action: 'skipped', id: known.id }
  if (options.onDuplicate === 'fail') return { action: 'failed', ...personHere }
  const sealed = { ...values, phone: sealedPhone(work, known.id, person.phone) }
  const merged = mergedProfile(known, sealed, profileColumns(options.properties), options.rates)
  if ('problem' in merged) return { action: 'failed', ...merged }
  if (known.email !== null) batch.byEmail.delete(known.email)
  Object.assign(known, merged, person.madeId ? {} : { external_id: person.externalId ?? known.external_id })
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
