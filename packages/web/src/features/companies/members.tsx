// Who acts for a company: added, given another role, removed with a way back; and leaving it oneself.
import './companies.css'
import type { AddMember as AddMemberInput, MemberView } from '@moirai/contract/companies'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Problem, request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { sessionQuery } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

const roles = Object.entries(texts.companies.roles) as [MemberView['role'], string][]

function useMembers(company: string) {
  return useInfiniteQuery({
    queryKey: ['companies', 'members', company],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/companies/:id/members', {
        params: { id: company },
        query: pageParam === null ? {} : { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }): MemberView[] => pages.flatMap(({ items }) => items),
  })
}

/** Asks, then has the list read anew; undefined where it shows no more to who asked. */
function useMemberChange<Given, Answer>(
  company: string,
  change: (given: Given) => Promise<Answer>,
  done?: (answer: Answer) => void,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      done?.(answer)
      await queries.invalidateQueries({ queryKey: ['companies', 'members', company] })
    },
  })
}

export function Members({ company }: { company: string }) {
  const { companies, app } = texts
  const query = useMembers(company)
  const [gone, setGone] = useState<MemberView>()
  const { data, error, hasNextPage } = query
  // Somebody else's company, or one that was just left.
  if (error instanceof Problem && error.status === 404)
    return <p className="soft">{gone === undefined ? companies.notYours : companies.left}</p>
  return (
    <section className="stack">
      <div>
        <h2>{companies.members}</h2>
        <p className="small soft">{companies.membersHelp}</p>
      </div>
      {data === undefined &&
        (error === null ? <WaitingRows rows={3} /> : <ProblemNote error={error} retry={() => void query.refetch()} />)}
      {data?.length === 0 && <p className="soft">{companies.noMembers}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="plain-list" aria-label={companies.members}>
          {data.map((member) => (
            <Member key={member.userId} company={company} member={member} onGone={setGone} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div className="row">
          <button type="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {app.more}
          </button>
        </div>
      )}
      {gone !== undefined && <Gone key={gone.userId} company={company} member={gone} onBack={() => setGone(undefined)} />}
      {data !== undefined && <AddMember company={company} />}
    </section>
  )
}

interface MemberProps {
  company: string
  member: MemberView
  onGone: (member: MemberView) => void
}

function Member({ company, member, onGone }: MemberProps) {
  const { companies, words } = texts
  const { userId, name, email, role, since } = member
  const isOneself = useQuery(sessionQuery).data?.user?.id === userId
  const change = useMemberChange(company, (to: MemberView['role']) =>
    request('POST /api/v1/companies/:id/members', { params: { id: company }, body: { user: userId, role: to } }),
  )
  const remove = useMemberChange(
    company,
    () => request('DELETE /api/v1/companies/:id/members/:user', { params: { id: company, user: userId } }),
    () => onGone(member),
  )
  const busy = change.isPending || remove.isPending
  return (
    <li className="card member">
      <div className="row apart">
        <div>
          <b>{name}</b>{' '}
          <span className="small soft">{words.line(isOneself && companies.you, companies.since(formatDate(since)))}</span>
          <div className="small soft">{email}</div>
        </div>
        <div className="row">
          <select
            aria-label={companies.roleOf(name)}
            value={role}
            disabled={busy}
            onChange={({ target }) => {
              const chosen = roles.find(([word]) => word === target.value)
              if (chosen) change.mutate(chosen[0])
            }}
          >
            {roles.map(([word, label]) => (
              <option key={word} value={word}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" disabled={busy} onClick={() => remove.mutate(undefined)}>
            {isOneself ? companies.leave : companies.remove} <span className="unseen">{name}</span>
          </button>
        </div>
      </div>
      {change.error !== null && <ProblemNote error={change.error} />}
      {remove.error !== null && <ProblemNote error={remove.error} />}
    </li>
  )
}

function Gone({ company, member: { userId, name, role }, onBack }: { company: string; member: MemberView; onBack: () => void }) {
  const { companies } = texts
  const back = useMemberChange(
    company,
    () => request('POST /api/v1/companies/:id/members', { params: { id: company }, body: { user: userId, role } }),
    onBack,
  )
  return (
    <div className="note row" role="status">
      {companies.gone(name)}{' '}
      <button type="button" disabled={back.isPending} onClick={() => back.mutate(undefined)}>
        {companies.undo}
      </button>
      {back.error !== null && <ProblemNote error={back.error} />}
    </div>
  )
}

function AddMember({ company }: { company: string }) {
  const { companies } = texts
  const add = useMemberChange(
    company,
    (body: AddMemberInput) => request('POST /api/v1/companies/:id/members', { params: { id: company }, body }),
    ({ name }) => announce(companies.added(name)),
  )
  const send = ({ user = '', role }: Record<string, string>) =>
    add.mutate({ user, role: roles.find(([word]) => word === role)?.[0] ?? 'recruiter' })
  return (
    <section className="card stack">
      <h3>{companies.add}</h3>
      <Form
        key={`${add.data?.userId} ${add.data?.since}`}
        action={companies.add}
        busy={add.isPending}
        error={add.error}
        onSubmit={send}
      >
        <Field name="user" label={companies.user} hint={companies.userHint} type="email" maxLength={255} autoComplete="off" />
        <Choice name="role" label={companies.role} options={roles} start="recruiter" />
      </Form>
    </section>
  )
}
