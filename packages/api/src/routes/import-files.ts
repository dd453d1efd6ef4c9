// Files handed in: looked through, mapped, and waiting to be imported.
import type { ImportFileView } from '@moirai/contract/imports'
import {
  chooseColumns,
  describeMapping,
  discardFile,
  fieldsOf,
  findEarlierImport,
  isRemembered,
  missingField,
  prepareFile,
  proposeAnew,
  receiveFile,
  sayDates,
  showFile,
  undecidedDates,
  type ImportFile,
} from '@moirai/talent/imports'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { upTo } from '../uploads.ts'

export const importFileRoutes = (parts: Parts) => {
  const { context, maxUploadBytes } = parts
  return {
    'POST /api/v1/import-files': async ({ query: { kind, name }, body, request }) => {
      const bytes = upTo(maxUploadBytes, body, request.headers['content-length'])
      return view(parts, await receiveFile(context, { kind, name, bytes }))
    },
    'GET /api/v1/import-files/:id': async ({ params }) => view(parts, await showFile(context, params.id)),
    'PUT /api/v1/import-files/:id/columns': async ({ params, body }) =>
      view(parts, await chooseColumns(context, params.id, body)),
    'DELETE /api/v1/import-files/:id/columns': async ({ params }) => view(parts, await proposeAnew(context, params.id)),
    'PUT /api/v1/import-files/:id/dates': async ({ params, body }) => view(parts, await sayDates(context, params.id, body)),
    'DELETE /api/v1/import-files/:id': async ({ params }) => {
      await discardFile(context, params.id)
      return null
    },
  } satisfies Partial<Handlers>
}

async function view({ context }: Parts, file: ImportFile): Promise<ImportFileView> {
  const { inspection, mapping } = await prepareFile(context, file)
  return {
    id: file.id,
    kind: file.kind,
    file: file.filename,
    rows: inspection.rows,
    unreadableRows: inspection.unreadableRows,
    encoding: inspection.encoding,
    size: inspection.size,
    mapping: describeMapping(mapping, inspection),
    remembered: isRemembered(mapping),
    dates: undecidedDates(mapping, inspection),
    constants: { ...mapping.constants },
    notes: mapping.notes,
    fields: fieldsOf(file.kind).map(({ name, label }) => ({ field: name, label })),
    missing: missingField(mapping),
    importedBy: await findEarlierImport(context, { kind: file.kind, sha256: inspection.sha256 }),
    expiresAt: file.expires_at.toISOString(),
  }
}
