// Where one is signed in, and the way to end it there.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function LoginSessions() {
  const { sessions } = texts.account
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['login-sessions'],
    queryFn: ({ signal }) => request('GET /api/v1/account/sessions', { signal }),
  })
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? request('DELETE /api/v1/account/sessions', {})
        : request('DELETE /api/v1/account/sessions/:id', { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['login-sessions'] }),
  })
  return (
    <section className="card stack">
      <h2>{sessions.title}</h2>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {end.error !== null && <ProblemNote error={end.error} />}
      {data === undefined ? (
        error === null && <Waiting rows={2} />
      ) : (
        <ul className="plain-list">
          {data.items.map(({ id, current, device, ip, lastSeenAt }) => (
            <li key={id} className="row apart">
              <span>
                {device ?? sessions.unknown}
                <br />
                <span className="small soft">
                  {texts.words.line(ip, current ? sessions.here : sessions.seen(formatMoment(lastSeenAt)))}
                </span>
              </span>
              {!current && (
                <button type="button" disabled={end.isPending} onClick={() => end.mutate(id)}>
                  {sessions.end} <span className="unseen">{device}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && data.items.length > 1 && (
        <div className="row">
          <button type="button" disabled={end.isPending} onClick={() => end.mutate(null)}>
            {sessions.endOthers}
          </button>
        </div>
      )}
    </section>
  )
}
