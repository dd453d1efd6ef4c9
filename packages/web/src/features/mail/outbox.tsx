// The outbox, for who administers: what waits, what went and what did not, by filters that stand in the address, each with its text.
import type { MailLine, MailStatus } from '@moirai/contract/mail'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { PagedList } from '../../ui/list-page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Waiting } from '../../ui/waiting.tsx'

const statuses = Object.entries(texts.mail.outbox.statuses) as [MailStatus, string][]

/** How a status looks: what went well, what waits, what needs somebody. */
const kinds: Record<MailStatus, string> = { pending: '', sent: 'good', failed: 'bad', bounced: 'bad', suppressed: 'warn' }

function useOutbox(status: MailStatus | undefined, to: string) {
  return useInfiniteQuery({
    queryKey: ['outbox', status, to],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/mail/outbox', {
        query: {
          status,
          ...(to === '' ? {} : { recipient: to }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
          limit: 20,
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
}

export function Outbox() {
  const told = texts.mail.outbox
  const { status: given, to = '' } = getRouteApi('/mail').useSearch()
  const status = statuses.find(([word]) => word === given)?.[0]
  const navigate = useNavigate()
  const narrow = (change: { status?: string | undefined; to?: string | undefined }) =>
    void navigate({
      to: '/mail',
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    })
  const query = useOutbox(status, to)
  return (
    <section className="card stack">
      <div>
        <h2>{told.title}</h2>
        <p className="soft">{told.help}</p>
      </div>
      <search className="filters">
        <SearchBox label={told.to} hint={told.toHint} value={to} onSearch={(words) => narrow({ to: words || undefined })} />
        <select
          aria-label={told.status}
          value={status ?? ''}
          onChange={({ target }) => narrow({ status: target.value || undefined })}
        >
          <option value="">{told.anyStatus}</option>
          {statuses.map(([word, label]) => (
            <option key={word} value={word}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" disabled={query.isFetching} onClick={() => void query.refetch()}>
          {told.look}
        </button>
      </search>
      <PagedList
        query={query}
        count={told.shown}
        empty={<p>{status === undefined && to === '' ? told.none : told.nothingFits}</p>}
        table={(items) => (
          <ul className="plain-list outbox" aria-label={told.title}>
            {items.map((line) => (
              <OutboxLine key={line.id} line={line} />
            ))}
          </ul>
        )}
      />
    </section>
  )
}

function OutboxLine({ line }: { line: MailLine }) {
  const told = texts.mail.outbox
  const { id, subject, recipient, status, problem, createdAt, sentAt, attempts, nextAttemptAt } = line
  const [open, setOpen] = useState(false)
  const queries = useQueryClient()
  const retry = useMutation({
    mutationFn: () => request('POST /api/v1/mail/outbox/:id/retry', { params: { id } }),
    onSuccess: () => announce(told.retried(subject)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['outbox'] }),
  })
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary data-row="">
          <b>{subject}</b> <span className={`chip ${kinds[status]}`}>{told.statuses[status]}</span>
          <span className="small soft address">
            {texts.words.line(
              recipient === '' ? texts.mail.undeliverable.erased : told.toWhom(recipient),
              told.written(formatMoment(createdAt)),
              sentAt !== null && told.sent(formatMoment(sentAt)),
              attempts > 1 && told.attempts(attempts),
              nextAttemptAt !== null && told.next(formatMoment(nextAttemptAt)),
            )}
          </span>
        </summary>
        {open && <LetterText id={id} />}
      </details>
      {problem !== null && <p className="small address">{problem}</p>}
      {(status === 'failed' || status === 'bounced' || status === 'suppressed') && (
        <button type="button" disabled={retry.isPending} onClick={() => retry.mutate()}>
          {told.retry} <span className="unseen">{told.retryOf(subject, recipient)}</span>
        </button>
      )}
      {retry.error !== null && <ProblemNote error={retry.error} />}
    </li>
  )
}

/** Asked for once it is looked at. */
function LetterText({ id }: { id: string }) {
  const told = texts.mail.outbox
  const { data, error, refetch } = useQuery({
    queryKey: ['outbox', 'one', id],
    queryFn: ({ signal }) => request('GET /api/v1/mail/outbox/:id', { params: { id }, signal }),
  })
  if (data === undefined)
    return error === null ? <Waiting rows={3} /> : <ProblemNote error={error} retry={() => void refetch()} />
  return (
    <>
      <pre className="letter" tabIndex={0} aria-label={texts.mail.letters.text}>
        {data.body}
      </pre>
      <p className="small soft address">{told.guarded(data.messageId)}</p>
    </>
  )
}
