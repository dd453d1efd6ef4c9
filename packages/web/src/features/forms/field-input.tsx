// One field of a long form: its label, its hint, its input by its kind, and what is wrong with it.
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, type ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import type { DraftRow, DraftValue, FieldFault, FieldSpec } from './draft.ts'
import { RowsInput } from './rows-input.tsx'

export const idOf = (name: string): string => `field-${name}`

interface FieldInputProps {
  spec: FieldSpec
  value: DraftValue
  fault: FieldFault | undefined
  onChange: (value: DraftValue) => void
}

export function FieldInput({ spec, value, fault, onChange }: FieldInputProps) {
  const id = idOf(spec.name)
  const { label, hint, kind } = spec
  const told =
    fault &&
    (fault.row === undefined
      ? texts.forms.sentence(fault.detail)
      : texts.forms.inRow(fault.row + 1, texts.forms.sentence(fault.detail)))
  const about = [told === undefined ? '' : `${id}-fault`, hint === undefined ? '' : `${id}-hint`].filter((part) => part !== '')
  const input = {
    id,
    'aria-describedby': about.length === 0 ? undefined : about.join(' '),
    'aria-invalid': fault === undefined ? undefined : true,
    'aria-required': spec.needed ? true : undefined,
  }
  const notes = (
    <>
      {told !== undefined && (
        <span id={`${id}-fault`} className="fault">
          {told}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
      )}
    </>
  )
  if (kind === 'rows') {
    return (
      <fieldset className="wide" id={id} tabIndex={-1} aria-describedby={input['aria-describedby']}>
        <legend>{label}</legend>
        {notes}
        <RowsInput spec={spec} rows={rowsOf(value)} faulty={fault?.row} onChange={onChange} />
      </fieldset>
    )
  }
  const text = typeof value === 'string' ? value : ''
  if (kind === 'yes') return <Check {...{ label, input, notes, onChange }} checked={text === 'yes'} />
  return (
    <div className={kind === 'prose' ? 'field wide' : 'field'}>
      <label htmlFor={id}>
        {label} {spec.needed && <span className="small soft">{texts.forms.needed}</span>}
      </label>
      <TextInput spec={spec} value={text} onChange={onChange} input={input} />
      {notes}
    </div>
  )
}

interface CheckProps {
  label: string
  input: object
  notes: ReactNode
  checked: boolean
  onChange: (value: string) => void
}

const Check = ({ label, input, notes, checked, onChange }: CheckProps) => (
  <div className="field">
    <label className="check">
      <input {...input} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked ? 'yes' : '')} />
      {label}
    </label>
    {notes}
  </div>
)

const rowsOf = (value: DraftValue): readonly DraftRow[] => (typeof value === 'string' ? [] : value)

interface TextInputProps {
  spec: FieldSpec
  value: string
  onChange: (value: string) => void
  input: { id?: string; 'aria-label'?: string }
}

const typeOf = { email: 'email', day: 'date', moment: 'datetime-local' } as const

/** Whatever is one text: also the cell of a row. */
export function TextInput({
  spec: { name, kind, options = [], most, autoComplete, suggest },
  value,
  onChange,
  input,
}: TextInputProps) {
  const change = ({ target }: { target: { value: string } }) => onChange(target.value)
  if (kind === 'choice' || kind === 'truth') {
    const known = value === '' || options.some(([word]) => word === value)
    return (
      <select {...input} value={value} onChange={change}>
        {(known ? options : [...options, [value, value] as const]).map(([word, label]) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  if (kind === 'prose' || kind === 'lines') {
    return <textarea {...input} rows={kind === 'prose' ? 6 : 3} maxLength={most} value={value} onChange={change} />
  }
  if (suggest !== undefined) return <SuggestedInput {...{ name, suggest, most, value, onChange, input }} />
  const isNumber = kind === 'number' || kind === 'amount'
  return (
    <input
      {...input}
      type={typeOf[kind as keyof typeof typeOf] ?? 'text'}
      inputMode={isNumber ? 'decimal' : undefined}
      autoComplete={autoComplete ?? 'off'}
      maxLength={most}
      value={value}
      onChange={change}
    />
  )
}

interface SuggestedInputProps {
  name: string
  suggest: NonNullable<FieldSpec['suggest']>
  most: number | undefined
  value: string
  onChange: (value: string) => void
  input: { id?: string; 'aria-label'?: string }
}

/** Offers what is known of what was begun; anything else can be written too. */
function SuggestedInput({ name, suggest, most, value, onChange, input }: SuggestedInputProps) {
  const begun = useDeferredValue(value.trim())
  const { data = [] } = useQuery({
    queryKey: ['suggestions', name, begun],
    queryFn: ({ signal }) => suggest(begun, signal),
    enabled: begun !== '',
    staleTime: 60_000,
  })
  const list = `${idOf(name)}-known`
  return (
    <>
      <input
        {...input}
        type="text"
        list={list}
        autoComplete="off"
        maxLength={most}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={list}>
        {data.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  )
}
