// Who moves from one scoring version to another: the lists of some people, or of one posting, under both.
import {
  previewVersion as previewVersionInput,
  type CompareVersionsQuery,
  type PreviewVersion,
  type VersionComparison,
} from '@moirai/contract/scoring-versions'
import {
  buildWorld,
  explain,
  matchJob,
  matchPerson,
  versionDifferences,
  type Explanation,
  type JobFacts,
  type Parts,
  type PersonFacts,
  type ScoringVersion,
  type World,
} from '@moirai/matching'
import { checked } from '../checking.ts'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { companyNames, findJob, jobSummary, type JobRow } from '../jobs/jobs.ts'
import { findPerson, personSummary, type ProfileRow } from '../people/people.ts'
import { loadJob, loadJobs, loadPeople, loadRelatedSkills, type Loaded } from './facts.ts'
import { baseOf, draftOf, findVersion } from './scoring-versions.ts'
import { versionOf } from './versions.ts'
import { points } from './views.ts'

type Sample = Pick<CompareVersionsQuery, 'person' | 'job' | 'sample' | 'top'>

/** Told how many lists are done; what it returns is awaited, so that other work may run. */
type OnProgress = (done: number, total: number) => void | Promise<void>

/** How many movers are told. */
const toldMovers = 25

/** Ranks are looked for up to this many times the length of the lists. */
const depthFactor = 5

/** From a version that is kept to another one. @throws Refusal `missing`. */
export async function compareVersions(
  context: Context,
  from: string,
  { with: to, ...sample }: CompareVersionsQuery,
  onProgress?: OnProgress,
): Promise<VersionComparison> {
  const known = await inSnapshot(context, async (work) => ({
    from: versionOf(await findVersion(work, from)).version,
    to: versionOf(await findVersion(work, to)).version,
  }))
  return compare(context, known.from, known.to, sample, onProgress)
}

/** From a version that is kept to one that is not yet. Nothing is stored. @throws Refusal `invalid`, `missing`. */
export async function previewVersion(
  context: Context,
  input: PreviewVersion,
  onProgress?: OnProgress,
): Promise<VersionComparison> {
  const { basedOn, changes, ...sample } = checked(previewVersionInput, input)
  const known = await inSnapshot(context, async (work) => ({
    from: await baseOf(work, basedOn),
    to: await draftOf(work, { label: 'draft', basedOn, changes }),
  }))
  return compare(context, known.from, known.to, sample, onProgress)
}

interface Sides {
  people: Loaded<ProfileRow, PersonFacts>
  jobs: Loaded<JobRow, JobFacts>
}

async function compare(
  context: Context,
  from: ScoringVersion,
  to: ScoringVersion,
  sample: Sample,
  onProgress: OnProgress = () => {},
): Promise<VersionComparison> {
  const { sides, relations, companies } = await inSnapshot(context, async (work) => {
    const loaded = await loadSides(work, sample)
    return { sides: loaded, relations: await loadRelatedSkills(work), companies: await companyNames(work, loaded.jobs.rows) }
  })
  const { people, jobs } = sides
  const parts = { relations, people: people.facts, jobs: jobs.facts }
  const worlds = [buildWorld({ version: from, ...parts }), buildWorld({ version: to, ...parts })] as const
  const ofJob = sample.job !== undefined
  const subjects = ofJob ? 1 : people.rows.length
  const others = ofJob ? people.facts : jobs.facts
  const placeOf = new Map(others.map(({ number }, place) => [number, place]))
  const counts = { changedLists: 0, entered: 0, moved: 0 }
  let moves: Move[] = []
  for (let subject = 0; subject < subjects; subject += 1) {
    const found = movesOf(worlds, { ofJob, subject, top: sample.top })
    counts.entered += found.filter(({ to: after, from: before }) => after <= sample.top && before > sample.top).length
    counts.moved += found.filter(({ to: after, from: before }) => after <= sample.top && before <= sample.top).length
    if (found.length > 0) counts.changedLists += 1
    moves = [...moves, ...found].toSorted(farthestFirst).slice(0, toldMovers)
    if (subject % 20 === 19) await onProgress(subject + 1, subjects)
  }
  const now = context.now()
  return {
    from: from.label,
    to: to.label,
    changes: versionDifferences(from, to).map(({ path, from: before, to: after }) => ({
      path,
      from: plain(before),
      to: plain(after),
    })),
    people: people.rows.length,
    jobs: jobs.rows.length,
    top: sample.top,
    lists: subjects,
    ...counts,
    movers: moves.map((move) => {
      const other = placeOf.get(move.other)!
      const [person, job] = ofJob ? [other, move.subject] : [move.subject, other]
      const before = explain(worlds[0], person, job)
      const after = explain(worlds[1], person, job)
      return {
        person: personSummary(people.rows[person]!),
        job: jobSummary(jobs.rows[job]!, companies, now),
        from: placeTold(move.from, before),
        to: placeTold(move.to, after),
        reasons: reasonsOf(before, after),
      }
    }),
  }
}

const plain = (value: number | readonly number[]): number | number[] => (typeof value === 'number' ? value : [...value])

/** The people who are looked at: one, everybody (for one posting), or some, spread over all of them by their numbers. */
async function loadSides(work: Work, { person, job, sample }: Sample): Promise<Sides> {
  if (person !== undefined && job !== undefined) {
    throw new Refusal('invalid', 'job: lists are those of a person or of a job; leave one of the two out.')
  }
  if (job !== undefined) {
    const row = await findJob(work, job)
    return { people: filled(await loadPeople(work, 'all'), 'people'), jobs: { rows: [row], facts: [await loadJob(work, row)] } }
  }
  const jobs = filled(await loadJobs(work, 'all'), 'open jobs')
  if (person !== undefined)
    return { people: await loadPeople(work, { numbers: [(await findPerson(work, person)).number] }), jobs }
  return { people: filled(await loadPeople(work, { numbers: await spreadNumbers(work, sample) }), 'people'), jobs }
}

function filled<Row, Facts>(side: Loaded<Row, Facts>, what: string): Loaded<Row, Facts> {
  if (side.rows.length > 0) return side
  throw new Refusal('missing', `There are no ${what} yet, so that nobody could move; bring some in first.`)
}

/** The same people each time, as long as nobody comes or goes. */
async function spreadNumbers({ session }: Work, most: number): Promise<number[]> {
  const numbers: number[] = []
  for await (const { number } of session.table('profiles').iterate({ orderBy: { number: 'asc' } })) numbers.push(number)
  if (numbers.length <= most) return numbers
  return Array.from({ length: most }, (_, index) => numbers[Math.floor((index * numbers.length) / most)]!)
}

interface Move {
  subject: number
  /** The number of who or what moves in the list of the subject. */
  other: number
  /** Ranks; `Infinity` beyond those looked at. */
  from: number
  to: number
}

/** Entries that stand in the best `top` of either version, at another rank than in the other. */
function movesOf(
  worlds: readonly [World, World],
  { ofJob, subject, top }: { ofJob: boolean; subject: number; top: number },
): Move[] {
  const best = ofJob ? matchJob : matchPerson
  const [before, after] = worlds.map(
    (world) => new Map(Array.from(best(world, subject, top * depthFactor).numbers, (number, index) => [number, index + 1])),
  ) as [Map<number, number>, Map<number, number>]
  const inTop = [before, after].flatMap((ranks) => [...ranks].filter(([, rank]) => rank <= top).map(([number]) => number))
  return [...new Set(inTop)]
    .map((other) => ({ subject, other, from: before.get(other) ?? Infinity, to: after.get(other) ?? Infinity }))
    .filter(({ from, to }) => from !== to)
}

/** Ties: who stands better now; then those named first. */
function farthestFirst(a: Move, b: Move): number {
  const far = ({ from, to }: Move): number => Math.abs(Math.min(from, 10_000) - Math.min(to, 10_000))
  return far(b) - far(a) || Math.min(a.from, a.to) - Math.min(b.from, b.to) || a.subject - b.subject || a.other - b.other
}

const placeTold = (rank: number, { score, confidence, range }: Explanation) => ({
  rank: rank === Infinity ? null : rank,
  score: points(score),
  confidence: confidence / 10_000,
  range: { low: points(range.low), high: points(range.high) },
})

const partNames: Readonly<Record<keyof Parts, string>> = {
  skill: 'Skills',
  experience: 'Experience',
  location: 'Place',
  salary: 'Pay',
  culture: 'Preferences',
}

/** The parts that give more or less, the greatest change first; a move without any comes of the others around. */
function reasonsOf(before: Explanation, after: Explanation): string[] {
  const changes = (Object.keys(partNames) as (keyof Parts)[])
    .map((part) => ({ part, from: before.parts[part], to: after.parts[part] }))
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
  if (changes.length === 0) return ['The score is the same; others have moved.']
  return changes.map(({ part, from, to }) => {
    const by = (Math.abs(to - from) / 100).toFixed(2)
    return `${partNames[part]}: ${(from / 100).toFixed(2)} → ${(to / 100).toFixed(2)}, ${by} ${to > from ? 'more' : 'less'}.`
  })
}
