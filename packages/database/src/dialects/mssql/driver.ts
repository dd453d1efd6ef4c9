// What is used of the driver tedious, which is installed by whoever uses SQL Server.
import type { EventEmitter } from 'node:events'
import { optionalDriver } from '../optional-driver.ts'

/** One of the driver's types of parameters. */
export type DriverType = object

export interface DriverRequest extends EventEmitter {
  addParameter(name: string, type: DriverType, value: unknown): void
  setTimeout(milliseconds?: number): void
  pause(): void
  resume(): void
}

export interface DriverConnection extends EventEmitter {
  connect(done?: (error?: Error) => void): void
  /** By sp_executesql: with parameters, and prepared by the server. */
  execSql(request: DriverRequest): void
  /** As it stands: transaction control, and what must be a batch of its own. */
  execSqlBatch(request: DriverRequest): void
  /** Breaks off the request that is under way; false where there is none. */
  cancel(): boolean
  close(): void
}

export interface DriverSettings {
  readonly server: string
  readonly authentication: {
    readonly type: 'default'
    readonly options: { readonly userName: string; readonly password: string }
  }
  readonly options: Readonly<Record<string, unknown>>
}

/** A cell as the driver gives it. */
export interface DriverColumn {
  readonly value: unknown
  readonly metadata: { readonly colName: string }
}

export interface Driver {
  Connection: new (settings: DriverSettings) => DriverConnection
  Request: new (sql: string, done: (error: Error | null | undefined, rows?: number) => void) => DriverRequest
  TYPES: Readonly<Record<'NVarChar' | 'BigInt' | 'Float' | 'VarBinary', DriverType>>
}

/** @throws DatabaseError `cannot open` where it is not installed. */
export const loadDriver = (): Driver => optionalDriver('tedious', 'SQL Server') as Driver
