/** Why a pair has the score it has: parts, confidence, range, facts, gaps and reasons. */
import { preferenceTags } from '../factors/culture.ts'
import { elsewhere, placeUnknown, sameCity, sameCountry, sameRegion, workedRemotely } from '../factors/location.ts'
import { payOffered } from '../factors/salary.ts'
import { notKnown } from '../factors/unknown.ts'
import { shown, splitParts, unitsPerHundredth } from '../gate.ts'
import { checkIndex } from '../kernel/reference.ts'
import type { Explanation, Facts, PlaceKind, UnknownFact } from '../types.ts'
import type { World } from '../world/world.ts'
import { gapsOf } from './gains.ts'
import { type Assessment, assess, otherPoints, totalOf } from './pair.ts'
import { reasonsFor } from './reasons.ts'

/** The total of one pair in units of 1/256 hundredth, the same as every kernel gives. */
export function total(world: World, personIndex: number, jobIndex: number): number {
  checkPair(world, personIndex, jobIndex)
  const assessment = assess(world, personIndex, jobIndex)
  return totalOf(world, assessment.skill, otherPoints(assessment))
}

/** Everything there is to say about one pair. */
export function explain(world: World, personIndex: number, jobIndex: number): Explanation {
  checkPair(world, personIndex, jobIndex)
  const assessment = assess(world, personIndex, jobIndex)
  const other = otherPoints(assessment)
  const units = totalOf(world, assessment.skill, other)
  const told = {
    total: units,
    score: shown(units),
    parts: splitParts(world.version.rules.gate, assessment.skill, other),
    confidence: confidenceOf(world, assessment),
    range: rangeOf(world, assessment),
    facts: factsOf(world, personIndex, jobIndex, assessment),
    unknown: unknownOf(world, assessment),
    gaps: gapsOf(world, jobIndex, assessment),
  }
  return { ...told, reasons: reasonsFor(world.version, told) }
}

function checkPair(world: World, personIndex: number, jobIndex: number): void {
  checkIndex('person', personIndex, world.people.length)
  checkIndex('job', jobIndex, world.jobs.length)
}

const others = ['years', 'level', 'location', 'salary', 'culture'] as const

/** Ten-thousandths: the hundredths whose inputs are known on both sides. */
function confidenceOf({ version }: World, assessment: Assessment): number {
  return others.reduce((sum, part) => sum + (assessment[part].known ? version.weights[part] : 0), assessment.skillKnown)
}

/** The score if every unknown were 0, and if it were full. */
function rangeOf(world: World, assessment: Assessment): Explanation['range'] {
  const bound = (share: 0 | 1): number => {
    const points = (part: (typeof others)[number]): number =>
      assessment[part].known ? assessment[part].points : share * world.version.weights[part]
    const skill = assessment.skill + share * (world.version.weights.skill - assessment.skillKnown) * unitsPerHundredth
    const experience = points('years') + points('level')
    const other = { experience, location: points('location'), salary: points('salary'), culture: points('culture') }
    return shown(totalOf(world, skill, other))
  }
  return { low: bound(0), high: bound(1) }
}

function unknownOf({ version }: World, assessment: Assessment): UnknownFact[] {
  const skill: UnknownFact[] = assessment.skillKnown < version.weights.skill ? ['skill'] : []
  return [...skill, ...others.filter((part) => !assessment[part].known)]
}

function factsOf(world: World, personIndex: number, jobIndex: number, assessment: Assessment): Facts {
  const person = world.people[personIndex]!
  const job = world.jobs[jobIndex]!
  const { finding } = assessment.location
  const asked = world.jobSide.years[jobIndex]!
  const wanted = preferenceTags(world.version, person.preferences)
  const offered = preferenceTags(world.version, job.preferences)
  const { points } = assessment.level
  return {
    skills: assessment.skills,
    title: assessment.title,
    years: { asked: asked === notKnown ? null : asked, heldTenths: person.yearsTenths, points: assessment.years.points },
    level: {
      asked: job.level,
      held: person.level,
      difference: job.level === null || person.level === null ? null : job.level - person.level,
      points,
    },
    place: {
      kind: placeKind(finding),
      kilometres: finding >= 0 ? finding : null,
      mode: job.remote ?? 'onsite',
      preference: person.remotePreference,
      willingToMove: person.willingToMove,
      points: assessment.location.points,
    },
    salary: { ...person.salary, pays: payOffered(job.salary), points: assessment.salary.points },
    culture: { wanted, offered, shared: wanted.filter((tag) => offered.includes(tag)), points: assessment.culture.points },
  }
}

function placeKind(finding: number): PlaceKind {
  if (finding === placeUnknown) return 'unknown'
  if (finding === workedRemotely) return 'remote'
  if (finding === sameCity) return 'city'
  if (finding === sameRegion) return 'region'
  if (finding === sameCountry) return 'country'
  return finding === elsewhere ? 'elsewhere' : 'distance'
}
