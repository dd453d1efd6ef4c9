// Turns a row into a person, or tells everything that is wrong with it at once.
import type { PersonInput } from '../../people/people.ts'
import type { SkillInput } from '../../skills/skills.ts'
import { parseYears } from '../values/amounts.ts'
import { parseYear } from '../values/dates.ts'
import { parseEmail } from '../values/emails.ts'
import { parseList, parseSkills } from '../values/lists.ts'
import { madeId } from './made-id.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { readPay } from './row-pay.ts'
import { type RowPlace, readPlace } from './row-place.ts'
import { type Converted, type ConvertOptions, RowReader } from './row-reader.ts'
import { parseBoolean, parseLevel, parseRemotePreference } from '../values/words.ts'

/** A person as a file describes them. */
export type PersonRecord = PersonInput & { externalId: string; skills: SkillInput[] }

/** One row through its mapping. Never throws for what a cell may hold. */
export function convertPerson(
  cells: readonly string[],
  header: readonly string[],
  mapping: Mapping,
  options: ConvertOptions,
): Converted<PersonRecord> {
  const reader = new RowReader(cells, header, mapping)
  const names = readNames(reader)
  const email = reader.read('email', parseEmail)
  const institution = reader.line('institution')
  const place = readPlace(reader)
  const pay = readPay(reader, 'salary_desired', options)
  const record: PersonRecord = {
    ...readIdentity(reader, names.name, email, institution, place),
    ...names,
    email,
    headline: reader.line('headline'),
    summary: reader.text('summary'),
    phone: reader.line('phone'),
    targetRole: reader.line('target_role'),
    experienceLevel: reader.read('level', parseLevel),
    yearsExperience: reader.read('years', parseYears),
    city: place.city,
    region: place.region,
    country: place.country,
    remotePreference: reader.read('remote', parseRemotePreference) ?? (place.remote ? 'remote' : null),
    willingToMove: reader.read('willing_to_move', parseBoolean) ?? false,
    salaryMin: pay.low,
    salaryDesired: pay.high,
    salaryCurrency: pay.currency,
    salaryPeriod: pay.period,
    skills: reader.read('skills', parseSkills) ?? [],
    preferences: reader.read('preferences', parseList) ?? [],
    languages: reader.read('languages', parseList) ?? [],
    institution,
    programme: reader.line('programme'),
    graduationYear: reader.read('graduation_year', parseYear),
    extra: {},
  }
  record.extra = reader.extra()
  return reader.done(record)
}

function readIdentity(
  reader: RowReader,
  name: string,
  email: string | null,
  institution: string | null,
  place: RowPlace,
): Pick<PersonRecord, 'externalId' | 'madeId'> {
  const ownId = reader.line('external_id')
  if (ownId !== null) return { externalId: ownId, madeId: false }
  return { externalId: madeId(email === null ? [name, institution, place.written] : [email]), madeId: true }
}

function readNames(reader: RowReader): Pick<PersonRecord, 'name' | 'givenName' | 'familyName'> {
  const givenName = reader.line('given_name')
  const familyName = reader.line('family_name')
  const joined = [givenName, familyName].filter((part) => part !== null).join(' ')
  const name = reader.line('name') ?? joined
  const fields = ['name', 'given_name', 'family_name']
  if (name === '' && fields.every((field) => reader.cell(field) === null)) {
    const field = fields.find((candidate) => reader.column(candidate) !== undefined) ?? 'name'
    reader.fail(field, { problem: 'The name is missing', howToFix: 'Write the name of the person.' })
  }
  if (name.length > 255) {
    reader.fail('family_name', {
      problem: 'The text is longer than 255 characters',
      howToFix: 'Shorten the given or the family name.',
    })
  }
  return { name, givenName, familyName }
}
