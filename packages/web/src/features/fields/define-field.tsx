// A new field: what it is called, what it holds, and whether new records must have it.
import type { DefineField as DefineFieldInput } from '@moirai/contract/custom-fields'
import { fieldEntities, fieldTypes } from '@moirai/contract/words'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Field, Form, LongField } from '../../ui/form.tsx'
import { useFieldChange, wordsIn } from './queries.ts'

/** `Visa until` as files and programs name it. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_\d]+|_+$/g, '')

export function DefineField() {
  const { fields } = texts
  const define = useFieldChange((body: DefineFieldInput) => request('POST /api/v1/fields', { body }))
  const send = ({ entity, name = '', type, options = '', position, required }: Record<string, string>) => {
    const words = wordsIn(options)
    define.mutate({
      entity: fieldEntities.find((word) => word === entity) ?? 'profile',
      key: keyOf(name) || name,
      type: fieldTypes.find((word) => word === type) ?? 'text',
      ...(words.length === 0 ? {} : { options: words }),
      required: required === 'on',
      position: Number(position ?? 0),
    })
  }
  return (
    <section className="card stack">
      <h2>{fields.define}</h2>
      {define.data !== undefined && <p role="status">{fields.defined(fields.name(define.data.key))}</p>}
      <Form key={define.data?.id} action={fields.define} busy={define.isPending} error={define.error} onSubmit={send}>
        <Choice name="entity" label={fields.entity} options={fieldEntities.map((word) => [word, fields.entities[word]])} />
        <Field name="name" label={fields.label} hint={fields.labelHint} maxLength={63} autoComplete="off" />
        <Choice name="type" label={fields.type} options={fieldTypes.map((word) => [word, fields.types[word]])} />
        <LongField name="options" label={fields.options} hint={fields.optionsHint} rows={3} maxLength={20_000} />
        <Field
          name="position"
          label={fields.position}
          hint={fields.positionHint}
          type="number"
          min={0}
          max={10_000}
          defaultValue={0}
        />
        <label className="row">
          <input type="checkbox" name="required" /> {fields.required}
        </label>
      </Form>
    </section>
  )
}
