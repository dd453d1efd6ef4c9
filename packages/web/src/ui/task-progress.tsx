// How far a task is: a bar, what it is at, how fast it goes and how long it takes still; then what came of it.
import './progress.css'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { request } from '../api.ts'
import { keepTask, useRunningTasks, useServerAnswers, type WatchedTask } from '../app/tasks.ts'
import { formatPercent } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'
import { ProblemNote } from './problem-note.tsx'

// Nothing here is a live region: who wants to know reads the bar, and the end is announced once.
export function TaskProgress({ task }: { task: WatchedTask | undefined }) {
  const id = useId()
  const answers = useServerAnswers()
  const others = useRunningTasks().filter((other) => other.id !== task?.id && other.progress.stage !== 'waiting')
  if (task !== undefined && task.status !== 'running') return <TaskEnd task={task} />
  const { stage, done, total } = task?.progress ?? { stage: 'waiting', done: 0, total: 0 }
  const known = total > 0
  return (
    <div className="task-progress">
      <div className="row apart">
        <span id={id}>{stage === 'waiting' && others.length > 0 ? texts.tasks.queued : texts.tasks.stages[stage]}</span>
        {known && <b>{formatPercent(Math.floor((100 * done) / total) / 100)}</b>}
      </div>
      <progress aria-labelledby={id} {...(known ? { value: done, max: total } : {})} />
      {task !== undefined && <StopButton id={task.id} />}
      {answers ? (
        <p className="small soft">{task !== undefined && known ? paceOf(task) : ' '}</p>
      ) : (
        <p className="note">{texts.tasks.noAnswer}</p>
      )}
    </div>
  )
}

/** What it has done by then stays. */
function StopButton({ id }: { id: string }) {
  const stop = useMutation({
    mutationFn: () => request('POST /api/v1/tasks/:id/cancel', { params: { id } }),
    onSuccess: keepTask,
  })
  return (
    <>
      {stop.isError && <ProblemNote error={stop.error} />}
      <button type="button" className="small" disabled={stop.isPending} onClick={() => stop.mutate()}>
        {texts.tasks.stop}
      </button>
    </>
  )
}

function paceOf({ progress: { stage, done, total }, rate }: WatchedTask): string {
  return texts.words.line(
    texts.tasks.of(stage, done, total),
    rate !== null && rate >= 1 && texts.tasks.rate(stage, roundRate(rate)),
    rate !== null && texts.tasks.left((total - done) / rate),
  )
}

/** Two digits that say something; the rest would only flicker. */
const roundRate = (rate: number): number => Number(rate.toPrecision(2))

function TaskEnd({ task }: { task: WatchedTask }) {
  const { status, message } = task
  if (status === 'completed') {
    return (
      <p>
        <span className="chip good" aria-hidden="true">
          ✓
        </span>{' '}
        {message ?? texts.tasks.done}
      </p>
    )
  }
  return <p className={status === 'failed' ? 'note bad' : 'note'}>{texts.tasks.ended(task)}</p>
}
