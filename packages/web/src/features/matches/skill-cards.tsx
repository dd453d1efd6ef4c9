// What they ask and what you have: one card a skill, those met first.
import type { SkillFactView } from '@moirai/contract/matches'
import { SkillFacts } from './skill-facts.tsx'
import { skillGroup } from './told.ts'

const order = { met: 0, partly: 1, missing: 2 }

export function SkillCards({ skills }: { skills: readonly SkillFactView[] }) {
  const sorted = skills.toSorted((a, b) => order[skillGroup(a)] - order[skillGroup(b)])
  return (
    <ul className="plain-list">
      {sorted.map((skill) => (
        <li key={skill.skill} className="card skill-card">
          <SkillFacts skill={skill} voice="self" name={<h3>{skill.skill}</h3>} />
        </li>
      ))}
    </ul>
  )
}
