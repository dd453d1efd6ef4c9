// Random views over random tables, and what becomes of them when the tables change, the same again for the same seed.
import { checkTable } from '../../src/schema/rules.ts'
import { inCreationOrder } from '../../src/schema/schema.ts'
import type { ColumnState, SchemaState, TableState } from '../../src/schema/state.ts'
import type { Maker } from './random-maker.ts'

const viewNames = ['view', 'Übersicht', 'summary', 'open', 'a_view_with_a_name_of_some_length', 'вид']

/** A view as it was thought of, by the names of the tables and columns it reads: from that its query is written. */
interface Idea {
  name: string
  /** A table, or another view. */
  source: string
  kind: 'some columns' | 'all columns' | 'counts' | 'joined'
  columns: string[]
  /** Only rows in which this column says something. */
  where?: string
}

/** Where tables and columns went. */
export interface Whereabouts {
  tableNow: (table: string) => string | undefined
  columnNow: (table: string, column: string) => string | undefined
}

const quoted = (name: string): string => `"${name}"`

export class RandomViews {
  readonly #maker: Maker
  #ideas: Idea[] = []

  constructor(maker: Maker) {
    this.#maker = maker
  }

  /** The schema with some views in it. */
  someOver(tables: SchemaState): SchemaState {
    for (let count = this.#maker.one([0, 0, 1, 1, 2, 3]); count > 0; count -= 1) this.#add(tables)
    return this.#over(tables)
  }

  /** The views follow what their tables were made into, and change themselves. */
  changed(tables: SchemaState, before: SchemaState, whereabouts: Whereabouts, deeds: string[]): SchemaState {
    this.#ideas = this.#ideas.flatMap((idea) => this.#followed(idea, before, whereabouts))
    for (let count = this.#maker.one([0, 0, 1, 1, 2]); count > 0; count -= 1) {
      const deed = this.#change(tables)
      if (deed !== undefined) deeds.push(deed)
    }
    return this.#over(tables)
  }

  #add(tables: SchemaState): Idea | undefined {
    const schema = this.#over(tables)
    if (schema.size === 0) return undefined
    const source = this.#maker.one([...schema.values()])
    const idea: Idea = {
      name: this.#maker.fresh(viewNames, [...schema.keys()]),
      source: source.name,
      kind: this.#maker.one(['some columns', 'some columns', 'all columns', 'counts', 'joined']),
      columns: source.columns.map(({ name }) => name).filter(() => this.#maker.chance(0.5)),
    }
    if (this.#maker.chance(0.5)) idea.where = this.#maker.one(source.columns).name
    this.#ideas.push(idea)
    return idea
  }

  #change(tables: SchemaState): string | undefined {
    const idea = this.#ideas.length === 0 || this.#maker.chance(0.25) ? undefined : this.#maker.one(this.#ideas)
    if (!idea) {
      const made = this.#add(tables)
      return made && `make view ${JSON.stringify(made)}`
    }
    switch (this.#maker.whole(4)) {
      case 0:
        this.#ideas = this.#ideas.filter((other) => other !== idea)
        return `drop view ${idea.name}`
      case 1: {
        const to = this.#maker.fresh(viewNames, [...this.#over(tables).keys()])
        for (const other of this.#ideas) if (other.source === idea.name) other.source = to
        idea.name = to
        return `rename a view to ${to}`
      }
      case 2:
        idea.columns = idea.columns.filter(() => this.#maker.chance(0.6))
        return `fewer columns of view ${idea.name}`
      default:
        delete idea.where
        return `all rows in view ${idea.name}`
    }
  }

  #followed(idea: Idea, before: SchemaState, whereabouts: Whereabouts): Idea[] {
    // The columns of another view keep their names; whether they are still there is seen when the query is written.
    if (!before.has(idea.source)) return [idea]
    const source = whereabouts.tableNow(idea.source)
    if (source === undefined) return []
    const now = (column: string) => whereabouts.columnNow(idea.source, column)
    const { where, ...rest } = idea
    const followedWhere = where === undefined ? undefined : now(where)
    const columns = idea.columns.flatMap((column) => now(column) ?? [])
    return [{ ...rest, source, columns, ...(followedWhere === undefined ? {} : { where: followedWhere }) }]
  }

  /** The tables with the views; an idea whose source is gone is given up. */
  #over(tables: SchemaState): SchemaState {
    const schema = new Map(tables)
    this.#ideas = this.#ideas.filter((idea) => {
      const source = schema.get(idea.source)
      if (!source) return false
      const view = viewOf(idea, source, schema)
      checkTable(view)
      schema.set(view.name, view)
      return true
    })
    return inCreationOrder(schema)
  }
}

/** A column of a table as a view gives it. */
const given = ({ type, nullable }: ColumnState, name: string): ColumnState => ({ name, type, nullable })

/** A name that none of the columns has: a view may read one that has the same. */
const unlike = (name: string, columns: readonly ColumnState[]): string =>
  columns.some((column) => column.name === name) ? unlike(`${name}_more`, columns) : name

const isGroupable = ({ type }: ColumnState): boolean =>
  type.kind !== 'json' && !((type.kind === 'text' || type.kind === 'bytes') && type.max === undefined)

function viewOf({ name, ...idea }: Idea, source: TableState, schema: SchemaState): TableState {
  const found = source.columns.filter((column) => idea.columns.includes(column.name))
  const chosen = idea.kind === 'counts' ? found.filter(isGroupable) : found
  const columns = chosen.length > 0 ? chosen : [source.columns[0]!]
  const empty = { primaryKey: [], foreignKeys: [], checks: [], indexes: [] }
  const made = (own: ColumnState[], query: string, ...reads: string[]): TableState => ({
    name,
    columns: own,
    ...empty,
    view: { reads: [...new Set(reads)].toSorted(), query },
  })
  const list = columns.map((column) => `s.${quoted(column.name)} AS ${quoted(column.name)}`)
  const from = `FROM ${quoted(source.name)} s`
  const test = whereOf(idea.where, source)
  const same = columns.map((column) => given(column, column.name))
  const key = source.foreignKeys[0]
  if (idea.kind === 'all columns') {
    const all = source.columns.map((column) => given(column, column.name))
    return made(all, `SELECT * ${from}${test}`, source.name)
  }
  if (idea.kind === 'counts' && columns.every(isGroupable)) {
    const count: ColumnState = { name: unlike('how_many', columns), type: { kind: 'bigint' }, nullable: false }
    const groups = columns.map((column) => `s.${quoted(column.name)}`).join(', ')
    const query = `SELECT ${list.join(', ')}, count(*) AS ${count.name} ${from}${test} GROUP BY ${groups}`
    return made([...same, count], query, source.name)
  }
  const target = key && schema.get(key.table)
  if (idea.kind === 'joined' && key && target) {
    const on = key.columns.map((own, place) => `s.${quoted(own)} = t.${quoted(key.references[place]!)}`).join(' AND ')
    const other = target.columns.at(-1)!
    const theirs = unlike('theirs', columns)
    const query = `SELECT ${list.join(', ')}, t.${quoted(other.name)} AS ${theirs} ${from} LEFT JOIN ${quoted(target.name)} t ON ${on}${test}`
    return made([...same, { ...given(other, theirs), nullable: true }], query, source.name, target.name)
  }
  return made(same, `SELECT ${list.join(', ')} ${from}${test}`, source.name)
}

/** In words that mean the same on every engine. */
function whereOf(name: string | undefined, source: TableState): string {
  const column = source.columns.find((candidate) => candidate.name === name)
  if (!column) return ''
  const place = `s.${quoted(column.name)}`
  if (column.type.kind === 'integer' || column.type.kind === 'bigint') return ` WHERE ${place} >= 0`
  if (column.type.kind === 'text' || column.type.kind === 'enumeration') return ` WHERE ${place} <> 'it''s'`
  return ` WHERE ${place} IS NOT NULL`
}
