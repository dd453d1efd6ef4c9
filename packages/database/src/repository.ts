// The verbs of one table. Each shape of a call is compiled to SQL once; after that a call only encodes, runs and decodes.
import { compileWhere, type Where } from './conditions.ts'
import { byKey, changeByKey, changeWhere, countWhere, describedKey, refuseStaleDelete } from './changing.ts'
import { NotFound, DatabaseError } from './errors.ts'
import type { Statement, WholeConnection } from './engine.ts'
import { explained, explainedError } from './explanation.ts'
import { compilePage, type Page, type PageOptions } from './page.ts'
import { KeptReads } from './kept-reads.ts'
import { compileList, compileSelect, readRows, rowsOf, type ListOptions, type ReadOptions } from './query.ts'
import { formed } from './row-form.ts'
import type { AnyTable, ChangesOf, InsertOf, RowOf, Schema } from './schema/schema.ts'
import type { TableShape } from './shape.ts'
import { compileTree, namesOfTree, rootOf, type ColumnOf, type CompiledTree, type TreeOf, type With } from './tree.ts'
import { takeRows, type TakeOptions } from './taking.ts'
import { insertCounted, insertRows, insertStream, upsertRow, upsertRows, type RowStream } from './writing.ts'
import { saveTree, type Removing, type SavedTree, type SaveOf } from './save.ts'

/** What a repository needs of its session. */
export interface RepositoryContext {
  readonly connection: WholeConnection
  readonly now: () => Date
  readonly newId: () => string
  /** A part of the transaction that is taken back as a whole. */
  readonly part: <T>(work: () => Promise<T>) => Promise<T>
}

/** A primary key: the value itself, or an object of all its columns where there are several. */
export type Key = KeyPart | Record<string, KeyPart>
type KeyPart = string | number | bigint

/** What is loaded beside the rows; see `related`. */
export interface Beside<W> {
  with: W
}

/** Which columns of the rows are read; see `list`. */
export interface Only<Name, W> {
  /** These columns and no others. */
  only: readonly Name[]
  with?: W
}

export interface FindOptions {
  /** Also a row that was deleted softly. */
  includeDeleted?: boolean
}

export interface UpsertOptions<Row> {
  /** The columns of a unique key. */
  conflict?: readonly (keyof Row & string)[]
  /** What the row that is there takes over. */
  update?: readonly (keyof Row & string)[]
}

type OneOptions<Row> = Omit<ListOptions<Row>, 'where' | 'limit' | 'offset'>

const keptFinds = new KeptReads<Statement>()

const compileFind = (shape: TableShape, tree: CompiledTree | undefined): Statement => ({
  sql: `SELECT ${shape.everyColumn}${tree?.sql ?? ''} FROM ${shape.quoted}${tree ? rootOf(tree) : ''}${byKey(shape, shape.table.primaryKey)}`,
  exactIntegers: shape.exactIntegers || tree?.exactIntegers === true,
  form: rowsOf(shape, undefined, tree),
})

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
  async find(key: Key, options?: FindOptions & Partial<Beside<object>>): Promise<RowOf<T> | undefined> {
    const shape = this.#shape
    const parts = this.#keyOf(key)
    const branches = options?.with && namesOfTree(options.with)
    if (options?.includeDeleted || (options?.with && branches === undefined)) {
      const [row] = await this.#list({ ...options, where: parts })
      return row
    }
    const { primaryKey } = shape.table
    const cells = primaryKey.map((name) => shape.encode(name, parts[name]))
    const statement = keptFinds.of(shape, branches ?? '', () =>
      compileFind(shape, branches === undefined ? undefined : compileTree(shape, options!.with!, branches)),
    )
    const [row] = await readRows(this.#context.connection, statement, cells)
    return row as RowOf<T> | undefined
  }

  /** The row with that primary key. @throws NotFound where there is none. */
  async get<const W extends With<S, T>>(key: Key, options: FindOptions & Beside<W>): Promise<TreeOf<S, T, W>>
  async get(key: Key, options?: FindOptions): Promise<RowOf<T>>
  async get(key: Key, options?: FindOptions): Promise<RowOf<T>> {
    const row = await this.find(key, options)
    if (!row) throw new NotFound(this.#shape.table.name, describedKey(this.#shape, this.#keyOf(key)))
    return row
  }

  /** The first row for which `where` holds; of it the columns that `only` names. */
  async findBy<const Name extends ColumnOf<T>, const W extends With<S, T> = object>(
    where: Where<RowOf<T>>,
    options: OneOptions<RowOf<T>> & Only<Name, W>,
  ): Promise<TreeOf<S, T, W & { only: readonly Name[] }> | undefined>
  async findBy<const W extends With<S, T>>(
    where: Where<RowOf<T>>,
    options: OneOptions<RowOf<T>> & Beside<W>,
  ): Promise<TreeOf<S, T, W> | undefined>
  async findBy(where: Where<RowOf<T>>, options?: OneOptions<RowOf<T>>): Promise<RowOf<T> | undefined>
  async findBy(where: Where<RowOf<T>>, options: OneOptions<RowOf<T>> = {}): Promise<RowOf<T> | undefined> {
    const [row] = await this.#list({ ...options, where, limit: 1 })
    return row
  }

  /** Rows, each with what `with` wants beside it: all of it is one statement. `only` names columns: no others are read. */
  async list<const Name extends ColumnOf<T>, const W extends With<S, T> = object>(
    options: ListOptions<RowOf<T>> & Only<Name, W>,
  ): Promise<TreeOf<S, T, W & { only: readonly Name[] }>[]>
  async list<const W extends With<S, T>>(options: ListOptions<RowOf<T>> & Beside<W>): Promise<TreeOf<S, T, W>[]>
  async list(options?: ListOptions<RowOf<T>>): Promise<RowOf<T>[]>
  async list(options: ListOptions<RowOf<T>> = {}): Promise<RowOf<T>[]> {
    return this.#list(options)
  }

  async #list(options: ReadOptions): Promise<RowOf<T>[]> {
    const { statement, parameters } = compileList(this.#shape, options)
    return (await readRows(this.#context.connection, statement, parameters)) as RowOf<T>[]
  }

  /**
   * One page of a list, and the cursor of the next. The order is made total by the primary key. What is inserted or deleted
   * between two pages moves no other row: none is shown twice or left out that was there all along and kept its place.
   * Of a page with `only` those columns are read, and what it is ordered by.
   * @throws DatabaseError `cursor` where the cursor is not one of this list (same table, order and conditions but for values).
   */
  async page<const Name extends ColumnOf<T>, const W extends With<S, T> = object>(
    options: PageOptions<RowOf<T>> & Only<Name, W>,
  ): Promise<Page<TreeOf<S, T, W & { only: readonly Name[] }>>>
  async page<const W extends With<S, T>>(options: PageOptions<RowOf<T>> & Beside<W>): Promise<Page<TreeOf<S, T, W>>>
  async page(options: PageOptions<RowOf<T>>): Promise<Page<RowOf<T>>>
  async page(options: PageOptions<RowOf<T>>): Promise<Page<RowOf<T>>> {
    const { primaryKey, name } = this.#shape.table
    if (primaryKey.length === 0) throw withoutKey(name)
    const { statement, parameters, page } = compilePage(this.#shape, options)
    return page(await readRows(this.#context.connection, statement, parameters)) as Page<RowOf<T>>
  }

  /** The rows one after the other, without holding them all; the session must not end before the last one was read. */
  iterate<const W extends With<S, T>>(options: ListOptions<RowOf<T>> & Beside<W>): AsyncGenerator<TreeOf<S, T, W>>
  iterate(options?: ListOptions<RowOf<T>>): AsyncGenerator<RowOf<T>>
  async *iterate(options: ListOptions<RowOf<T>> = {}): AsyncGenerator<RowOf<T>> {
    const { statement, parameters } = compileList(this.#shape, options)
    const { form: _form, ...plain } = statement
    for await (const row of this.#context.connection.iterate(plain, parameters)) yield formed(statement, [row])[0] as RowOf<T>
  }

  async count(where: Where<RowOf<T>> = {}, options: { includeDeleted?: boolean } = {}): Promise<number> {
    return countWhere(this.#context, this.#shape, where, options)
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
    try {
      const [written] = await insertRows(this.#context, this.#written, [row])
      return written as RowOf<T>
    } catch (error) {
      throw explainedError(error, this.#shape)
    }
  }

  /**
   * Inserts many rows, all of them or none, and returns them whole in their order. Rows that come one after the other (from a generator,
   * a file, another session's `iterate`) are written as they come, a few thousand in memory at a time; then only their number is
   * returned, and where one fails, what came before it goes with the transaction or the nested one around it. Of a list too only the
   * number is returned where nobody wants it back (`returning: false`), which saves making every row anew.
   */
  async insertMany(rows: readonly InsertOf<T>[]): Promise<RowOf<T>[]>
  async insertMany(rows: RowStream<InsertOf<T>>, options?: { returning: false }): Promise<number>
  async insertMany(rows: RowStream<InsertOf<T>>, options?: { returning: false }): Promise<RowOf<T>[] | number> {
    if (!Array.isArray(rows)) return explained(this.#written, () => insertStream(this.#context, this.#written, rows))
    if (options) return explained(this.#written, () => insertCounted(this.#context, this.#written, rows as InsertOf<T>[]))
    return explained(
      this.#written,
      async () => (await insertRows(this.#context, this.#written, rows as InsertOf<T>[])) as RowOf<T>[],
    )
  }

  /**
   * Inserts rows, or updates those that collide on `conflict` (the columns of a unique key) with the columns in `update`
   * (default: every column the rows name, which must then be the same in each). Returns how many rows were written. A list is written
   * whole or not at all; rows that come one after the other are written as `insertMany` writes them.
   */
  async upsertMany(
    rows: RowStream<InsertOf<T>>,
    options: { conflict: readonly (keyof RowOf<T> & string)[]; update?: readonly (keyof RowOf<T> & string)[] },
  ): Promise<number> {
    return explained(this.#written, () => upsertRows(this.#context, this.#written, rows, options))
  }

  /**
   * Inserts a row, or updates the one that collides with it on `conflict` (the columns of a unique key; the primary key unless said)
   * with the columns in `update` (default: every column the row names). Returns the row as it then is.
   */
  async upsert(row: InsertOf<T>, options: UpsertOptions<RowOf<T>> = {}): Promise<RowOf<T>> {
    const { primaryKey, name } = this.#written.table
    const { conflict = primaryKey, update } = options
    const cells = await explained(this.#written, () =>
      upsertRow(this.#context, this.#written, row, { conflict, ...(update ? { update } : {}) }),
    )
    // A key with an empty part collides with nothing, so that the row was inserted.
    const key = conflict.every((column) => cells[column] !== null) ? conflict : primaryKey
    const values = this.#written.decode(Object.fromEntries(key.map((column) => [column, cells[column] ?? null])))
    const found = await this.#list({ where: values, orderBy: { [primaryKey[0]!]: 'desc' }, limit: 1 })
    const [there] = found.length > 0 ? found : await this.#list({ where: values, limit: 1, includeDeleted: true })
    if (!there) throw new NotFound(name, describedKey(this.#written, values))
    return there
  }

  /**
   * Saves a row with those its relations lead to, all of it or nothing: rows with a primary key are updated, or inserted where they are
   * not there; rows without one are inserted; foreign keys between them are filled in. Children the tree does not name stay, unless
   * `removing` names their relation. Returns the rows whole.
   */
  async save<const V extends SaveOf<S, T>>(tree: V, options: { removing?: Removing<S, T> } = {}): Promise<SavedTree<S, T, V>> {
    const context = this.#context
    const table = (shape: TableShape) => new Repository<AnyTable>(context, shape)
    const saved = await context.part(() => saveTree({ context, table }, this.#written, tree, options.removing))
    return saved as SavedTree<S, T, V>
  }

  /**
   * Changes the row with that key. Told the version it was read in, only where that is still the row's.
   * @throws NotFound where there is none (or it is deleted); DatabaseError `stale` where it has been changed since.
   */
  async update(key: Key, changes: ChangesOf<T>): Promise<void> {
    await changeByKey(this.#context, this.#written, this.#keyOf(key), changes)
  }

  /** Changes every row for which `where` holds and tells how many; without any change it only counts them. */
  async updateWhere(where: Where<RowOf<T>>, changes: ChangesOf<T>): Promise<number> {
    return changeWhere(this.#context, this.#written, where, changes)
  }

  /**
   * Changes up to `limit` rows for which `where` holds and gives them as they then are, in their order. Rows that others hold are
   * passed over, so that of those who take at once each gets others. One statement where the engine can (`database.can`).
   */
  async take(options: TakeOptions<T>): Promise<RowOf<T>[]> {
    return (await takeRows(this.#context, this.#written, options)) as RowOf<T>[]
  }

  /**
   * Deletes (hides, where the table has `softDelete`) every row for which `where` holds and tells how many.
   * @throws DatabaseError `stale` where `where` names one row, by its key, and a version that is no longer the row's.
   */
  async delete(where: Where<RowOf<T>>): Promise<number> {
    const { deletedAt } = this.#written
    const deleted = deletedAt
      ? await changeWhere(this.#context, this.#written, where, { [deletedAt]: this.#context.now() })
      : await this.purge(where)
    if (deleted === 0) await refuseStaleDelete(this.#context, this.#written, where)
    return deleted
  }

  /** Brings hidden rows back and tells how many. */
  async restore(where: Where<RowOf<T>>): Promise<number> {
    const { deletedAt, table } = this.#written
    if (!deletedAt) throw new DatabaseError('usage', `Rows of ${table.name} are deleted for good and cannot be restored.`)
    return changeWhere(this.#context, this.#written, where, { [deletedAt]: null }, { onlyDeleted: true })
  }

  /** Deletes rows for good, hidden ones too, and tells how many. */
  async purge(where: Where<RowOf<T>>): Promise<number> {
    const condition = compileWhere(this.#written, where, { includeDeleted: true })
    const statement = { sql: `DELETE FROM ${this.#written.quoted}${condition.sql}` }
    return (await explained(this.#written, () => this.#context.connection.run(statement, condition.parameters))).changes
  }

  /** @throws DatabaseError `usage` for a view. */
  get #written(): TableShape {
    const { name, view } = this.#shape.table
    if (view) throw new DatabaseError('usage', `${name} is a view, which is read and not written; write to the tables it reads.`)
    return this.#shape
  }

  #keyOf(key: Key): Record<string, unknown> {
    const { primaryKey, name } = this.#shape.table
    if (primaryKey.length === 0) throw withoutKey(name)
    const parts: Record<string, unknown> = typeof key === 'object' && key !== null ? key : { [primaryKey[0]!]: key }
    // A part of a key, or an empty one, would mean other rows than the one meant.
    const whole = primaryKey.every((column) => ['string', 'number', 'bigint'].includes(typeof parts[column]))
    if (!whole || Object.keys(parts).length !== primaryKey.length) {
      throw new DatabaseError('usage', `The key of ${name} is a value for each of ${primaryKey.join(', ')}.`)
    }
    return parts
  }
}

const withoutKey = (view: string): DatabaseError =>
  new DatabaseError(
    'usage',
    `${view} has no primary key to go by; mark one of its columns as \`primaryKey()\`, or ask with findBy and list.`,
  )
