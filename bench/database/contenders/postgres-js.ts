// postgres.js as its guide uses it: statements in templates, prepared by themselves.
import { loadPeer } from '../../peers/peers.ts'
import { chunksOf, completed, hang, listLength, type Contender, type Makers } from '../contender.ts'
import type { Evidence, Profile, Skill, User } from '../rows.ts'

interface Sql {
  <T = unknown>(texts: TemplateStringsArray, ...values: unknown[]): Promise<T[]>
  (values: unknown, ...columns: string[]): unknown
  begin: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  end: () => Promise<void>
}

export async function postgresJs(url: string, makers: Makers): Promise<Contender> {
  const { default: connect } = await loadPeer<{ default: (url: string, options: object) => Sql }>('postgres')
  const sql = connect(url, { max: 10, onnotice: () => {} })
  const point = async (by: Sql, id: string) => (await by<User>`SELECT * FROM users WHERE id = ${id}`)[0]
  const insert: (by: Sql, given: Parameters<typeof completed>[0]) => Promise<User> = async (by, given) => {
    const user = completed(given, makers)
    await by`INSERT INTO users ${by(user)}`
    return user
  }
  const update = (by: Sql, id: string, { name, age }: Pick<User, 'name' | 'age'>) =>
    by`UPDATE users SET ${by({ name, age, updated_at: makers.now() })} WHERE id = ${id}`
  return {
    name: 'postgres.js',
    role: 'peer',
    point: (id) => point(sql, id),
    list: (after) => sql<User>`SELECT * FROM users WHERE email > ${after} ORDER BY email LIMIT ${listLength}`,
    tree: async (id) => {
      const [user] = await sql<User & { profile: Profile }>`
        SELECT u.*, to_json(p) AS profile FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = ${id}`
      if (!user) return undefined
      const { profile } = user
      const skills = await sql<Skill>`SELECT * FROM skills WHERE profile_id = ${profile.id} ORDER BY id`
      const evidences = await sql<Evidence>`
        SELECT e.* FROM evidences e JOIN skills s ON s.id = e.skill_id WHERE s.profile_id = ${profile.id} ORDER BY e.id`
      return { ...user, profile: { ...profile, skills: hang(skills, evidences) } }
    },
    insert: (user) => insert(sql, user),
    update: (id, change) => update(sql, id, change),
    three: (id, change, user) =>
      sql.begin(async (by) => {
        await point(by, id)
        await update(by, id, change)
        await insert(by, user)
      }),
    bulk: (jobs) =>
      sql.begin(async (by) => {
        for (const chunk of chunksOf(jobs)) await by`INSERT INTO jobs ${by(chunk)}`
      }),
    close: () => sql.end(),
  }
}
