// People who may be one and the same: pair after pair, merged or kept apart, and the latest merges, each of which can be undone.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Merges } from './merges.tsx'
import { Pair } from './pair.tsx'

export function DuplicatesPage() {
  const { duplicates, people } = texts
  const query = useInfiniteQuery({
    queryKey: ['duplicates'],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/duplicates', { query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
  return (
    <Page title={duplicates.title} trail={<Link to="/people">{people.title}</Link>} facts={duplicates.help}>
      <div className="stack">
        <PagedList
          query={query}
          count={duplicates.shown}
          empty={<Empty title={duplicates.none} help={duplicates.noneHelp} />}
          table={(pairs) => (
            <ul className="plain-list">
              {pairs.map((pair) => (
                <Pair key={`${pair.keep.id} ${pair.merge.id}`} pair={pair} />
              ))}
            </ul>
          )}
        />
        <Merges />
      </div>
    </Page>
  )
}
