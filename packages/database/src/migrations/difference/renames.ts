// Which tables and columns of one schema are those of another under new names: as far as a person said so, else a question.
import { DatabaseError } from '../../errors.ts'
import { longestName } from '../../schema/rules.ts'
import type { ColumnState, SchemaState, TableState } from '../../schema/state.ts'
import { applyOperation } from '../apply.ts'
import { sameDefinition } from '../definitions.ts'
import { renameColumn, renameTable, type Operation } from '../operations.ts'
import { convertsItself } from '../type-changes.ts'
import { gone, type HintBook, type Need } from './hints.ts'

export interface Renamed {
  operations: Operation[]
  /** The old schema under the new names. */
  state: SchemaState
  needs: Need[]
}

/** Renames tables, then columns; questions about columns wait until those about tables are answered. */
export function findRenames(from: SchemaState, to: SchemaState, hints: HintBook): Renamed {
  const tables = renamedTables(from, to, hints)
  const moved = applied(from, (aside) =>
    inOrder(tables.pairs, [...from.keys()], aside).map(([old, name]) => renameTable(old, name)),
  )
  let { state } = moved
  const operations = [...moved.operations]
  const needs = [...tables.needs]
  for (const table of to.values()) {
    const before = state.get(table.name)
    if (!before) continue
    const oldName = [...tables.pairs].find(([, name]) => name === table.name)?.[0] ?? table.name
    const columns = renamedColumns(before, table, oldName, hints)
    needs.push(...columns.needs)
    const names = before.columns.map(({ name }) => name)
    const own = applied(state, (aside) =>
      inOrder(columns.pairs, names, aside).map(([old, name]) => renameColumn(table.name, old, name)),
    )
    state = own.state
    operations.push(...own.operations)
  }
  return { operations, state, needs }
}

/** Renames applied, with names for what steps aside that make no name of a key or an index too long, not even in between. */
function applied(from: SchemaState, renames: (aside: Aside) => Operation[]): { operations: Operation[]; state: SchemaState } {
  for (const aside of asides) {
    const operations = renames(aside)
    const states = operations.reduce<SchemaState[]>(
      (list, operation) => [...list, applyOperation(list.at(-1)!, operation)],
      [from],
    )
    if (aside === asides.at(-1) || states.every(hasNames)) return { operations, state: states.at(-1)! }
  }
  throw new Error('The last way to step aside is taken as it is.')
}

const hasNames = (schema: SchemaState): boolean =>
  [...schema.values()].every((table) =>
    [table, ...table.indexes, ...table.checks, ...table.foreignKeys].every(({ name }) => Buffer.byteLength(name) <= longestName),
  )

function renamedTables(from: SchemaState, to: SchemaState, hints: HintBook): { pairs: Map<string, string>; needs: Need[] } {
  const pairs = new Map<string, string>()
  const kept = new Set<string>()
  for (const name of from.keys()) {
    const answer = hints.take('--rename', name)
    if (answer === undefined) continue
    if (answer === gone) kept.add(name)
    else if (to.has(answer)) pairs.set(name, answer)
    else throw new DatabaseError('usage', `--rename ${name}=${answer}: the schema has no table ${answer}.`)
  }
  const needs = [...from.values()].flatMap((table): Need[] => {
    if (to.has(table.name) || pairs.has(table.name) || kept.has(table.name)) return []
    const candidates = [...to.values()].filter(
      (other) => !from.has(other.name) && ![...pairs.values()].includes(other.name) && alike(table, other),
    )
    return questionOf(
      'rename-table',
      table.name,
      candidates.map(({ name }) => name),
    )
  })
  return { pairs, needs }
}

/** Half of their columns are the same: less is hardly a rename, and dropping the rows would be asked for once more. */
function alike(left: TableState, right: TableState): boolean {
  const shared = left.columns.filter((column) =>
    right.columns.some(({ name, type }) => name === column.name && type.kind === column.type.kind),
  )
  return shared.length * 2 >= Math.max(left.columns.length, right.columns.length)
}

function renamedColumns(
  before: TableState,
  after: TableState,
  oldTable: string,
  hints: HintBook,
): { pairs: Map<string, string>; needs: Need[] } {
  const pairs = new Map<string, string>()
  const kept = new Set<string>()
  for (const { name } of before.columns) {
    const subject = `${oldTable}.${name}`
    const answer = hints.take('--rename', subject)
    if (answer === undefined) continue
    const target = answer.slice(answer.lastIndexOf('.') + 1)
    if (answer === gone) kept.add(name)
    else if (after.columns.some((column) => column.name === target)) pairs.set(name, target)
    else throw new DatabaseError('usage', `--rename ${subject}=${answer}: table ${after.name} has no column ${target}.`)
  }
  const needs = before.columns.flatMap((column): Need[] => {
    const stays = after.columns.some(({ name }) => name === column.name)
    if (stays || pairs.has(column.name) || kept.has(column.name) || column.generated) return []
    const candidates = after.columns.filter(
      ({ name, type, generated }) =>
        !generated &&
        !before.columns.some((other) => other.name === name) &&
        ![...pairs.values()].includes(name) &&
        convertsItself(column.type, type),
    )
    // The likeliest first: what differs in the name alone, then what is of the same kind.
    const unlikeness = (other: ColumnState): number =>
      sameDefinition({ ...other, name: '' }, { ...column, name: '' }) ? 0 : other.type.kind === column.type.kind ? 1 : 2
    return questionOf(
      'rename-column',
      `${oldTable}.${column.name}`,
      candidates.toSorted((a, b) => unlikeness(a) - unlikeness(b)).map(({ name }) => `${after.name}.${name}`),
    )
  })
  return { pairs, needs }
}

function questionOf(kind: Need['kind'], subject: string, candidates: string[]): Need[] {
  if (candidates.length === 0) return []
  return [
    {
      kind,
      subject,
      candidates,
      answer: `--rename ${subject}=${candidates[0]}`,
      otherwise: `--rename ${subject}=${gone}`,
    },
  ]
}

/** A name for what steps aside: its beginning and a number, where the first is taken. */
type Aside = (name: string, number: number) => string

/** From the one that says most to the shortest. */
const asides: readonly Aside[] = [
  (name, number) => `${[...name].slice(0, 20).join('')}_aside${number === 1 ? '' : number}`,
  (_name, number) => `aside${number === 1 ? '' : number}`,
  (_name, number) => (number <= 26 ? String.fromCodePoint(96 + number) : `_${number}`),
]

function freeName(name: string, taken: ReadonlySet<string>, aside: Aside): string {
  for (let number = 1; ; number += 1) {
    const free = aside(name, number)
    // Some engines do not tell the case of names apart.
    if (![...taken].some((other) => other.toLowerCase() === free.toLowerCase())) return free
  }
}

/** Renames one after the other, each to a name that is free by then; where they go in a circle, one steps aside. */
function inOrder(pairs: ReadonlyMap<string, string>, names: readonly string[], asideOf: Aside): [string, string][] {
  const taken = new Set(names)
  const left = new Map([...pairs].filter(([from, to]) => from !== to))
  const ordered: [string, string][] = []
  const rename = (from: string, to: string) => {
    ordered.push([from, to])
    taken.delete(from)
    taken.add(to)
  }
  while (left.size > 0) {
    const free = [...left].find(([from, to]) => !taken.has(to) || from.toLowerCase() === to.toLowerCase())
    if (free) {
      rename(...free)
      left.delete(free[0])
      continue
    }
    // One of a circle; or what stands in the way, to be dropped under its new name later on.
    const [, inTheWay] = [...left][0]!
    const target = left.get(inTheWay)
    const aside = freeName(inTheWay, taken, asideOf)
    rename(inTheWay, aside)
    left.delete(inTheWay)
    if (target !== undefined) left.set(aside, target)
  }
  return ordered
}
