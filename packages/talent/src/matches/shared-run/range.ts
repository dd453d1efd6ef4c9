// One share of a shared run: its people against every job. Whoever does it, and however often, stores the same.
import { listAt, matchJob, matchTables, worldOfShare, type PackedWorld, type TopList } from '@moirai/matching'
import { defineTask, type AnyTaskDefinition, type TaskWork } from '@moirai/queue'
import { inSnapshot, type Context } from '../../context.ts'
import { Refusal } from '../../errors.ts'
import { asFailure, isUnderWay } from '../../tasks/tasks.ts'
import type { TalentSession } from '../../tables.ts'
import { linedLists } from '../lined.ts'
import { aboveLine, missesOne } from '../requirements.ts'
import { threadsFor } from '../run.ts'
import { giveUp, isStillOurs } from '../run-record.ts'
import { storeLists } from '../store-lists.ts'
import { rowsOf } from './merge.ts'
import { jobsPerPiece, readFacts, storeJobLists, type CommonFacts, type PeopleFacts } from './pieces.ts'
import { rangeQueue, rangeTask, type RangeOrder } from './plan.ts'

export const rangeTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask<RangeOrder, TalentSession>({
    name: rangeTask,
    queue: rangeQueue,
    parse: (payload) => payload as RangeOrder,
    run: async (task) => {
      try {
        await matchRange(context, task)
      } catch (error) {
        // The run has ended meanwhile, one way or another.
        if (error instanceof Refusal && error.code === 'stale') return
        throw task.signal.aborted ? error : asFailure(error)
      }
    },
  }),
]

interface Share {
  common: CommonFacts
  people: PeopleFacts
  world: PackedWorld
}

async function matchRange(context: Context, task: TaskWork<RangeOrder, TalentSession>): Promise<void> {
  const { run, position } = task.payload
  const share = await readShare(context, task.payload)
  if (!share) return
  const { common, people, world } = share
  const { top, ids } = common
  const turn = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    task.signal.throwIfAborted()
  }
  const threads = threadsFor(people.ids.length, ids.length)
  const found = await matchTables(world, { top, threads, signal: task.signal, onProgress: turn })
  const lined = linedLists(world, { ...sidesOf(share), top })
  const lists = people.ids.map((id, person) => {
    return { type: 'profile' as const, id, ...lined.ofPerson(person, listAt(found.people, person)) }
  })
  const changed = await storeLists(context, run, lists, { again: true, onStored: turn })
  const size = jobsPerPiece(top)
  for (let piece = 0; piece * size < ids.length; piece += 1) {
    const jobs = Array.from({ length: Math.min(size, ids.length - piece * size) }, (_, place) => piece * size + place)
    await storeJobLists(
      context,
      run,
      position,
      piece,
      jobListsOf(share, jobs, (job) => listAt(found.jobs, job)),
    )
    await turn()
  }
  await task.complete((session) => session.table('match_ranges').updateWhere({ match_run_id: run, position }, { changed }))
}

/** Undefined where the run has ended; where its task was cancelled, it ends here. */
async function readShare(context: Context, { run, position }: RangeOrder): Promise<Share | undefined> {
  const found = await inSnapshot(context, async (work) => {
    if (!(await isStillOurs(work, run))) return undefined
    const { task_id } = await work.session.table('match_runs').get(run)
    if (!(await isUnderWay(work, task_id!))) return 'cancelled'
    const common = await readFacts<CommonFacts>(work, { run, kind: 'common', position: 0 })
    const people = await readFacts<PeopleFacts>(work, { run, kind: 'people', position })
    return common && people ? { common, people, world: worldOfShare(common.share, people.side) } : undefined
  })
  if (found !== 'cancelled') return found
  await giveUp(context, run)
  return undefined
}

const nothing = { languages: [], qualifications: [], available_from: null }

/** Rows as lines of hard requirements want them. */
function sidesOf({ common, people, world }: Share) {
  const { personSide, jobSide } = world
  return {
    people: people.ids.map((_, person) => ({ number: personSide.numbers[person]!, ...(people.holders[person] ?? nothing) })),
    jobs: common.askers.map((asker, job) => ({ number: jobSide.numbers[job]!, ...asker })),
  }
}

/** The lists of these jobs over the share, and those above the line where there is one. */
function jobListsOf({ common, people, world }: Share, jobs: readonly number[], plainOf: (job: number) => TopList) {
  const personOf = new Map(Array.from(world.personSide.numbers, (number, person) => [number, person]))
  const plain = jobs.map(plainOf)
  const above: TopList[] = []
  const aboveJobs: number[] = []
  jobs.forEach((job, place) => {
    const asker = common.askers[job]!
    if (asker.requirements_hard.length === 0) return
    const list = aboveLine(plain[place]!, {
      top: common.top,
      others: people.ids.length,
      misses: (number) => missesOne(people.holders[personOf.get(number)!]!, asker),
      longer: (depth) => matchJob(world, job, depth),
    })
    if (list === undefined) return
    above.push(list)
    aboveJobs.push(place)
  })
  return { plain: rowsOf(plain), above: rowsOf(above), aboveJobs: Uint32Array.from(aboveJobs) }
}
