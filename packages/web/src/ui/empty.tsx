// Says that there is nothing here, why, and what to do about it.
import './table.css'
import type { ReactNode } from 'react'

export function Empty({ title, help, children }: { title: string; help?: string; children?: ReactNode }) {
  return (
    <div className="card stack empty">
      <div>
        <h2>{title}</h2>
        {help !== undefined && <p className="soft">{help}</p>}
      </div>
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  )
}
