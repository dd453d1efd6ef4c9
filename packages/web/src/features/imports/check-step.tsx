// Third step: a rehearsal says what the import would do, before anything is written.
import type { ImportDetailsView, ImportFileView } from '@moirai/contract/imports'
import { duplicatePolicies, type DuplicatePolicy } from '@moirai/contract/words'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { factsOf, Notes } from './columns-step.tsx'
import { OutcomeTiles } from './outcome.tsx'
import { ProblemGroups } from './problem-groups.tsx'
import { importQuery, useStartImport } from './queries.ts'
import { StepActions, StepPage } from './step-page.tsx'
import type { Wizard } from './wizard-state.ts'
import { useTask } from '../../app/tasks.ts'
import { texts } from '../../texts/texts.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TaskProgress } from '../../ui/task-progress.tsx'
import { Waiting } from '../../ui/waiting.tsx'

interface CheckStepProps {
  wizard: Wizard
  file: ImportFileView
}

export function CheckStep({ wizard, file }: CheckStepProps) {
  const { check: words } = texts.imports.steps
  const { task: taskId, duplicates } = wizard.state
  const task = useTask(taskId)
  const start = useStartImport()
  const rehearse = (onDuplicate: DuplicatePolicy) =>
    start.mutate(
      { file: file.id, dryRun: true, onDuplicate },
      { onSuccess: (begun) => wizard.go({ task: begun.id, duplicates: onDuplicate }, true) },
    )
  const isRunning = start.isPending || task?.status === 'running' || (taskId !== undefined && task === undefined)
  const done = !isRunning && task?.status === 'completed' && task.subject !== null ? task.subject : undefined
  // What was found stays in sight while it is checked anew, so that nothing jumps.
  const [shown, setShown] = useState(done)
  if (done !== undefined && done !== shown) setShown(done)
  const progress = (
    <div className="card">
      <TaskProgress task={start.isPending ? undefined : task} />
      <p className="small soft">{words.checking}</p>
    </div>
  )
  return (
    <StepPage step="check" title={words.title} facts={factsOf(file)}>
      {isRunning && shown === undefined && progress}
      {start.isError && <ProblemNote error={start.error} />}
      {shown !== undefined && <Rehearsed id={shown} />}
      {!isRunning && done === undefined && <Failed task={task} again={() => rehearse(duplicates)} />}
      <ChoiceCards
        legend={words.duplicates}
        choices={duplicatePolicies.map((value) => ({ value, ...words.policies[value] }))}
        value={duplicates}
        onChoose={rehearse}
      />
      {isRunning && shown !== undefined && progress}
      <Notes file={file} />
      <StepActions wizard={wizard} back="columns">
        {done !== undefined && <ImportButton wizard={wizard} rehearsal={done} />}
      </StepActions>
    </StepPage>
  )
}

function Failed({ task, again }: { task: ReturnType<typeof useTask>; again: () => void }) {
  return (
    <>
      {task !== undefined && <TaskProgress task={task} />}
      <div className="row">
        <button type="button" onClick={again}>
          {texts.imports.steps.check.again}
        </button>
      </div>
    </>
  )
}

function Rehearsed({ id }: { id: string }) {
  const { check: words } = texts.imports.steps
  const { data, error, refetch } = useQuery(importQuery(id))
  if (data === undefined) {
    return error === null ? <Waiting rows={4} /> : <ProblemNote error={error} retry={() => void refetch()} />
  }
  return (
    <>
      <div className="stack">
        <OutcomeTiles view={data.import} names={words.would} />
      </div>
      {data.problems.length === 0 ? (
        <p>
          <span className="chip good" aria-hidden="true">
            ✓
          </span>{' '}
          {words.allGood(data.import.processed)}
        </p>
      ) : (
        <section>
          <h2>{words.problems}</h2>
          <p className="soft before-table">{wouldImport(data) > 0 ? words.problemsHelp : words.problemsHelpAll}</p>
          <ProblemGroups groups={data.problems} rehearsed />
        </section>
      )}
    </>
  )
}

const wouldImport = ({ import: { created, updated } }: ImportDetailsView): number => created + updated

/** Only here something is written: with the number of rows that will be. */
function ImportButton({ wizard, rehearsal }: { wizard: Wizard; rehearsal: string }) {
  const { check: words } = texts.imports.steps
  const { data } = useQuery(importQuery(rehearsal))
  const { file, duplicates } = wizard.state
  const start = useStartImport()
  if (data === undefined || file === undefined) return null
  const count = wouldImport(data)
  if (count === 0) return <p className="whole-line">{data.import.failed > 0 ? words.nothing : words.nothingNew}</p>
  const begin = () =>
    start.mutate(
      { file, dryRun: false, onDuplicate: duplicates },
      { onSuccess: (task) => wizard.go({ step: 'import', task: task.id }) },
    )
  return (
    <>
      {start.isError && <ProblemNote error={start.error} />}
      <button type="button" className="primary" disabled={start.isPending} onClick={begin}>
        {words.import(count)}
      </button>
    </>
  )
}
