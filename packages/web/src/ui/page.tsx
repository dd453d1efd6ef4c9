// A page: its title in the tab, its heading that takes the focus when one arrives, what can be done on the right.
import { useEffect, useRef, type ReactNode } from 'react'
import { texts } from '../texts/texts.ts'

interface PageProps {
  title: string
  /** Above the heading: where one is. */
  trail?: ReactNode
  /** Below the heading, one line. */
  facts?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

// The first page is not arrived at: the browser itself begins at its top.
let arrivals = 0

export function Page({ title, trail, facts, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = texts.app.title(title)
  }, [title])
  useEffect(() => {
    arrivals += 1
    if (arrivals > 1) heading.current?.focus()
  }, [])
  return (
    <>
      <div className="head">
        <div>
          {trail !== undefined && <p className="small soft">{trail}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {facts !== undefined && <p className="soft">{facts}</p>}
        </div>
        {actions !== undefined && <div className="row">{actions}</div>}
      </div>
      {children}
    </>
  )
}
