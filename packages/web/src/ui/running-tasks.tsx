// The tasks under way, each with its progress and the way to what it makes.
import { Link } from '@tanstack/react-router'
import type { WatchedTask } from '../app/tasks.ts'
import { texts } from '../texts/texts.ts'
import { TaskProgress } from './task-progress.tsx'

export function RunningTasks({ tasks }: { tasks: readonly WatchedTask[] }) {
  if (tasks.length === 0) return null
  return (
    <section className="card stack running-tasks" aria-label={texts.tasks.running}>
      {tasks.map((task) => (
        <div key={task.id}>
          <h2>
            {(task.kind === 'import' || task.kind === 'importUndo') && task.subject !== null ? (
              <Link to="/imports/$id" params={{ id: task.subject }}>
                {texts.tasks.heading(task)}
              </Link>
            ) : (
              texts.tasks.heading(task)
            )}
          </h2>
          <TaskProgress task={task} />
        </div>
      ))}
    </section>
  )
}
