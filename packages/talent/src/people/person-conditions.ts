// What narrows a list of people.
import type { PeopleQuery } from '@moirai/contract/people'
import type { Where } from '@moirai/database'
import type { Work } from '../context.ts'
import { commonKeys, mostThrough, oneOfEach, soughtText, through, withoutEmpty } from '../searching.ts'
import { fieldConditions } from '../settings/settings.ts'
import { loadSkillFinder } from '../taxonomy/taxonomy.ts'
import type { ProfileRow } from './person-input.ts'

export async function personConditions(work: Work, query: Omit<PeopleQuery, 'limit' | 'cursor'>): Promise<Where<ProfileRow>> {
  const { city, region, country, level, targetRole, yearsAtLeast, yearsAtMost, remote } = query
  const ids = commonKeys(...(await withSkill(work, query.skill)), ...(await ofInstitution(work, query)))
  const years = withoutEmpty({ gte: yearsAtLeast?.toFixed(1), lte: yearsAtMost?.toFixed(1) })
  return {
    ...withoutEmpty({ city, region, country, experience_level: level, remote_preference: remote }),
    ...(targetRole === undefined ? {} : { target_role: { contains: targetRole } }),
    ...(Object.keys(years).length === 0 ? {} : { years_experience: years }),
    ...(ids === undefined ? {} : { id: { in: ids } }),
    ...(await fieldConditions(work, 'profile', query.fields)),
    ...oneOfEach(
      query.salaryAtMost === undefined ? [] : askingAtMost(query.salaryAtMost.toFixed(2)),
      withText(soughtText(query.search)),
    ),
  }
}

/** By the least pay they would take, or the only wish that is named. */
const askingAtMost = (most: string): Where<ProfileRow>[] => [
  { salary_min_year: { lte: most } },
  { salary_min_year: null, salary_desired_year: { lte: most } },
]

/** Nobody is found by an e-mail or an outside id that is typed in part. */
function withText(text: string | undefined): Where<ProfileRow>[] {
  if (text === undefined) return []
  const here = { contains: text }
  return [{ name: here }, { headline: here }, { target_role: here }, { city: here }]
}

/** Under whatever spelling the taxonomy knows; a skill it does not know by its very name. */
async function withSkill(work: Work, skill: string | undefined): Promise<string[][]> {
  if (skill === undefined) return []
  const { conceptId, name } = (await loadSkillFinder(work))(skill)
  const where = conceptId === null ? { name } : { concept_id: conceptId }
  const rows = await work.session.table('skills').list({ where, limit: mostThrough + 1 })
  return [through(rows, (row) => row.profile_id, 'skill')]
}

async function ofInstitution(
  { session }: Work,
  { institution, graduationYear, studentStatus }: Pick<PeopleQuery, 'institution' | 'graduationYear' | 'studentStatus'>,
): Promise<string[][]> {
  if (institution === undefined && graduationYear === undefined && studentStatus === undefined) return []
  const where = {
    ...(institution === undefined ? {} : { institution: { contains: institution } }),
    ...withoutEmpty({ graduation_year: graduationYear, status: studentStatus }),
  }
  const rows = await session.table('students').list({ where, limit: mostThrough + 1 })
  return [through(rows, (row) => row.profile_id, institution === undefined ? 'graduationYear or studentStatus' : 'institution')]
}
