// The life of a job: opened, closed and opened again by who manages it.
import type { JobView } from '@moirai/contract/jobs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Field, Form } from '../../ui/form.tsx'
import { jobQuery } from '../matches/queries.ts'

function useMove(job: JobView) {
  const queries = useQueryClient()
  const params = { id: job.id }
  const ifUpdatedAt = job.updatedAt
  return useMutation({
    mutationFn: (move: 'close' | { until: string }) =>
      move === 'close'
        ? request('POST /api/v1/jobs/:id/close', { params, body: { ifUpdatedAt } })
        : request('POST /api/v1/jobs/:id/open', {
            params,
            body: { ifUpdatedAt, expiresAt: move.until === '' ? null : endOfDay(move.until) },
          }),
    onSuccess: (moved) => queries.setQueryData(jobQuery(moved.id).queryKey, moved),
    // Also where it failed: what is shown may be of yesterday.
    onSettled: () => {
      for (const name of ['jobs', 'matches', 'overview']) void queries.invalidateQueries({ queryKey: [name] })
    },
  })
}

/** The last moment of that day, where whoever looks is. */
const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString()

const dayOf = (iso: string): string => {
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

export function JobLife({ job }: { job: JobView }) {
  const { life } = texts.jobForm
  const move = useMove(job)
  const { status, expiresAt } = job
  const told =
    status === 'expired'
      ? life.expired(expiresAt ?? job.updatedAt)
      : status === 'open' && expiresAt !== null
        ? life.openUntil(expiresAt)
        : life[status]
  return (
    <section className="card stack">
      <div className="row apart">
        <p role="status">{told}</p>
        {status === 'open' && (
          <button type="button" disabled={move.isPending} onClick={() => move.mutate('close')}>
            {life.closeIt}
          </button>
        )}
      </div>
      {status === 'open' ? (
        move.error !== null && <ProblemNote error={move.error} />
      ) : (
        <Form
          action={status === 'draft' ? life.openIt : life.openAgain}
          busy={move.isPending}
          error={move.error}
          onSubmit={({ until = '' }) => move.mutate({ until })}
        >
          <Field
            name="until"
            label={life.until}
            hint={life.untilHint}
            type="date"
            required={false}
            defaultValue={expiresAt === null || status === 'expired' ? '' : dayOf(expiresAt)}
          />
        </Form>
      )}
    </section>
  )
}
