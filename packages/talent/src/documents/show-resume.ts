// A person as a CV in the form of JSON Resume 1.0.
import type { ResumeDocument } from '@moirai/contract/resumes'
import { inSnapshot, type Context } from '../context.ts'
import { findPerson } from '../people/people.ts'
import { openedPhone } from '../settings/settings.ts'

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** What is not known is left out. @throws Refusal `missing`. */
export async function showResume(context: Context, identifier: string): Promise<ResumeDocument> {
  return inSnapshot(context, async (work) => {
    const person = await findPerson(work, identifier)
    const { session } = work
    const where = { profile_id: person.id }
    const latest = { orderBy: { start_date: 'desc', id: 'desc' } } as const
    const jobs = await session.table('experiences').list({ where, ...latest })
    const studies = await session.table('educations').list({ where, ...latest })
    const student = await session.table('students').findBy(where)
    const skills = await session.table('skills').list({ where, orderBy: { name: 'asc' } })
    const told = studies.map((row) => ({
      institution: row.institution,
      ...known({ studyType: row.degree, startDate: row.start_date, endDate: row.end_date }),
    }))
    const here = student && {
      institution: student.institution,
      ...known({
        area: student.programme,
        studyType: student.degree,
        endDate: student.graduation_year === null ? null : String(student.graduation_year),
        score: student.gpa,
      }),
    }
    const place = known({ city: person.city, region: person.region, countryCode: person.country })
    return {
      $schema: schema,
      basics: {
        name: person.name,
        ...known({
          label: person.headline ?? person.target_role,
          email: person.email,
          phone: openedPhone(work, person),
          summary: person.summary,
        }),
        ...(Object.keys(place).length === 0 ? {} : { location: place }),
      },
      work: jobs.map((row) => ({
        name: row.company,
        position: row.title,
        ...known({ startDate: row.start_date, endDate: row.end_date, summary: row.description }),
      })),
      education: [...(here && !told.some(({ institution }) => institution === here.institution) ? [here] : []), ...told],
      skills: skills.map((row) => ({ name: row.name, ...known({ level: row.proficiency }) })),
      languages: person.languages.map((language) => ({ language })),
      meta: { version: 'v1.0.0', lastModified: person.updated_at.toISOString() },
    }
  })
}

const known = <Fields extends Record<string, string | null>>(fields: Fields): { [Name in keyof Fields]?: string } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as never
