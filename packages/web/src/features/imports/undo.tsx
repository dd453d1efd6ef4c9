// Taking an import back: asked for twice, shown while it runs, and what could not be taken back.
import type { ImportDetailsView } from '@moirai/contract/imports'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api.ts'
import { keepTask, useRunningTasks } from '../../app/tasks.ts'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TaskProgress } from '../../ui/task-progress.tsx'

export function Undo({ details: { import: view, undo } }: { details: ImportDetailsView }) {
  const { undo: words } = texts.imports
  const task = useRunningTasks().find(({ kind, subject }) => kind === 'importUndo' && subject === view.id)
  if (task !== undefined) {
    return (
      <section className="card stack">
        <h2>{words.title}</h2>
        <TaskProgress task={task} />
      </section>
    )
  }
  if (view.status === 'undone') return <Undone undo={undo} />
  return undo.possibleUntil === null ? null : <Ask id={view.id} until={undo.possibleUntil} />
}

function Ask({ id, until }: { id: string; until: string }) {
  const { undo: words } = texts.imports
  const [asked, setAsked] = useState(false)
  const start = useMutation({
    mutationFn: () => request('POST /api/v1/imports/:id/undo', { params: { id } }),
    onSuccess: keepTask,
  })
  return (
    <section className="card stack">
      <div>
        <h2>{words.title}</h2>
        <p>{words.help(formatMoment(until))}</p>
      </div>
      {start.isError && <ProblemNote error={start.error} />}
      {asked ? (
        <Focused when>
          <p>{words.sure}</p>
          <div className="row">
            <button type="button" className="primary" disabled={start.isPending} onClick={() => start.mutate()}>
              {words.confirm}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {words.leave}
            </button>
          </div>
        </Focused>
      ) : (
        <div className="row">
          <button type="button" onClick={() => setAsked(true)}>
            {words.ask}
          </button>
        </div>
      )}
    </section>
  )
}

function Undone({ undo: { deleted, restored, kept } }: { undo: ImportDetailsView['undo'] }) {
  const { undo: words } = texts.imports
  return (
    <section className="card stack">
      <p>{words.done(deleted, restored)}</p>
      {kept.length > 0 && (
        <ul>
          {kept.map(({ reason, rows, examples }) => (
            <li key={reason}>{words.kept(rows, examples.join(', '), reason)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
