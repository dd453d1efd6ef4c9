// The skills of a person and what supports them: told, added, changed.
import * as z from 'zod/mini'
import { day, emptiable, identifier, line, prose, unchangedSince, uuid, years } from './fields.ts'
import { evidenceKinds, proficiencies, skillOrigins } from './words.ts'

export const evidenceView = z.object({
  id: z.string(),
  kind: z.enum(evidenceKinds),
  title: z.nullable(z.string()),
  quote: z.nullable(z.string()),
  url: z.nullable(z.string()),
  occurredOn: z.nullable(z.string()),
})
export type EvidenceView = z.infer<typeof evidenceView>

export const skillView = z.object({
  id: z.string(),
  skill: z.string(),
  /** Null where the taxonomy does not know it. */
  conceptId: z.nullable(z.string()),
  proficiency: z.nullable(z.enum(proficiencies)),
  years: z.nullable(z.number()),
  origin: z.enum(skillOrigins),
  evidences: z.array(evidenceView),
  updatedAt: z.string(),
})
export type SkillView = z.infer<typeof skillView>

const howWell = { proficiency: emptiable(z.enum(proficiencies)), years: emptiable(years) }

/** `stated` unless the origin is said. */
export const addSkillTo = z.strictObject({ skill: line(), ...howWell, origin: z.optional(z.enum(skillOrigins)) })

/** `person` is an id, an outside id or an e-mail. */
export const addSkill = z.extend(addSkillTo, { person: identifier })
export type AddSkill = z.input<typeof addSkill>

export const updateSkill = z.strictObject({ ...howWell, ...unchangedSince })
export type UpdateSkill = z.input<typeof updateSkill>

const evidenceFields = {
  kind: z.enum(evidenceKinds),
  title: emptiable(line()),
  quote: emptiable(prose(5000)),
  url: emptiable(
    line(2000).check(z.regex(/^https?:\/\/\S+$/i, { error: 'this is not an address of the web; write it with https://' })),
  ),
  occurredOn: emptiable(day),
}

interface Saying {
  title?: string | null | undefined
  quote?: string | null | undefined
  url?: string | null | undefined
}
const saysSomething = z.refine<Saying>(({ title, quote, url }) => [title, quote, url].some((said) => typeof said === 'string'), {
  error: 'this says nothing; give a title, a quote or an address',
})

/** Evidence for the skill that the route names. */
export const addEvidenceTo = z.strictObject(evidenceFields).check(saysSomething)

export const addEvidence = z.strictObject({ skillId: uuid, ...evidenceFields }).check(saysSomething)
export type AddEvidence = z.input<typeof addEvidence>
