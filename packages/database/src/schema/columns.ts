// Columns as code: each builder says a neutral type, and carries the TypeScript type of its values.
import type { ColumnRole, ColumnType, Expression } from './state.ts'

/** What a column may hold when it is JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * One column of a table. `Value` is what a row holds, `Optional` whether an insert may leave it out, `Made` whether the layer
 * makes a value where it is the primary key. Every method returns a new column, so a definition can be shared.
 */
export class Column<Value, Nullable extends boolean = false, Optional extends boolean = false, Made extends boolean = false> {
  declare readonly $value: Value
  declare readonly $nullable: Nullable
  declare readonly $optional: Optional
  declare readonly $made: Made
  readonly type: ColumnType
  readonly settings: ColumnSettings

  constructor(type: ColumnType, settings: ColumnSettings = {}) {
    this.type = type
    this.settings = settings
  }

  /** May be empty; an insert that does not name it leaves it empty. */
  nullable(): Column<Value | null, true, true, Made> {
    return new Column(this.type, { ...this.settings, nullable: true })
  }

  /** What a row gets that does not name the column. */
  default(value: Value): Column<Value, Nullable, true, Made> {
    return new Column(this.type, { ...this.settings, default: value })
  }

  /** The primary key of the table; a uuid is made by the layer (version 7) where an insert gives none. */
  primaryKey(): Column<Value, Nullable, Made extends true ? true : Optional, Made> {
    const role = this.type.kind === 'uuid' ? ({ role: 'generated id' } as const) : {}
    return new Column(this.type, { ...this.settings, ...role, primaryKey: true })
  }

  /** Unique by itself; for several columns, or among some rows only, see `unique` and `uniqueAmong`. */
  unique(): Column<Value, Nullable, Optional, Made> {
    return new Column(this.type, { ...this.settings, unique: true })
  }

  /** Computed by the database from other columns of the row (`reference('net')`), whenever one of them changes; never written. */
  generatedAs(expression: Expression): Column<Value, Nullable, true, Made> {
    return new Column(this.type, { ...this.settings, generated: expression })
  }

  /** Names or describes a person: export and erase are generated from this mark. */
  personal(): Column<Value, Nullable, Optional, Made> {
    return new Column(this.type, { ...this.settings, personal: true })
  }
}

export interface ColumnSettings {
  nullable?: boolean
  default?: unknown
  primaryKey?: boolean
  unique?: boolean
  personal?: boolean
  role?: ColumnRole
  generated?: Expression
}

export type AnyColumn = Column<unknown, boolean, boolean, boolean>

/** A UUID as lower-case text; ordered like its text on every engine. */
export const uuid = (): Column<string, false, false, true> => new Column({ kind: 'uuid' })

/** Text of at most `max` code points (needed in keys and indexes), or of any length. */
export const text = (options: { max?: number } = {}): Column<string> => new Column({ kind: 'text', ...options })

/** A number the layer gives in insertion order and never gives twice. */
export const counter = (): Column<number, false, true> => new Column({ kind: 'counter' })

/** A whole number of 32 bits. */
export const integer = (): Column<number> => new Column({ kind: 'integer' })

/** A whole number of 64 bits, a `bigint` in TypeScript. */
export const bigint = (): Column<bigint> => new Column({ kind: 'bigint' })

/** An exact decimal of `precision` digits (at most 18), `scale` of them after the point; a string in TypeScript. */
export const decimal = (precision: number, scale: number): Column<string> => new Column({ kind: 'decimal', precision, scale })

/** A 64-bit floating point number; NaN and the infinities are refused. */
export const double = (): Column<number> => new Column({ kind: 'double' })

export const boolean = (): Column<boolean> => new Column({ kind: 'boolean' })

/** A day without a time, `YYYY-MM-DD`. */
export const date = (): Column<string> => new Column({ kind: 'date' })

/** A moment in UTC with exactly milliseconds. */
export const timestamp = (): Column<Date> => new Column({ kind: 'timestamp' })

/** Any JSON value, stored as it is; `T` is what the program promises to put there. */
export const json = <T = Json>(): Column<T> => new Column({ kind: 'json' })

export const bytes = (options: { max?: number } = {}): Column<Uint8Array> => new Column({ kind: 'bytes', ...options })

/** One of a closed list of words, checked by the database. */
export const enumeration = <const Words extends readonly [string, ...string[]]>(...values: Words): Column<Words[number]> =>
  new Column({ kind: 'enumeration', values })

/** Counts the changes of a row, from 1: an update or a delete that names an older version is refused with an error of the kind `stale`. */
export const version = (): Column<number, false, true> => new Column({ kind: 'integer' }, { role: 'version' })

/** `created_at` and `updated_at`, written by the layer from the program's clock. */
export const timestamps = (): { created_at: Column<Date, false, true>; updated_at: Column<Date, false, true> } => ({
  created_at: new Column({ kind: 'timestamp' }, { role: 'created at' }),
  updated_at: new Column({ kind: 'timestamp' }, { role: 'updated at' }),
})

/** `deleted_at`: a delete only hides the row, and `restore` brings it back. */
export const softDelete = (): { deleted_at: Column<Date | null, true, true> } => ({
  deleted_at: new Column({ kind: 'timestamp' }, { nullable: true, role: 'deleted at' }),
})
