// The facts of an explanation put into words, for the points table, the skills and what is not known.
import type { ExplanationView, SkillFactView } from '@moirai/contract/matches'
import { levelNumber } from '../../ui/level-dots.tsx'
import type { PartName } from '../../ui/part-bar.tsx'
import { texts } from '../../texts/texts.ts'

/** Who reads: staff about a person, or the person about themselves. */
export type Voice = 'staff' | 'self'

export type SkillGroup = 'met' | 'partly' | 'missing'

export function skillGroup({ held, asked, via }: SkillFactView): SkillGroup {
  if (levelNumber(held) >= levelNumber(asked)) return 'met'
  return held !== null || via !== null ? 'partly' : 'missing'
}

/** What a part was counted from, on one line. */
export const partDetails: Record<PartName, (explanation: ExplanationView) => string> = {
  skill: ({ skills, facts: { titles } }) => {
    const { facts } = texts.matches
    if (titles !== null) {
      const { person, posting } = titles
      return person === null || posting === null ? facts.noTitles : facts.titles(person, posting)
    }
    return facts.skillPart(skills.filter((skill) => skillGroup(skill) === 'met').length, skills.length)
  },
  experience: ({ facts: { years, level } }) => {
    const { facts } = texts.matches
    const { levels } = texts.words
    return texts.words.line(
      years.held !== null && years.asked !== null ? facts.years(years.held, years.asked) : facts.yearsNotKnown,
      level.held !== null && level.asked !== null ? facts.level(levels[level.held], levels[level.asked]) : facts.levelNotKnown,
    )
  },
  location: ({ facts: { place } }) => {
    const { facts } = texts.matches
    if (place.kind === 'unknown') return facts.notKnown
    if (place.kind === 'remote') return facts.place.remote
    const where = place.kind === 'distance' ? facts.place.distance(place.kilometres ?? 0) : facts.place[place.kind]
    return texts.words.line(where, texts.words.workModes[place.mode], place.willingToMove && facts.moves)
  },
  salary: ({ facts: { salary } }) => {
    const { facts } = texts.matches
    const { currency, least, hoped, pays } = salary
    const wish = texts.words.pay({ from: least ?? hoped, to: hoped ?? least, currency, period: null })
    const paid = pays === null ? '' : facts.pays(texts.words.pay({ from: pays, to: pays, currency, period: 'year' }))
    return texts.words.line(paid, wish !== '' && facts.wish(wish), (paid === '' || wish === '') && facts.notKnown)
  },
  culture: ({ facts: { culture } }) => {
    const { facts } = texts.matches
    if (culture.wanted.length === 0 || culture.offered.length === 0) return facts.notKnown
    const shared = facts.shared(culture.shared.length, culture.wanted.length)
    return culture.shared.length === 0 ? shared : `${shared}: ${facts.sharedTags(culture.shared)}`
  },
}

type UnknownName = keyof typeof texts.matches.facts.unknown.person

const isUnknownName = (name: string): name is UnknownName => name in texts.matches.facts.unknown.person

/** What has not been said, one sentence for each side that has not. */
export function unknownTold(explanation: ExplanationView, voice: Voice): string[] {
  const { unknown, silent } = texts.matches.facts
  const names = explanation.match.unknown.filter(isUnknownName)
  return (['person', 'job'] as const).flatMap((side) => {
    const things = names.filter((name) => silentSides[name](explanation).includes(side)).map((name) => unknown[side][name])
    return things.length === 0 ? [] : [silent[side][voice](things)]
  })
}

type Silent = readonly ('person' | 'job')[]

const silent = (personIsSilent: boolean, jobIsSilent: boolean): Silent => [
  ...(personIsSilent ? ['person' as const] : []),
  ...(jobIsSilent ? ['job' as const] : []),
]

const silentSides: Record<UnknownName, (explanation: ExplanationView) => Silent> = {
  skill: ({ skills }) => silent(skills.length > 0, skills.length === 0),
  years: ({ facts: { years } }) => silent(years.held === null, years.asked === null),
  level: ({ facts: { level } }) => silent(level.held === null, level.asked === null),
  location: ({ person, job }) => {
    if (job.remote === 'remote') return silent(true, false)
    // Both name a place, but at no level in common.
    const neither = person.place !== null && job.place !== null
    return silent(person.place === null || neither, job.place === null || neither)
  },
  salary: ({ facts: { salary } }) => silent(salary.least === null && salary.hoped === null, salary.pays === null),
  culture: ({ facts: { culture } }) => silent(culture.wanted.length === 0, culture.offered.length === 0),
}
