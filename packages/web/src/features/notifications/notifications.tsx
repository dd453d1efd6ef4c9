// The own news, the latest first: each leads to what it is about, and is read by that.
import './notifications.css'
import type { NotificationView } from '@moirai/contract/notifications'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { request } from '../../api.ts'
import { unreadQuery } from '../../app/unread.ts'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

export function NotificationsPage() {
  const { notifications } = texts
  const { show } = getRouteApi('/notifications').useSearch()
  const unreadOnly = show === 'unread'
  const queries = useQueryClient()
  const unread = useQuery(unreadQuery).data?.unread ?? 0
  const query = useNews(unreadOnly)
  const newest = query.data?.[0]?.id
  const readAll = useMutation({
    // What came meanwhile was not seen.
    mutationFn: () => request('POST /api/v1/notifications/read', { body: newest === undefined ? {} : { upTo: newest } }),
    onSuccess: (left) => {
      queries.setQueryData(unreadQuery.queryKey, left)
      return queries.invalidateQueries({ queryKey: ['notifications'] })
    },
  })
  return (
    <Page
      title={notifications.title}
      facts={notifications.unread(unread)}
      actions={
        <button type="button" disabled={unread === 0 || readAll.isPending} onClick={() => readAll.mutate()}>
          {notifications.readAll}
        </button>
      }
    >
      <div className="stack">
        {readAll.error !== null && <ProblemNote error={readAll.error} />}
        <p className="row">
          <Link to="/notifications" search={{ show: unreadOnly ? undefined : 'unread' }} replace>
            {unreadOnly ? notifications.showAll : notifications.showUnread}
          </Link>
          <Link to="/account" hash="news">
            {notifications.choose}
          </Link>
        </p>
        <PagedList
          query={query}
          count={notifications.shown}
          empty={
            <Empty
              title={unreadOnly ? notifications.noneUnread : notifications.none}
              help={unreadOnly ? notifications.noneUnreadHelp : notifications.noneHelp}
            />
          }
          table={(items) => (
            <ul className="plain-list news" aria-label={notifications.title}>
              {items.map((item) => (
                <NewsItem key={item.id} news={item} />
              ))}
            </ul>
          )}
        />
      </div>
    </Page>
  )
}

const useNews = (unreadOnly: boolean) =>
  useInfiniteQuery({
    queryKey: ['notifications', { unreadOnly }],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/notifications', {
        query: { show: unreadOnly ? 'unread' : 'all', ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })

function NewsItem({ news: { id, title, body, link, readAt, createdAt } }: { news: NotificationView }) {
  const { notifications } = texts
  const { history } = useRouter()
  const queries = useQueryClient()
  const mark = useMutation({
    mutationFn: (read: boolean) =>
      read
        ? request('POST /api/v1/notifications/:id/read', { params: { id } })
        : request('DELETE /api/v1/notifications/:id/read', { params: { id } }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['unread'] })
      await queries.invalidateQueries({ queryKey: ['notifications'] })
    },
  })
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (readAt === null) mark.mutate(true)
    // Another tab is the browser's own business.
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    history.push(link)
  }
  return (
    <li className={readAt === null ? 'row apart fresh' : 'row apart'}>
      <div>
        {link === null ? (
          <span className="name">{title}</span>
        ) : (
          <a href={link} className="name" data-row="" onClick={follow}>
            {title}
          </a>
        )}
        {readAt === null && <span className="chip good">{notifications.fresh}</span>}
        <p>{body}</p>
        <p className="small soft">
          <time dateTime={createdAt}>{formatMoment(createdAt)}</time>
        </p>
        {mark.error !== null && <ProblemNote error={mark.error} />}
      </div>
      <button type="button" disabled={mark.isPending} onClick={() => mark.mutate(readAt === null)}>
        {readAt === null ? notifications.markRead : notifications.markUnread} <span className="unseen">{title}</span>
      </button>
    </li>
  )
}
