// A table whose rows are grids: columns of one template, cards on a small screen, rows out of view cost nothing.
import './table.css'
import type { ReactNode } from 'react'

export interface Column {
  name: ReactNode
  /** Numbers stand on the right. */
  number?: boolean
}

interface TableProps {
  caption: string
  columns: readonly Column[]
  /** Names the column template in the style sheet. */
  kind: string
  children: ReactNode
}

// The roles are said again because a changed `display` takes them away from tables in some browsers.
export function Table({ caption, columns, kind, children }: TableProps) {
  return (
    <table role="table" className={`rows ${kind}`}>
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, number }, index) => (
            <th key={index} role="columnheader" scope="col" className={number ? 'n' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

export function Row({ current, children }: { current?: boolean; children: ReactNode }) {
  return (
    <tr role="row" className={current ? 'current' : undefined}>
      {children}
    </tr>
  )
}

export function Cell({ className, children }: { className?: string; children?: ReactNode }) {
  return (
    <td role="cell" className={className}>
      {children}
    </td>
  )
}
