// Bringing a file in, step by step; nothing is written before the check has been seen.
import './imports.css'
import { useQuery } from '@tanstack/react-query'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { FileStep } from './file-step.tsx'
import { ImportStep } from './import-step.tsx'
import { fileQuery } from './queries.ts'
import { StepPage } from './step-page.tsx'
import { useWizard, type Wizard } from './wizard-state.ts'
import { Problem } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function ImportWizard() {
  const wizard = useWizard()
  const { step, file, task } = wizard.state
  if (step === 'import' && task !== undefined) return <ImportStep key={step} wizard={wizard} task={task} />
  if (step === 'file' || file === undefined) return <FileStep key="file" wizard={wizard} />
  return <FileThere key={`${step} ${file}`} wizard={wizard} file={file} />
}

/** The steps that need the file as the server has it. */
function FileThere({ wizard, file }: { wizard: Wizard; file: string }) {
  const { data, error, refetch } = useQuery(fileQuery(file))
  const isCheck = wizard.state.step === 'check'
  const isGone = error instanceof Problem && error.code === 'missing'
  if (data !== undefined && !isGone) {
    return isCheck ? <CheckStep wizard={wizard} file={data} /> : <ColumnsStep wizard={wizard} file={data} />
  }
  const { columns, check, gone } = texts.imports.steps
  return (
    <StepPage step={isCheck ? 'check' : 'columns'} title={isCheck ? check.title : columns.title}>
      {error === null ? (
        <Waiting rows={8} />
      ) : (
        <>
          <ProblemNote error={error} {...(isGone ? {} : { retry: () => void refetch() })} />
          <div className="row">
            <button type="button" onClick={() => wizard.go({ step: 'file', file: undefined, task: undefined })}>
              {gone}
            </button>
          </div>
        </>
      )}
    </StepPage>
  )
}
