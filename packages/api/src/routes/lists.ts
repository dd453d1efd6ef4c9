// Lists as such: kept filters, fields of this deployment, and lists as files.
import type { ExportedList } from '@moirai/contract/exports'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { exportRecords, exportTable, type QueryOf } from '@moirai/talent/exports'
import {
  defineField,
  deleteView,
  listFields,
  listViews,
  removeField,
  saveView,
  showField,
  showView,
  updateField,
  updateView,
} from '@moirai/talent/settings'
import { viewerOf, type Caller } from '../caller.ts'
import type { Handlers, RecordsFile } from '../registration.ts'

export const listRoutes = () =>
  ({
    'GET /api/v1/views': ({ context, query }) => listViews(context, query),
    'POST /api/v1/views': ({ caller, context, body }) => {
      if (body.shared) refuseSharing(caller)
      return saveView(context, body)
    },
    'GET /api/v1/views/:id': ({ context, params }) => showView(context, params.id),
    'PATCH /api/v1/views/:id': async ({ caller, context, params, body }) => {
      if (body.shared === true || (await showView(context, params.id)).shared) refuseSharing(caller)
      return updateView(context, params.id, body)
    },
    'DELETE /api/v1/views/:id': async ({ caller, context, params }) => {
      if ((await showView(context, params.id)).shared) refuseSharing(caller)
      await deleteView(context, params.id)
      return null
    },
    'GET /api/v1/fields': ({ context, query }) => listFields(context, query),
    'POST /api/v1/fields': ({ context, body }) => defineField(context, body),
    'GET /api/v1/fields/:id': ({ context, params }) => showField(context, params.id),
    'PATCH /api/v1/fields/:id': ({ context, params, body }) => updateField(context, params.id, body),
    'DELETE /api/v1/fields/:id': async ({ context, params }) => {
      await removeField(context, params.id)
      return null
    },
    'GET /api/v1/exports/people': ({ context, query }) => file(context, 'people', query),
    'GET /api/v1/exports/jobs': ({ context, query }) => file(context, 'jobs', query),
    'GET /api/v1/exports/companies': ({ context, query }) => file(context, 'companies', query),
    'GET /api/v1/exports/applications': ({ context, query }) => file(context, 'applications', query),
    'GET /api/v1/exports/matches': ({ context, query }) => file(context, 'matches', query),
  }) satisfies Partial<Handlers>

/** What everybody sees is kept by the centre. */
function refuseSharing(caller: Caller): void {
  if (viewerOf(caller)) throw new Refusal('forbidden', 'Views for everybody are kept by the centre; keep it as one of your own.')
}

function file<List extends ExportedList>(
  context: Context,
  list: List,
  { format, ...query }: QueryOf<List> & { format: 'csv' | 'json' },
): RecordsFile {
  const filters = query as unknown as QueryOf<List>
  return format === 'csv'
    ? { name: `${list}.csv`, rows: exportTable(context, list, filters) }
    : { name: `${list}.json`, records: exportRecords(context, list, filters) }
}
