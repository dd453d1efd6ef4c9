// From what is said of a posting through the contract to the record that imports make too.
import type { createJob, updateJob } from '@moirai/contract/jobs'
import type { checked } from '../checking.ts'
import { storedPlace } from '../places.ts'
import type { JobInput, JobRow } from './job-input.ts'

type New = ReturnType<typeof checked<typeof createJob>>
export type SaidOfJob = Omit<ReturnType<typeof checked<typeof updateJob>>, 'ifUpdatedAt'>

/** Which properties of the record each field speaks of. */
const propertiesOf: Record<keyof SaidOfJob, readonly (keyof JobInput)[]> = {
  title: ['title'],
  externalId: ['externalId'],
  description: ['description'],
  requirements: ['requirements'],
  city: ['city'],
  region: ['region'],
  country: ['country'],
  remote: ['remote'],
  employmentType: ['employmentType'],
  level: ['experienceLevel'],
  minYears: ['minYears'],
  industry: ['industry'],
  salary: ['salaryMin', 'salaryMax'],
  postedAt: ['postedAt'],
  expiresAt: ['expiresAt'],
  preferences: ['preferences'],
  hardRequirements: ['hardRequirements'],
  skills: ['skills'],
  fields: ['extra'],
}

export const propertiesSaid = (said: SaidOfJob): Set<string> =>
  new Set(
    (Object.keys(propertiesOf) as (keyof SaidOfJob)[]).flatMap((field) => (said[field] === undefined ? [] : propertiesOf[field])),
  )

/** The whole record; `known` is the row that it will be merged into. A currency that is not said is the deployment's. */
export function jobInput(
  said: SaidOfJob & Pick<Partial<New>, 'company' | 'companyId' | 'status'>,
  currency: string,
  known?: Pick<JobRow, 'country'>,
): JobInput {
  const { salary } = said
  const country = said.country === undefined ? (known?.country ?? null) : said.country
  return {
    externalId: said.externalId ?? null,
    madeId: false,
    title: said.title ?? '',
    company: said.company ?? '',
    companyId: said.companyId,
    description: said.description ?? null,
    requirements: said.requirements ?? null,
    ...storedPlace({ city: said.city ?? null, region: said.region ?? null, country }),
    remote: said.remote ?? null,
    employmentType: said.employmentType ?? null,
    experienceLevel: said.level ?? null,
    minYears: said.minYears ?? null,
    industry: said.industry ?? null,
    salaryMin: salary?.min ?? null,
    salaryMax: salary?.max ?? null,
    salaryCurrency: salary ? (salary.currency ?? currency) : null,
    salaryPeriod: salary?.period ?? null,
    status: said.status ?? 'draft',
    postedAt: momentOf(said.postedAt),
    expiresAt: momentOf(said.expiresAt),
    preferences: said.preferences ?? [],
    hardRequirements: said.hardRequirements ?? [],
    skills: (said.skills ?? []).map(({ skill, required, proficiency }) => ({
      name: skill,
      required,
      proficiency: proficiency ?? null,
    })),
    extra: {},
  }
}

/** A moment of the contract, where there is one. */
export const momentOf = (text: string | null | undefined): Date | null => (typeof text === 'string' ? new Date(text) : null)
