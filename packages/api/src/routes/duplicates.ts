// People who may be one and the same: proposed, merged, kept apart, and a merge undone.
import { keepApart, listDuplicates, listMerges, mergePeople, undoMerge } from '@moirai/talent/duplicates'
import type { Handlers } from '../registration.ts'

export const duplicateRoutes = () =>
  ({
    'GET /api/v1/duplicates': ({ context, query }) => listDuplicates(context, query),
    'POST /api/v1/duplicates/apart': async ({ context, body }) => {
      await keepApart(context, body)
      return null
    },
    'GET /api/v1/merges': ({ context, query }) => listMerges(context, query),
    'POST /api/v1/merges': ({ context, body }) => mergePeople(context, body),
    'POST /api/v1/merges/:id/undo': ({ context, params }) => undoMerge(context, params.id),
  }) satisfies Partial<Handlers>
