// Saving a tree: a row with those its relations lead to, each inserted where it is new and updated where it is there.
import { changeByKey, describedKey } from './changing.ts'
import { DatabaseError, NotFound } from './errors.ts'
import type { Repository } from './repository.ts'
import type { FoundRelation, Relation } from './schema/relations.ts'
import type { AnyTable, ChangesOf, RowOf, Schema } from './schema/schema.ts'
import type { TableShape } from './shape.ts'
import type { TableNamed } from './tree.ts'
import type { RepositoryContext } from './repository.ts'

type Row = Record<string, unknown>
type RelationsOf<T> = T extends { readonly $relations: infer R } ? { [K in keyof R]: R[K] } : unknown

type Part<S extends Schema, R> =
  R extends Relation<infer Name, infer Many>
    ? Many extends true
      ? readonly SaveOf<S, TableNamed<S, Name>>[]
      : SaveOf<S, TableNamed<S, Name>> | null
    : never

/**
 * A tree to save: columns of a row, and under the names of its relations the rows beside it. A row with its primary key is updated, or
 * inserted where it is not there; one without is inserted. Foreign keys between the rows of a tree are filled in.
 */
export type SaveOf<S extends Schema, T extends AnyTable> = ChangesOf<T> & {
  [K in keyof RelationsOf<T>]?: Part<S, RelationsOf<T>[K]> | undefined
}

type SavedPart<S extends Schema, R, V> =
  R extends Relation<infer Name, infer Many>
    ? Many extends true
      ? SavedTree<S, TableNamed<S, Name>, V extends readonly (infer Item)[] ? Item : never>[]
      : V extends null
        ? null
        : SavedTree<S, TableNamed<S, Name>, V>
    : never

/** The rows that were saved, whole. */
export type SavedTree<S extends Schema, T extends AnyTable, V> = RowOf<T> & {
  [K in keyof V & keyof RelationsOf<T>]: SavedPart<S, RelationsOf<T>[K], V[K]>
}

/** Relations whose rows are deleted where the tree does not name them (softly where their table does): `{ profile: { skills: true } }`. */
export type Removing<S extends Schema, T extends AnyTable> = {
  [K in keyof RelationsOf<T>]?:
    | true
    | (RelationsOf<T>[K] extends Relation<infer Name> ? Removing<S, TableNamed<S, Name>> & { missing?: boolean } : never)
}

interface SaveParts {
  readonly context: RepositoryContext
  readonly table: (shape: TableShape) => Repository<AnyTable>
}

const deepest = 8

/** Saves a tree. Its caller holds a part of the transaction that is taken back as a whole. */
export async function saveTree(parts: SaveParts, shape: TableShape, tree: Row, removing: object = {}, depth = 0): Promise<Row> {
  if (depth > deepest) throw new DatabaseError('usage', `A tree is at most ${deepest} relations deep.`)
  const { columns, branches } = divided(shape, tree)
  const result: Row = {}
  for (const { relation, value } of branches) {
    if (relation.inward) continue
    // The row this one points at comes first: its key is needed.
    const target =
      value === null
        ? undefined
        : await saveTree(
            parts,
            shape.reach(relation.target),
            asRow(shape, relation, value),
            branchOf(removing, relation),
            depth + 1,
          )
    relation.here.forEach((column, at) => (columns[column] = target ? target[relation.there[at]!] : null))
    result[relation.name] = target ?? null
  }
  const row = await saveRow(parts, shape, columns)
  for (const { relation, value } of branches) {
    if (!relation.inward) continue
    result[relation.name] = await saveInward(parts, {
      shape,
      relation,
      row,
      value,
      removing: branchOf(removing, relation),
      depth,
    })
  }
  return { ...row, ...result }
}

interface Branch {
  readonly relation: FoundRelation
  readonly value: unknown
}

function divided(shape: TableShape, tree: Row): { columns: Row; branches: Branch[] } {
  const columns: Row = {}
  const branches: Branch[] = []
  for (const [name, value] of Object.entries(tree)) {
    if (value === undefined) continue
    const relation = shape.relations.get(name)
    if (relation) branches.push({ relation, value })
    else columns[name] = value
  }
  return { columns, branches }
}

function asRow(shape: TableShape, { name }: FoundRelation, value: unknown): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row
  throw new DatabaseError('usage', `${shape.table.name}.${name} is to be saved, and needs the columns of a row.`, {
    table: shape.table.name,
  })
}

interface Inward extends Branch {
  readonly shape: TableShape
  readonly row: Row
  readonly removing: object | undefined
  readonly depth: number
}

async function saveInward(parts: SaveParts, { shape, relation, row, value, removing, depth }: Inward): Promise<unknown> {
  const { many, here, there, name } = relation
  if (many && !Array.isArray(value)) {
    throw new DatabaseError('usage', `${shape.table.name}.${name} is to be saved, and needs a list of rows.`, {
      table: shape.table.name,
    })
  }
  const target = shape.reach(relation.target)
  const foreign = Object.fromEntries(there.map((column, at) => [column, row[here[at]!]]))
  const wanted = (many ? (value as unknown[]) : value === null ? [] : [value]).map((item) => ({
    ...asRow(shape, relation, item),
    ...foreign,
  }))
  if (removing) await removeMissing(parts, target, foreign, wanted)
  const saved: Row[] = []
  const isPlainNew = (item: Row) =>
    target.table.primaryKey.some((column) => item[column] === undefined) && divided(target, item).branches.length === 0
  // Rows that are only to be inserted go together.
  for (let at = 0; at < wanted.length; ) {
    const end = wanted.findIndex((item, place) => place >= at && !isPlainNew(item))
    const together = wanted.slice(at, end < 0 ? wanted.length : end)
    if (together.length > 0) saved.push(...(await parts.table(target).insertMany(together)))
    else saved.push(await saveTree(parts, target, wanted[at]!, removing, depth + 1))
    at += Math.max(1, together.length)
  }
  return many ? saved : (saved[0] ?? null)
}

/** Deletes the rows of a branch that the tree does not name, before others may take their place. */
async function removeMissing({ table }: SaveParts, target: TableShape, foreign: Row, wanted: readonly Row[]): Promise<void> {
  const { primaryKey } = target.table
  const kept = new Set(wanted.map((item) => describedKey(target, item)))
  const there = await table(target).list({ where: foreign })
  for (const row of there as Row[]) {
    if (kept.has(describedKey(target, row))) continue
    await table(target).delete(Object.fromEntries(primaryKey.map((column) => [column, row[column]])))
  }
}

/** What is to be removed behind a relation; undefined where nothing of it is. */
function branchOf(removing: object, { name }: FoundRelation): object | undefined {
  const said = (removing as Record<string, true | object | undefined>)[name]
  return said === true ? {} : said
}

async function saveRow({ context, table }: SaveParts, shape: TableShape, columns: Row): Promise<Row> {
  const { primaryKey } = shape.table
  if (primaryKey.some((name) => columns[name] === undefined)) return table(shape).insert(columns)
  const key = Object.fromEntries(primaryKey.map((name) => [name, columns[name]]))
  const changes = Object.fromEntries(Object.entries(columns).filter(([name]) => !primaryKey.includes(name)))
  try {
    await changeByKey(context, shape, key, changes)
  } catch (error) {
    if (!(error instanceof NotFound) || error.table !== shape.table.name) throw error
    return table(shape).insert(withoutVersion(shape, columns))
  }
  return table(shape).get(key as Record<string, string>)
}

/** A row that is not there yet begins with its first version. */
function withoutVersion({ version, table }: TableShape, columns: Row): Row {
  if (version === undefined || columns[version] === undefined) return columns
  throw new DatabaseError('stale', `${table.name}: the row has been deleted since it was read.`, {
    table: table.name,
    columns: [version],
  })
}
