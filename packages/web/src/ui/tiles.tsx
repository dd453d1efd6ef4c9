// Numbers that matter, side by side; a tile with somewhere to go is a link.
import './tiles.css'
import type { ReactNode } from 'react'

export function Tiles({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="tiles" aria-label={label}>
      {children}
    </ul>
  )
}

type Tone = 'good' | 'warn' | 'bad' | undefined

/** A number with what it counts below; `mark` ties it to a bar by its colour. */
export function CountTile({ count, what, tone, mark }: { count: string; what: string; tone?: Tone; mark?: string }) {
  return (
    <li className="card tile">
      <b className={tone}>{count}</b>
      <span className="soft">
        {mark !== undefined && <span className={`key ${mark}`} aria-hidden="true" />}
        {what}
      </span>
    </li>
  )
}
