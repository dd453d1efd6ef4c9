// The front door of statistics: how much of everything there is, and where it stands.
import type { OverviewView } from '@moirai/contract/overview'
import { inSnapshot, type Context } from '../context.ts'
import { countOpenJobs } from '../jobs/jobs.ts'
import { latestRun } from '../matches/matches.ts'
import { listLongWork } from '../tasks/tasks.ts'

export { personSkillFigures, popularSkills, skillFigures, supplyAndDemand } from './skill-figures.ts'
export { applicationFigures } from './application-figures.ts'
export { recordFigures } from './record-figures.ts'
export { assessmentFigures, importFigures, matchFigures } from './work-figures.ts'

/** Where things stand. */
export async function showOverview(context: Context): Promise<OverviewView> {
  return inSnapshot(context, async (work) => {
    const { session } = work
    const imports = session.table('csv_imports')
    const real = { dry_run: false }
    return {
      people: await session.table('profiles').count(),
      jobs: await session.table('job_postings').count(),
      openJobs: await countOpenJobs(work),
      imports: {
        total: await imports.count({ ...real, status: { not: 'refused' } }),
        withProblems: await imports.count({ ...real, status: { in: ['completed_with_errors', 'failed'] } }),
      },
      lastRun: await latestRun(work),
      tasks: await listLongWork(work),
    }
  })
}
