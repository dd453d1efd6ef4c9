// Four dots: how far a skill is held, and how far it is asked.
import './score.css'
import { proficiencies, type Proficiency } from '@moirai/contract/words'
import { texts } from '../texts/texts.ts'

/** 1 to 4; 0 where the skill was not found. */
export const levelNumber = (level: Proficiency | null): number => (level === null ? 0 : proficiencies.indexOf(level) + 1)

export function LevelDots({ held, asked }: { held: Proficiency | null; asked: Proficiency }) {
  const { dots, none } = texts.matches.facts
  const has = held === null ? none : texts.words.proficiencies[held]
  return (
    <svg className="dots" width="58" height="14" role="img" aria-label={dots(has, texts.words.proficiencies[asked])}>
      {proficiencies.map((level, index) => {
        const state = index < levelNumber(held) ? 'held' : index < levelNumber(asked) ? 'wanted' : 'open'
        return <circle key={level} cx={7 + index * 14} cy="7" r="5" className={state} />
      })}
    </svg>
  )
}
