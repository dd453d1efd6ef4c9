// Transactions on Oracle, with a driver that answers as it is told.
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../engine.ts'
import { Client } from './client.ts'
import type { Driver, DriverConnection } from './driver.ts'
import { beginSql, lockOf, requestSql, runTransaction } from './transaction.ts'

const types = {
  DB_TYPE_VARCHAR: { is: 'text' },
  DB_TYPE_NUMBER: { is: 'number' },
  DB_TYPE_BINARY_DOUBLE: { is: 'double' },
  DB_TYPE_RAW: { is: 'bytes' },
  DB_TYPE_CLOB: { is: 'long text' },
  DB_TYPE_BLOB: { is: 'long bytes' },
  BIND_OUT: 3003,
  OUT_FORMAT_OBJECT: 4002,
}

/** A driver that answers as it is told. */
function playedClient(answer: (sql: string) => { rows?: object[]; error?: Error; number?: number }) {
  const sent: { sql: string; binds: readonly unknown[] }[] = []
  const ask = async (sql: string, binds: readonly unknown[], options: { resultSet?: boolean; bindDefs?: unknown }) => {
    sent.push({ sql, binds: options.bindDefs === undefined ? binds : [options.bindDefs, binds] })
    const { rows = [], error, number = 0 } = answer(sql)
    if (error) throw error
    if (!options.resultSet) return { rows, rowsAffected: rows.length, outBinds: [number] }
    let at = 0
    const resultSet = {
      getRows: async (count: number) => rows.slice(at, (at += count)),
      close: async () => void sent.push({ sql: 'closed', binds: [] }),
    }
    return { resultSet }
  }
  const connection = Object.assign(new EventEmitter(), {
    callTimeout: 0,
    oracleServerVersionString: '19.3.0.0.0',
    execute: ask,
    executeMany: ask,
    breakExecution: async () => {},
    ping: async () => {},
    isHealthy: () => true,
    close: async () => {},
  })
  return { client: new Client(types as unknown as Driver, connection as unknown as DriverConnection), sent }
}

describe('a transaction', () => {
  const occasion = { mode: 'write', lockMs: 1_500, limits: {} } as const
  const lock = lockOf('SHOP')
  const failing = (errorNum: number) => Object.assign(new Error(`ORA-${errorNum}`), { errorNum, code: `ORA-${errorNum}` })
  const statements = (sent: readonly { sql: string }[]) => sent.map(({ sql }) => sql)

  it('holds the lock of the writers for its length, and sends parameters by their kind', async () => {
    const { client, sent } = playedClient(() => ({}))
    await runTransaction(client, occasion, lock, async (connection) => {
      const cells = ['a', null, 5, 0.5, 2n ** 60n, new Uint8Array([1]), 'é'.repeat(2_001), new Uint8Array(2_001)]
      await connection.run({ sql: `UPDATE "t?" SET a = ? WHERE b IN (?, ?, ?, ?, ?, ?, ?) AND c = '?'` }, cells)
    })
    expect(statements(sent)).toEqual([
      `BEGIN :1 := DBMS_LOCK.REQUEST(${lock}, 6, 2, TRUE); END;`,
      `UPDATE "t?" SET a = :1 WHERE b IN (:2, :3, :4, :5, :6, :7, :8) AND c = '?'`,
      'COMMIT',
    ])
    expect(sent[1]!.binds.map((bind) => (bind as { type: { is: string } }).type.is)).toEqual([
      'text',
      'text',
      'number',
      'double',
      'number',
      'bytes',
      'long text',
      'long bytes',
    ])
  })

  it('that changes the schema keeps the lock through every commit, and gives it back at its end', async () => {
    const { client, sent } = playedClient(() => ({}))
    await runTransaction(client, { ...occasion, mode: 'schema' }, lock, (connection) =>
      connection.execute('DROP TABLE "t" PURGE'),
    )
    expect(statements(sent)).toEqual([
      requestSql(lock, { mode: 'schema', lockMs: 1_500 }),
      'DROP TABLE "t" PURGE',
      'COMMIT',
      `BEGIN :1 := DBMS_LOCK.RELEASE(${lock}); END;`,
    ])
    expect(sent[0]!.sql).toContain(', FALSE)')
  })

  it('is refused where the lock is not given in time', async () => {
    const { client, sent } = playedClient((sql) => ({ number: sql.includes('REQUEST') ? 1 : 0 }))
    await expect(runTransaction(client, occasion, lock, async () => {})).rejects.toMatchObject({
      kind: 'locked',
      retryable: true,
    })
    expect(sent.at(-1)!.sql).toBe('ROLLBACK')
  })

  it('that reads sees one moment, writes nothing, and leaves nothing behind', async () => {
    const { client, sent } = playedClient(() => ({}))
    await runTransaction(client, { ...occasion, mode: 'read' }, lock, async (connection) => {
      await expect(connection.run({ sql: 'DELETE' }, [])).rejects.toMatchObject({ kind: 'read only' })
    })
    expect(statements(sent)).toEqual(['SET TRANSACTION READ ONLY', 'ROLLBACK'])
    expect(beginSql({ mode: 'write', limits: { isolation: 'repeatable read' } })).toBe(
      'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE',
    )
  })

  it('merges once more where somebody has inserted the row meanwhile, and no more often', async () => {
    let times = 0
    const { client } = playedClient((sql) => (sql.startsWith('MERGE') && ++times === 1 ? { error: failing(1) } : {}))
    await runTransaction(client, occasion, lock, (connection) => connection.run({ sql: 'MERGE' }, []))
    expect(times).toBe(2)
    const always = playedClient((sql) => (sql.startsWith('MERGE') ? { error: failing(1) } : {}))
    await expect(
      runTransaction(always.client, occasion, lock, (connection) => connection.run({ sql: 'MERGE' }, [])),
    ).rejects.toMatchObject({ kind: 'unique' })
    expect(statements(always.sent).filter((sql) => sql === 'MERGE')).toHaveLength(2)
  })

  it('loads many rows by one statement with one type a column', async () => {
    const { client, sent } = playedClient((sql) => (sql.startsWith('INSERT') ? { error: failing(2290) } : {}))
    const rows: Cell[][] = [
      ['a', null, 1],
      ['bcd', null, 0.5],
    ]
    const load = runTransaction(client, occasion, lock, (connection) =>
      connection.load!({ sql: 'INSERT VALUES (?, ?, ?)' }, rows),
    )
    await expect(load).rejects.toMatchObject({ kind: 'check' })
    expect(statements(sent).slice(1)).toEqual(['INSERT VALUES (:1, :2, :3)', 'ROLLBACK'])
    expect(sent[1]!.binds[0]).toEqual([
      { type: types.DB_TYPE_VARCHAR, maxSize: 3 },
      { type: types.DB_TYPE_VARCHAR, maxSize: 1 },
      { type: types.DB_TYPE_BINARY_DOUBLE },
    ])
  })

  it('fetches rows that are locked as they come no further than they are wanted, and reads on beside other statements', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => ({ n }))
    const { client, sent } = playedClient((sql) => (sql === 'MANY' ? { rows } : { rows: [{ n: -1 }] }))
    await runTransaction(client, occasion, lock, async (connection) => {
      expect(await connection.all({ sql: 'MANY', first: { limit: 2, offset: 1 } }, [])).toEqual([{ n: 1 }, { n: 2 }])
      expect(await connection.all({ sql: 'MANY', first: { limit: 0, offset: 0 } }, [])).toEqual([])
      const seen: unknown[] = []
      for await (const row of connection.iterate({ sql: 'MANY' }, [])) {
        seen.push(row['n'])
        if (seen.length === 1) seen.push((await connection.all({ sql: 'ONE' }, []))[0]?.['n'])
      }
      expect(seen).toEqual([0, -1, ...rows.slice(1).map(({ n }) => n)])
    })
    expect(statements(sent).filter((sql) => sql === 'closed')).toHaveLength(2)
  })
})
