// One skill that is asked: how far it is met, the levels asked and found, where that is known from.
import './panel.css'
import type { SkillFactView } from '@moirai/contract/matches'
import type { ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import { LevelDots, levelNumber } from '../../ui/level-dots.tsx'
import { skillGroup, type Voice } from './told.ts'

interface SkillFactsProps {
  skill: SkillFactView
  voice: Voice
  name: ReactNode
}

export function SkillFacts({ skill, voice, name }: SkillFactsProps) {
  return (
    <>
      <div className="skill-head">
        {name}
        <SkillChip skill={skill} voice={voice} />
      </div>
      <p className="small">
        <LevelDots held={skill.held} asked={skill.asked} /> <SkillLevels skill={skill} voice={voice} />
      </p>
      <p className="small soft">
        <SkillSource skill={skill} voice={voice} />
      </p>
    </>
  )
}

function SkillChip({ skill, voice }: { skill: SkillFactView; voice: Voice }) {
  const { chips, levelsToGo } = texts.matches.facts
  const group = skillGroup(skill)
  const lacks = levelNumber(skill.asked) - levelNumber(skill.held)
  if (group === 'met') return <span className="chip good">{lacks < 0 ? chips[voice].above : chips[voice].met}</span>
  if (group === 'missing') return <span className="chip bad">{chips[voice].missing}</span>
  return <span className="chip warn">{skill.held === null ? chips[voice].partly : levelsToGo(lacks)}</span>
}

function SkillLevels({ skill: { asked, askedStated, held }, voice }: { skill: SkillFactView; voice: Voice }) {
  const { facts } = texts.matches
  const { proficiencies } = texts.words
  const wanted = askedStated ? proficiencies[asked] : facts.assumed(proficiencies[asked])
  return <>{facts.levels[voice](held === null ? facts.none : proficiencies[held], wanted)}</>
}

/** Whether it is a must-have, and where what is known of it comes from. */
function SkillSource({ skill: { origin, required, via }, voice }: { skill: SkillFactView; voice: Voice }) {
  const { facts } = texts.matches
  return (
    <>
      {texts.words.line(
        required ? facts.mustHave : facts.extra,
        via !== null && facts.via(via),
        origin !== null && origin !== 'inferred' && facts.origins[voice][origin],
      )}{' '}
      {origin === 'inferred' && <span className="chip warn">{facts.inferred[voice]}</span>}
    </>
  )
}
