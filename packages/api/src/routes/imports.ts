// Imports: started, listed, and told of with what went wrong.
import { describeImport, failedRows, pageImports } from '@moirai/talent/imports'
import type { Parts } from '../parts.ts'
import type { CsvFile, Handlers } from '../registration.ts'
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
    'GET /api/v1/imports/:id/problem-rows': ({ params }) => problemRows(parts, params.id),
  } satisfies Partial<Handlers>
}

async function problemRows({ context }: Parts, id: string): Promise<CsvFile> {
  const rows = failedRows(context, id)
  // Whether there is such an import is known with the first row; then it is too late to say no.
  const first = await rows.next()
  async function* all(): AsyncGenerator<readonly string[]> {
    if (!first.done) yield first.value
    yield* rows
  }
  return { name: `problems-${id.slice(0, 36)}.csv`, rows: all() }
}
