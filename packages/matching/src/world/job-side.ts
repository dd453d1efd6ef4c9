/** The jobs of the world as typed arrays: forward lists, classes, titles. */
import { preferenceTags } from '../factors/culture.ts'
import { askedYears } from '../factors/experience.ts'
import { jobPlace } from '../factors/location.ts'
import { payOffered, salaryBin } from '../factors/salary.ts'
import { askedOnce, rawWeights, scaleWeights } from '../factors/skill.ts'
import { normaliseTitle, trigrams } from '../factors/titles.ts'
import { notKnown } from '../factors/unknown.ts'
import type { JobFacts } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { classesOf, numberOf, startsOf } from './interning.ts'
import type { JobSide, TitleIndex } from './world.ts'

/** The four proficiencies of a skill are four terms. */
export const levelsPerSkill = 4

/** Interns the skills asked for into `skillNumbers`, which must be empty. */
export function buildJobSide(version: ScoringVersion, jobs: readonly JobFacts[], skillNumbers: Map<string, number>): JobSide {
  const titled = jobs.map((job) => normaliseTitle(job.title))
  const titleNumbers = numberTitles(jobs, titled)
  const title = titled.map((text) => (text === null ? titleNumbers.size : titleNumbers.get(text)!))
  const lists = skillLists(version, jobs, skillNumbers)
  jobs.forEach((job, position) => {
    if (job.skills.length > 0 || titled[position] === null) return
    lists[position] = {
      terms: [skillNumbers.size * levelsPerSkill + title[position]!],
      weights: [version.rules.skill.titleWeight],
    }
  })
  return {
    numbers: Uint32Array.from(jobs, (job) => job.number),
    hasSkills: Uint8Array.from(jobs, (job) => (job.skills.length > 0 ? 1 : 0)),
    termStarts: startsOf(lists.map(({ terms }) => terms.length)),
    terms: Uint32Array.from(lists.flatMap(({ terms }) => terms)),
    weights: Uint16Array.from(lists.flatMap(({ weights }) => weights)),
    title: Uint32Array.from(title),
    titles: indexTitles(jobs, titled, titleNumbers),
    years: Int16Array.from(jobs, (job) => askedYears(version, job.minYears)),
    level: Int8Array.from(jobs, (job) => job.level ?? notKnown),
    pay: Int16Array.from(jobs, (job) => payBin(version, job)),
    places: classesOf(jobs, jobPlace),
    preferences: classesOf(jobs, (job) => preferenceTags(version, job.preferences)),
  }
}

/** The bin of what a job pays; `notKnown` where it does not say. */
export function payBin(version: ScoringVersion, { salary }: JobFacts): number {
  const pays = payOffered(salary)
  return pays === null ? notKnown : salaryBin(version, pays)
}

/** The skill terms and weights of each job; none where it names no skills. */
function skillLists(
  version: ScoringVersion,
  jobs: readonly JobFacts[],
  skillNumbers: Map<string, number>,
): { terms: number[]; weights: number[] }[] {
  return jobs.map((job) => {
    const asked = askedOnce(version.rules.skill, job.skills)
    return {
      terms: asked.map(({ key, level }) => numberOf(skillNumbers, key) * levelsPerSkill + level - 1),
      weights: scaleWeights(version.weights.skill, rawWeights(version.rules.skill, asked)),
    }
  })
}

/** Titles of postings without skills first, so that people with skills need only those compared. */
function numberTitles(jobs: readonly JobFacts[], titled: readonly (string | null)[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const withSkills of [false, true]) {
    titled.forEach((text, position) => {
      if (text !== null && jobs[position]!.skills.length > 0 === withSkills) numberOf(numbers, text)
    })
  }
  return numbers
}

function indexTitles(
  jobs: readonly JobFacts[],
  titled: readonly (string | null)[],
  titleNumbers: ReadonlyMap<string, number>,
): TitleIndex {
  const titleOnly = new Set(titled.filter((text, position) => text !== null && jobs[position]!.skills.length === 0)).size
  return titleIndex([...titleNumbers.keys()], titleOnly)
}

/** @param titleOnly How many of them, from the first on, belong to a posting without skills. */
export function titleIndex(texts: string[], titleOnly: number): TitleIndex {
  const sizes = new Uint32Array(texts.length)
  const having = new Map<string, number[]>()
  texts.forEach((text, number) => {
    const own = trigrams(text)
    sizes[number] = own.size
    for (const trigram of own) {
      const list = having.get(trigram)
      if (list === undefined) having.set(trigram, [number])
      else list.push(number)
    }
  })
  return { texts, titleOnly, sizes, having: new Map(Array.from(having, ([trigram, list]) => [trigram, Uint32Array.from(list)])) }
}
