// Hard requirements of a posting, as they are written: what has to be there before anything else counts.
import * as z from 'zod/mini'
import { line } from './fields.ts'

/** What a requirement can be of; what a person has of it is in their languages, qualifications, or first day. */
export const requirementKinds = ['language', 'licence', 'permit', 'available'] as const
export type RequirementKind = (typeof requirementKinds)[number]

const written = /^(language|licence|permit|available):\s*(\S.*)$/i
const dayForm = /^(19|20)\d{2}-\d{2}-\d{2}$/

/** The kind and what is asked of it; undefined where the text is no requirement. */
export function readRequirement(text: string): { kind: RequirementKind; asked: string } | undefined {
  const [, kind, asked] = written.exec(text) ?? []
  if (kind === undefined || asked === undefined) return undefined
  const known = kind.toLowerCase() as RequirementKind
  if (known === 'available' && (!dayForm.test(asked) || Number.isNaN(Date.parse(asked)))) return undefined
  return { kind: known, asked }
}

/** `language:German`, `licence:B`, `permit:NL`, `available:2027-01-15` (able to begin by that day). */
export const hardRequirements = z
  .array(
    line().check(
      z.refine((text: string) => readRequirement(text) !== undefined, {
        error: 'this is no requirement; write it as language:German, licence:B, permit:NL or available:2027-01-15',
      }),
    ),
  )
  .check(z.maxLength(20))

/** What a person holds of licences and permits: `licence:B`, `permit:NL`. */
export const qualifications = z
  .array(
    line().check(
      z.refine((text: string) => ['licence', 'permit'].includes(readRequirement(text)?.kind ?? ''), {
        error: 'this is no qualification; write it as licence:B or permit:NL',
      }),
    ),
  )
  .check(z.maxLength(50))
