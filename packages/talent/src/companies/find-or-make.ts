// Companies found by name, made where there is none of that name.
import type { Work } from '../context.ts'

/** The id of the company of each name; names that are new get a company of their own. */
export async function findOrMakeCompanies(
  work: Work,
  names: readonly string[],
  idFor: (name: string) => string | undefined = () => undefined,
  onMade?: (ids: readonly string[]) => void,
): Promise<Map<string, string>> {
  const table = work.session.table('companies')
  const wanted = [...new Set(names)]
  // The oldest company of a name is the one meant; a second one of that name is somebody's deliberate act.
  const known = await table.list({ where: { name: { in: wanted } }, orderBy: { created_at: 'desc', id: 'desc' } })
  const ids = new Map(known.map((company) => [company.name, company.id]))
  const missing = wanted.filter((name) => !ids.has(name)).map((name) => ({ id: idFor(name) ?? work.newId(), name }))
  await table.insertMany(missing, { returning: false })
  if (missing.length > 0) onMade?.(missing.map(({ id }) => id))
  for (const { id, name } of missing) ids.set(name, id)
  return ids
}
