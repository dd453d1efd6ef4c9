// What is wrong in a long form, above it: read aloud at once, each with the way to its field.
import { texts } from '../../texts/texts.ts'
import type { FieldFault, FieldSpec } from './draft.ts'

interface FaultSummaryProps {
  faults: readonly FieldFault[]
  specs: readonly FieldSpec[]
  onGo: (fault: FieldFault) => void
}

export function FaultSummary({ faults, specs, onGo }: FaultSummaryProps) {
  const { forms } = texts
  if (faults.length === 0) return null
  return (
    <div className="note bad stack" role="alert">
      <p>{forms.faults(faults.length)}</p>
      <ul className="plain-list">
        {faults.map((fault) => (
          <li key={fault.name}>
            <button type="button" onClick={() => onGo(fault)}>
              {specs.find(({ name }) => name === fault.name)?.label}
            </button>{' '}
            {forms.sentence(fault.detail)}
          </li>
        ))}
      </ul>
    </div>
  )
}
