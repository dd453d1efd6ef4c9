// Short forms: labelled fields, one button, what went wrong above it.
import type { InputHTMLAttributes, ReactNode, Ref, TextareaHTMLAttributes } from 'react'
import { useId } from 'react'
import { ProblemNote } from './problem-note.tsx'
import { Focused } from './focused.tsx'

interface FormProps {
  /** What the button says. */
  action: string
  busy: boolean
  error: unknown
  /** Given what was filled in, by the names of the fields. */
  onSubmit: (values: Record<string, string>) => void
  children: ReactNode
}

export function Form({ action, busy, error, onSubmit, children }: FormProps) {
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        const given = [...new FormData(event.currentTarget)].map(([name, value]) => [
          name,
          typeof value === 'string' ? value : '',
        ])
        onSubmit(Object.fromEntries(given) as Record<string, string>)
      }}
    >
      {error !== null && (
        <Focused when>
          <ProblemNote error={error} />
        </Focused>
      )}
      {children}
      <div className="row">
        <button type="submit" className="primary" disabled={busy}>
          {action}
        </button>
      </div>
    </form>
  )
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  hint?: string
}

export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} required aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...input} />
      {hint !== undefined && (
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
      )}
    </div>
  )
}

interface LongFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: ReactNode
  hint?: string
  ref?: Ref<HTMLTextAreaElement>
}

/** Text of several lines. */
export function LongField({ label, hint, ...input }: LongFieldProps) {
  const id = useId()
  return (
    <div className="field wide">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
      )}
      <textarea id={id} rows={6} aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...input} />
    </div>
  )
}

interface ChoiceProps {
  name: string
  label: string
  options: readonly (readonly [value: string, label: string])[]
  /** Chosen at first; the first one unless said. */
  start?: string | undefined
}

export function Choice({ name, label, options, start }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={start}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
