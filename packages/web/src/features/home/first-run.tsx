// An empty deployment: invented data to look around with, or files of one's own.
import type { OverviewView } from '@moirai/contract/overview'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api.ts'
import { keepTask, useRunningTasks, useTask } from '../../app/tasks.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { RunningTasks } from '../../ui/running-tasks.tsx'
import { TaskProgress } from '../../ui/task-progress.tsx'
import { Templates } from '../imports/template.tsx'

export function FirstRun({ overview }: { overview: OverviewView }) {
  const { first } = texts.home
  const others = useRunningTasks().filter(({ kind }) => kind !== 'demonstration')
  return (
    <Page title={first.title} facts={first.help}>
      <div className="stack">
        <RunningTasks tasks={others} />
        <div className="ways">
          <Demonstration />
          <OwnFiles />
        </div>
        {overview.imports.withProblems > 0 && (
          <p className="note">
            {texts.home.next.problemsHelp(overview.imports.withProblems)} <Link to="/imports">{texts.imports.title}</Link>
          </p>
        )}
        <p className="soft">{first.local}</p>
      </div>
    </Page>
  )
}

function Demonstration() {
  const { demonstration } = texts.home.first
  const [id, setId] = useState<string>()
  const own = useTask(id)
  const running = useRunningTasks().find(({ kind }) => kind === 'demonstration')
  const start = useMutation({
    mutationFn: () => request('POST /api/v1/demonstration', { body: {} }),
    onSuccess: (task) => {
      keepTask(task)
      setId(task.id)
    },
  })
  const task = running ?? own
  return (
    <section className="card stack">
      <div>
        <h2>{demonstration.title}</h2>
        <p>{demonstration.help}</p>
      </div>
      {task !== undefined && (
        <Focused when={task.id === id}>
          <TaskProgress task={task} />
        </Focused>
      )}
      {start.isError && <ProblemNote error={start.error} />}
      {running === undefined && own?.status !== 'completed' && (
        <div className="row">
          <button type="button" className="primary" disabled={start.isPending} onClick={() => start.mutate()}>
            {demonstration.start}
          </button>
        </div>
      )}
    </section>
  )
}

function OwnFiles() {
  const { own } = texts.home.first
  return (
    <section className="card stack">
      <div>
        <h2>{own.title}</h2>
        <p>{own.help}</p>
        <Templates help={own.templates} />
      </div>
      <div className="row">
        <Link to="/imports/new" search={{ kind: 'people' }} className="button primary">
          {own.people}
        </Link>
        <Link to="/imports/new" search={{ kind: 'jobs' }} className="button primary">
          {own.jobs}
        </Link>
      </div>
    </section>
  )
}
