// Forgetting how files with these columns were mapped, so that they are proposed anew by their names and values.
import type { ImportFileView } from '@moirai/contract/imports'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fileQuery } from './queries.ts'
import { useState } from 'react'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

export function RememberedColumns({ file, onForgotten }: { file: ImportFileView; onForgotten: () => void }) {
  const { columns: words } = texts.imports.steps
  const queries = useQueryClient()
  // Also after a column was chosen in another way: what is remembered is still there.
  const [wasRemembered] = useState(file.remembered)
  const forget = useMutation({
    // One after the other with the choices of columns: the later one counts.
    scope: { id: `columns ${file.id}` },
    mutationFn: () => request('DELETE /api/v1/import-files/:id/columns', { params: { id: file.id } }),
    onSuccess: (view) => {
      queries.setQueryData(fileQuery(file.id).queryKey, view)
      onForgotten()
    },
  })
  if (forget.isSuccess) {
    return (
      <Focused when>
        <p>{words.forgotten}</p>
      </Focused>
    )
  }
  if (!wasRemembered) return null
  return (
    <div className="stack">
      {forget.isError && <ProblemNote error={forget.error} />}
      <div className="row">
        <button type="button" disabled={forget.isPending} onClick={() => forget.mutate()}>
          {words.forget}
        </button>
      </div>
    </div>
  )
}
