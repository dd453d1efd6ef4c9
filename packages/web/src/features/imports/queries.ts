// What the pages of imports ask the server for.
import type { DuplicatePolicy } from '@moirai/contract/words'
import { queryOptions, useMutation } from '@tanstack/react-query'
import { Problem, request } from '../../api.ts'
import { keepTask } from '../../app/tasks.ts'

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => request('GET /api/v1/imports/:id', { params: { id }, signal }),
  })

/** A file that was handed in. What is here of it stays true as long as nobody maps its columns in another way. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['import-files', id],
    queryFn: ({ signal }) => request('GET /api/v1/import-files/:id', { params: { id }, signal }),
  })

/** Starts an import, or its rehearsal; what to do with its task is said where it is used. */
export function useStartImport() {
  return useMutation({
    mutationFn: (order: { file: string; dryRun: boolean; onDuplicate: DuplicatePolicy }) =>
      request('POST /api/v1/imports', { body: order }),
    onSuccess: keepTask,
  })
}

/** Throws a file away that was handed in; one that is gone already is just as well. */
export async function discardFile(id: string): Promise<void> {
  try {
    await request('DELETE /api/v1/import-files/:id', { params: { id } })
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'missing')) throw error
  }
}
