// What a run tells: its rows as JSON for machines, and as a table on the terminal.
import { availableParallelism } from 'node:os'
import type { Outcome } from './rounds.ts'
import { median } from './statistics.ts'
import { spreadOf, verdictOf, type Verdict } from './verdict.ts'

/** One claim: how fast the subject is over the control. */
export interface ReportRow {
  readonly name: string
  readonly subject: string
  readonly control: string
  /** Speed of the subject over that of the control: the median of the rounds. */
  readonly ratio: number
  /** What the ratio is to reach; null where the row is shown for comparison only. */
  readonly target: number | null
  readonly met: Verdict | null
  readonly measured: {
    readonly rounds: number
    /** The middle half of the rounds' ratios. */
    readonly low: number
    readonly high: number
    /** The median of the rounds, in microseconds an operation. */
    readonly subject: number
    readonly control: number
  }
}

export interface Report {
  readonly suite: string
  readonly machine: string
  /** The day of the run. */
  readonly date: string
  readonly quick: boolean
  /** How many programs wanted to run at once meanwhile, by the system's own count (median of the rows): more than the cores make every row noisy. */
  readonly load: number
  /** What was compared, by name. */
  readonly versions: Readonly<Record<string, string>>
  /** What was left out, and why. */
  readonly leftOut: readonly string[]
  /** What was measured and is no comparison. */
  readonly notes?: readonly string[]
  readonly rows: readonly ReportRow[]
}

/** Nothing of a machine but what a ratio hangs on. */
export const machineName = (): string => `${availableParallelism()} shared cores`

/** A run of a suite as it is written; `date` is the moment of it. */
export const reportOf = (
  { suite, quick, date, load }: { suite: string; quick: boolean; date: Date; load: number },
  { rows, leftOut, versions, notes = [] }: Pick<Report, 'rows' | 'leftOut' | 'versions' | 'notes'>,
): Report => ({
  suite,
  machine: machineName(),
  date: date.toISOString().slice(0, 10),
  quick,
  load: figures(load),
  versions,
  leftOut,
  ...(notes.length === 0 ? {} : { notes }),
  rows,
})

/** Three figures that count; a whole number where there are more. */
const figures = (value: number): number => (value >= 1_000 ? Math.round(value) : Number(value.toPrecision(3)))

/** The row of a subject and a control of one outcome; undefined where one of them failed or no round was run. */
export function compare(
  name: string,
  { times }: Outcome,
  { subject, control, target }: { subject: string; control: string; target: number | null },
): ReportRow | undefined {
  const ours = times.get(subject) ?? []
  const theirs = times.get(control) ?? []
  if (ours.length === 0 || theirs.length === 0) return undefined
  const spread = spreadOf(ours, theirs)
  return {
    name,
    subject,
    control,
    ratio: figures(spread.ratio),
    target,
    met: target === null ? null : verdictOf(spread, target),
    measured: {
      rounds: spread.rounds,
      low: figures(spread.low),
      high: figures(spread.high),
      subject: figures(median(ours)),
      control: figures(median(theirs)),
    },
  }
}

/** The row of a limit in milliseconds: the limit stands for the control, so that 1 is just kept. */
export function compareWithLimit(name: string, subject: string, times: readonly number[], limitMs: number): ReportRow {
  const limit = limitMs * 1_000
  const control = limitMs >= 10_000 ? `${limitMs / 1_000} s` : `${limitMs} ms`
  const outcome = { times: new Map([[subject, times] as const, [control, times.map(() => limit)] as const]), failures: new Map() }
  return compare(name, outcome, { subject, control, target: 1 })!
}

/** Microseconds as one reads them. */
export function told(microseconds: number): string {
  if (microseconds >= 1_000_000) return `${(microseconds / 1_000_000).toPrecision(3)} s`
  return microseconds >= 1_000 ? `${(microseconds / 1_000).toPrecision(3)} ms` : `${microseconds.toPrecision(3)} µs`
}

const head = ['row', 'against', 'ratio', 'middle half', 'target', 'met', 'ours', 'theirs'] as const

/** The cells of a row, as the terminal and the page show them. */
export const cellsOf = (row: ReportRow): string[] => [
  row.name,
  row.control,
  row.ratio.toFixed(2),
  `${row.measured.low.toFixed(2)} to ${row.measured.high.toFixed(2)}`,
  row.target === null ? '' : String(row.target),
  row.met ?? '',
  told(row.measured.subject),
  told(row.measured.control),
]

export const headOf = (): readonly string[] => head

/** Columns of equal width. */
export function terminalTable(rows: readonly ReportRow[]): string {
  const cells = [[...head], ...rows.map(cellsOf)]
  const widths = head.map((_, place) => Math.max(...cells.map((row) => row[place]!.length)))
  return cells
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
