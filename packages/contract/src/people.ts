// What Moirai tells about people. Money is an amount as it was given, a currency and a period.
import * as z from 'zod/mini'
import { fieldFilterText, fieldValues, toldFieldValues } from './custom-fields.ts'
import {
  amount,
  country,
  day,
  email,
  emptiable,
  identifier,
  line,
  payFields,
  placeFields,
  prose,
  tags,
  unchangedSince,
  years,
} from './fields.ts'
import { pageQuery, searchText } from './lists.ts'
import { qualifications } from './requirements.ts'
import { experienceLevels, proficiencies, remotePreferences, salaryPeriods, skillOrigins, studentStatuses } from './words.ts'

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

export const studentView = z.object({
  institution: z.string(),
  programme: z.nullable(z.string()),
  degree: z.nullable(z.string()),
  graduationYear: z.nullable(z.int()),
  /** Grade point average. */
  gpa: z.nullable(z.number()),
  status: z.enum(studentStatuses),
})
export type StudentView = z.infer<typeof studentView>

export const personView = z.extend(personListItem, {
  givenName: z.nullable(z.string()),
  familyName: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  summary: z.nullable(z.string()),
  city: z.nullable(z.string()),
  region: z.nullable(z.string()),
  country: z.nullable(z.string()),
  remote: z.nullable(z.enum(remotePreferences)),
  willingToMove: z.boolean(),
  /** They are told of new matches from so many points on; null for the standard of 80. */
  matchThreshold: z.nullable(z.int()),
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
  /** Licences and permits: `licence:B`, `permit:NL`. */
  qualifications: z.array(z.string()),
  student: z.nullable(studentView),
  /** What the fields of this deployment say, by key. */
  fields: toldFieldValues,
  /** The first day they could begin. */
  availableFrom: z.nullable(z.string()),
  updatedAt: z.string(),
})
export type PersonView = z.infer<typeof personView>

/** What is known of a person who studies or has studied here. */
const studentFacts = z.strictObject({
  institution: line(),
  programme: emptiable(line()),
  degree: emptiable(line()),
  graduationYear: emptiable(z.int().check(z.minimum(1900), z.maximum(2200))),
  /** Grade point average. */
  gpa: emptiable(z.number().check(z.minimum(0), z.maximum(99))),
  /** By the year of graduation unless said. */
  status: z.optional(z.enum(studentStatuses)),
})

/** Told as a whole: what is left out is emptied. */
export const putStudent = z.extend(studentFacts, unchangedSince)
export type PutStudent = z.input<typeof putStudent>

export const createPerson = z.strictObject({
  name: line(),
  givenName: emptiable(line()),
  familyName: emptiable(line()),
  externalId: emptiable(identifier),
  email: emptiable(email),
  phone: emptiable(line(64)),
  headline: emptiable(line()),
  summary: emptiable(prose()),
  targetRole: emptiable(line()),
  level: emptiable(z.enum(experienceLevels)),
  years: emptiable(years),
  ...placeFields,
  remote: emptiable(z.enum(remotePreferences)),
  willingToMove: z.optional(z.boolean()),
  matchThreshold: emptiable(z.int().check(z.minimum(0), z.maximum(100))),
  /** Told as a whole. */
  salary: emptiable(z.strictObject({ least: emptiable(amount), hoped: emptiable(amount), ...payFields })),
  availableFrom: emptiable(day),
  preferences: z.optional(tags()),
  languages: z.optional(tags()),
  /** Told as a whole. */
  qualifications: z.optional(qualifications),
  /** Told as a whole; null for somebody who does not study here. */
  student: emptiable(studentFacts),
  /** Of the fields that this deployment has; what is not named stays, null empties. */
  fields: z.optional(fieldValues),
})
export type CreatePerson = z.input<typeof createPerson>

/** What is left out stays. A new `name` without its parts empties them. */
export const updatePerson = z.extend(z.partial(createPerson), unchangedSince)
export type UpdatePerson = z.input<typeof updatePerson>

/**
 * `search` looks into name, headline, target role and city; `targetRole` and `institution` are found in part, in capitals or not;
 * city and region as they are stored. All that is said must hold.
 */
export const peopleQuery = z.extend(pageQuery, {
  search: searchText,
  city: z.optional(line()),
  region: z.optional(line()),
  country: z.optional(country),
  level: z.optional(z.enum(experienceLevels)),
  targetRole: z.optional(line(200)),
  yearsAtLeast: z.optional(z.coerce.number().check(z.minimum(0), z.maximum(80))),
  yearsAtMost: z.optional(z.coerce.number().check(z.minimum(0), z.maximum(80))),
  institution: z.optional(line(200)),
  graduationYear: z.optional(z.coerce.number().check(z.int(), z.minimum(1900), z.maximum(2200))),
  skill: z.optional(line()),
  remote: z.optional(z.enum(remotePreferences)),
  studentStatus: z.optional(z.enum(studentStatuses)),
  /** By the year, in the deployment's currency; met by the least pay they would take, or the hoped one where only that is known. */
  salaryAtMost: z.optional(z.coerce.number().check(z.minimum(0), z.maximum(999_999_999_999))),
  /** By the fields of this deployment. */
  fields: fieldFilterText,
})
export type PeopleQuery = z.infer<typeof peopleQuery>
