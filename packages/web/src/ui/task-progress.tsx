// How far a task is: a bar, what it is at, how fast it goes and how long it takes still; then what came of it.
import './progress.css'
import { useId } from 'react'
import { useRunningTasks, useServerAnswers, type WatchedTask } from '../app/tasks.ts'
import { formatPercent } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'

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
      {answers ? (
        <p className="small soft">{task !== undefined && known ? paceOf(task) : ' '}</p>
      ) : (
        <p className="note">{texts.tasks.noAnswer}</p>
      )}
    </div>
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
