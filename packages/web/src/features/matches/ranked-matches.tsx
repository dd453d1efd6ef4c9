// A ranked list with its explanation panel beside it; the open one lives in the address, and keys move through both.
import './ranked.css'
import type { MatchListView } from '@moirai/contract/matches'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, type RefCallback, type RefObject } from 'react'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { stepFocus } from '../../ui/list-page.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PartLegend } from '../../ui/part-bar.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { RankedTable } from './ranked-table.tsx'
import { entriesOf, entryNamed, pageWith, type Side } from './sides.ts'

// The list is read first; an old phone need not wait for what explains its rows.
const ExplanationPanel = lazy(async () => ({ default: (await import('./explanation-panel.tsx')).ExplanationPanel }))

interface RankedMatchesProps {
  side: Side
  id: string
  list: MatchListView
  /** Who or what the address says is open. */
  opened: string | undefined
  /** Shown below the rows: how many of how many. */
  foot: string
}

export function RankedMatches({ side, id, list, opened, foot }: RankedMatchesProps) {
  const rows = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const entries = entriesOf(list)
  const at = entryNamed(entries, opened)
  const heading = useFocusOfPanel(opened, rows)

  const open = (other: string | undefined) => void navigate({ ...pageWith(side, id, other), replace: opened !== undefined })
  const step = (by: 1 | -1) => {
    const entry = opened === undefined ? undefined : entries[at + by]
    if (!entry) return
    open(entry.id)
    announce(texts.matches.panel.opened(entry.name))
  }
  const close = () => open(undefined)
  useKeys({
    j: () => stepFocus(rows.current, 1),
    k: () => stepFocus(rows.current, -1),
    '[': () => step(-1),
    ']': () => step(1),
    ...(opened === undefined ? {} : { Escape: close }),
  })
  return (
    <div className={opened === undefined ? 'ranked-split' : 'ranked-split opened'}>
      <div className="ranked-list" ref={rows}>
        <PartLegend />
        <RankedTable side={side} id={id} entries={entries} opened={at} />
        <p className="small soft rows-foot">{foot}</p>
      </div>
      {opened !== undefined && (
        <Suspense fallback={<Waiting rows={8} />}>
          <ExplanationPanel
            side={side}
            id={id}
            other={opened}
            entry={entries[at]}
            heading={heading}
            onClose={close}
            onPrevious={at > 0 ? () => step(-1) : undefined}
            onNext={at >= 0 && at < entries.length - 1 ? () => step(1) : undefined}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Opening moves the focus to the panel's heading, once that is there; closing moves it back to the row; arriving by a link moves nothing. */
function useFocusOfPanel(opened: string | undefined, rows: RefObject<HTMLElement | null>): RefCallback<HTMLHeadingElement> {
  const before = useRef(opened)
  const heading = useRef<HTMLHeadingElement>(null)
  const isAwaited = useRef(false)
  useEffect(() => {
    if (before.current === opened) return
    const last = before.current
    before.current = opened
    isAwaited.current = opened !== undefined && heading.current === null
    if (opened !== undefined) heading.current?.focus()
    else if (last !== undefined) rows.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(last)}"]`)?.focus()
  }, [opened, rows])
  return useCallback((element: HTMLHeadingElement | null) => {
    heading.current = element
    if (element && isAwaited.current) element.focus()
    if (element) isAwaited.current = false
  }, [])
}
