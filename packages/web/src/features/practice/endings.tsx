// What can be done with an interview: sharing it, ending it, deleting it, which can be taken back at once.
import type { PracticeDetailsView } from '@moirai/contract/practice'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

interface EndingsProps {
  practice: PracticeDetailsView
  onDeleted: () => void
}

export function Endings({ practice: { id, status, sharedAt }, onDeleted }: EndingsProps) {
  const queries = useQueryClient()
  const change = useChange()
  const params = { id }
  const remove = useMutation({
    mutationFn: () => request('DELETE /api/v1/practice/:id', { params }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['practice-lists'] })
      onDeleted()
    },
  })
  const error = change.error ?? remove.error
  const busy = change.isPending || remove.isPending
  const share = () =>
    sharedAt === null
      ? request('PUT /api/v1/practice/:id/sharing', { params })
      : request('DELETE /api/v1/practice/:id/sharing', { params })
  return (
    <div className="stack">
      {error !== null && <ProblemNote error={error} />}
      <p role="status">{sharedAt === null ? texts.practice.alone : texts.practice.shared}</p>
      <div className="row">
        <button type="button" disabled={busy} onClick={() => change.mutate(share)}>
          {sharedAt === null ? texts.practice.share : texts.practice.unshare}
        </button>
        {status === 'in_progress' && (
          <button
            type="button"
            disabled={busy}
            onClick={() => change.mutate(() => request('POST /api/v1/practice/:id/end', { params }))}
          >
            {texts.practice.end}
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => remove.mutate()}>
          {texts.practice.remove}
        </button>
      </div>
    </div>
  )
}

/** In the place of an interview that was just deleted. */
export function Deleted({ id, onRestored }: { id: string; onRestored: () => void }) {
  const restore = useChange(onRestored)
  return (
    <Focused when>
      <p className="note">{texts.practice.removed}</p>
      {restore.error !== null && <ProblemNote error={restore.error} />}
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={restore.isPending}
          onClick={() => restore.mutate(() => request('POST /api/v1/practice/:id/restore', { params: { id } }))}
        >
          {texts.practice.restore}
        </button>
      </div>
    </Focused>
  )
}
