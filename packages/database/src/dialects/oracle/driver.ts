// What is used of the driver oracledb, in the mode that is JavaScript alone; it is installed by whoever uses Oracle.
import type { EventEmitter } from 'node:events'
import { optionalDriver } from '../optional-driver.ts'

/** One of the driver's types of cells. */
export type DriverType = object

/** A column of an answer, before its cells are fetched. */
export interface DriverColumn {
  readonly name: string
  readonly dbType: DriverType
}

/** A parameter with its type, or one that is filled by the statement. */
export interface DriverBind {
  readonly val?: unknown
  readonly type?: DriverType
  readonly dir?: number
  readonly maxSize?: number
}

export interface DriverResultSet {
  getRows(count: number): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export interface DriverResult {
  readonly rows?: Record<string, unknown>[]
  readonly rowsAffected?: number
  readonly resultSet?: DriverResultSet
  readonly outBinds?: readonly unknown[]
}

export interface DriverConnection extends EventEmitter {
  readonly oracleServerVersionString: string
  /** Longest time a call to the server may take, in milliseconds; 0: as long as it likes. */
  callTimeout: number
  execute(sql: string, binds: readonly unknown[], options: Readonly<Record<string, unknown>>): Promise<DriverResult>
  executeMany(
    sql: string,
    binds: readonly (readonly unknown[])[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<DriverResult>
  breakExecution(): Promise<void>
  ping(): Promise<void>
  /** False where its connection broke, or the server has told that it will. */
  isHealthy(): boolean
  close(): Promise<void>
}

type TypeName =
  | 'DB_TYPE_VARCHAR'
  | 'DB_TYPE_NUMBER'
  | 'DB_TYPE_BINARY_DOUBLE'
  | 'DB_TYPE_RAW'
  | 'DB_TYPE_CLOB'
  | 'DB_TYPE_NCLOB'
  | 'DB_TYPE_BLOB'
  | 'DB_TYPE_DATE'
  | 'DB_TYPE_TIMESTAMP'
  | 'DB_TYPE_TIMESTAMP_LTZ'

export type Driver = Readonly<Record<TypeName, DriverType>> & {
  readonly BIND_OUT: number
  readonly OUT_FORMAT_OBJECT: number
  getConnection(settings: DriverSettings): Promise<DriverConnection>
}

export interface DriverSettings {
  readonly user: string
  readonly password: string
  readonly connectString: string
  /** In seconds, both. */
  readonly connectTimeout: number
  readonly transportConnectTimeout: number
}

/** @throws DatabaseError `cannot open` where it is not installed. */
export const loadDriver = (): Driver => optionalDriver('oracledb', 'Oracle') as Driver
