// The driver `pg` by hand: plain, and with named statements, which the server prepares once a connection.
import { Pool, type PoolClient } from 'pg'
import { chunksOf, completed, hang, listLength, type Contender, type Makers, type Verbs } from '../contender.ts'
import type { Evidence, Job, Skill, Tree, User } from '../rows.ts'
import { statementsWith } from './statements.ts'

const sql = statementsWith((number) => `$${number}`)

type UserAndProfile = User & { profile_id: string; user_id: string; headline: string }

export const pgPlain = (url: string, makers: Makers): Contender => contender(url, makers, false)
export const pgNamed = (url: string, makers: Makers): Contender => contender(url, makers, true)

interface Asked {
  text: string
  values: unknown[]
  name?: string
}

function contender(url: string, makers: Makers, named: boolean): Contender {
  const pool = new Pool({ connectionString: url, max: 10 })
  const ask = (text: string, name: string, values: unknown[]): Asked => (named ? { text, name, values } : { text, values })
  const inTransaction = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
  }
  const alone = verbsOver(pool, ask, makers)
  return {
    ...alone,
    name: named ? 'pg named' : 'pg plain',
    role: named ? 'control' : 'peer',
    three: (id, change, user) => inTransaction((client) => three(verbsOver(client, ask, makers), [id, change, user])),
    bulk: (jobs) => inTransaction((client) => insertJobs(client, ask, jobs)),
    inSession: (work) => inTransaction((client) => work(verbsOver(client, ask, makers))),
    close: () => pool.end(),
  }
}

type OwnVerbs = Required<Omit<Verbs, 'three'>>

function verbsOver(
  client: Pick<Pool, 'query'> | PoolClient,
  ask: (text: string, name: string, values: unknown[]) => Asked,
  makers: Makers,
): OwnVerbs {
  const rows = async <T>(text: string, name: string, values: unknown[]): Promise<T[]> =>
    (await client.query(ask(text, name, values))).rows as T[]
  return {
    point: async (id) => (await rows<User>(sql.point, 'point', [id]))[0],
    list: (after) => rows<User>(sql.list, 'list', [after, listLength]),
    tree: async (id): Promise<Tree | undefined> => {
      const [found] = await rows<UserAndProfile>(sql.user, 'user', [id])
      if (!found) return undefined
      const { profile_id, user_id, headline, ...user } = found
      const skills = await rows<Skill>(sql.skills, 'skills', [profile_id])
      const evidences = await rows<Evidence>(sql.evidences, 'evidences', [profile_id])
      return { ...user, profile: { id: profile_id, user_id, headline, skills: hang(skills, evidences) } }
    },
    insert: async (given) => {
      const user = completed(given, makers)
      const { id, email, name, age, score, active, created_at, updated_at } = user
      await client.query(ask(sql.insert, 'insert', [id, email, name, age, score, active, created_at, updated_at]))
      return user
    },
    update: (id, { name, age }) => client.query(ask(sql.update, 'update', [name, age, makers.now(), id])),
  }
}

async function three(
  { point, update, insert }: OwnVerbs,
  [id, change, user]: Parameters<Required<Verbs>['three']>,
): Promise<void> {
  await point(id)
  await update(id, change)
  await insert(user)
}

async function insertJobs(
  client: PoolClient,
  ask: (text: string, name: string, values: unknown[]) => Asked,
  jobs: readonly Job[],
): Promise<void> {
  for (const chunk of chunksOf(jobs)) {
    const values = chunk.flatMap(({ id, title, company, city, level, salary }) => [id, title, company, city, level, salary])
    await client.query(ask(sql.insertJobs(chunk.length), `jobs ${chunk.length}`, values))
  }
}
