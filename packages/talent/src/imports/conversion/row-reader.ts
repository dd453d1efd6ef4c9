// Reads one row through its mapping: cells by field, all problems together, and what has no field kept as it is.
import type { MappedColumn, Mapping } from '../mapping/mapping.ts'
import { repairMojibake } from '../reading/mojibake.ts'
import { type Parsed, type Problem, parseLine, saysNothing, tidyText } from '../values/values.ts'

/** One problem of a row: the column as the file calls it, what is wrong, and the mend. */
export interface RowProblem {
  column: string
  problem: string
  howToFix: string
}

/** What becomes of a row; `repaired` counts cells whose misread characters were put right. */
export type Converted<T> = { record: T; repaired: number } | { problems: RowProblem[]; repaired: number }

export interface ConvertOptions {
  /** The deployment's currency, ISO 4217. */
  currency: string
}

interface Plan {
  header: readonly string[]
  index: Map<string, number>
  extra: { name: string; index: number }[]
}

/** Made once for each mapping and header, not for each row. */
const plans = new WeakMap<Mapping, Plan>()

function planOf(mapping: Mapping, header: readonly string[]): Plan {
  const known = plans.get(mapping)
  if (known?.header === header) return known
  const at = new Map(header.map((name, index) => [name, index]))
  const index = new Map<string, number>()
  for (const [field, { column }] of Object.entries(mapping.columns)) {
    const position = at.get(column)
    if (position !== undefined) index.set(field, position)
  }
  const extra = mapping.extra.flatMap((name) => {
    const position = at.get(name)
    return position === undefined ? [] : [{ name, index: position }]
  })
  const plan = { header, index, extra }
  plans.set(mapping, plan)
  return plan
}

export class RowReader {
  readonly mapping: Mapping
  readonly problems: RowProblem[] = []
  /** Cells that hold misread characters, put right. */
  repaired = 0
  readonly #cells: readonly string[]
  readonly #plan: Plan
  readonly #kept: string[] = []

  constructor(cells: readonly string[], header: readonly string[], mapping: Mapping) {
    this.mapping = mapping
    this.#plan = planOf(mapping, header)
    this.#cells = cells.map((cell) => {
      const repaired = repairMojibake(cell)
      if (repaired !== cell) this.repaired += 1
      return repaired
    })
  }

  /** How the field's column writes what had to be decided for the whole column; undefined where no column is mapped. */
  column(field: string): MappedColumn | undefined {
    return this.mapping.columns[field]
  }

  /** The field's cell, trimmed; null when it is empty, says nothing, or no column is mapped. */
  cell(field: string): string | null {
    const index = this.#plan.index.get(field)
    const text = index === undefined ? '' : (this.#cells[index] ?? '').trim()
    return saysNothing(text) ? null : text
  }

  /** The field's value, or null when the cell says nothing or has a problem, which is noted. */
  read<T>(field: string, parse: (text: string) => Parsed<T>): T | null {
    const text = this.cell(field)
    if (text === null) return null
    const parsed = parse(text)
    if ('value' in parsed) return parsed.value
    this.fail(field, parsed)
    return null
  }

  /** One line of at most 255 characters. */
  line(field: string): string | null {
    return this.read(field, parseLine)
  }

  /** Text of any length, its line ends as "\n". */
  text(field: string): string | null {
    const text = this.cell(field)
    return text === null ? null : tidyText(text)
  }

  /** Notes a problem at the field's column (or the field itself where it has none). */
  fail(field: string, { problem, howToFix }: Problem): void {
    this.problems.push({ column: this.column(field)?.column ?? field, problem, howToFix })
  }

  /** Keeps the whole cell of a field in `extra` too, because the field could not hold all of it. */
  keep(field: string): void {
    this.#kept.push(field)
  }

  /** The cells without a field that are not empty, and those that were kept, by the file's column names. */
  extra(): Record<string, string> {
    const kept = this.#kept.flatMap((field) => {
      const index = this.#plan.index.get(field)
      return index === undefined ? [] : [{ name: this.#plan.header[index] ?? field, index }]
    })
    const entries = [...this.#plan.extra, ...kept].map(({ name, index }): [string, string] => [name, this.#cells[index] ?? ''])
    return Object.fromEntries(entries.filter(([, text]) => text.trim() !== ''))
  }

  /** The record, or every problem of the row. */
  done<T>(record: T): Converted<T> {
    const { repaired, problems } = this
    return problems.length === 0 ? { record, repaired } : { problems, repaired }
  }
}
