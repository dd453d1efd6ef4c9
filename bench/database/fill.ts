// Makes the tables and writes the rows of the world, by the layer itself.
import type { Database } from '../../packages/database/src/database.ts'
import type { World } from './rows.ts'
import type { schema } from './tables.ts'

export async function fill(database: Database<typeof schema>, { users, profiles, skills, evidences }: World): Promise<void> {
  await database.migrations.upgrade()
  await database.transaction(async (session) => {
    await session.table('users').insertMany(users)
    await session.table('profiles').insertMany(profiles)
    await session.table('skills').insertMany(skills)
    await session.table('evidences').insertMany(evidences)
  })
}
