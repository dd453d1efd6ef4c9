// In blind mode every answer to a recruiter goes through here: whom they may not know yet loses name, contact and what might tell.
import { Refusal } from '@moirai/talent/errors'
import { blindCodes } from '@moirai/talent/fairness'
import { viewerOf, type Caller } from './caller.ts'

type Fields = Record<string, unknown>

/** Every view of a person has these, and no other view has both. */
const isPerson = (fields: Fields): fields is Fields & { id: string } =>
  typeof fields['id'] === 'string' && 'name' in fields && 'headline' in fields

/** What would tell who somebody is, wherever a view of a person has it, and what it is replaced by. */
const hidden: Readonly<Fields> = {
  externalId: null,
  givenName: null,
  familyName: null,
  email: null,
  phone: null,
  summary: null,
  fields: {},
}

/** @param url Of the route. @throws Refusal `forbidden` for a CV, which is a name before anything else. */
export async function blinded(caller: Caller, url: string, params: unknown, answer: unknown): Promise<unknown> {
  const viewer = viewerOf(caller)
  if (viewer?.role !== 'recruiter' || typeof answer !== 'object' || answer === null) return answer
  const ofPerson = url.startsWith('/api/v1/people/:id') ? (params as { id: string }).id : undefined
  const ids = [...peopleIn(answer), ...(ofPerson === undefined ? [] : [ofPerson])]
  const codes = await blindCodes(caller.context, viewer.userId, ids)
  if (codes === undefined) return answer
  if (url === '/api/v1/people/:id/resume' && codes.has(ofPerson!)) {
    throw new Refusal(
      'forbidden',
      'Who people are is hidden until something has been decided about them; record a decision first.',
    )
  }
  return without(answer, codes, ofPerson === undefined || codes.has(ofPerson))
}

function peopleIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(peopleIn)
  return isPerson(value as Fields) ? [(value as { id: string }).id, ...inside] : inside
}

/** A copy. Evidence quotes and links, so that it goes wherever its person may be hidden. */
function without(value: unknown, codes: ReadonlyMap<string, string>, hidesEvidence: boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => without(entry, codes, hidesEvidence))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(inner, codes, hidesEvidence)]))
  if (hidesEvidence && Array.isArray(copy['evidences'])) copy['evidences'] = []
  const { person } = value as { person?: { id?: string } }
  // A letter is signed.
  if ('coverNote' in copy && codes.has(person?.id ?? '')) copy['coverNote'] = null
  const code = isPerson(value as Fields) ? codes.get((value as { id: string }).id) : undefined
  if (code === undefined) return copy
  for (const [name, instead] of Object.entries(hidden)) if (name in copy) copy[name] = instead
  return { ...copy, name: `Candidate ${code}` }
}
