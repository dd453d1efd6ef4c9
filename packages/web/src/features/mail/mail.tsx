// Mail, for who administers: what was written to whom, addresses that get none, and every letter the program writes, as people get it.
import './mail.css'
import type { LetterPreview } from '@moirai/contract/mail'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { Outbox } from './outbox.tsx'

export function MailPage() {
  return (
    <Page title={texts.mail.title}>
      <div className="stack">
        <Outbox />
        <Undeliverable />
        <Letters />
      </div>
    </Page>
  )
}

function Undeliverable() {
  const told = texts.mail.undeliverable
  const queries = useQueryClient()
  const query = useInfiniteQuery({
    queryKey: ['undeliverable'],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/mail/undeliverable', { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
  const allow = useMutation({
    mutationFn: (id: string) => request('DELETE /api/v1/mail/undeliverable/:id', { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['undeliverable'] }),
  })
  return (
    <section className="card stack">
      <h2>{told.title}</h2>
      <p className="soft">{told.help}</p>
      {allow.error !== null && <ProblemNote error={allow.error} />}
      <PagedList
        query={query}
        count={told.shown}
        empty={<p>{told.none}</p>}
        table={(items) => (
          <ul className="plain-list" aria-label={told.title}>
            {items.map(({ id, recipient, reason, since }) => (
              <li key={id} className="row apart">
                <span className="address">
                  {recipient ?? told.erased}
                  <br />
                  <span className="small soft">{texts.words.line(formatDate(since), reason)}</span>
                </span>
                <button type="button" disabled={allow.isPending} onClick={() => allow.mutate(id)}>
                  {told.allow} <span className="unseen">{recipient}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  )
}

function Letters() {
  const told = texts.mail.letters
  const { letter: name } = getRouteApi('/mail').useSearch()
  const { data, error, refetch } = useQuery({
    queryKey: ['letters'],
    queryFn: ({ signal }) => request('GET /api/v1/mail/letters', { signal }),
  })
  const chosen = data?.items.find((letter) => letter.name === name)
  return (
    <section className="card stack">
      <h2>{told.title}</h2>
      <p className="soft">{told.help}</p>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Waiting rows={6} />
      ) : (
        <ul className="plain-list letters" aria-label={told.title}>
          {data.items.map((letter) => (
            <li key={letter.name}>
              <Link
                to="/mail"
                search={(before) => ({ ...before, letter: letter.name })}
                resetScroll={false}
                aria-current={letter === chosen}
              >
                {letter.subject}
              </Link>{' '}
              <code className="small soft">{letter.name}</code>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && <Letter key={chosen.name} letter={chosen} />}
    </section>
  )
}

function Letter({ letter: { name, subject, text, html } }: { letter: LetterPreview }) {
  const told = texts.mail.letters
  const isAdmin = useStanding() === 'admin'
  const send = useMutation({ mutationFn: () => request('POST /api/v1/mail/letters/:name/test', { params: { name } }) })
  return (
    <section className="stack" aria-label={subject}>
      <h3>{subject}</h3>
      {send.error !== null && <ProblemNote error={send.error} />}
      <p role="status">{send.data?.message ?? ''}</p>
      {isAdmin && (
        <div className="row">
          <button type="button" disabled={send.isPending} onClick={() => send.mutate()}>
            {told.test}
          </button>
        </div>
      )}
      <h4>{told.text}</h4>
      <pre className="letter" tabIndex={0} aria-label={told.text}>
        {text}
      </pre>
      <h4>{told.html}</h4>
      {/* Nothing in it runs or asks anybody; its own type stays away, as styles within a page are forbidden. */}
      <iframe className="letter" sandbox="" title={told.html} srcDoc={html.replaceAll(/ style="[^"]*"/g, '')} />
    </section>
  )
}
