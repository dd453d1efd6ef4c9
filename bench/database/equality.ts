// Before anything is timed: every contender must give the same values for the same questions, and write what it was told.
import { isDeepStrictEqual } from 'node:util'
import { listLength, type Contender } from './contender.ts'
import type { Work } from './cases.ts'
import type { Store } from './store.ts'
import type { Tree, User, World } from './rows.ts'

const userOf = ({ id, email, name, age, score, active, created_at, updated_at }: User): User => ({
  id,
  email,
  name,
  age,
  score,
  active,
  created_at,
  updated_at,
})

/** Only what was asked for: some give objects with more to them. */
const treeOf = (tree: Tree): Tree => ({
  ...userOf(tree),
  profile: {
    id: tree.profile.id,
    user_id: tree.profile.user_id,
    headline: tree.profile.headline,
    skills: [...tree.profile.skills].map((skill) => ({
      id: skill.id,
      profile_id: skill.profile_id,
      name: skill.name,
      level: skill.level,
      evidences: [...skill.evidences].map(({ id, skill_id, kind, url }) => ({ id, skill_id, kind, url })),
    })),
  },
})

function expectedTree({ users, profiles, skills, evidences }: World, place: number): Tree {
  const user = users[place]!
  const profile = profiles.find(({ user_id }) => user_id === user.id)!
  const own = skills.filter(({ profile_id }) => profile_id === profile.id)
  const hung = own.map((skill) => ({ ...skill, evidences: evidences.filter(({ skill_id }) => skill_id === skill.id) }))
  return { ...user, profile: { ...profile, skills: hung } }
}

/** What a contender does otherwise than all others; undefined where nothing. */
export async function differenceOf(
  contender: Contender,
  { world, work, store }: { world: World; work: Work; store: Store },
): Promise<string | undefined> {
  const { point, list, tree, insert, update, three } = contender
  const untouched = world.users.length - 1
  const user = world.users[untouched]!
  const read = async (id: string): Promise<User> => userOf(await store.read(contender, id))
  const wrong = (what: string, found: unknown, expected: unknown): string | undefined =>
    isDeepStrictEqual(found, expected) ? undefined : `${what} gives ${brief(found)} instead of ${brief(expected)}`
  const change = { name: `changed by ${contender.name}`, age: 44 }
  const checks: (() => Promise<string | undefined>)[] = [
    async () => point && wrong('point select', userOf((await point(user.id))!), user),
    async () => {
      const expected = world.users.slice(1, 1 + listLength).map(({ id, email, active, score }) => ({ id, email, active, score }))
      const found = list && (await list(world.users[0]!.email))
      return (
        list &&
        wrong(
          'list',
          found!.map(({ id, email, active, score }) => ({ id, email, active, score })),
          expected,
        )
      )
    },
    async () => tree && wrong('tree', treeOf((await tree(user.id))!), expectedTree(world, untouched)),
    async () => {
      if (!insert) return undefined
      const given = work.nextUser()
      const made = userOf(await insert(given))
      return wrong('insert', await read(made.id), made) ?? wrong('insert', { ...made, ...given }, made)
    },
    async () => {
      const other = world.users[0]!
      await update?.(other.id, change)
      const { name, age, updated_at } = await read(other.id)
      return update && wrong('update', { name, age, later: updated_at > other.updated_at }, { ...change, later: true })
    },
    async () => {
      const other = world.users[1]!
      await three?.(other.id, change, work.nextUser())
      const { name, age } = await read(other.id)
      return three && wrong('transaction of 3', { name, age }, change)
    },
  ]
  for (const check of checks) {
    const found = await check().catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    if (found !== undefined) return found
  }
  return undefined
}

const brief = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}
