// Files handed in: looked through, mapped, and waiting to be imported.
import type { ImportFileView } from '@moirai/contract/imports'
import { describeMapping, fieldsOf, findEarlierImport, missingField } from '@moirai/talent/imports'
import type { ImportFile } from '../import-files.ts'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { idle } from '../work.ts'

export const importFileRoutes = (parts: Parts) => {
  const { files } = parts
  return {
    'POST /api/v1/import-files': async ({ query: { kind, name }, body, request }) => {
      files.checkLength(request.headers['content-length'])
      return view(parts, await files.add({ kind, name, bytes: body }))
    },
    'GET /api/v1/import-files/:id': ({ params }) => view(parts, files.get(params.id)),
    'PUT /api/v1/import-files/:id/columns': async ({ params, body }) => {
      const file = { ...idle(files.get(params.id)), columns: body }
      const shown = await view(parts, file)
      idle(files.get(params.id))
      await files.save(file)
      return shown
    },
    'DELETE /api/v1/import-files/:id': async ({ params }) => {
      await files.remove(idle(files.get(params.id)).id)
      return null
    },
  } satisfies Partial<Handlers>
}

async function view({ context, files }: Parts, file: ImportFile): Promise<ImportFileView> {
  const { inspection, mapping } = await files.prepare(file)
  return {
    id: file.id,
    kind: file.kind,
    file: file.name,
    rows: inspection.rows,
    unreadableRows: inspection.unreadableRows,
    encoding: inspection.encoding,
    size: inspection.size,
    mapping: describeMapping(mapping, inspection),
    constants: { ...mapping.constants },
    notes: mapping.notes,
    fields: fieldsOf(file.kind).map(({ name, label }) => ({ field: name, label })),
    missing: missingField(mapping),
    importedBy: await findEarlierImport(context, { kind: file.kind, sha256: inspection.sha256 }),
    expiresAt: file.expiresAt,
  }
}
