// Applications in figures: how many are at which stage, and how long they stay there.
import type { ApplicationStatistics } from '@moirai/contract/statistics'
import { applicationStatuses } from '@moirai/contract/words'
import { inSnapshot, type Context } from '../context.ts'
import { findPerson } from '../people/people.ts'
import { averageOf, spend } from './skill-figures.ts'

/** By stage, with how long those stayed that have gone on; of one person, or of all. @throws Refusal `missing`. */
export async function applicationFigures(
  context: Context,
  { person }: { person?: string | undefined } = {},
): Promise<ApplicationStatistics> {
  return inSnapshot(context, async (work) => {
    const where = person === undefined ? {} : { profile_id: (await findPerson(work, person)).id }
    const stages = new Map(applicationStatuses.map((status) => [status, { now: 0, left: { count: 0, seconds: 0 } }]))
    const steps = { only: ['to_status', 'occurred_at'], orderBy: { occurred_at: 'asc' } } as const
    const rows = work.session.table('applications').iterate({ where, with: { events: steps } })
    for await (const { status, events } of rows) {
      stages.get(status)!.now += 1
      for (const [place, { to_status, occurred_at }] of events.entries()) {
        const next = events[place + 1]
        if (next) spend(stages.get(to_status)!.left, occurred_at, next.occurred_at)
      }
    }
    const byStatus = [...stages].map(([status, { now, left }]) => ({
      status,
      applications: now,
      left: left.count,
      averageSeconds: averageOf(left),
    }))
    return { applications: byStatus.reduce((sum, { applications }) => sum + applications, 0), byStatus }
  })
}
