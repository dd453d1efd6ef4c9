// What of SQL Server can be met without one: forms of values, the driver's shapes, errors, and settings.
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { configFromUrl } from '../../config.ts'
import { openDatabase } from '../../database.ts'
import { DatabaseError } from '../../errors.ts'
import type { ColumnType } from '../../schema/state.ts'
import { Client, rowOf } from './client.ts'
import type { Driver } from './driver.ts'
import { translateError } from './errors.ts'
import { mssql } from './mssql.ts'
import { failureOf, settingsOf } from './reach.ts'
import { beginSql, runTransaction } from './transaction.ts'

const columnOf = (type: ColumnType) => ({ name: 'c', nullable: true, type })
const thereAndBack = (type: ColumnType, value: unknown) => {
  const cell = mssql.encode(columnOf(type), value, 't')
  const decode = mssql.decoder(columnOf(type))
  return { cell, value: cell === null || !decode ? cell : decode(cell) }
}

describe('values', () => {
  it('go as the driver takes them, and come back as they were', () => {
    const id = '01a2b3c4-d5e6-7f80-9a0b-c1d2e3f40516'
    expect(thereAndBack({ kind: 'uuid' }, id)).toEqual({
      cell: new Uint8Array(Buffer.from('01a2b3c4d5e67f809a0bc1d2e3f40516', 'hex')),
      value: id,
    })
    expect(thereAndBack({ kind: 'decimal', precision: 18, scale: 2 }, '-9999999999999999.90').cell).toBe('-9999999999999999.90')
    expect(thereAndBack({ kind: 'boolean' }, true)).toEqual({ cell: 1, value: true })
    const moment = new Date('0001-01-01T00:00:00.001Z')
    expect(thereAndBack({ kind: 'timestamp' }, moment)).toEqual({ cell: '0001-01-01T00:00:00.001', value: moment })
    expect(thereAndBack({ kind: 'bigint' }, -(2n ** 63n)).value).toBe(-(2n ** 63n))
    expect(thereAndBack({ kind: 'json' }, { a: [null] })).toEqual({ cell: '{"a":[null]}', value: { a: [null] } })
  })

  it('that end in a blank carry a mark, as the server pads the shorter of two texts with blanks', () => {
    const type: ColumnType = { kind: 'text', max: 2 }
    expect(thereAndBack(type, 'a ')).toEqual({ cell: 'a \0', value: 'a ' })
    expect(thereAndBack(type, 'a')).toEqual({ cell: 'a', value: 'a' })
    expect(thereAndBack(type, '')).toEqual({ cell: '', value: '' })
    expect(() => mssql.encode(columnOf(type), 'ab ', 't')).toThrow(/at most 2 characters/)
  })

  it('that the server does not hold are refused, with table, column and engine', () => {
    const refused = (type: ColumnType, value: unknown) => expect(() => mssql.encode(columnOf(type), value, 't'))
    refused({ kind: 'double' }, 5e-324).toThrow('t.c: a number that is not so close to zero is needed (SQL Server).')
    let deep: unknown = 1
    for (let depth = 0; depth < 128; depth++) deep = [deep]
    refused({ kind: 'json' }, deep).toThrow('t.c: JSON nested at most 127 levels deep is needed (SQL Server).')
  })

  it('are read under their own names: whole numbers of 64 bits and decimals come as text, moments as Date', () => {
    const row = rowOf([
      { metadata: { colName: 'balance.text' }, value: '12.50' },
      { metadata: { colName: 'seen_at' }, value: new Date('2026-11-21T07:00:00.123Z') },
      { metadata: { colName: 'active' }, value: true },
      { metadata: { colName: 'empty' }, value: null },
    ])
    expect(row).toEqual({ balance: '12.50', seen_at: '2026-11-21T07:00:00.123Z', active: 1, empty: null })
    expect(mssql.decoder(columnOf({ kind: 'date' }))!('2026-11-21T00:00:00.000Z')).toBe('2026-11-21')
  })
})

describe('lists and ranges', () => {
  it('are one parameter, whatever the type', () => {
    expect(mssql.list(['a', 1, 2n ** 60n, new Uint8Array([1, 255])])).toBe('["a",1,1152921504606846976,"01ff"]')
    expect(mssql.isOneOf(columnOf({ kind: 'uuid' }))).toBe('"c" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(?))')
  })

  it('of no rows ask for what is behind the last row, as the server fetches one at least', () => {
    expect(mssql.limited({ limit: 0, ordered: true })).toEqual({
      sql: ' OFFSET ? ROWS FETCH NEXT ? ROWS ONLY',
      parameters: [Number.MAX_SAFE_INTEGER, 1],
    })
    expect(mssql.limited({ limit: 2, offset: 3, ordered: false })).toEqual({
      sql: ' ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY',
      parameters: [3, 2],
    })
  })

  it('of letters are sets in which no sign means anything', () => {
    expect(mssql.pattern('k_%[')).toBe('%[kK\u212A][_][%][[]%')
  })
})

describe('errors', () => {
  const told = (number: number, message: string, more = {}) =>
    translateError(Object.assign(new Error(message), { code: 'EREQUEST', number, class: 14, ...more }))

  it('are kinds of the layer with their table, columns and constraint, and never with a value', () => {
    const unique = told(
      2601,
      "Cannot insert duplicate key row in object 'dbo.people' with unique index 'people_email_unique'. The duplicate key value is (secret@example.org).",
    )
    expect(unique).toMatchObject({
      kind: 'unique',
      table: 'people',
      constraint: 'people_email_unique',
      engineCode: 2601,
      retryable: false,
    })
    expect(JSON.stringify([unique, (unique as Error).message, String((unique as Error).cause)])).not.toContain('secret')
    expect(
      told(
        2627,
        "Violation of PRIMARY KEY constraint 'people.primary'. Cannot insert duplicate key in object 'dbo.people'. The duplicate key value is (1).",
      ),
    ).toMatchObject({ kind: 'unique', table: 'people', constraint: 'the primary key' })
    expect(
      told(
        547,
        'The INSERT statement conflicted with the CHECK constraint "people_balance". The conflict occurred in database "d", table "dbo.people", column \'balance\'.',
      ),
    ).toMatchObject({ kind: 'check', table: 'people', constraint: 'people_balance' })
    expect(
      told(
        547,
        'The DELETE statement conflicted with the REFERENCE constraint "pets_vet_id_foreign". The conflict occurred in database "d", table "dbo.pets", column \'vet_id\'.',
      ),
    ).toMatchObject({ kind: 'foreign key', table: 'pets', constraint: 'pets_vet_id_foreign' })
    expect(
      told(
        515,
        "Cannot insert the value NULL into column 'email', table 'd.dbo.people'; column does not allow nulls. INSERT fails.",
      ),
    ).toMatchObject({ kind: 'not null', table: 'people', columns: ['email'] })
  })

  it('of the moment may be tried again', () => {
    expect(told(1205, 'Transaction (Process ID 52) was deadlocked.')).toMatchObject({ kind: 'serialization', retryable: true })
    expect(told(3960, 'Snapshot isolation transaction aborted due to update conflict.')).toMatchObject({
      kind: 'serialization',
      retryable: true,
    })
    expect(told(1222, 'Lock request time out period exceeded.')).toMatchObject({ kind: 'locked', retryable: true })
    expect(told(-2, 'Timeout expired.')).toMatchObject({ kind: 'timeout', retryable: true })
    expect(told(596, 'Cannot continue the execution because the session is in the kill state.', { class: 21 })).toMatchObject({
      kind: 'lost connection',
      retryable: true,
    })
    const lost = translateError(Object.assign(new Error('Connection lost - socket hang up'), { code: 'ESOCKET' }))
    expect(lost).toMatchObject({ kind: 'lost connection', retryable: true })
  })

  it('of values keep the value to themselves', () => {
    const error = told(
      2628,
      "String or binary data would be truncated in table 'd.dbo.t', column 'c'. Truncated value: 'secret'.",
    ) as DatabaseError
    expect(error.kind).toBe('value')
    expect(`${error.message} ${String(error.cause)}`).not.toContain('secret')
  })
})

describe('reaching a server', () => {
  const config = configFromUrl('mssql://sa:p%40ss@db.example:1434/shop?sslmode=verify-full')

  it('takes what the URL says, and TLS unless it says otherwise', () => {
    expect(settingsOf(config, config.database)).toMatchObject({
      server: 'db.example',
      authentication: { type: 'default', options: { userName: 'sa', password: 'p@ss' } },
      options: {
        port: 1434,
        database: 'shop',
        encrypt: true,
        trustServerCertificate: false,
        enableQuotedIdentifier: true,
        requestTimeout: 0,
      },
    })
    const encrypted = (url: string) => settingsOf(configFromUrl(url), 'd').options['encrypt']
    expect(encrypted('mssql://localhost/d')).toBe(false)
    expect(encrypted('mssql://db.example/d')).toBe(true)
    expect(() => configFromUrl('mssql://h/d?encrypt=true')).toThrow(/has the parameter encrypt; known are sslmode, sslrootcert/)
  })

  it('tells in one sentence what to do', () => {
    const sentence = (error: object, deed?: string) =>
      failureOf(Object.assign(new Error('said'), error), config, deed) as DatabaseError
    expect(sentence({ number: 4060 })).toMatchObject({
      kind: 'missing database',
      message: 'There is no database shop at db.example:1434 yet; `db setup` creates it.',
    })
    expect(sentence({ number: 18456 }).message).toBe(
      'db.example:1434 does not let sa in; check user and password in DATABASE_URL.',
    )
    expect(sentence({ number: 262 }, 'create ')).toMatchObject({
      kind: 'permission',
      message: expect.stringContaining('CREATE DATABASE "shop"'),
    })
    expect(sentence({ code: 'ESOCKET', cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) })).toMatchObject({
      retryable: true,
      message: expect.stringContaining('Nothing answers at db.example:1434'),
    })
  })

  it('needs its driver, which is not installed with the layer', async () => {
    await expect(openDatabase({ url: 'mssql://localhost/d', schema: {} })).rejects.toMatchObject({
      kind: 'cannot open',
      message: 'SQL Server needs the driver tedious; install it with: npm install tedious.',
    })
  })
})

/** A driver that answers as it is told. */
function playedClient(answer: (sql: string) => { rows?: object[]; error?: Error; count?: number }) {
  const sent: { sql: string; parameters: unknown[] }[] = []
  class Request extends EventEmitter {
    readonly sql: string
    readonly done: (error: Error | null, rows?: number) => void
    readonly parameters: unknown[] = []
    constructor(sql: string, done: (error: Error | null, rows?: number) => void) {
      super()
      this.sql = sql
      this.done = done
    }
    addParameter(_name: string, type: unknown, value: unknown) {
      this.parameters.push([type, value])
    }
    setTimeout() {}
    pause() {}
    resume() {}
  }
  const exec = (request: Request) => {
    sent.push({ sql: request.sql, parameters: request.parameters })
    queueMicrotask(() => {
      const { rows = [], error, count } = answer(request.sql)
      for (const row of rows) {
        request.emit(
          'row',
          Object.entries(row).map(([colName, value]) => ({ metadata: { colName }, value })),
        )
      }
      request.done(error ?? null, count ?? rows.length)
    })
  }
  const connection = Object.assign(new EventEmitter(), {
    connect() {},
    execSql: exec,
    execSqlBatch: exec,
    cancel: () => true,
    close() {},
  })
  const TYPES = { NVarChar: 'text', BigInt: 'whole', Float: 'float', VarBinary: 'bytes' }
  return { client: new Client({ Request, TYPES } as unknown as Driver, connection), sent }
}

describe('a transaction', () => {
  const occasion = { mode: 'write', lockMs: 500, limits: {} } as const
  const held = (sql: string) => (sql.includes('sp_getapplock') ? { rows: [{ answer: 'held' }] } : {})

  it('holds the lock of the writers for its length, and sends parameters by their kind', async () => {
    const { client, sent } = playedClient((sql) => (sql.startsWith('UPDATE') ? { count: 3 } : held(sql)))
    const changes = await runTransaction(client, occasion, 'writers', async (connection) => {
      const cells = ['a', null, 5, 0.5, 2n ** 60n, new Uint8Array([1])]
      return (await connection.run({ sql: `UPDATE "t?" SET a = ? WHERE b IN (?, ?, ?, ?, ?) AND c = '?'` }, cells)).changes
    })
    expect(changes).toBe(3)
    expect(sent.map(({ sql }) => sql)).toEqual([
      beginSql('write', 'writers', 500),
      `UPDATE "t?" SET a = @p1 WHERE b IN (@p2, @p3, @p4, @p5, @p6) AND c = '?'`,
      'COMMIT TRANSACTION',
    ])
    expect(sent[1]!.parameters).toEqual([
      ['text', 'a'],
      ['text', null],
      ['whole', 5],
      ['float', 0.5],
      ['whole', 2n ** 60n],
      ['bytes', Buffer.from([1])],
    ])
  })

  it('is refused where the lock is not given in time', async () => {
    const { client, sent } = playedClient((sql) => (sql.includes('sp_getapplock') ? { rows: [{ answer: 'locked' }] } : {}))
    await expect(runTransaction(client, occasion, 'writers', async () => {})).rejects.toMatchObject({
      kind: 'locked',
      retryable: true,
    })
    expect(sent.at(-1)!.sql).toBe('IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION')
  })

  it('goes on after an error that has left it whole, and is over after one that has not', async () => {
    const broken = Object.assign(new Error('conflicted with the CHECK constraint "c"'), { number: 547, class: 16 })
    for (const [state, over] of [
      [1, false],
      [-1, true],
      [0, true],
    ] as const) {
      const { client, sent } = playedClient((sql) =>
        sql.startsWith('INSERT') ? { error: broken } : sql.includes('XACT_STATE') ? { rows: [{ state }] } : held(sql),
      )
      const done = runTransaction(client, occasion, 'writers', async (connection) => {
        await expect(connection.run({ sql: 'INSERT' }, [])).rejects.toMatchObject({ kind: 'check' })
        return 'done'
      })
      await (over ? expect(done).rejects.toMatchObject({ kind: 'check' }) : expect(done).resolves.toBe('done'))
      expect(sent.some(({ sql }) => sql === 'COMMIT TRANSACTION')).toBe(!over)
    }
  })

  it('that reads writes nothing, and leaves nothing behind', async () => {
    const { client, sent } = playedClient(held)
    await runTransaction(client, { ...occasion, mode: 'read' }, 'writers', async (connection) => {
      await expect(connection.run({ sql: 'DELETE' }, [])).rejects.toMatchObject({ kind: 'read only' })
    })
    expect(sent.map(({ sql }) => sql)).toEqual([
      'SET LOCK_TIMEOUT 500; SET TRANSACTION ISOLATION LEVEL SNAPSHOT; BEGIN TRANSACTION',
      'IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION',
    ])
  })

  it('has the rest of the rows that are read kept where another statement comes between', async () => {
    const { client } = playedClient((sql) =>
      sql === 'MANY' ? { rows: [{ n: 1 }, { n: 2 }, { n: 3 }] } : sql === 'ONE' ? { rows: [{ n: 9 }] } : held(sql),
    )
    await runTransaction(client, occasion, 'writers', async (connection) => {
      const seen: unknown[] = []
      for await (const row of connection.iterate({ sql: 'MANY' }, [])) {
        seen.push(row['n'])
        if (seen.length === 1) seen.push((await connection.all({ sql: 'ONE' }, []))[0]?.['n'])
      }
      expect(seen).toEqual([1, 9, 2, 3])
    })
  })
})

describe('a schema', () => {
  it('is made by a script for sqlcmd, whole or not at all', () => {
    expect(mssql.script({ statements: ['CREATE TABLE "a" ("b" int)'], rebuilds: [] })).toBe(
      ':on error exit\nGO\nSET QUOTED_IDENTIFIER ON\nGO\nSET XACT_ABORT ON\nGO\nBEGIN TRANSACTION\nGO\nCREATE TABLE "a" ("b" int)\nGO\nCOMMIT TRANSACTION\nGO\n',
    )
  })
})
