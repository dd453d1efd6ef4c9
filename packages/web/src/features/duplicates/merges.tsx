// The latest merges, each of which can be undone; what was changed since is told.
import type { MergeView } from '@moirai/contract/duplicates'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { WaitingRows } from '../../ui/list-page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

export function Merges() {
  const { duplicates } = texts
  const { data, error, refetch } = useQuery({
    queryKey: ['merges'],
    queryFn: ({ signal }) => request('GET /api/v1/merges', { query: { limit: 20 }, signal }),
  })
  if (data === undefined)
    return error === null ? <WaitingRows rows={2} /> : <ProblemNote error={error} retry={() => void refetch()} />
  if (data.items.length === 0) return null
  return (
    <section className="stack">
      <h2>{duplicates.latest}</h2>
      <ul className="plain-list">
        {data.items.map((merge) => (
          <Merge key={merge.id} merge={merge} />
        ))}
      </ul>
    </section>
  )
}

function Merge({ merge: { id, kept, merged, moved, mergedAt, undoneAt } }: { merge: MergeView }) {
  const { duplicates, words } = texts
  const queries = useQueryClient()
  const undo = useMutation({
    mutationFn: () => request('POST /api/v1/merges/:id/undo', { params: { id } }),
    onSuccess: async () => {
      for (const queryKey of [['duplicates'], ['merges'], ['people'], ['overview']]) await queries.invalidateQueries({ queryKey })
    },
  })
  return (
    <li className="card">
      <p>
        {duplicates.merged(merged.name, kept.name)}{' '}
        <span className="small soft">{words.line(formatMoment(mergedAt), undoneAt !== null && duplicates.wasUndone)}</span>
      </p>
      {moved.length > 0 && (
        <p className="small soft">
          {duplicates.wentOver} {words.listed.format(moved.map(({ what, count }) => duplicates.count(what, count)))}
        </p>
      )}
      {undo.error !== null && <ProblemNote error={undo.error} />}
      {undo.data !== undefined && (
        <p role="status">
          {duplicates.undone(merged.name, kept.name)}{' '}
          {undo.data.stayed.length > 0 && `${duplicates.stayed} ${undo.data.stayed.join(', ').replaceAll('_', ' ')}`}
        </p>
      )}
      {undoneAt === null && (
        <div className="row">
          <button type="button" disabled={undo.isPending} onClick={() => undo.mutate()}>
            {duplicates.undo} <span className="unseen">{duplicates.pair(merged.name, kept.name)}</span>
          </button>
        </div>
      )}
    </li>
  )
}
