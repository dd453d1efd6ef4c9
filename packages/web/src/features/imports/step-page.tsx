// The page of one step: its heading, the steps above it, what can be done at its end.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { discardFile } from './queries.ts'
import { wizardSteps, type Wizard, type WizardStep } from './wizard-state.ts'
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Stepper } from '../../ui/stepper.tsx'

interface StepPageProps {
  step: WizardStep
  title: string
  facts?: string
  children: ReactNode
}

export function StepPage({ step, title, facts, children }: StepPageProps) {
  const trail = (
    <>
      <Link to="/imports">{texts.imports.title}</Link> / {texts.imports.start}
    </>
  )
  return (
    <Page title={title} trail={trail} facts={facts}>
      <ImportSteps current={step} />
      <div className="stack roomy">{children}</div>
    </Page>
  )
}

export function ImportSteps({ current }: { current: WizardStep }) {
  const { label, names } = texts.imports.steps
  return <Stepper label={label} steps={wizardSteps.map((step) => ({ step, name: names[step] }))} current={current} />
}

/** What to do next, what to go back to, and the way out that leaves nothing behind. */
export function StepActions({ wizard, back, children }: { wizard: Wizard; back: WizardStep; children?: ReactNode }) {
  const { steps } = texts.imports
  return (
    <div className="row actions">
      {children}
      <button type="button" onClick={() => wizard.go({ step: back, task: undefined })}>
        {steps.back}
      </button>
      <DiscardButton wizard={wizard} label={steps.discard} />
    </div>
  )
}

/** Throws the handed-in file away on the server, and begins anew. */
export function DiscardButton({ wizard, label, primary }: { wizard: Wizard; label: string; primary?: boolean }) {
  const queries = useQueryClient()
  const { file } = wizard.state
  const discard = useMutation({
    mutationFn: async () => {
      if (file !== undefined) await discardFile(file)
    },
    onSuccess: () => {
      wizard.go({ step: 'file', file: undefined, task: undefined })
      queries.removeQueries({ queryKey: ['import-files', file] })
    },
  })
  return (
    <>
      <button
        type="button"
        className={primary ? 'primary' : 'quiet'}
        disabled={discard.isPending}
        onClick={() => discard.mutate()}
      >
        {label}
      </button>
      {discard.isError && <ProblemNote error={discard.error} />}
    </>
  )
}
