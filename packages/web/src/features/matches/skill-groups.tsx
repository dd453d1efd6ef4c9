// The skills a posting asks for, split by how far they are met: dots, asked against found, stated or inferred.
import './panel.css'
import type { SkillFactView } from '@moirai/contract/matches'
import { texts } from '../../texts/texts.ts'
import { SkillFacts } from './skill-facts.tsx'
import { skillGroup } from './told.ts'

const groups = ['met', 'partly', 'missing'] as const

export function SkillGroups({ skills }: { skills: readonly SkillFactView[] }) {
  if (skills.length === 0) return <p className="soft">{texts.jobs.noSkills}</p>
  return (
    <section className="stack" aria-label={texts.matches.panel.skills}>
      {groups.map((group) => {
        const members = skills.filter((skill) => skillGroup(skill) === group)
        return (
          members.length > 0 && (
            <div key={group}>
              <h3>
                {texts.matches.facts.groups[group]} <span className="soft small">{members.length}</span>
              </h3>
              <ul className="skills">
                {members.map((skill) => (
                  <li key={skill.skill}>
                    <SkillFacts skill={skill} voice="staff" name={<b>{skill.skill}</b>} />
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}
