// The verbs of one table. Each shape of a call is compiled to SQL once; after that a call only encodes, runs and decodes.
import { compileWhere, type Where } from './conditions.ts'
import { NotFound, DatabaseError } from './errors.ts'
import type { Cell, Connection, Statement } from './engine.ts'
import { explained } from './explanation.ts'
import { compilePage, type Page, type PageOptions } from './page.ts'
import { compileList, compileSelect, type ListOptions, type ReadOptions } from './query.ts'
import type { AnyTable, ChangesOf, InsertOf, RowOf, Schema } from './schema/schema.ts'
import type { TableShape } from './shape.ts'
import type { TreeOf, With } from './tree.ts'
import { insertRows, upsertRows } from './writing.ts'

/** What a repository needs of its session. */
export interface RepositoryContext {
  readonly connection: Connection
  readonly now: () => Date
  readonly newId: () => string
}

/** A primary key: the value itself, or an object of all its columns where there are several. */
export type Key = KeyPart | Record<string, KeyPart>
type KeyPart = string | number | bigint

/** What is loaded beside the rows; see `related`. */
export interface Beside<W> {
  with: W
}

export interface FindOptions {
  /** Also a row that was deleted softly. */
  includeDeleted?: boolean
}

type OneOptions<Row> = Omit<ListOptions<Row>, 'where' | 'limit' | 'offset'>

/** The verbs of one table inside a session. Soft-deleted rows are out of sight unless asked for. */
export class Repository<T extends AnyTable, S extends Schema = Schema> {
  readonly #context: RepositoryContext
  readonly #shape: TableShape

  constructor(context: RepositoryContext, shape: TableShape) {
    this.#context = context
    this.#shape = shape
  }

  /** The row with that primary key, or undefined; with what `with` wants beside it. */
  async find<const W extends With<S, T>>(key: Key, options: FindOptions & Beside<W>): Promise<TreeOf<S, T, W> | undefined>
  async find(key: Key, options?: FindOptions): Promise<RowOf<T> | undefined>
  async find(key: Key, options: FindOptions & Partial<Beside<object>> = {}): Promise<RowOf<T> | undefined> {
    const [row] = await this.#list({ ...options, where: this.#keyOf(key), limit: 1 })
    return row
  }

  /** The row with that primary key. @throws NotFound where there is none. */
  async get<const W extends With<S, T>>(key: Key, options: FindOptions & Beside<W>): Promise<TreeOf<S, T, W>>
  async get(key: Key, options?: FindOptions): Promise<RowOf<T>>
  async get(key: Key, options?: FindOptions): Promise<RowOf<T>> {
    const row = await this.find(key, options)
    if (!row) throw new NotFound(this.#shape.table.name, described(key))
    return row
  }

  /** The first row for which `where` holds. */
  async findBy<const W extends With<S, T>>(
    where: Where<RowOf<T>>,
    options: OneOptions<RowOf<T>> & Beside<W>,
  ): Promise<TreeOf<S, T, W> | undefined>
  async findBy(where: Where<RowOf<T>>, options?: OneOptions<RowOf<T>>): Promise<RowOf<T> | undefined>
  async findBy(where: Where<RowOf<T>>, options: OneOptions<RowOf<T>> = {}): Promise<RowOf<T> | undefined> {
    const [row] = await this.#list({ ...options, where, limit: 1 })
    return row
  }

  /** Rows, each with what `with` wants beside it: all of it is one statement. */
  async list<const W extends With<S, T>>(options: ListOptions<RowOf<T>> & Beside<W>): Promise<TreeOf<S, T, W>[]>
  async list(options?: ListOptions<RowOf<T>>): Promise<RowOf<T>[]>
  async list(options: ListOptions<RowOf<T>> = {}): Promise<RowOf<T>[]> {
    return this.#list(options)
  }

  async #list(options: ReadOptions): Promise<RowOf<T>[]> {
    const { statement, parameters, decode } = compileList(this.#shape, options)
    const rows = await this.#context.connection.all(statement, parameters)
    return rows.map((row) => decode(row) as RowOf<T>)
  }

  /**
   * One page of a list, and the cursor of the next. The order is made total by the primary key. What is inserted or deleted
   * between two pages moves no other row: none is shown twice or left out that was there all along and kept its place.
   * @throws DatabaseError `cursor` where the cursor is not one of this list (same table, order and conditions but for values).
   */
  async page<const W extends With<S, T>>(options: PageOptions<RowOf<T>> & Beside<W>): Promise<Page<TreeOf<S, T, W>>>
  async page(options: PageOptions<RowOf<T>>): Promise<Page<RowOf<T>>>
  async page(options: PageOptions<RowOf<T>>): Promise<Page<RowOf<T>>> {
    const { statement, parameters, page } = compilePage(this.#shape, options)
    return page(await this.#context.connection.all(statement, parameters)) as Page<RowOf<T>>
  }

  /** The rows one after the other, without holding them all; the session must not end before the last one was read. */
  iterate<const W extends With<S, T>>(options: ListOptions<RowOf<T>> & Beside<W>): AsyncGenerator<TreeOf<S, T, W>>
  iterate(options?: ListOptions<RowOf<T>>): AsyncGenerator<RowOf<T>>
  async *iterate(options: ListOptions<RowOf<T>> = {}): AsyncGenerator<RowOf<T>> {
    const { statement, parameters, decode } = compileList(this.#shape, options)
    for await (const row of this.#context.connection.iterate(statement, parameters)) yield decode(row) as RowOf<T>
  }

  async count(where: Where<RowOf<T>> = {}, options: { includeDeleted?: boolean } = {}): Promise<number> {
    const { statement, parameters } = compileSelect(this.#shape, `count(*) AS ${this.#shape.dialect.quote('count')}`, {
      ...options,
      where,
    })
    const [row] = await this.#context.connection.all(statement, parameters)
    return Number(row?.['count'])
  }

  async exists(where: Where<RowOf<T>> = {}, options: { includeDeleted?: boolean } = {}): Promise<boolean> {
    const { statement, parameters } = compileSelect(this.#shape, `1 AS ${this.#shape.dialect.quote('found')}`, {
      ...options,
      where,
      limit: 1,
    })
    return (await this.#context.connection.all(statement, parameters)).length > 0
  }

  /** Inserts one row and returns it whole, with what the layer and the defaults filled in. */
  async insert(row: InsertOf<T>): Promise<RowOf<T>> {
    const [inserted] = await this.insertMany([row])
    return inserted!
  }

  /** Inserts many rows, several to a statement, and returns them whole in their order. */
  async insertMany(rows: readonly InsertOf<T>[]): Promise<RowOf<T>[]> {
    const cells = await explained(this.#shape, () => insertRows(this.#context, this.#shape, rows))
    return cells.map((row) => this.#shape.decode(row) as RowOf<T>)
  }

  /**
   * Inserts rows, or updates those that collide on `conflict` (the columns of a unique key) with the columns in `update`
   * (default: every column the rows name, which must then be the same in each). Returns how many rows were written.
   */
  async upsertMany(
    rows: readonly InsertOf<T>[],
    options: { conflict: readonly (keyof RowOf<T> & string)[]; update?: readonly (keyof RowOf<T> & string)[] },
  ): Promise<number> {
    return explained(this.#shape, () => upsertRows(this.#context, this.#shape, rows, options))
  }

  /** Changes the row with that key. @throws NotFound where there is none (or it is deleted). */
  async update(key: Key, changes: ChangesOf<T>): Promise<void> {
    const changed = await this.updateWhere(this.#keyOf(key), changes)
    if (changed === 0) throw new NotFound(this.#shape.table.name, described(key))
  }

  /** Changes every row for which `where` holds and tells how many; without any change it only counts them. */
  async updateWhere(where: Where<RowOf<T>>, changes: ChangesOf<T>): Promise<number> {
    return this.#set(where, changes, {})
  }

  /** Deletes (hides, where the table has `softDelete`) every row for which `where` holds and tells how many. */
  async delete(where: Where<RowOf<T>>): Promise<number> {
    const { deletedAt } = this.#shape
    if (!deletedAt) return this.purge(where)
    return this.#set(where, { [deletedAt]: this.#context.now() }, {})
  }

  /** Brings hidden rows back and tells how many. */
  async restore(where: Where<RowOf<T>>): Promise<number> {
    const { deletedAt, table } = this.#shape
    if (!deletedAt) throw new DatabaseError('usage', `Rows of ${table.name} are deleted for good and cannot be restored.`)
    return this.#set(where, { [deletedAt]: null }, { onlyDeleted: true })
  }

  /** Deletes rows for good, hidden ones too, and tells how many. */
  async purge(where: Where<RowOf<T>>): Promise<number> {
    const condition = compileWhere(this.#shape, where, { includeDeleted: true })
    return this.#run(`DELETE FROM ${this.#shape.quoted}${condition.sql}`, condition.parameters)
  }

  async #set(where: Where<RowOf<T>>, changes: Record<string, unknown>, options: { onlyDeleted?: boolean }): Promise<number> {
    const shape = this.#shape
    const { updatedAt } = shape
    const names = Object.keys(changes).filter((name) => changes[name] !== undefined)
    if (names.length === 0) return this.count(where)
    const condition = compileWhere(shape, where, options)
    const cells = names.map((name) => {
      if (shape.columns.get(name)?.type.kind === 'counter') {
        throw new DatabaseError('usage', `${shape.table.name}.${name} is given by the layer and does not change.`)
      }
      if (shape.columns.get(name)?.generated) {
        throw new DatabaseError('usage', `${shape.table.name}.${name} is computed by the database and not written.`)
      }
      return shape.encode(name, changes[name])
    })
    if (updatedAt && !names.includes(updatedAt)) {
      names.push(updatedAt)
      cells.push(shape.encode(updatedAt, this.#context.now()))
    }
    const assignments = names.map((name) => `${shape.quote(name)} = ${shape.stored(name)}`).join(', ')
    return this.#run(`UPDATE ${shape.quoted} SET ${assignments}${condition.sql}`, [...cells, ...condition.parameters])
  }

  async #run(sql: string, parameters: Cell[]): Promise<number> {
    const statement: Statement = { sql }
    return (await explained(this.#shape, () => this.#context.connection.run(statement, parameters))).changes
  }

  #keyOf(key: Key): Where<RowOf<T>> {
    const { primaryKey, name } = this.#shape.table
    const parts: Record<string, unknown> = typeof key === 'object' && key !== null ? key : { [primaryKey[0]!]: key }
    // A part of a key, or an empty one, would mean other rows than the one meant.
    const whole = primaryKey.every((column) => ['string', 'number', 'bigint'].includes(typeof parts[column]))
    if (!whole || Object.keys(parts).length !== primaryKey.length) {
      throw new DatabaseError('usage', `The key of ${name} is a value for each of ${primaryKey.join(', ')}.`)
    }
    return parts as Where<RowOf<T>>
  }
}

const described = (key: Key): string =>
  typeof key === 'object'
    ? Object.entries(key)
        .map(([column, part]) => `${column} ${part}`)
        .join(', ')
    : String(key)
