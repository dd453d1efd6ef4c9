// Reads that differ in nothing but their values are compiled once: what is asked again and again has its statement ready.
import type { Cell } from './engine.ts'
import type { ReadOptions } from './query.ts'
import type { TableShape } from './shape.ts'
import { namesOfTree } from './tree.ts'

// Between words that are names, and so hold no such character.
const end = '\0'

/** True for what stands for itself in a condition: no comparison, no list. */
const isValue = (value: unknown): boolean =>
  typeof value !== 'object' ? value !== undefined : value instanceof Date || value instanceof Uint8Array

/** What a read is but for the values of its conditions; undefined where these are more than values that a column equals. */
export function nameOfRead(options: ReadOptions): string | undefined {
  if (options.lock || ('where' in options && options.where === undefined)) return undefined
  const { only, orderBy, limit, offset, includeDeleted } = options
  // What is no number is refused where it is compiled.
  if ([limit, offset].some((count) => count !== undefined && typeof count !== 'number')) return undefined
  let name = `${limit ?? ''}${end}${offset ?? ''}${end}${includeDeleted === true}`
  for (const [column, value] of Object.entries(options.where ?? {})) {
    if (value !== null && (column === 'or' || !isValue(value))) return undefined
    name += `${end}${value === null ? '' : '='}${column}`
  }
  for (const [column, way] of Object.entries(orderBy ?? {})) name += `${end}${String(way)} ${column}`
  if (only !== undefined) name += `${end}only ${only.join(end)}`
  if (options.with === undefined) return name
  const branches = namesOfTree(options.with)
  return branches === undefined ? undefined : `${name}${end}with ${branches}`
}

/** The cells of the conditions of a read that has a name. */
export function cellsOfWhere(shape: TableShape, where: object | undefined): Cell[] {
  const cells: Cell[] = []
  for (const [column, value] of Object.entries(where ?? {})) if (value !== null) cells.push(shape.encode(column, value))
  return cells
}

const mostKept = 300

/** Keeps what was compiled for each table under the name of the read. */
export class KeptReads<Compiled> {
  readonly #kept = new WeakMap<TableShape, Map<string, Compiled>>()

  of(shape: TableShape, name: string, compile: () => Compiled): Compiled {
    const known = this.#kept.get(shape) ?? new Map<string, Compiled>()
    this.#kept.set(shape, known)
    const found = known.get(name)
    if (found !== undefined) return found
    const compiled = compile()
    if (known.size >= mostKept) known.delete(known.keys().next().value!)
    known.set(name, compiled)
    return compiled
  }
}
