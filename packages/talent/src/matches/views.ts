// From explanations in hundredths to the views that people and scripts see, in points.
import type { ComparedFacts, MatchParts, MatchView, SkillFactView } from '@moirai/contract/matches'
import { experienceLevels, proficiencies, type MatchStatus, type SkillOrigin } from '@moirai/contract/words'
import type { Explanation, ScoringVersion, SkillFact } from '@moirai/matching'

/** Hundredths as points. */
export const points = (hundredths: number): number => hundredths / 100

/** The explanation part of a view; who it is about, its rank and status are added by the caller. */
export function explanationFields(
  found: Explanation,
  requirements: MatchView['requirements'],
): Omit<MatchView, 'rank' | 'status' | 'person' | 'job'> {
  const mustHaves = found.facts.skills.filter(({ required }) => required)
  return {
    score: points(found.score),
    confidence: found.confidence / 10_000,
    range: { low: points(found.range.low), high: points(found.range.high) },
    parts: partsInPoints(found.parts),
    mustHaves: { asked: mustHaves.length, met: mustHaves.filter(({ asked, held }) => held !== null && held >= asked).length },
    requirements,
    reasons: found.reasons,
    unknown: found.unknown,
    gaps: found.gaps.map((gap) => ({ skill: gap.name, gain: points(gap.gain) })),
  }
}

export interface Matched {
  explanation: Explanation
  requirements: MatchView['requirements']
}

export function matchView(rank: number, { explanation, requirements }: Matched, status: MatchStatus): MatchView {
  return { rank, ...explanationFields(explanation, requirements), status }
}

export const partsInPoints = ({ skill, experience, location, salary, culture }: MatchParts): MatchParts => ({
  skill: points(skill),
  experience: points(experience),
  location: points(location),
  salary: points(salary),
  culture: points(culture),
})

/** The most each part can give. */
export function mostPoints({ weights }: ScoringVersion): MatchParts {
  const { skill, years, level, location, salary, culture } = weights
  return partsInPoints({ skill, experience: years + level, location, salary, culture })
}

const levelWord = (level: number | null) => (level === null ? null : experienceLevels[level]!)

/** What was compared besides skills. */
export function comparedFacts({ facts }: Explanation, currency: string): ComparedFacts {
  const { years, level, place, salary, culture, title } = facts
  return {
    years: { asked: years.asked, held: years.heldTenths === null ? null : years.heldTenths / 10 },
    level: { asked: levelWord(level.asked), held: levelWord(level.held) },
    place: {
      kind: place.kind,
      kilometres: place.kilometres,
      mode: place.mode,
      preference: place.preference,
      willingToMove: place.willingToMove,
    },
    salary: { currency, least: salary.least, hoped: salary.hoped, pays: salary.pays },
    culture: { wanted: culture.wanted, offered: culture.offered, shared: culture.shared },
    titles: title === null ? null : { person: title.person, posting: title.posting },
  }
}

/** `originOf` tells how the platform came to know a skill of the person, by its key. */
export const skillFactView = (fact: SkillFact, originOf: (key: string) => SkillOrigin | undefined): SkillFactView => ({
  skill: fact.name,
  required: fact.required,
  asked: proficiencies[fact.asked - 1]!,
  askedStated: fact.askedStated,
  held: fact.held === null ? null : proficiencies[fact.held - 1]!,
  origin: originOf(fact.via?.key ?? fact.key) ?? null,
  most: points(fact.weight),
  points: Math.round((fact.weight * fact.credit) / 256) / 100,
  via: fact.via?.name ?? null,
})
