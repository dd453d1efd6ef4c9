// What is found in the database: whether it is up to date and as it should be, who administers it, and whether its work is done.
import { firstAdminMissing } from '@moirai/talent/accounts'
import { verifyAudit } from '@moirai/talent/audit'
import { inSnapshot, type Context } from '@moirai/talent/context'
import { showKeys } from '@moirai/talent/privacy'
import { showQueue } from '@moirai/talent/tasks'
import { isLoopback } from '@moirai/api'
import { counted } from '../terminal.ts'
import { findingsOf, type Finding } from './finding.ts'

export async function checkSchema({ database }: Context): Promise<{ findings: Finding[]; ready: boolean }> {
  const { found, ok, fault } = findingsOf('database')
  const { engine, version, encrypted, pool } = database.describe()
  const { applied, pending, drift, revision } = await database.migrations.status()
  ok(`${engine} ${version} is reached at ${database.config.maskedUrl}.`)
  if (applied.length === 0) fault('It is empty.', 'Run `moirai db setup`.')
  else if (pending.length > 0) {
    fault(`It is ${counted(pending.length, 'migration')} behind this program.`, 'Take a backup, then run `moirai db upgrade`.')
  } else ok(`It is at ${revision}, and nothing is pending.`)
  for (const sentence of drift) fault(`It is not as the migrations make it: ${sentence}.`, 'See `moirai db check`.')
  const host = database.config.server?.host
  if (encrypted === false && host !== undefined && !isLoopback(host))
    fault(
      'What passes to the database server is not encrypted.',
      'Add sslmode=verify-full (PostgreSQL) or ssl=true to DATABASE_URL.',
    )
  if (pool) {
    const most = pool.size + pool.overflow
    ok(`Each process opens ${most} connections at most; the sum of all processes must stay below what the server allows.`)
  }
  if (encrypted === true) ok('What passes to the database server is encrypted.')
  return { findings: found, ready: applied.length > 0 && pending.length === 0 }
}

export async function checkKeys(context: Context): Promise<Finding[]> {
  const { found, ok, warning, fault } = findingsOf('keys')
  const { keys, unsealed } = await showKeys(context)
  const missing = keys.filter(({ held, fields }) => !held && fields > 0)
  const old = keys.slice(1).filter(({ held, fields }) => held && fields > 0)
  for (const { id, fields } of missing)
    fault(
      `${counted(fields, 'field')} are sealed with the key ${id}, which is not here.`,
      'Add it to MOIRAI_ENCRYPTION_KEYS, after the newest.',
    )
  if (old.length > 0 || unsealed > 0) warning('Not every field is sealed with the newest key.', 'Run `moirai keys rotate`.')
  if (found.length === 0) ok('Every sealed field opens with the newest key.')
  return found
}

export async function checkAccess(context: Context, production: boolean): Promise<Finding[]> {
  const { found, ok, warning, fault } = findingsOf('access')
  if (!(await firstAdminMissing(context))) ok('Somebody administers this deployment.')
  else if (production) fault('Nobody administers this deployment.', 'Run `moirai user create EMAIL --name NAME --role admin`.')
  else
    warning(
      'Nobody administers this deployment: whoever is at this machine may do everything.',
      'Run `moirai user create EMAIL --name NAME --role admin`.',
    )
  return found
}

export async function checkAudit(context: Context): Promise<Finding[]> {
  const { found, ok, fault } = findingsOf('audit')
  const { whole, faults, rows } = await verifyAudit(context)
  if (whole) ok(`The audit log of ${counted(rows, 'row')} is as it was written.`)
  else fault(`The audit log was changed in ${counted(faults.length, 'place')}.`, '`moirai audit verify` shows where.')
  return found
}

const longWaitMs = 5 * 60_000

export async function checkQueue(context: Context): Promise<Finding[]> {
  const { found, ok, warning } = findingsOf('tasks')
  const { counts, oldestWaitMs } = await showQueue(context)
  if (oldestWaitMs > longWaitMs) {
    warning(
      `Work has waited for ${Math.round(oldestWaitMs / 60_000)} minutes.`,
      'Run `moirai start` or `moirai work`; if one runs, look into its log.',
    )
  }
  if (counts.parked > 0)
    warning(
      `${counted(counts.parked, 'task')} could not be done.`,
      '`moirai tasks list` shows why; `moirai tasks retry ID` tries again.',
    )
  if (found.length === 0) ok('No work waits for long, and none has failed.')
  return found
}

const apartMs = 5_000

/** Clocks of machines that write must agree: the queue and undoing rest on it. */
export async function checkClock(context: Context): Promise<Finding[]> {
  const { found, ok, fault } = findingsOf('clock')
  const latest = await inSnapshot(context, ({ session }) => session.table('audit_log').findBy({}, { orderBy: { id: 'desc' } }))
  const ahead = latest ? latest.created_at.getTime() - context.now().getTime() : 0
  if (ahead > apartMs) {
    fault(
      `Something was written ${Math.round(ahead / 1000)} seconds from now: this clock is late, or that of another machine is early.`,
      'Let every machine set its clock by a time server (NTP).',
    )
  } else ok('Nothing was written later than now.')
  return found
}
