// Blind mode, turned on and off for the whole deployment.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

const blindQuery = queryOptions({
  queryKey: ['fairness', 'blind-mode'],
  queryFn: ({ signal }) => request('GET /api/v1/fairness/blind-mode', { signal }),
})

export function BlindMode() {
  const told = texts.fairness.blind
  const queries = useQueryClient()
  const { data } = useQuery(blindQuery)
  const set = useMutation({
    mutationFn: (on: boolean) => request('PUT /api/v1/fairness/blind-mode', { body: { on } }),
    onSuccess: (mode) => queries.setQueryData(blindQuery.queryKey, mode),
  })
  if (data === undefined) return null
  return (
    <section className="card stack">
      <h2>{told.title}</h2>
      <p role="status">{data.on ? told.on : told.off}</p>
      {set.error !== null && <ProblemNote error={set.error} />}
      <div className="row">
        <button type="button" disabled={set.isPending} onClick={() => set.mutate(!data.on)}>
          {data.on ? told.turnOff : told.turnOn}
        </button>
      </div>
    </section>
  )
}
