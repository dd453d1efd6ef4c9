// The steps of a longer piece of work, always in sight: what is done, where one is, what comes.
import './steps.css'
import { texts } from '../texts/texts.ts'

interface StepperProps<Step extends string> {
  label: string
  steps: readonly { step: Step; name: string }[]
  current: Step
}

export function Stepper<Step extends string>({ label, steps, current }: StepperProps<Step>) {
  const here = steps.findIndex(({ step }) => step === current)
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ step, name }, index) => (
        <li key={step} aria-current={index === here ? 'step' : undefined}>
          <span className={index < here ? 'chip good' : 'chip'} aria-hidden="true">
            {index < here ? '✓' : index + 1}
          </span>
          {name}
          {index < here && <span className="unseen"> ({texts.imports.steps.done})</span>}
        </li>
      ))}
    </ol>
  )
}
