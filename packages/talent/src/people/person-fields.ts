// From what is said of a person through the contract to the record that imports make too.
import type { createPerson } from '@moirai/contract/people'
import type { checked } from '../checking.ts'
import { storedPlace } from '../places.ts'
import type { PersonInput, ProfileRow } from './person-input.ts'

type Whole = ReturnType<typeof checked<typeof createPerson>>
export type SaidOfPerson = { [Field in keyof Whole]?: Whole[Field] | undefined }

/** Which properties of the record each field speaks of. */
const propertiesOf: Record<keyof Whole, readonly (keyof PersonInput)[]> = {
  name: ['name'],
  givenName: ['name'],
  familyName: ['name'],
  externalId: ['externalId'],
  email: ['email'],
  phone: ['phone'],
  headline: ['headline'],
  summary: ['summary'],
  targetRole: ['targetRole'],
  level: ['experienceLevel'],
  years: ['yearsExperience'],
  city: ['city'],
  region: ['region'],
  country: ['country'],
  remote: ['remotePreference'],
  willingToMove: ['willingToMove'],
  matchThreshold: ['matchThreshold'],
  salary: ['salaryMin', 'salaryDesired'],
  availableFrom: ['availableFrom'],
  preferences: ['preferences'],
  languages: ['languages'],
  qualifications: ['qualifications'],
  fields: ['extra'],
  student: ['institution', 'programme', 'degree', 'gpa', 'graduationYear'],
}

export const propertiesSaid = (said: SaidOfPerson): Set<string> =>
  new Set(
    (Object.keys(propertiesOf) as (keyof Whole)[]).flatMap((field) => (said[field] === undefined ? [] : propertiesOf[field])),
  )

type KnownNames = Pick<ProfileRow, 'name' | 'given_name' | 'family_name' | 'country'>

/** The whole record; `known` is the row that it will be merged into. A currency that is not said is the deployment's. */
export function personInput(said: SaidOfPerson, currency: string, known?: KnownNames): PersonInput {
  const { student, salary } = said
  const country = said.country === undefined ? (known?.country ?? null) : said.country
  return {
    ...namesOf(said, known),
    externalId: said.externalId ?? null,
    madeId: false,
    email: said.email ?? null,
    phone: said.phone ?? null,
    headline: said.headline ?? null,
    summary: said.summary ?? null,
    targetRole: said.targetRole ?? null,
    experienceLevel: said.level ?? null,
    yearsExperience: said.years?.toFixed(1) ?? null,
    ...storedPlace({ city: said.city ?? null, region: said.region ?? null, country }),
    remotePreference: said.remote ?? null,
    willingToMove: said.willingToMove ?? false,
    matchThreshold: said.matchThreshold ?? null,
    salaryMin: salary?.least ?? null,
    salaryDesired: salary?.hoped ?? null,
    salaryCurrency: salary ? (salary.currency ?? currency) : null,
    salaryPeriod: salary?.period ?? null,
    availableFrom: said.availableFrom ?? null,
    preferences: said.preferences ?? [],
    languages: said.languages ?? [],
    qualifications: said.qualifications ?? [],
    institution: student?.institution ?? null,
    programme: student?.programme ?? null,
    degree: student?.degree ?? null,
    gpa: student?.gpa?.toFixed(2) ?? null,
    graduationYear: student?.graduationYear ?? null,
    studentStatus: student?.status,
    extra: {},
  }
}

/** A name is told with its parts: a new one without them has none. */
function namesOf(said: SaidOfPerson, known: KnownNames | undefined): Pick<PersonInput, 'name' | 'givenName' | 'familyName'> {
  const before = said.name === undefined ? known : undefined
  return {
    name: said.name ?? known?.name ?? '',
    givenName: said.givenName === undefined ? (before?.given_name ?? null) : said.givenName,
    familyName: said.familyName === undefined ? (before?.family_name ?? null) : said.familyName,
  }
}
