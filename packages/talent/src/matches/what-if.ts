// What would become of somebody’s ranks and scores if they could, or wanted, something else. Nothing is stored.
import { whatIf as whatIfInput, type WhatIf, type WhatIfView } from '@moirai/contract/what-if'
import { buildWorld, explain, matchPerson, type PersonFacts, type World } from '@moirai/matching'
import { checked } from '../checking.ts'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { companyNames, findJob, jobSummary } from '../jobs/jobs.ts'
import { derivedValues, findPerson, personSummary, type ProfileRow } from '../people/people.ts'
import { loadRates } from '../settings/settings.ts'
import { loadSkillFinder, skillKey } from '../taxonomy/taxonomy.ts'
import { loadJobs, loadRelatedSkills, loadTitles, personFacts } from './facts.ts'
import { shownVersion } from './versions.ts'
import { partsInPoints, points } from './views.ts'

type Wish = ReturnType<typeof checked<typeof whatIfInput>>

/** The places of both in the world: as they are, and as they would be. */
const asIs = 0
const wouldBe = 1

/** @throws Refusal `missing`, `invalid`. */
export async function showWhatIf(context: Context, identifier: string, input: WhatIf): Promise<WhatIfView> {
  const wish = checked(whatIfInput, input)
  return inSnapshot(context, async (work) => {
    const person = await findPerson(work, identifier)
    const jobs = await loadJobs(work, 'all')
    const wanted = wish.job === undefined ? undefined : await findJob(work, wish.job)
    if (wanted && !jobs.rows.some(({ id }) => id === wanted.id)) {
      throw new Refusal('missing', 'job: this job is not open, so that it stands in nobody’s list.')
    }
    const { version } = await shownVersion(work)
    const world = buildWorld({
      version,
      relations: await loadRelatedSkills(work),
      people: await bothFacts(work, person, wish),
      jobs: jobs.facts,
    })
    const ranks = [ranksOf(world, asIs), ranksOf(world, wouldBe)] as const
    const best = [...ranks[wouldBe].keys()].slice(0, wish.top)
    const companies = await companyNames(work, jobs.rows)
    const moment = work.now()
    const placeOf = new Map(jobs.rows.map(({ number }, place) => [number, place]))
    return {
      person: personSummary(person),
      version: version.label,
      jobs: jobs.rows.length,
      matches: (wanted ? [wanted.number] : best).map((number) => {
        const place = placeOf.get(number)!
        const before = standing(world, asIs, place, ranks[asIs].get(number)!)
        const after = standing(world, wouldBe, place, ranks[wouldBe].get(number)!)
        const gain = Math.round((after.score - before.score) * 100) / 100
        return { job: jobSummary(jobs.rows[place]!, companies, moment), before, after, gain }
      }),
    }
  })
}

/** The rank of every job, the best first. */
function ranksOf(world: World, person: number): Map<number, number> {
  const { numbers } = matchPerson(world, person, Math.max(1, world.jobs.length))
  return new Map(Array.from(numbers, (number, index) => [number, index + 1]))
}

function standing(world: World, person: number, job: number, rank: number) {
  const { score, confidence, range, parts } = explain(world, person, job)
  return {
    rank,
    score: points(score),
    confidence: confidence / 10_000,
    range: { low: points(range.low), high: points(range.high) },
    parts: partsInPoints(parts),
  }
}

async function bothFacts(work: Work, person: ProfileRow, wish: Wish): Promise<[PersonFacts, PersonFacts]> {
  const held = await work.session.table('skills').list({ where: { profile_id: person.id } })
  const find = await loadSkillFinder(work)
  const keyOf = (label: string): string => skillKey(find(label))
  const gone = new Set([...(wish.without ?? []), ...(wish.skills ?? []).map(({ skill }) => skill)].map(keyOf))
  const kept = held.filter((skill) => !gone.has(skillKey({ conceptId: skill.concept_id, name: skill.name })))
  const added = (wish.skills ?? []).map(({ skill, proficiency }) => {
    const { conceptId, name } = find(skill)
    return { concept_id: conceptId, name, proficiency: proficiency ?? null }
  })
  const changed = await changedProfile(work, person, wish)
  // The same person twice: only the number tells one from the other, and decides nothing.
  const past = (await loadTitles(work, [person.id])).get(person.id) ?? []
  const hypothetical = { ...personFacts(changed, [...kept, ...added], past), number: person.number === 0 ? 1 : 0 }
  return [personFacts(person, held, past), hypothetical]
}

/** The row as it would be, with what follows from it: coordinates, pay by the year. */
async function changedProfile(work: Work, person: ProfileRow, wish: Wish): Promise<ProfileRow> {
  const { years, level, city, region, country, remote, willingToMove, salary, preferences } = wish
  const said = {
    years_experience: years === undefined ? undefined : (years?.toFixed(1) ?? null),
    experience_level: level,
    city,
    region,
    country,
    remote_preference: remote,
    willing_to_move: willingToMove,
    preferences,
  }
  const pay = salary && { salary_currency: salary.currency ?? work.settings.currency, salary_period: salary.period }
  const wished = salary === undefined ? {} : { ...pay, salary_min: salary?.least ?? null, salary_desired: salary?.hoped ?? null }
  const changes = Object.fromEntries(Object.entries({ ...said, ...wished }).filter(([, value]) => value !== undefined))
  const row: ProfileRow = { ...person, ...changes }
  const { latitude, longitude, ...yearly } = derivedValues(row, await loadRates(work))
  const moves = city !== undefined || region !== undefined || country !== undefined
  return { ...row, ...(moves ? { latitude, longitude } : {}), ...(salary === undefined ? {} : yearly) }
}
