/** Related skills of each interned skill, in both directions. */
import { relationStrength } from '../factors/skill.ts'
import type { Relation } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { startsOf } from './interning.ts'
import type { RelationLists } from './world.ts'

/** Leaves out relations that are too weak or whose skills nobody has or asks for; a pair given twice counts once, the stronger. */
export function buildRelations(
  { rules }: ScoringVersion,
  relations: readonly Relation[],
  skillNumbers: ReadonlyMap<string, number>,
): RelationLists {
  const related: Map<number, number>[] = Array.from({ length: skillNumbers.size }, () => new Map<number, number>())
  const add = (from: number, to: number, strength: number): void => {
    const list = related[from]!
    list.set(to, Math.max(strength, list.get(to) ?? 0))
  }
  for (const relation of relations) {
    const from = skillNumbers.get(relation.from)
    const to = skillNumbers.get(relation.to)
    const strength = relationStrength(rules.skill, relation.strength)
    if (from === undefined || to === undefined || from === to || strength === 0) continue
    add(from, to, strength)
    add(to, from, strength)
  }
  return {
    starts: startsOf(related.map((list) => list.size)),
    skills: Uint32Array.from(related.flatMap((list) => [...list.keys()])),
    strengths: Uint16Array.from(related.flatMap((list) => [...list.values()])),
  }
}
