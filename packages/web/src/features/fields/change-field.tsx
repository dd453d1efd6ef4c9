// One field: what it holds, changed where that is possible, or retired.
import type { CustomField, UpdateField } from '@moirai/contract/custom-fields'
import { useState } from 'react'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Field, Form, LongField } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useFieldChange, wordsIn } from './queries.ts'

export function ChangeField({ field, onGone }: { field: CustomField; onGone: (field: CustomField) => void }) {
  const { fields, words } = texts
  const { id, key, type, options, required, updatedAt } = field
  const [changes, setChanges] = useState(false)
  const params = { id }
  const change = useFieldChange(
    (body: UpdateField) => request('PATCH /api/v1/fields/:id', { params, body: { ...body, ifUpdatedAt: updatedAt } }),
    () => setChanges(false),
  )
  const retire = useFieldChange(
    () => request('DELETE /api/v1/fields/:id', { params }),
    () => onGone(field),
  )
  const name = fields.name(key)
  const ofIt = <span className="unseen">{name}</span>
  return (
    <li>
      <div className="row apart">
        <div>
          <b>{name}</b>
          <div className="small soft">
            {words.line(
              fields.types[type],
              fields.columnIn(key),
              type === 'choice' && words.listed.format(options.slice(0, 8)),
              options.length > 8 && fields.words(options.length),
              required && fields.needed,
            )}
          </div>
        </div>
        <div className="row">
          <button type="button" aria-expanded={changes} onClick={() => setChanges(!changes)}>
            {fields.change} {ofIt}
          </button>
          <button type="button" disabled={retire.isPending} onClick={() => retire.mutate(undefined)}>
            {fields.retire} {ofIt}
          </button>
        </div>
      </div>
      {retire.error !== null && <ProblemNote error={retire.error} />}
      {changes && <ChangeForm field={field} busy={change.isPending} error={change.error} onSave={change.mutate} />}
    </li>
  )
}

interface ChangeFormProps {
  field: CustomField
  busy: boolean
  error: unknown
  onSave: (said: UpdateField) => void
}

function ChangeForm({ field: { type, options, required, position }, busy, error, onSave }: ChangeFormProps) {
  const { fields } = texts
  return (
    <Form
      action={fields.save}
      busy={busy}
      error={error}
      onSubmit={({ options: text, required: needed, position: place }) =>
        onSave({
          ...(type === 'choice' ? { options: wordsIn(text ?? '') } : {}),
          required: needed === 'on',
          position: Number(place ?? 0),
        })
      }
    >
      {type === 'choice' && (
        <LongField name="options" label={fields.options} rows={4} maxLength={20_000} defaultValue={options.join('\n')} />
      )}
      <Field
        name="position"
        label={fields.position}
        hint={fields.positionHint}
        type="number"
        min={0}
        max={10_000}
        defaultValue={position}
      />
      <label className="row">
        <input type="checkbox" name="required" defaultChecked={required} /> {fields.required}
      </label>
    </Form>
  )
}
