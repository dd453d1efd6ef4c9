// Applications of an import taken back: those it made go with their steps, those it moved stand where they stood.
import type { Work } from '../context.ts'
import { talentSchema } from '../tables.ts'
import { unpacked, writtenColumns } from './journal.ts'
import type { Side } from './take-back-side.ts'

const { applications: table } = talentSchema
const columns = writtenColumns(table)

export const applicationsSide = ({ session }: Work): Side => ({
  // A note is a step that leaves the application itself as it is.
  updatedAt: async (ids) => {
    const rows = await session.table('applications').list({ where: { id: { in: ids } }, includeDeleted: true })
    const changed = new Map(rows.map((row) => [row.id, row.updated_at]))
    for (const event of await session.table('application_events').list({ where: { application_id: { in: ids } } })) {
      const known = changed.get(event.application_id)
      if (known !== undefined && event.created_at > known) changed.set(event.application_id, event.created_at)
    }
    return changed
  },
  bound: () => Promise.resolve(new Map()),
  purge: async (ids) => void (await session.table('applications').purge({ id: { in: ids } })),
  restore: async ({ session }, records) => {
    const rows = records.map(({ row }) => unpacked(row, table))
    await session.table('applications').upsertMany(rows, { conflict: ['id'], update: columns })
    const before = new Set(records.flatMap(({ events = [] }) => events))
    const events = await session.table('application_events').list({ where: { application_id: { in: rows.map(({ id }) => id) } } })
    const since = events.map(({ id }) => id).filter((id) => !before.has(id))
    await session.table('application_events').purge({ id: { in: since } })
  },
})
