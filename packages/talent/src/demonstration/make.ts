// The demonstration data: brought in by the same verbs as real files, so that making it again updates it.
import { recordAudit } from '../audit/audit.ts'
import { recordsPerBatch } from '../batches.ts'
import { inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { putJobs } from '../jobs/jobs.ts'
import { putPeople } from '../people/people.ts'
import { loadRates } from '../settings/settings.ts'
import { replaceStatedSkills } from '../skills/skills.ts'
import { installTaxonomy, loadSkillFinder } from '../taxonomy/taxonomy.ts'
import { inventedId, inventJob, inventPerson } from './invent.ts'

export interface DemonstrationInput {
  people: number
  jobs: number
  seed: number
  /** Awaited: what it returns may let other work run; where it throws, what was made so far stays. */
  onProgress?: (done: number, total: number) => void | Promise<void>
}

export interface DemonstrationResult {
  people: number
  jobs: number
  seed: number
  created: number
  updated: number
}

const most = 1_000_000

/** Makes the demonstration data of a seed; the same seed gives the same data, identifiers included. */
export async function makeDemonstration(context: Context, input: DemonstrationInput): Promise<DemonstrationResult> {
  const { people, jobs, seed, onProgress } = input
  for (const [name, value] of Object.entries({ people, jobs })) {
    if (!Number.isInteger(value) || value < 0 || value > most) {
      throw new Refusal('invalid', `--${name} is ${value}; allowed is a whole number from 0 to ${most}.`)
    }
  }
  await inTransaction(context, installTaxonomy)
  const counts = { created: 0, updated: 0 }
  const total = people + jobs
  for (const kind of ['people', 'jobs'] as const) {
    for (let from = 0; from < input[kind]; from += recordsPerBatch) {
      const to = Math.min(from + recordsPerBatch, input[kind])
      const outcomes = await putBatch(context, kind, seed, from, to)
      counts.created += outcomes.filter(({ action }) => action === 'created').length
      counts.updated += outcomes.filter(({ action }) => action === 'updated').length
      await onProgress?.(kind === 'people' ? to : people + to, total)
    }
  }
  await inTransaction(context, (work) =>
    recordAudit(work, {
      action: 'demonstration.made',
      subject: { type: 'demonstration', id: String(seed) },
      detail: { people, jobs },
    }),
  )
  return { people, jobs, seed, ...counts }
}

function putBatch(context: Context, kind: 'people' | 'jobs', seed: number, from: number, to: number) {
  const indexes = Array.from({ length: to - from }, (_, offset) => from + offset)
  return inTransaction(context, async (work) => {
    const findSkill = await loadSkillFinder(work)
    const common = { onDuplicate: 'update', rates: await loadRates(work) } as const
    if (kind === 'jobs') {
      const jobs = indexes.map((index) => inventJob(seed, index))
      const companyId = (name: string) => inventedId(seed, 'company', name)
      return putJobs(work, jobs, { ...common, properties: new Set(Object.keys(jobs[0]!)), findSkill, companyId })
    }
    const people = indexes.map((index) => inventPerson(seed, index))
    const outcomes = await putPeople(work, people, { ...common, properties: new Set(Object.keys(people[0]!)) })
    const skills = people.flatMap((person, index) => {
      const outcome = outcomes[index]!
      return outcome.action === 'failed' ? [] : [[outcome.id, person.skills] as const]
    })
    await replaceStatedSkills(work, new Map(skills), findSkill)
    return outcomes
  })
}
