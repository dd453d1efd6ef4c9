// What a file states of a person's skills, put in the place of what was stated before.
import type { Proficiency } from '@moirai/contract/words'
import { proficiencies } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import { mergeSkills, type SkillFinder } from '../taxonomy/taxonomy.ts'

export interface SkillInput {
  name: string
  proficiency: Proficiency | null
}

/** The entry with the better known level. */
const better = (kept: SkillInput, other: SkillInput): SkillInput => (rank(other) > rank(kept) ? other : kept)
const rank = ({ proficiency }: SkillInput): number => (proficiency === null ? -1 : proficiencies.indexOf(proficiency))

/** Puts the stated skills of each person in the place of those stated before; skills from elsewhere (assessed, extracted) stay. */
export async function replaceStatedSkills(
  work: Work,
  byProfile: ReadonlyMap<string, readonly SkillInput[]>,
  find: SkillFinder,
): Promise<void> {
  const table = work.session.table('skills')
  const people = [...byProfile.keys()]
  const kept = await table.list({ where: { profile_id: { in: people } }, orderBy: { profile_id: 'asc' } })
  const others = new Set(kept.filter((row) => row.origin !== 'stated').map((row) => `${row.profile_id} ${row.name}`))
  // They are written anew as a whole, so nobody could restore them one by one.
  await table.purge({ profile_id: { in: people }, origin: 'stated' })
  const rows = [...byProfile].flatMap(([profile_id, skills]) =>
    mergeSkills(skills, find, better)
      .filter(({ name }) => !others.has(`${profile_id} ${name}`))
      .map(({ name, conceptId, proficiency }) => ({
        profile_id,
        name,
        concept_id: conceptId,
        proficiency,
        origin: 'stated' as const,
      })),
  )
  await table.insertMany(rows)
}
