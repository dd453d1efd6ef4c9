// Takes the focus when it appears: for what stands where the pressed button was.
import { useEffect, useRef, type ReactNode } from 'react'

export function Focused({ when, children }: { when: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (when) box.current?.focus()
  }, [when])
  return (
    <div ref={box} tabIndex={-1} className="focused">
      {children}
    </div>
  )
}
