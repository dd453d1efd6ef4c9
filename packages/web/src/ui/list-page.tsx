// What every list in pages shares: rows on their way, none at all, none found, more of them, and the key that leads to its search.
import './lists.css'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useRef, type ReactNode } from 'react'
import { useKeys } from './keys.ts'
import { ProblemNote } from './problem-note.tsx'
import { focusSearch } from './search-box.tsx'
import { texts } from '../texts/texts.ts'

interface PagedListProps<Item> {
  query: UseInfiniteQueryResult<Item[]>
  /** How many there are so far, in words. */
  count: (shown: number, more: boolean) => string
  /** Shown where nothing was found. */
  empty: ReactNode
  table: (items: Item[]) => ReactNode
}

export function PagedList<Item>({ query, count, empty, table }: PagedListProps<Item>) {
  const list = useRef<HTMLDivElement>(null)
  useKeys({ '/': focusSearch, j: () => stepFocus(list.current, 1), k: () => stepFocus(list.current, -1) })
  const { data, error, hasNextPage, isFetchingNextPage } = query
  if (data === undefined)
    return error === null ? <WaitingRows /> : <ProblemNote error={error} retry={() => void query.refetch()} />
  if (data.length === 0) return empty
  return (
    <div ref={list} aria-busy={query.isPlaceholderData}>
      {table(data)}
      <div className="row rows-foot">
        <p className="small soft">{count(data.length, hasNextPage)}</p>
        {hasNextPage && (
          <button type="button" disabled={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {isFetchingNextPage ? texts.app.loading : texts.app.more}
          </button>
        )}
      </div>
      {error !== null && <ProblemNote error={error} retry={() => void query.fetchNextPage()} />}
    </div>
  )
}

/** Moves the focus to the next or the previous row's link; from outside, to the first. */
export function stepFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const here = links.findIndex((link) => link === document.activeElement)
  const next = here === -1 ? links[0] : links[here + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Grey rows as high as the true ones. */
export function WaitingRows({ rows = 12 }: { rows?: number }) {
  return (
    <div className="waiting-rows" aria-busy="true">
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
      <span className="unseen">{texts.app.loading}</span>
    </div>
  )
}
