// Lists as such: kept filters, and lists as files.
import type { ExportedList } from '@moirai/contract/exports'
import { exportRecords, exportTable, type QueryOf } from '@moirai/talent/exports'
import { deleteView, listViews, saveView, showView, updateView } from '@moirai/talent/settings'
import type { Parts } from '../parts.ts'
import type { Handlers, RecordsFile } from '../registration.ts'

export const listRoutes = ({ context }: Parts) => {
  const file = <List extends ExportedList>(
    list: List,
    { format, ...query }: QueryOf<List> & { format: 'csv' | 'json' },
  ): RecordsFile =>
    format === 'csv'
      ? { name: `${list}.csv`, rows: exportTable(context, list, query as unknown as QueryOf<List>) }
      : { name: `${list}.json`, records: exportRecords(context, list, query as unknown as QueryOf<List>) }
  return {
    'GET /api/v1/views': ({ query }) => listViews(context, query),
    'POST /api/v1/views': ({ body }) => saveView(context, body),
    'GET /api/v1/views/:id': ({ params }) => showView(context, params.id),
    'PATCH /api/v1/views/:id': ({ params, body }) => updateView(context, params.id, body),
    'DELETE /api/v1/views/:id': async ({ params }) => {
      await deleteView(context, params.id)
      return null
    },
    'GET /api/v1/exports/people': ({ query }) => file('people', query),
    'GET /api/v1/exports/jobs': ({ query }) => file('jobs', query),
    'GET /api/v1/exports/companies': ({ query }) => file('companies', query),
    'GET /api/v1/exports/applications': ({ query }) => file('applications', query),
    'GET /api/v1/exports/matches': ({ query }) => file('matches', query),
  } satisfies Partial<Handlers>
}
