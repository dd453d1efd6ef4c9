/**
 * The naive exact kernel: one person against every job, the oracle of every faster kernel.
 * Measured with both directions kept: 11 million pairs a second and core at 2,000 × 5,000, 18 million at 5,000 × 20,000.
 */
import { levelPoints, yearsPoints } from '../factors/experience.ts'
import { salaryPoints } from '../factors/salary.ts'
import { proficiencyCredit, relatedCredit } from '../factors/skill.ts'
import { gatedTotal } from '../gate.ts'
import { levelsPerSkill } from '../world/job-side.ts'
import type { JobSide, PackedWorld } from '../world/world.ts'
import { cultureRow, locationRow, newRowCache, type RowCache, rowOf, titleRow } from './rows.ts'

/** Levels 0 to 5 and one for unknown. */
const levelClasses = 7

/** What one run of the kernel works in; not to be shared between runs that overlap. */
export interface Scratch {
  /** Credits of the current person by term, as the forward lists count terms. */
  credits: Uint16Array
  touched: number[]
  /** Credits of the current person by job title, and 0 at the end for no title. */
  byTitle: Uint16Array
  experienceClass: Uint16Array
  experience: Uint16Array
  payClass: Uint16Array
  salary: Uint16Array
  places: RowCache
  preferences: RowCache
  /** For people with skills, who need only the titles of postings without, and for people without. */
  someTitles: RowCache
  allTitles: RowCache
  /** The result: the total of the current person and each job. */
  totals: Uint32Array
}

/** Room to work in for this world. */
export function newScratch({ version, askedSkills, jobSide }: PackedWorld): Scratch {
  const { titles, years, level, pay } = jobSide
  const { mostAsked } = version.rules.years
  return {
    credits: new Uint16Array(askedSkills * levelsPerSkill + titles.titleOnly),
    touched: [],
    byTitle: new Uint16Array(titles.texts.length + 1),
    experienceClass: Uint16Array.from(years, (asked, job) => (asked + 1) * levelClasses + level[job]! + 1),
    experience: new Uint16Array((mostAsked + 2) * levelClasses),
    payClass: Uint16Array.from(pay, (bin) => bin + 1),
    salary: new Uint16Array(version.rules.salary.bins + 1),
    places: newRowCache(jobSide.places.things.length),
    preferences: newRowCache(jobSide.preferences.things.length),
    someTitles: newRowCache(titles.titleOnly),
    allTitles: newRowCache(titles.texts.length),
    totals: new Uint32Array(years.length),
  }
}

/** Fills `scratch.totals` with the totals of this person and every job. */
export function scorePerson(world: PackedWorld, scratch: Scratch, person: number): void {
  const { personSide, jobSide, version } = world
  const bySkills = personSide.skillStarts[person + 1]! > personSide.skillStarts[person]!
  fillTables(world, scratch, person)
  if (bySkills) expandSkills(world, scratch, person)
  creditTitles(world, scratch, person, bySkills)
  const place = personSide.places.index[person]!
  const preference = personSide.preferences.index[person]!
  const location = rowOf(scratch.places, place, () => locationRow(world, place))
  const culture = rowOf(scratch.preferences, preference, () => cultureRow(world, preference))
  if (bySkills) skillParts(jobSide, scratch)
  else titleParts(jobSide, scratch, version.rules.skill.titleWeight)
  addRest(jobSide, scratch, location, culture, version.rules.gate)
  for (const term of scratch.touched) scratch.credits[term] = 0
  scratch.touched.length = 0
}

/** Everything about years, level and pay depends on few classes of jobs, so it is worked out once per class. */
function fillTables({ version, personSide }: PackedWorld, { experience, salary }: Scratch, person: number): void {
  const years = personSide.yearsTenths[person]!
  const level = personSide.level[person]!
  for (let place = 0; place < experience.length; place += 1) {
    const asked = Math.floor(place / levelClasses) - 1
    experience[place] = yearsPoints(version, years, asked) + levelPoints(version, level, (place % levelClasses) - 1)
  }
  const low = personSide.wishLow[person]!
  const high = personSide.wishHigh[person]!
  for (let place = 0; place < salary.length; place += 1) salary[place] = salaryPoints(version, low, high, place - 1)
}

/** Folds proficiency and related skills into the person's credits, so that a posting's skill is one lookup. */
function expandSkills({ personSide, relations, askedSkills }: PackedWorld, { credits, touched }: Scratch, person: number): void {
  const raise = (skill: number, held: number, strength: number): void => {
    if (skill >= askedSkills) return
    for (let asked = 1; asked <= levelsPerSkill; asked += 1) {
      const credit = relatedCredit(proficiencyCredit(held, asked), strength)
      const term = skill * levelsPerSkill + asked - 1
      if (credit <= credits[term]!) continue
      if (credits[term] === 0) touched.push(term)
      credits[term] = credit
    }
  }
  for (let place = personSide.skillStarts[person]!; place < personSide.skillStarts[person + 1]!; place += 1) {
    const skill = personSide.skills[place]!
    const held = personSide.levels[place]!
    raise(skill, held, 256)
    for (let edge = relations.starts[skill]!; edge < relations.starts[skill + 1]!; edge += 1) {
      raise(relations.skills[edge]!, held, relations.strengths[edge]!)
    }
  }
}

/** The best credit over the person's titles: as terms of the postings without skills, or for every job. */
function creditTitles(world: PackedWorld, scratch: Scratch, person: number, bySkills: boolean): void {
  const { personSide, jobSide, askedSkills } = world
  const count = bySkills ? jobSide.titles.titleOnly : jobSide.titles.texts.length
  const target = bySkills ? scratch.credits.subarray(askedSkills * levelsPerSkill) : scratch.byTitle
  const cache = bySkills ? scratch.someTitles : scratch.allTitles
  target.fill(0)
  if (count === 0) return
  for (let place = personSide.titleStarts[person]!; place < personSide.titleStarts[person + 1]!; place += 1) {
    const title = personSide.titleIndex[place]!
    const row = rowOf(cache, title, () => titleRow(world, title, count))
    for (let other = 0; other < count; other += 1) if (row[other]! > target[other]!) target[other] = row[other]!
  }
}

function skillParts({ termStarts, terms, weights }: JobSide, { credits, totals }: Scratch): void {
  let place = 0
  for (let job = 0; job < totals.length; job += 1) {
    const end = termStarts[job + 1]!
    let skill = 0
    for (; place < end; place += 1) skill += weights[place]! * credits[terms[place]!]!
    totals[job] = skill
  }
}

function titleParts({ title }: JobSide, { byTitle, totals }: Scratch, titleWeight: number): void {
  for (let job = 0; job < totals.length; job += 1) totals[job] = titleWeight * byTitle[title[job]!]!
}

/** Turns skill parts into totals in place. */
function addRest(
  { places, preferences }: JobSide,
  scratch: Scratch,
  location: Uint16Array,
  culture: Uint16Array,
  gate: number,
): void {
  const { totals, experienceClass, experience, payClass, salary } = scratch
  const placeIndex = places.index
  const preferenceIndex = preferences.index
  for (let job = 0; job < totals.length; job += 1) {
    const skill = totals[job]!
    // With no skill part nothing else counts: most jobs of most people end here.
    if (skill === 0 && gate > 0) continue
    const rest =
      experience[experienceClass[job]!]! + salary[payClass[job]!]! + location[placeIndex[job]!]! + culture[preferenceIndex[job]!]!
    totals[job] = gatedTotal(gate, skill, rest)
  }
}
