// Imports: started, listed, and told of with what went wrong.
import { describeImport, failedRows, pageImports, startImport, startUndo } from '@moirai/talent/imports'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const importRoutes = ({ context, started }: Parts) =>
  ({
    'POST /api/v1/imports': async ({ body, context }) => started(await startImport(context, body)),
    'GET /api/v1/imports': ({ query }) => pageImports(context, query),
    'GET /api/v1/imports/:id': ({ params }) => describeImport(context, params.id),
    'POST /api/v1/imports/:id/undo': async ({ params, context }) => started(await startUndo(context, params.id)),
    'GET /api/v1/imports/:id/problem-rows': ({ params }) => ({
      name: `problems-${params.id.slice(0, 36)}.csv`,
      rows: failedRows(context, params.id),
    }),
  }) satisfies Partial<Handlers>
