// Who may be one and the same, found among everybody: pairs that share a mailbox, a phone, or a name with a fact beside it.
import type { DuplicatesQuery, DuplicateView } from '@moirai/contract/duplicates'
import type { PageOf } from '@moirai/contract/lists'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { DatabaseError } from '../errors.ts'
import { findPerson, personListItem, type ProfileRow } from '../people/people.ts'
import { openedPhone } from '../settings/settings.ts'
import { blocksOf, leastLikeness, likenessOf, type Likeness, type PersonFacts } from './likeness.ts'

/** What is known of one person, and what decides whom of two to keep. */
interface Candidate extends PersonFacts {
  known: number
  createdAt: number
}

interface Pair extends Likeness {
  keep: Candidate
  merge: Candidate
}

const peopleAtOnce = 1000
/** Of those that share something, each is compared with so many that follow: a name that thousands have proposes no millions. */
const comparedWith = 30

/**
 * A page of pairs, the likeliest first. Everybody is looked at anew for each page, so that what was merged meanwhile is gone.
 * @throws Refusal `missing` where the person is not there; DatabaseError `cursor` where it is not one of this list.
 */
export async function listDuplicates(context: Context, asked: DuplicatesQuery): Promise<PageOf<DuplicateView>> {
  return inSnapshot(context, async (work) => {
    const person = asked.person === undefined ? undefined : (await findPerson(work, asked.person)).id
    const apart = await keptApart(work)
    const pairs = pairsAmong(await everybody(work)).filter(
      ({ keep, merge }) =>
        !apart.has(pairKey(keep.id, merge.id)) && (person === undefined || keep.id === person || merge.id === person),
    )
    const rest = pairs.toSorted(byLikeness).filter(isAfter(asked))
    const page = rest.slice(0, asked.limit)
    const next = rest.length > page.length ? placeOf(page.at(-1)!) : null
    return { items: await viewed(work, page), next }
  })
}

/** The two ids in one order. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

async function keptApart({ session }: Work): Promise<Set<string>> {
  const rows = await session.table('duplicate_decisions').list({ where: { decision: 'apart' } })
  return new Set(rows.map(({ kept_id, other_id }) => pairKey(kept_id, other_id)))
}

async function everybody(work: Work): Promise<Candidate[]> {
  const { session } = work
  const found: Candidate[] = []
  for (let after = ''; ; ) {
    const people = await session.table('profiles').list({
      where: after === '' ? {} : { id: { gt: after } },
      orderBy: { id: 'asc' },
      limit: peopleAtOnce,
    })
    const ids = people.map(({ id }) => id)
    const students = await session.table('students').list({ where: { profile_id: { in: ids } } })
    const studentOf = new Map(students.map((row) => [row.profile_id, row]))
    const users = await session.table('users').list({ where: { id: { in: people.flatMap(({ user_id }) => user_id ?? []) } } })
    const emailOf = new Map(users.map(({ id, email }) => [id, email]))
    for (const row of people) {
      const student = studentOf.get(row.id)
      found.push({
        id: row.id,
        name: row.name,
        email: row.email,
        accountEmail: row.user_id === null ? null : (emailOf.get(row.user_id) ?? null),
        phone: openedPhone(work, row),
        city: row.city,
        country: row.country,
        institution: student?.institution ?? null,
        programme: student?.programme ?? null,
        graduationYear: student?.graduation_year ?? null,
        targetRole: row.target_role,
        externalId: row.external_id?.startsWith('made-') ? null : row.external_id,
        known: knownOf(row),
        createdAt: row.created_at.getTime(),
      })
    }
    if (people.length < peopleAtOnce) return found
    after = people.at(-1)!.id
  }
}

// An account outweighs everything else that may be known.
const accountCounts = 1000

const knownOf = (row: ProfileRow): number =>
  Object.values(row).filter((value) => value !== null).length + (row.user_id === null ? 0 : accountCounts)

function pairsAmong(people: readonly Candidate[]): Pair[] {
  const blocks = new Map<string, Candidate[]>()
  for (const person of people) {
    for (const block of blocksOf(person)) {
      const sharing = blocks.get(block)
      if (sharing === undefined) blocks.set(block, [person])
      else sharing.push(person)
    }
  }
  const pairs = new Map<string, Pair>()
  for (const sharing of blocks.values()) {
    sharing.forEach((one, place) => {
      for (const other of sharing.slice(place + 1, place + 1 + comparedWith)) {
        const key = pairKey(one.id, other.id)
        if (pairs.has(key)) continue
        const likeness = likenessOf(one, other)
        if (likeness.score >= leastLikeness) pairs.set(key, { ...likeness, ...ordered(one, other) })
      }
    })
  }
  return [...pairs.values()]
}

function ordered(one: Candidate, other: Candidate): { keep: Candidate; merge: Candidate } {
  const first = one.known - other.known || other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1)
  return first > 0 ? { keep: one, merge: other } : { keep: other, merge: one }
}

const byLikeness = (one: Pair, other: Pair): number =>
  other.score - one.score || (pairKey(one.keep.id, one.merge.id) < pairKey(other.keep.id, other.merge.id) ? -1 : 1)

const placeOf = ({ score, keep, merge }: Pair): string =>
  Buffer.from(`${score} ${pairKey(keep.id, merge.id)}`).toString('base64url')

function isAfter({ cursor }: Pick<DuplicatesQuery, 'cursor'>): (pair: Pair) => boolean {
  if (cursor === undefined) return () => true
  const [, score, key] = /^(\d{1,3}) ([0-9a-f-]{36} [0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (score === undefined || key === undefined)
    throw new DatabaseError(
      'cursor',
      'The cursor is not one of this list of duplicates; ask for its first page, without a cursor.',
    )
  return (pair) => pair.score < Number(score) || (pair.score === Number(score) && pairKey(pair.keep.id, pair.merge.id) > key)
}

async function viewed({ session }: Work, pairs: readonly Pair[]): Promise<DuplicateView[]> {
  const ids = [...new Set(pairs.flatMap(({ keep, merge }) => [keep.id, merge.id]))]
  const rows = new Map((await session.table('profiles').list({ where: { id: { in: ids } } })).map((row) => [row.id, row]))
  const told = (person: Candidate): DuplicateView['keep'] => {
    const row = rows.get(person.id)!
    const { institution, graduationYear } = person
    return {
      ...personListItem(row),
      email: row.email,
      institution,
      graduationYear,
      hasAccount: row.user_id !== null,
      createdAt: row.created_at.toISOString(),
    }
  }
  return pairs.map(({ score, reasons, against, keep, merge }) => ({
    score,
    reasons,
    against,
    keep: told(keep),
    merge: told(merge),
  }))
}
