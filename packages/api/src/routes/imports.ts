// Imports: started, listed, and told of with what went wrong.
import { describeImport, failedRows, pageImports } from '@moirai/talent/imports'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { startImport } from '../work.ts'

export const importRoutes = (parts: Parts) => {
  const { context, tasks } = parts
  return {
    'POST /api/v1/imports': ({ body, context }) => startImport({ ...parts, context }, body),
    'GET /api/v1/imports': ({ query }) => pageImports(context, query),
    'GET /api/v1/imports/:id': async ({ params }) => {
      const details = await describeImport(context, params.id)
      return { ...details, active: details.active || tasks.running().some(({ subject }) => subject === details.import.id) }
    },
    'GET /api/v1/imports/:id/problem-rows': ({ params }) => ({
      name: `problems-${params.id.slice(0, 36)}.csv`,
      rows: failedRows(context, params.id),
    }),
  } satisfies Partial<Handlers>
}
