// Hard requirements: what somebody misses, what nobody has said, and lists in which those who miss one stand below a line.
import { readRequirement } from '@moirai/contract/requirements'
import type { MatchView } from '@moirai/contract/matches'
import type { TopList } from '@moirai/matching'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'

export type Holder = Pick<ProfileRow, 'languages' | 'qualifications' | 'available_from'>
export type Asker = Pick<JobRow, 'requirements_hard'>

/**
 * What is missed is told of somebody who has said what they have of its kind, and this is not among it; who has said nothing may well
 * have it, so that they stay above the line and are asked.
 */
export function missedRequirements(person: Holder, { requirements_hard }: Asker): MatchView['requirements'] {
  const told: MatchView['requirements'] = { missed: [], notKnown: [] }
  for (const requirement of requirements_hard) {
    const held = isHeld(person, requirement)
    if (held === undefined) told.notKnown.push(requirement)
    else if (!held) told.missed.push(requirement)
  }
  return told
}

export const missesOne = (person: Holder, job: Asker): boolean =>
  job.requirements_hard.length > 0 && missedRequirements(person, job).missed.length > 0

/** Undefined where the person has said nothing about it. */
function isHeld({ languages, qualifications, available_from }: Holder, requirement: string): boolean | undefined {
  const read = readRequirement(requirement)
  // What was stored before requirements had a form is for people to read.
  if (!read) return undefined
  const { kind, asked } = read
  if (kind === 'available') return available_from === null ? undefined : available_from <= asked
  const held =
    kind === 'language'
      ? languages
      : qualifications.map(readRequirement).flatMap((own) => (own?.kind === kind ? [own.asked] : []))
  return held.length === 0 ? undefined : held.some((own) => folded(own) === folded(asked))
}

const folded = (text: string): string => text.trim().toLowerCase()

/**
 * The list of a subject with its line: the best `top` of those that miss nothing, then those of the best `top` of all that miss
 * something. So a requirement hides nobody, and nobody who meets it has to give way to somebody who does not.
 * @param plain The best `top` of all.
 */
export function withLine(plain: TopList, looked: Looked): TopList {
  const above = aboveLine(plain, looked)
  return above === undefined ? plain : joinedLine(plain, above, looked.misses)
}

interface Looked {
  top: number
  /** Whether who or what has this number misses something. */
  misses: (number: number) => boolean
  /** The best so many of all. */
  longer: (depth: number) => TopList
  /** How many there are in all. */
  others: number
}

/** The best `top` of those that miss nothing; undefined where nobody among the best of all misses anything, who then are these. */
export function aboveLine(plain: TopList, { top, others, misses, longer }: Looked): TopList | undefined {
  if (!plain.numbers.some(misses)) return undefined
  for (let depth = top * 2; ; depth *= 2) {
    const above = picked(longer(Math.min(depth, others)), (number) => !misses(number))
    if (above.numbers.length >= top || depth >= others) return firstOf(above, top)
  }
}

/** Both sides of the line. */
export const joinedLine = (plain: TopList, above: TopList, misses: (number: number) => boolean): TopList =>
  joined(above, picked(plain, misses))

/** Where the line is: the first place that stands better than the one before it; the end where there is none to be seen. */
export function lineOf(list: readonly { number: number; total: number }[]): number {
  const place = list.findIndex(({ number, total }, index) => {
    const before = list[index - 1]
    return before !== undefined && (total > before.total || (total === before.total && number < before.number))
  })
  return place === -1 ? list.length : place
}

function picked({ numbers, totals }: TopList, wanted: (number: number) => boolean): TopList {
  const places = Array.from(numbers, (_, place) => place).filter((place) => wanted(numbers[place]!))
  return {
    numbers: Uint32Array.from(places, (place) => numbers[place]!),
    totals: Uint32Array.from(places, (place) => totals[place]!),
  }
}

const firstOf = ({ numbers, totals }: TopList, count: number): TopList => ({
  numbers: numbers.slice(0, count),
  totals: totals.slice(0, count),
})

const joined = (above: TopList, below: TopList): TopList => ({
  numbers: Uint32Array.from([...above.numbers, ...below.numbers]),
  totals: Uint32Array.from([...above.totals, ...below.totals]),
})
