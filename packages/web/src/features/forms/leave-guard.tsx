// Asks before a page is left whose changes are not saved; the browser itself asks where the tab is closed.
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { texts } from '../../texts/texts.ts'

export function LeaveGuard({ when }: { when: boolean }) {
  const { forms } = texts
  const blocker = useBlocker({ shouldBlockFn: () => when, enableBeforeUnload: when, withResolver: true })
  const dialog = useRef<HTMLDialogElement>(null)
  const asks = blocker.status === 'blocked'
  useEffect(() => {
    if (asks) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asks])
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" onCancel={() => blocker.reset?.()}>
      <div className="stack">
        <h2 id="leave-title">{forms.leaveTitle}</h2>
        <p>{forms.leaveHelp}</p>
        <div className="row">
          <button type="button" className="primary" onClick={() => blocker.reset?.()}>
            {forms.stay}
          </button>
          <button type="button" onClick={() => blocker.proceed?.()}>
            {forms.leave}
          </button>
        </div>
      </div>
    </dialog>
  )
}
