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

/**
 * Puts the stated skills of each person in the place of those stated before; skills from elsewhere (assessed, extracted) stay.
 * @param created Of these people, who have been made just now, there are none yet.
 */
export async function replaceStatedSkills(
  work: Work,
  byProfile: ReadonlyMap<string, readonly SkillInput[]>,
  find: SkillFinder,
  created: ReadonlySet<string> = new Set(),
): Promise<void> {
  const table = work.session.table('skills')
  const known = [...byProfile.keys()].filter((id) => !created.has(id))
  const others = new Set<string>()
  if (known.length > 0) {
    const kept = await table.list({ where: { profile_id: { in: known } }, orderBy: { profile_id: 'asc' } })
    for (const row of kept) if (row.origin !== 'stated') others.add(`${row.profile_id} ${row.name}`)
    // They are written anew as a whole, so nobody could restore them one by one.
    await table.purge({ profile_id: { in: known }, origin: 'stated' })
  }
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
  await table.insertMany(rows, { returning: false })
}
