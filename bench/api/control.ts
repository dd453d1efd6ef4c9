// What one would write by hand for the same routes on the same tables: bare Fastify, the raw driver, prepared statements, no checks.
import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import fastify, { type FastifyInstance } from 'fastify'
import { Pool } from 'pg'

type Row = Record<string, unknown>

/** Statements by hand: the same text for both engines but for how a parameter is written. */
interface Driver {
  all(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> | Row[]
  /** Runs statements in one transaction. */
  together(statements: readonly { name: string; sql: string; parameters: readonly unknown[] }[]): Promise<void> | void
}

export async function serveControl(url: string): Promise<FastifyInstance> {
  const driver = url.startsWith('sqlite:') ? embedded(url.slice('sqlite:'.length)) : server(url)
  const app = fastify({ logger: false })
  app.get('/api/v1/jobs/:id', async (request, reply) => {
    if (!(await signedIn(driver, request.headers.authorization))) return reply.code(401).send()
    const { id } = request.params as { id: string }
    const [job] = await driver.all('job', 'SELECT * FROM job_postings WHERE id = ? AND deleted_at IS NULL', [id])
    const skills = await driver.all('skills', 'SELECT * FROM job_skills WHERE job_posting_id = ? ORDER BY position', [id])
    const [company] = await driver.all('company', 'SELECT name FROM companies WHERE id = ?', [job?.['company_id'] ?? null])
    return { ...job, skills, company: company?.['name'] }
  })
  app.get('/api/v1/jobs', async (request, reply) => {
    if (!(await signedIn(driver, request.headers.authorization))) return reply.code(401).send()
    const items = await driver.all(
      'jobs',
      `SELECT job.id, job.external_id, job.title, job.status, job.city, job.region, job.country,
        job.experience_level, job.employment_type, job.posted_at, job.expires_at, job.remote, job.salary_min, job.salary_max, job.salary_currency, job.salary_period, company.name AS company
        FROM job_postings job LEFT JOIN companies company ON company.id = job.company_id
        WHERE job.deleted_at IS NULL ORDER BY job.posted_at DESC, job.id DESC LIMIT 20`,
      [],
    )
    return { items }
  })
  app.patch('/api/v1/account', async (request, reply) => {
    const user = await signedIn(driver, request.headers.authorization)
    if (!user) return reply.code(401).send()
    const { name } = request.body as { name: string }
    const id = user['user_id']
    const moment = new Date().toISOString()
    await driver.together([
      { name: 'rename', sql: 'UPDATE users SET name = ?, updated_at = ? WHERE id = ?', parameters: [name, moment, id] },
      {
        name: 'audit',
        sql: `INSERT INTO audit_log (id, actor_id, action, subject_type, subject_id, detail, created_at, updated_at)
          VALUES (?, ?, 'user.updated', 'user', ?, '{}', ?, ?)`,
        parameters: [newId(), id, id, moment, moment],
      },
    ])
    const [row] = await driver.all('user', 'SELECT * FROM users WHERE id = ?', [id])
    return { id, name: row?.['name'], email: row?.['email'], role: row?.['role'] }
  })
  return app
}

async function signedIn(driver: Driver, authorization = ''): Promise<Row | undefined> {
  const hash = createHash('sha256').update(authorization.slice('Bearer '.length)).digest()
  const [found] = await driver.all(
    'session',
    `SELECT session.*, account.role, account.account_status FROM sessions session JOIN users account ON account.id = session.user_id
      WHERE session.token_hash = ? AND account.deleted_at IS NULL`,
    [hash],
  )
  return found !== undefined && found['revoked_at'] === null ? found : undefined
}

/** In the order of time, as the tables want them. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(Date.now()) << 16n) | 0x7000n)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function embedded(file: string): Driver {
  const database = new DatabaseSync(file)
  // What our layer sets too.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON',
  )
  const kept = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const statement = (name: string, sql: string) => {
    const known = kept.get(name) ?? database.prepare(sql)
    kept.set(name, known)
    return known
  }
  return {
    all: (name, sql, parameters) => statement(name, sql).all(...(parameters as string[])),
    together: (statements) => {
      database.exec('BEGIN IMMEDIATE')
      for (const { name, sql, parameters } of statements) statement(name, sql).run(...(parameters as string[]))
      database.exec('COMMIT')
    },
  }
}

function server(url: string): Driver {
  const pool = new Pool({ connectionString: url, max: 10 })
  const numbered = (sql: string): string => {
    let count = 0
    return sql.replaceAll('?', () => `$${++count}`)
  }
  const asked = (name: string, sql: string, values: readonly unknown[]) => ({ name, text: numbered(sql), values: [...values] })
  return {
    all: async (name, sql, parameters) => (await pool.query<Row>(asked(name, sql, parameters))).rows,
    together: async (statements) => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        for (const { name, sql, parameters } of statements) await client.query(asked(name, sql, parameters))
        await client.query('COMMIT')
      } finally {
        client.release()
      }
    },
  }
}
