// Accounts, for who administers: found by words, made, given a role, closed and opened.
import type { UserView } from '@moirai/contract/users'
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { EraseUser } from './erase-user.tsx'
import { NewUser } from './new-user.tsx'
import { isRole, roles } from './roles.ts'

// One chunk for all that only who administers sees.
export { FieldsPage } from '../fields/fields.tsx'
export { MailPage } from '../mail/mail.tsx'

export function UsersPage() {
  const { users } = texts
  const { search = '', since = '' } = getRouteApi('/users').useSearch()
  const navigate = useNavigate()
  const narrow = (change: { search?: string; since?: string }) => {
    const next = { search, since, ...change }
    void navigate({
      to: '/users',
      search: { search: next.search || undefined, since: next.since || undefined },
      replace: true,
      resetScroll: false,
    })
  }
  const query = useInfiniteQuery({
    queryKey: ['users', { search, since }],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/users', {
        query: {
          search,
          ...(since === '' ? {} : { notLoggedInSince: `${since}T00:00:00Z` }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={users.title}>
      <div className="stack">
        <NewUser />
        <search className="filters">
          <SearchBox
            label={users.searchLabel}
            hint={users.searchHint}
            value={search}
            onSearch={(words) => narrow({ search: words })}
          />
          <label className="row">
            {users.notSignedInSince}{' '}
            <input type="date" value={since} onChange={({ target }) => narrow({ since: target.value })} />
          </label>
        </search>
        <PagedList
          query={query}
          count={users.shown}
          empty={<Empty title={users.none} />}
          table={(items) => <UserTable users={items} />}
        />
      </div>
    </Page>
  )
}

function UserTable({ users }: { users: UserView[] }) {
  const { columns, list } = texts.users
  return (
    <Table
      caption={list}
      kind="users"
      columns={[
        { name: columns.name },
        { name: columns.status },
        { name: columns.lastLogin },
        { name: columns.role },
        { name: columns.change },
      ]}
    >
      {users.map((user) => (
        <UserRow key={user.id} user={user} />
      ))}
    </Table>
  )
}

function UserRow({ user }: { user: UserView }) {
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: (ask: () => Promise<UserView>) => ask(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['users'] }),
  })
  const given = { user, busy: change.isPending, change: change.mutate }
  return (
    <Row>
      <Cell>
        <span className="name">{user.name}</span>
        <br />
        <span className="small soft">{user.email}</span>
        {change.error !== null && <ProblemNote error={change.error} />}
      </Cell>
      <Cell>{texts.users.statuses[user.status]}</Cell>
      <Cell>{user.lastLoginAt === null ? texts.users.never : formatMoment(user.lastLoginAt)}</Cell>
      <Cell>
        <RoleChoice {...given} />
      </Cell>
      <Cell>
        <Actions {...given} />
      </Cell>
    </Row>
  )
}

interface ChangeProps {
  user: UserView
  busy: boolean
  change: (ask: () => Promise<UserView>) => void
}

function RoleChoice({ user: { id, name, role: current }, busy, change }: ChangeProps) {
  const give = (value: string) => {
    if (isRole(value)) change(() => request('PATCH /api/v1/users/:id', { params: { id }, body: { role: value } }))
  }
  return (
    <select aria-label={texts.users.roleOf(name)} value={current} disabled={busy} onChange={({ target }) => give(target.value)}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {texts.account.roles[role]}
        </option>
      ))}
    </select>
  )
}

function Actions({ user, busy, change }: ChangeProps) {
  const { users } = texts
  const params = { id: user.id }
  const open = () => change(() => request('DELETE /api/v1/users/:id/lock', { params }))
  const lock = () => change(() => request('POST /api/v1/users/:id/lock', { params }))
  const suspend = () => change(() => request('POST /api/v1/users/:id/suspension', { params }))
  const closed = user.status === 'locked' || user.status === 'suspended'
  return (
    <div className="row">
      {closed && <Action name={users.open} of={user} busy={busy} act={open} />}
      {!closed && <Action name={users.lock} of={user} busy={busy} act={lock} />}
      {!closed && <Action name={users.suspend} of={user} busy={busy} act={suspend} />}
      <EraseUser user={user} />
    </div>
  )
}

function Action({ name, of, busy, act }: { name: string; of: UserView; busy: boolean; act: () => void }) {
  return (
    <button type="button" disabled={busy} onClick={act}>
      {name} <span className="unseen">{of.name}</span>
    </button>
  )
}
