// Relations between the tables of a schema, by name: what `with` loads and `save` writes beside a row.
import { DatabaseError } from '../errors.ts'
import type { AnyTable, Schema } from './schema.ts'
import type { ForeignKeyState, TableState } from './state.ts'

/** The other table of a relation, and whether there are many rows of it; the foreign key between the two says which. */
export interface Relation<Target extends string = string, Many extends boolean = boolean> {
  readonly target: Target
  readonly many: Many
  /** The columns of the foreign key, where there are several between the two tables. */
  readonly by?: readonly string[]
}

export interface RelationOptions {
  /** The column (or columns) of the foreign key, on whichever side it stands. */
  readonly by?: string | readonly string[]
}

const relation = <Target extends string, Many extends boolean>(
  target: Target,
  many: Many,
  { by }: RelationOptions,
): Relation<Target, Many> => ({ target, many, ...(by === undefined ? {} : { by: [by].flat() }) })

/** One row of that table, or none: the one this row points at, or the one that points at this row by a key that is unique. */
export const one = <const Target extends string>(target: Target, options: RelationOptions = {}): Relation<Target, false> =>
  relation(target, false, options)

/** Every row of that table that points at this row. */
export const many = <const Target extends string>(target: Target, options: RelationOptions = {}): Relation<Target, true> =>
  relation(target, true, options)

/** Relations of tables by their names in the database, and each by its own name. */
export type Relations<S extends Schema> = {
  readonly [Name in S[keyof S]['name']]?: Readonly<Record<string, Relation<S[keyof S]['name']>>>
}

/** A schema whose tables know their relations. */
export type Related<S extends Schema, R> = {
  [K in keyof S]: S[K] & { readonly $relations: S[K]['name'] extends keyof R ? R[S[K]['name']] : unknown }
}

/**
 * Gives the relations between the tables of a schema their names: `related({ users, profiles }, { users: { profile: one('profiles') } })`.
 * They follow the foreign keys; opening a database refuses one for which there is none, or more than one.
 */
export function related<S extends Schema, const R extends Relations<S>>(tables: S, relations: R): Related<S, R> {
  const named = relations as Record<string, Record<string, Relation> | undefined>
  const entries = Object.entries(tables).map(([key, table]) => {
    const copy = Object.assign(Object.create(table) as AnyTable, { relations: named[table.name] ?? {} })
    return [key, copy] as const
  })
  return Object.fromEntries(entries) as Related<S, R>
}

/** A relation with its foreign key found. */
export interface FoundRelation {
  readonly name: string
  readonly target: string
  readonly many: boolean
  /** True where the key stands in the other table. */
  readonly inward: boolean
  /** The columns of this table, and those of the other one in the same order. */
  readonly here: readonly string[]
  readonly there: readonly string[]
}

/** Words of the options beside the names of relations. */
export const reservedWords = ['where', 'orderBy', 'limit', 'includeDeleted', 'only']

/** @throws DatabaseError `usage`: one sentence that names table and relation. */
export function findRelation(
  table: TableState,
  name: string,
  relation: Relation,
  states: ReadonlyMap<string, TableState>,
): FoundRelation {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `The relation ${name} of ${table.name} ${sentence}.`, { table: table.name })
  }
  if (reservedWords.includes(name)) refuse('has a name that means something else in `with`')
  if (table.columns.some((column) => column.name === name)) refuse('has the name of a column')
  const target = states.get(relation.target) ?? refuse(`leads to ${relation.target}, which is no table of the schema`)
  const candidates = [
    ...target.foreignKeys
      .filter((key) => key.table === table.name && (relation.many || isUnique(target, key.columns)))
      .map((key) => ({ inward: true, here: key.references, there: key.columns, key })),
    ...(relation.many ? [] : table.foreignKeys)
      .filter((key) => key.table === target.name)
      .map((key) => ({ inward: false, here: key.columns, there: key.references, key })),
  ].filter(({ key }) => relation.by === undefined || isSame(key, relation.by))
  const [found, second] = candidates
  if (!found)
    return refuse(`has no foreign key between ${table.name} and ${target.name}${relation.many ? '' : ' that makes it one row'}`)
  if (second) {
    const keys = candidates.map(({ key }) => key.columns.join(' and ')).join(', ')
    return refuse(`could go by several foreign keys (${keys}); say which: { by: … }`)
  }
  const { inward, here, there } = found
  return { name, target: target.name, many: relation.many, inward, here, there }
}

const isSame = ({ columns }: ForeignKeyState, by: readonly string[]): boolean =>
  columns.length === by.length && columns.every((column) => by.includes(column))

/** Among the rows that are in sight: a key among those that are not deleted counts. */
function isUnique(table: TableState, columns: readonly string[]): boolean {
  const covers = (key: readonly string[]) => key.every((column) => columns.includes(column))
  const deletedAt = table.columns.find(({ role }) => role === 'deleted at')?.name
  return (
    covers(table.primaryKey) ||
    table.indexes.some(
      ({ unique, where, columns: indexed }) =>
        unique &&
        covers(indexed.map(({ column }) => column)) &&
        (where === undefined ||
          (deletedAt !== undefined && JSON.stringify(where) === JSON.stringify({ isNull: { column: deletedAt } }))),
    )
  )
}
