// Fourth step: the import runs, on the server and without this page; its end opens the report.
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { fileQuery } from './queries.ts'
import { StepPage } from './step-page.tsx'
import type { Wizard } from './wizard-state.ts'
import { useTask } from '../../app/tasks.ts'
import { texts } from '../../texts/texts.ts'
import { TaskProgress } from '../../ui/task-progress.tsx'

export function ImportStep({ wizard, task: id }: { wizard: Wizard; task: string }) {
  const { import: words, toImports, back } = texts.imports.steps
  const task = useTask(id)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { file } = wizard.state
  const known = file === undefined ? undefined : queries.getQueryData(fileQuery(file).queryKey)
  const report = task?.status === 'completed' ? task.subject : null
  useEffect(() => {
    if (report === null) return
    // The file went with the import: whoever comes back is told so, not shown what was.
    queries.removeQueries({ queryKey: ['import-files'] })
    void navigate({ to: '/imports/$id', params: { id: report }, replace: true })
  }, [report, navigate, queries])
  const ended = task !== undefined && task.status !== 'running' && report === null
  return (
    <StepPage step="import" title={words.title(known?.file)}>
      <div className={ended ? undefined : 'card'}>
        <TaskProgress task={report === null ? task : { ...task!, message: words.opening }} />
        {!ended && report === null && <p>{words.leave}</p>}
      </div>
      {ended && (
        <div className="row">
          <Link to="/imports" className="button primary">
            {toImports}
          </Link>
          <button type="button" onClick={() => wizard.go({ step: 'columns', task: undefined })}>
            {back}
          </button>
        </div>
      )}
    </StepPage>
  )
}
