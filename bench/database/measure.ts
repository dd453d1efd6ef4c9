// Measures the cases of one engine: contenders in, rows of the report out.
import { setImmediate } from 'node:timers/promises'
import { runRounds, type Outcome, type Turn } from '../harness/rounds.ts'
import { compare, type ReportRow } from '../harness/report.ts'
import { byCallers, once, oneByOne, type SlotLength } from '../harness/slots.ts'
import { shareOf, type SuiteContext } from '../harness/suite.ts'
import { cases, takingPart, type Case, type Work } from './cases.ts'
import type { Contender } from './contender.ts'
import type { Plan } from './plan.ts'
import type { Job } from './rows.ts'
import type { Store } from './store.ts'

/** One engine, with those that take part on it. */
export interface Field {
  /** As the rows are named: `PostgreSQL`. */
  readonly name: string
  readonly contenders: readonly Contender[]
  readonly work: Work
  /** What the ratio of the subject over that contender is to reach; null: shown only. */
  readonly target: (row: string, control: Contender) => number | null
}

export interface Measuring {
  readonly context: SuiteContext
  readonly plan: Plan
  /** Told of everything that is not measured. */
  readonly leaveOut: (sentence: string) => void
}

const subjectOf = ({ contenders }: Field): Contender => contenders.find(({ role }) => role === 'subject')!

/** The rows of an outcome: the subject against everyone else; who failed is named. */
function rowsOf(field: Field, name: string, outcome: Outcome, { leaveOut }: Measuring): ReportRow[] {
  const full = `${field.name}, ${name}`
  for (const [contender, reason] of outcome.failures) leaveOut(`${full}: ${contender} failed: ${reason}`)
  const subject = subjectOf(field)
  return field.contenders.flatMap((control) => {
    if (control === subject) return []
    const row = compare(full, outcome, { subject: subject.name, control: control.name, target: field.target(name, control) })
    return row ? [row] : []
  })
}

/** All of it; takes long. */
export const collectGarbage = (): void => globalThis.gc?.()

/** What the last turn has left behind: a thousandth of a second. */
export function collectYoung(): void {
  globalThis.gc?.({ type: 'minor' })
}

/** The same measuring for a part that may take that share of the time. */
export const partOf = (measuring: Measuring, share: number): Measuring => ({
  ...measuring,
  context: shareOf(measuring.context, share),
})

interface Row {
  readonly name: string
  readonly rounds: number
  readonly patience?: number
}

// Bulk loads of the slowest take most of a minute each.
const bulkPatience = 10

/** Runs a row and gives its lines of the report. */
async function run(
  field: Field,
  { name, rounds, patience = Infinity }: Row,
  turns: readonly Turn[],
  measuring: Measuring,
): Promise<ReportRow[]> {
  const { context, leaveOut } = measuring
  context.say(`${field.name}, ${name}: ${turns.map((turn) => turn.name).join(', ')}`)
  // Timers that fell due meanwhile fire now.
  await setImmediate()
  collectGarbage()
  const over = (lastRoundMs: number): boolean => context.left() < lastRoundMs
  const outcome = await runRounds(turns, { rounds, over, patience, between: collectYoung })
  const rows = rowsOf(field, name, outcome, measuring)
  if (rows.length === 0) leaveOut(`${field.name}, ${name}: not measured, as the time was over`)
  return rows
}

/** Every case in which the subject takes part; `only` picks some. */
export async function measureCases(
  field: Field,
  measuring: Measuring,
  only: (one: Case) => boolean = () => true,
): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  const all = cases.filter(only)
  for (const [place, one] of all.entries()) {
    const turns = takingPart(field.contenders, one).map((contender) => ({
      name: contender.name,
      slot: slotOf(one, one.operation(contender, field.work)!, measuring.plan),
    }))
    const part = partOf(measuring, 1 / (all.length - place))
    rows.push(...(await run(field, { name: one.name, rounds: measuring.plan.rounds }, turns, part)))
  }
  return rows
}

const slotOf = ({ callers }: Case, operation: (turn: number) => unknown, length: SlotLength): (() => Promise<number>) =>
  callers === undefined ? oneByOne(operation, length) : byCallers(operation, callers, length)

/** The same inside one open transaction a turn: what the verbs cost without beginning and committing. */
export async function measureSessions(field: Field, measuring: Measuring): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  const able = field.contenders.filter(({ inSession }) => inSession !== undefined)
  const all = cases.filter(({ verb, callers }) => verb !== 'three' && callers === undefined)
  for (const [place, one] of all.entries()) {
    const turns = able.map((contender) => ({
      name: contender.name,
      slot: () => contender.inSession!((verbs) => oneByOne(one.operation(verbs, field.work)!, measuring.plan)()),
    }))
    const name = `${one.name} in a session`
    const part = partOf(measuring, 1 / (all.length - place))
    rows.push(...(await run({ ...field, contenders: able }, { name, rounds: measuring.plan.rounds }, turns, part)))
  }
  return rows
}

/** The bulk load: one a turn, into an empty table, counted afterwards. */
export async function measureBulk(field: Field, jobs: readonly Job[], store: Store, measuring: Measuring): Promise<ReportRow[]> {
  const turns = field.contenders
    .filter(({ bulk }) => bulk !== undefined)
    .map((contender) => ({
      name: contender.name,
      slot: once(() => contender.bulk!(jobs), {
        prepare: async () => {
          await store.clear(contender)
          collectGarbage()
        },
        check: async () => {
          const count = await store.count(contender)
          if (count !== jobs.length) throw new Error(`It wrote ${count} of ${jobs.length} rows.`)
        },
      }),
    }))
  return run(field, { name: bulkName(jobs.length), rounds: measuring.plan.bulkRounds, patience: bulkPatience }, turns, measuring)
}

export const bulkName = (rows: number): string => `bulk ${rows / 1_000}k`
