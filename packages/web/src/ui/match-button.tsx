// Starts a match run and shows it while it runs, whoever started it.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api.ts'
import { keepTask, useRunningTasks, useTask } from '../app/tasks.ts'
import { texts } from '../texts/texts.ts'
import { Focused } from './focused.tsx'
import { ProblemNote } from './problem-note.tsx'
import { TaskProgress } from './task-progress.tsx'

export function MatchButton({ label = texts.tasks.match, primary = true }: { label?: string; primary?: boolean }) {
  const [id, setId] = useState<string>()
  const own = useTask(id)
  const running = useRunningTasks().find(({ kind }) => kind === 'matchRun' || kind === 'demonstration')
  const start = useMutation({
    mutationFn: () => request('POST /api/v1/match-runs', { body: {} }),
    onSuccess: (task) => {
      keepTask(task)
      setId(task.id)
    },
  })
  if (running !== undefined) {
    return (
      <Focused when={running.id === id}>
        <TaskProgress task={running} />
      </Focused>
    )
  }
  return (
    <>
      {own !== undefined && own.status !== 'completed' && <TaskProgress task={own} />}
      {start.isError && <ProblemNote error={start.error} />}
      <button type="button" className={primary ? 'primary' : undefined} disabled={start.isPending} onClick={() => start.mutate()}>
        {label}
      </button>
    </>
  )
}
