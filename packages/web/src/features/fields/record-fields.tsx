// What a person or a posting says in the fields of this deployment, and a form for who may change it.
import './fields.css'
import type { CustomField, FieldValues } from '@moirai/contract/custom-fields'
import type { JobView } from '@moirai/contract/jobs'
import type { PersonView } from '@moirai/contract/people'
import type { FieldEntity } from '@moirai/contract/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api.ts'
import { formatDate, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { fieldsQuery } from '../lists/queries.ts'

interface RecordFieldsProps {
  entity: FieldEntity
  record: Pick<PersonView | JobView, 'id' | 'fields' | 'updatedAt'>
  mayChange: boolean
}

export function RecordFields({ entity, record, mayChange }: RecordFieldsProps) {
  const { fields } = texts
  const { data } = useQuery(fieldsQuery(entity))
  const [changes, setChanges] = useState(false)
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: async (values: FieldValues) => {
      const given = { params: { id: record.id }, body: { fields: values, ifUpdatedAt: record.updatedAt } }
      if (entity === 'profile') await request('PATCH /api/v1/people/:id', given)
      else await request('PATCH /api/v1/jobs/:id', given)
    },
    onSuccess: async () => {
      setChanges(false)
      await queries.invalidateQueries({ queryKey: [entity === 'profile' ? 'people' : 'jobs'] })
    },
  })
  if (data === undefined || data.items.length === 0) return null
  const said = data.items.filter(({ key }) => record.fields[key] !== undefined)
  return (
    <section className="card stack">
      <h2>{fields.own}</h2>
      {said.length === 0 && <p className="soft">{fields.ownNone}</p>}
      {said.length > 0 && (
        <dl className="record-fields">
          {said.map((field) => (
            <div key={field.id}>
              <dt className="soft">{fields.name(field.key)}</dt>
              <dd>{toldOf(field, record.fields[field.key])}</dd>
            </div>
          ))}
        </dl>
      )}
      {save.isSuccess && !changes && <p role="status">{fields.saved}</p>}
      {mayChange && (
        <div className="row">
          <button type="button" aria-expanded={changes} onClick={() => setChanges(!changes)}>
            {fields.change} <span className="unseen">{fields.own}</span>
          </button>
        </div>
      )}
      {changes && (
        <Form
          action={fields.save}
          busy={save.isPending}
          error={save.error}
          onSubmit={(values) => save.mutate(changedOf(data.items, record.fields, values))}
        >
          {data.items.map((field) => (
            <FieldInput key={field.id} field={field} value={record.fields[field.key] ?? ''} />
          ))}
        </Form>
      )}
    </section>
  )
}

function toldOf({ type }: CustomField, value: PersonView['fields'][string] | undefined): string {
  const { fields } = texts
  if (value === null || value === undefined) return fields.otherForm
  if (typeof value === 'boolean') return value ? fields.yes : fields.no
  if (typeof value === 'number') return formatNumber(value)
  return type === 'date' ? formatDate(value) : value
}

/** What was changed: a field that nobody touched keeps what a file has left in it, in whatever form. */
function changedOf(fields: readonly CustomField[], before: PersonView['fields'], values: Record<string, string>): FieldValues {
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const text = (values[key] ?? '').trim()
      return text === String(before[key] ?? '') ? [] : [[key, text === '' ? null : text]]
    }),
  )
}

function FieldInput({
  field: { key, type, options, required },
  value,
}: {
  field: CustomField
  value: string | number | boolean
}) {
  const { fields } = texts
  const label = fields.name(key)
  const start = String(value)
  if (type === 'boolean' || type === 'choice') {
    const known = type === 'boolean' ? ['true', 'false'] : options.includes(start) || start === '' ? options : [start, ...options]
    const told = (word: string) => (type === 'choice' ? word : word === 'true' ? fields.yes : fields.no)
    return (
      <Choice
        name={key}
        label={label}
        start={start}
        options={[['', fields.notSaid], ...known.map((word) => [word, told(word)] as const)]}
      />
    )
  }
  const form = type === 'number' ? { type: 'number', step: 'any' } : type === 'date' ? { type: 'date' } : { maxLength: 5000 }
  return <Field name={key} label={label} required={required} defaultValue={start} {...form} />
}
