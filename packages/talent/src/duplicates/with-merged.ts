// People with those who were merged into them: one and the same, also where everything about somebody is told or erased.
import type { Work } from '../context.ts'
import type { ProfileRow } from '../people/people.ts'

export async function withMerged({ session }: Work, people: readonly ProfileRow[]): Promise<ProfileRow[]> {
  const all = new Map(people.map((row) => [row.id, row]))
  // Who was merged may have been kept in the place of others before.
  for (let latest = [...all.keys()]; latest.length > 0; ) {
    const merges = await session
      .table('duplicate_decisions')
      .list({ where: { kept_id: { in: latest }, decision: 'merged', undone_at: null } })
    const others = merges.map(({ other_id }) => other_id).filter((id) => !all.has(id))
    const rows = await session.table('profiles').list({ where: { id: { in: others } }, includeDeleted: true })
    for (const row of rows) all.set(row.id, row)
    latest = rows.map(({ id }) => id)
  }
  return [...all.values()]
}
