// Standbys: how far one has come, and how a write that met one is told.
import type { Replication } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'

const ask = (sql: string) => ({ sql })

/** Positions are bytes of the write-ahead log. What is inserted there is behind every commit, also behind those that are not yet on the disk. */
export const replication: Replication = {
  position: async (connection, role) => {
    const place = role === 'primary' ? 'pg_current_wal_insert_lsn()' : 'pg_last_wal_replay_lsn()'
    const recovering = role === 'primary' ? 'NOT pg_is_in_recovery()' : 'pg_is_in_recovery()'
    // CASE asks for the position only where the server has one.
    const sql = `SELECT CASE WHEN ${recovering} THEN ${place} - '0/0'::pg_lsn END AS position`
    const [row] = await connection.all(ask(sql), [])
    const position = row?.['position'] ?? null
    return position === null ? undefined : BigInt(String(position))
  },
  system: async (connection) => {
    const [right] = await connection.all(ask("SELECT has_function_privilege('pg_control_system()', 'EXECUTE') AS may"), [])
    if (right?.['may'] !== 't') return 0n
    const [row] = await connection.all(ask('SELECT system_identifier FROM pg_control_system()'), [])
    return BigInt(String(row?.['system_identifier'] ?? 0))
  },
}

/**
 * True for a write that met a server which only reads: a statement that is refused (25006), or, on a standby, already the beginning
 * (0A000: no writing during recovery).
 */
export const isWrongNode = (error: unknown, begun: boolean): error is DatabaseError =>
  error instanceof DatabaseError && (error.engineCode === '25006' || (error.engineCode === '0A000' && !begun))

/** Nothing of it was done, and a server that writes may be reached in a moment. */
export const wrongNode = (error: DatabaseError): DatabaseError =>
  new DatabaseError(
    'read only',
    'PostgreSQL: the server at hand only reads (a standby, or one set to that); writes need the primary: check the host in DATABASE_URL.',
    { engineCode: error.engineCode, retryable: true, cause: error },
  )
