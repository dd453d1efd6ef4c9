// What Moirai tells about people. Money is an amount as it was given, a currency and a period.
import * as z from 'zod/mini'
import { pageQuery, searchText } from './lists.ts'
import { experienceLevels, proficiencies, remotePreferences, salaryPeriods, skillOrigins } from './words.ts'

/** A person in one line. */
export const personSummary = z.object({
  id: z.string(),
  externalId: z.nullable(z.string()),
  name: z.string(),
  headline: z.nullable(z.string()),
  /** City, region and country as one line. */
  place: z.nullable(z.string()),
})
export type PersonSummary = z.infer<typeof personSummary>

export const personListItem = z.extend(personSummary, {
  targetRole: z.nullable(z.string()),
  level: z.nullable(z.enum(experienceLevels)),
  years: z.nullable(z.number()),
})
export type PersonListItem = z.infer<typeof personListItem>

export const personView = z.extend(personListItem, {
  email: z.nullable(z.string()),
  remote: z.nullable(z.enum(remotePreferences)),
  willingToMove: z.boolean(),
  salary: z.nullable(
    z.object({
      least: z.nullable(z.string()),
      hoped: z.nullable(z.string()),
      currency: z.nullable(z.string()),
      period: z.nullable(z.enum(salaryPeriods)),
    }),
  ),
  skills: z.array(
    z.object({
      skill: z.string(),
      proficiency: z.nullable(z.enum(proficiencies)),
      origin: z.enum(skillOrigins),
    }),
  ),
  preferences: z.array(z.string()),
  languages: z.array(z.string()),
  student: z.nullable(
    z.object({
      institution: z.string(),
      programme: z.nullable(z.string()),
      graduationYear: z.nullable(z.int()),
    }),
  ),
})
export type PersonView = z.infer<typeof personView>

/** `search` looks into name, headline, target role and city. */
export const peopleQuery = z.extend(pageQuery, { search: searchText })
export type PeopleQuery = z.infer<typeof peopleQuery>
