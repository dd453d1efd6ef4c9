/** What a person would gain by learning each of a posting's skills. */
import { fullCredit, proficiencyCredit, relatedCredit } from '../factors/skill.ts'
import { shown } from '../gate.ts'
import type { Gap, SkillFact } from '../types.ts'
import type { World } from '../world/world.ts'
import { type Assessment, otherPoints, type Related, relatedTo, totalOf } from './pair.ts'

/**
 * Skills that would raise the score shown, best first, ties by position. The new skill is counted as the person's at the
 * proficiency asked, so it also counts for the skills it is related to.
 */
export function gapsOf(world: World, job: number, assessment: Assessment): Gap[] {
  const { termStarts, terms } = world.jobSide
  const { skills } = assessment
  const other = otherPoints(assessment)
  const score = shown(totalOf(world, assessment.skill, other))
  return skills
    .map((learned, position): Gap => {
      const { key, name, required } = learned
      const related = relatedTo(world, terms[termStarts[job]! + position]!)
      return { key, name, gain: shown(totalOf(world, skillWith(skills, learned, related), other)) - score, required }
    })
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
}

/** The skill part in units with one more skill; somebody without skills is then credited by that skill, no longer by titles. */
function skillWith(skills: readonly SkillFact[], learned: SkillFact, related: Iterable<Related>): number {
  const strengths = new Map(Array.from(related, ({ key, strength }) => [key, strength]))
  strengths.set(learned.key, fullCredit)
  let sum = 0
  for (const { key, asked, weight, credit } of skills) {
    sum += weight * Math.max(credit, relatedCredit(proficiencyCredit(learned.asked, asked), strengths.get(key) ?? 0))
  }
  return sum
}
