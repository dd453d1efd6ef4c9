/** One person as the fast kernels read them: the credits as a query, and tables of points by class of job. */
import { levelPoints, yearsPoints } from '../factors/experience.ts'
import { salaryPoints } from '../factors/salary.ts'
import { fullCredit, proficiencyCredit, relatedCredit } from '../factors/skill.ts'
import { numberOf } from '../world/interning.ts'
import { levelsPerSkill } from '../world/job-side.ts'
import type { PackedWorld } from '../world/world.ts'
import { type JobIndex, levelClasses } from './job-index.ts'
import { cultureRow, rowOf, titleRow } from './rows.ts'
import { fillLocation, fillStretches, plainLocation } from './stretches.ts'
import type { Workspace } from './workspace.ts'

/** Writes down this person. People alike in place and preferences should follow one another: their tables are kept. */
export function setPerson(world: PackedWorld, index: JobIndex, workspace: Workspace, person: number): void {
  const { personSide } = world
  workspace.mostElse = fillExperience(world, workspace, person) + fillSalary(world, workspace, person)
  setPlace(world, index, workspace, personSide.places.index[person]!)
  setPreferences(world, workspace, personSide.preferences.index[person]!)
  workspace.mostElse += workspace.memory.mostCulture
  workspace.queryLength = 0
  const bySkills = personSide.skillStarts[person + 1]! > personSide.skillStarts[person]!
  if (bySkills) querySkills(world, workspace, person)
  queryTitles(world, index, workspace, person, bySkills)
}

/** Gives back the most it can be. */
function fillExperience({ version, personSide }: PackedWorld, { experience }: Workspace, person: number): number {
  const held = personSide.yearsTenths[person]!
  const level = personSide.level[person]!
  let most = 0
  for (let asked = 0; asked < levelClasses; asked += 1) experience[asked] = levelPoints(version, level, asked - 1)
  // From the end, so that the levels at the beginning are overwritten last.
  for (let first = experience.length - levelClasses; first >= 0; first -= levelClasses) {
    const years = yearsPoints(version, held, first / levelClasses - 1)
    for (let asked = 0; asked < levelClasses; asked += 1) {
      const points = years + experience[asked]!
      experience[first + asked] = points
      if (points > most) most = points
    }
  }
  return most
}

function fillSalary({ version, personSide }: PackedWorld, { salary }: Workspace, person: number): number {
  const low = personSide.wishLow[person]!
  const high = personSide.wishHigh[person]!
  let most = 0
  for (let place = 0; place < salary.length; place += 1) {
    const points = salaryPoints(version, low, high, place - 1)
    salary[place] = points
    if (points > most) most = points
  }
  return most
}

function setPlace(world: PackedWorld, index: JobIndex, workspace: Workspace, placeClass: number): void {
  const { memory, location, stretches } = workspace
  if (memory.placeClass === placeClass) return
  memory.placeClass = placeClass
  const person = world.personSide.places.things[placeClass]!
  const key = numberOf(memory.placeNumbers, JSON.stringify(person.place))
  const plain = rowOf(memory.plainLocations, key, () => plainLocation(world, memory.ranked, person.place))
  fillLocation(world, memory.ranked, person, plain, location)
  workspace.stretchCount = fillStretches(index, memory.ranked, location, stretches)
}

function setPreferences(world: PackedWorld, { memory, culture }: Workspace, preferenceClass: number): void {
  if (memory.preferenceClass === preferenceClass) return
  memory.preferenceClass = preferenceClass
  const row = rowOf(memory.culture, preferenceClass, () => cultureRow(world, preferenceClass))
  culture.set(row)
  memory.mostCulture = row.reduce((most, points) => Math.max(most, points), 0)
}

/** Credits by strength, proficiency held and proficiency asked. */
const creditTable = Uint16Array.from({ length: (fullCredit + 1) * 16 }, (_, place) =>
  relatedCredit(proficiencyCredit(((place >> 2) & 3) + 1, (place & 3) + 1), place >> 4),
)

/** Folds proficiency and related skills into the person's credits, so that a posting's skill is one product. */
function querySkills({ personSide, relations, askedSkills }: PackedWorld, workspace: Workspace, person: number): void {
  const { credits, touched } = workspace.memory
  let count = 0
  const end = personSide.skillStarts[person + 1]!
  for (let place = personSide.skillStarts[person]!; place < end; place += 1) {
    const skill = personSide.skills[place]!
    const held = personSide.levels[place]!
    if (skill < askedSkills) count = raise(credits, touched, count, skill, held, fullCredit)
    const last = relations.starts[skill + 1]!
    for (let edge = relations.starts[skill]!; edge < last; edge += 1) {
      const other = relations.skills[edge]!
      if (other < askedSkills) count = raise(credits, touched, count, other, held, relations.strengths[edge]!)
    }
  }
  for (let place = 0; place < count; place += 1) {
    const term = touched[place]!
    ask(workspace, term, credits[term]!)
    credits[term] = 0
  }
}

/** Raises the credits for this skill at every level asked, and gives back how many terms are touched then. */
function raise(credits: Uint16Array, touched: Uint32Array, count: number, skill: number, held: number, strength: number): number {
  let end = count
  for (let asked = 1; asked <= levelsPerSkill; asked += 1) {
    const credit = creditTable[strength * 16 + held * 4 + asked - 5]!
    const term = skill * levelsPerSkill + asked - 1
    const known = credits[term]!
    if (credit <= known) continue
    if (known === 0) {
      touched[end] = term
      end += 1
    }
    credits[term] = credit
  }
  return end
}

function ask(workspace: Workspace, term: number, credit: number): void {
  workspace.query[2 * workspace.queryLength] = term
  workspace.query[2 * workspace.queryLength + 1] = credit
  workspace.queryLength += 1
}

/** Titles count against postings without skills, and against every posting for somebody without skills. */
function queryTitles(world: PackedWorld, index: JobIndex, workspace: Workspace, person: number, bySkills: boolean): void {
  const { personSide, jobSide } = world
  const { texts, titleOnly } = jobSide.titles
  const count = bySkills ? titleOnly : texts.length
  const cache = bySkills ? workspace.memory.someTitles : workspace.memory.allTitles
  const [first, end] = [personSide.titleStarts[person]!, personSide.titleStarts[person + 1]!]
  if (count === 0 || first === end) return
  const rows = Array.from(personSide.titleIndex.subarray(first, end), (title) =>
    rowOf(cache, title, () => titleRow(world, title, count)),
  )
  for (let title = 0; title < count; title += 1) {
    let credit = 0
    for (const row of rows) if (row[title]! > credit) credit = row[title]!
    if (credit === 0) continue
    if (title < titleOnly) ask(workspace, index.firstTitleTerm + title, credit)
    if (!bySkills) ask(workspace, index.firstTitleTerm + texts.length + title, credit)
  }
}
