// Applications as a table and as records.
import type { ApplicationView } from '@moirai/contract/applications'
import { listApplications } from '../applications/applications.ts'
import { inSnapshot } from '../context.ts'
import { cell, everyPage, exporting, rowsPerPage } from './list.ts'

type Item = ApplicationView & { email: string | null }

export const applicationList = exporting<'applications', Item>({
  header: [
    'person_external_id',
    'person_email',
    'job_external_id',
    'company',
    'status',
    'submitted_at',
    'note',
    'person_id',
    'job_id',
  ],
  pages: (context, query) =>
    everyPage(async (cursor) => {
      const { items, next } = await listApplications(context, { ...query, limit: rowsPerPage, cursor })
      const ids = [...new Set(items.map(({ person }) => person.id))]
      const people = await inSnapshot(context, ({ session }) => session.table('profiles').list({ where: { id: { in: ids } } }))
      const emails = new Map(people.map(({ id, email }) => [id, email]))
      return { items: items.map((item) => ({ ...item, email: emails.get(item.person.id) ?? null })), next }
    }),
  cells: ({ person, job, email, status, appliedAt, coverNote }) =>
    [person.externalId, email, job.externalId, job.company, status, appliedAt, coverNote, person.id, job.id].map(cell),
  record: ({ email: _email, ...view }) => view,
})
