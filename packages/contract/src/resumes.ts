// CVs in the form of JSON Resume 1.0: what passes, and the draft of a person that comes of one.
import * as z from 'zod/mini'
import { personView } from './people.ts'

const text = z.optional(z.string())

/** https://jsonresume.org/schema, the parts that Moirai writes. */
export const resumeDocument = z.object({
  $schema: z.string(),
  basics: z.object({
    name: z.string(),
    label: text,
    email: text,
    phone: text,
    summary: text,
    location: z.optional(z.object({ city: text, region: text, countryCode: text })),
  }),
  work: z.array(z.object({ name: z.string(), position: z.string(), startDate: text, endDate: text, summary: text })),
  education: z.array(
    z.object({ institution: z.string(), area: text, studyType: text, startDate: text, endDate: text, score: text }),
  ),
  skills: z.array(z.object({ name: z.string(), level: text })),
  languages: z.array(z.object({ language: z.string() })),
  meta: z.object({ version: z.string(), lastModified: z.string() }),
})
export type ResumeDocument = z.infer<typeof resumeDocument>

const said = z.optional(z.nullable(z.string().check(z.maxLength(20_000))))
const entries = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape, most: number) =>
  z.optional(z.array(z.looseObject(shape)).check(z.maxLength(most)))

/** As others write it: only the name is needed, and what is not known here is passed over. */
export const resumeInput = z.looseObject({
  basics: z.looseObject({
    name: z.string().check(z.minLength(1), z.maxLength(255)),
    label: said,
    email: said,
    phone: said,
    summary: said,
    location: z.optional(z.nullable(z.looseObject({ city: said, region: said, countryCode: said }))),
  }),
  work: entries({ name: said, company: said, position: said, startDate: said, endDate: said, summary: said }, 200),
  education: entries({ institution: said, area: said, studyType: said, startDate: said, endDate: said }, 200),
  skills: entries({ name: said, level: said }, 500),
  languages: entries({ language: said }, 100),
})
export type ResumeInput = z.infer<typeof resumeInput>

/** The person that was made of it, and what could not be taken over. */
export const readResumeView = z.object({ person: personView, notes: z.array(z.string()) })
export type ReadResumeView = z.infer<typeof readResumeView>
