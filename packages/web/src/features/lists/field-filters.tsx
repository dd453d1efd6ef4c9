// Filters by the fields of this deployment, each as its type asks: a word of the text, a range, yes or no, one of the choices.
import type { CustomField, FieldFilter } from '@moirai/contract/custom-fields'
import { texts } from '../../texts/texts.ts'
import { Choice, Field } from '../../ui/form.tsx'

type Part = 'is' | 'contains' | 'from' | 'to'
const nameOf = (key: string, part: Part) => `field ${key} ${part}`
const partsOf = ({ type }: CustomField): Part[] =>
  type === 'text' ? ['contains'] : type === 'number' || type === 'date' ? ['from', 'to'] : ['is']

/** What the form says, as the list takes it; empty where nothing is set. */
export function fieldFilterOf(fields: readonly CustomField[], textOf: (name: string) => string): string {
  const filter = fields.flatMap((field) => {
    const said = partsOf(field).flatMap((part) => {
      const text = textOf(nameOf(field.key, part))
      return text === '' ? [] : [[part, text] as const]
    })
    return said.length === 0 ? [] : [[field.key, Object.fromEntries(said)] as const]
  })
  return filter.length === 0 ? '' : JSON.stringify(Object.fromEntries(filter))
}

function readFilter(text: string | undefined): FieldFilter {
  try {
    const read: unknown = JSON.parse(text ?? '{}')
    return typeof read === 'object' && read !== null ? (read as FieldFilter) : {}
  } catch {
    // Mistyped in the address: the list itself says so.
    return {}
  }
}

export function FieldFilters({ fields, filter }: { fields: readonly CustomField[]; filter: string | undefined }) {
  const said = readFilter(filter)
  return fields.map((field) =>
    partsOf(field).map((part) => (
      <FieldInput key={nameOf(field.key, part)} field={field} part={part} value={said[field.key]?.[part]} />
    )),
  )
}

function FieldInput({ field, part, value }: { field: CustomField; part: Part; value: string | undefined }) {
  const { lists, fields } = texts
  const label = fields.name(field.key)
  const name = nameOf(field.key, part)
  if (part === 'is') {
    const options: [string, string][] =
      field.type === 'boolean'
        ? [
            ['true', lists.yes],
            ['false', lists.no],
          ]
        : field.options.map((word) => [word, word])
    return <Choice name={name} label={label} start={value ?? ''} options={[['', lists.any], ...options]} />
  }
  const type = field.type === 'number' ? { type: 'number', step: 'any' } : field.type === 'date' ? { type: 'date' } : {}
  const said = part === 'contains' ? lists.contains(label) : part === 'from' ? lists.from(label) : lists.to(label)
  return <Field name={name} label={said} required={false} defaultValue={value} maxLength={200} {...type} />
}
