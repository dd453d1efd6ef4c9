// Measures the cases of one engine: contenders in, rows of the report out.
import { setImmediate } from 'node:timers/promises'
import { runRounds, type Outcome, type Turn } from '../harness/rounds.ts'
import { compare, type ReportRow } from '../harness/report.ts'
import { byCallers, once, oneByOne, type SlotLength } from '../harness/slots.ts'
import type { SuiteContext } from '../harness/suite.ts'
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
export function rowsOf(field: Field, name: string, outcome: Outcome, { leaveOut }: Measuring): ReportRow[] {
  const full = `${field.name}, ${name}`
  for (const [contender, reason] of outcome.failures) leaveOut(`${full}: ${contender} failed: ${reason}`)
  const subject = subjectOf(field)
  return field.contenders.flatMap((control) => {
    if (control === subject) return []
    const row = compare(full, outcome, { subject: subject.name, control: control.name, target: field.target(name, control) })
    return row ? [row] : []
  })
}

export const collectGarbage = (): void => globalThis.gc?.()

const isOver = ({ context, plan }: Measuring, turns: number): boolean =>
  context.left() < turns * (plan.slotMs + plan.warmUpMs) + 1_000

async function run(turns: readonly Turn[], rounds: number, measuring: Measuring): Promise<Outcome> {
  // Timers that fell due meanwhile fire now.
  await setImmediate()
  return runRounds(turns, { rounds, between: collectGarbage, over: () => isOver(measuring, turns.length) })
}

/** Every case in which the subject takes part; `only` picks some. */
export async function measureCases(
  field: Field,
  measuring: Measuring,
  only: (one: Case) => boolean = () => true,
): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  for (const one of cases.filter(only)) {
    const turns = takingPart(field.contenders, one).map((contender) => ({
      name: contender.name,
      slot: slotOf(one, one.operation(contender, field.work)!, measuring.plan),
    }))
    measuring.context.say(`${field.name}, ${one.name}: ${turns.map(({ name }) => name).join(', ')}`)
    rows.push(...rowsOf(field, one.name, await run(turns, measuring.plan.rounds, measuring), measuring))
  }
  return rows
}

const slotOf = ({ callers }: Case, operation: (turn: number) => unknown, length: SlotLength): (() => Promise<number>) =>
  callers === undefined ? oneByOne(operation, length) : byCallers(operation, callers, length)

/** The same inside one open transaction a turn: what the verbs cost without beginning and committing. */
export async function measureSessions(field: Field, measuring: Measuring): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  const able = field.contenders.filter(({ inSession }) => inSession !== undefined)
  for (const one of cases.filter(({ verb, callers }) => verb !== 'three' && callers === undefined)) {
    const turns = able.map((contender) => ({
      name: contender.name,
      slot: () => contender.inSession!((verbs) => oneByOne(one.operation(verbs, field.work)!, measuring.plan)()),
    }))
    const name = `${one.name} in a session`
    measuring.context.say(`${field.name}, ${name}: ${turns.map((turn) => turn.name).join(', ')}`)
    rows.push(...rowsOf({ ...field, contenders: able }, name, await run(turns, measuring.plan.rounds, measuring), measuring))
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
  const name = bulkName(jobs.length)
  measuring.context.say(`${field.name}, ${name}: ${turns.map((turn) => turn.name).join(', ')}`)
  return rowsOf(field, name, await run(turns, measuring.plan.bulkRounds, measuring), measuring)
}

export const bulkName = (rows: number): string => `bulk ${rows / 1_000}k`
