// Lists in memory as bytes for the next start: with what is known of people and postings beside, of one run and one moment.
import { decodeSnapshot, encodeSnapshot, openLive, packLive } from '@moirai/matching'
import { inSnapshot, type Context } from '../context.ts'
import { overlapMs } from './changes.ts'
import type { Resident } from './resident.ts'
import type { CompletedRun } from './versions.ts'

/** What a resident knows beside the lists, as plain data: times as text. */
interface Beside {
  people: [number: number, person: KnownOf<'people'>][]
  jobs: [number: number, job: Omit<KnownOf<'jobs'>, 'expires_at'> & { expires_at: string | null }][]
  lined: { profile: number[]; job: number[] }
}

type KnownOf<Side extends 'people' | 'jobs'> = Resident[Side] extends Map<number, infer Known> ? Known : never

/** Lists of another run, another version or another length are stale. */
const stampOf = ({ id, version, top }: CompletedRun) => ({ run: id, version: version.id, length: String(top) })

/**
 * Writes the lists down. Who was erased while that was done must not stay in the file: whoever erases removes it afterwards, and it is
 * looked here whether that came too early.
 */
export async function keepResident(context: Context, resident: Resident): Promise<void> {
  const { run, live, moment, relations, people, jobs, lined } = resident
  const beside: Beside = {
    people: [...people],
    jobs: [...jobs].map(([number, job]) => [number, { ...job, expires_at: job.expires_at?.toISOString() ?? null }]),
    lined: { profile: [...lined.profile], job: [...lined.job] },
  }
  const stamp = { ...stampOf(run), moment: moment.toISOString(), relations }
  const pieces = encodeSnapshot({ packed: packLive(live), beside }, stamp)
  if (pieces === undefined) return
  context.listsFile?.write(pieces)
  const erased = await inSnapshot(context, ({ session }) =>
    session.table('audit_log').exists({
      action: { in: ['user.erased', 'profile.erased'] },
      created_at: { gt: new Date(moment.getTime() - overlapMs) },
    }),
  )
  if (erased) context.listsFile?.remove()
}

/** The lists of the file, of the moment when they were written, or why not; undefined where there is no file. */
export function readResident({ listsFile }: Context, run: CompletedRun): Resident | { refused: string } | undefined {
  const bytes = listsFile?.read()
  if (bytes === undefined) return undefined
  const read = decodeSnapshot<Beside>(bytes, stampOf(run))
  if ('refused' in read) return read
  const { packed, beside, stamp } = read
  return {
    run,
    live: openLive(packed),
    moment: new Date(stamp['moment']!),
    people: new Map(beside.people),
    jobs: new Map(
      beside.jobs.map(([number, job]) => [
        number,
        { ...job, expires_at: job.expires_at === null ? null : new Date(job.expires_at) },
      ]),
    ),
    lined: { profile: new Set(beside.lined.profile), job: new Set(beside.lined.job) },
    relations: stamp['relations']!,
  }
}
