// The filters of a list behind one line that says how many are set; the fields of this deployment are among them.
import type { FieldEntity } from '@moirai/contract/words'
import { useQuery } from '@tanstack/react-query'
import { texts } from '../../texts/texts.ts'
import { Choice, Field } from '../../ui/form.tsx'
import { FieldFilters, fieldFilterOf } from './field-filters.tsx'
import { setOf, type Filters } from './list-address.ts'
import { fieldsQuery } from './queries.ts'

export type FilterName = keyof typeof texts.lists.names
export interface FilterSpec {
  name: FilterName
  /** Numbers from a keyboard of numbers; words of a closed list by a choice; other texts as they are. */
  kind: 'text' | 'number' | readonly (readonly [value: string, label: string])[]
}

interface FilterFormProps {
  specs: readonly FilterSpec[]
  entity: FieldEntity
  /** All that the address holds, the search box's words too. */
  filters: Filters
  onChange: (filters: Record<string, string>) => void
}

/** Words of the contract with those people read. */
export const choices = <Word extends string>(names: Readonly<Record<Word, string>>) =>
  Object.entries<string>(names) as [Word, string][]

export function FilterForm({ specs, entity, filters, onChange }: FilterFormProps) {
  const { lists } = texts
  const { data: fields } = useQuery(fieldsQuery(entity))
  const known = [...specs.map(({ name }) => name), 'fields'] as string[]
  const set = known.filter((name) => filters[name]).length
  const others = Object.fromEntries(Object.entries(filters).filter(([name]) => !known.includes(name)))
  return (
    <details className="about filter-form">
      <summary>{set === 0 ? lists.filters : lists.filtersSet(set)}</summary>
      {/* What the address says is written anew into the form whenever it changes. */}
      <form
        key={JSON.stringify([filters, fields?.items.length])}
        className="card stack"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const chosen = Object.fromEntries(specs.map(({ name }) => [name, textOf(form, name)]))
          const ofFields = fields === undefined ? filters['fields'] : fieldFilterOf(fields.items, (name) => textOf(form, name))
          onChange(setOf({ ...others, ...chosen, fields: ofFields }))
        }}
      >
        <div className="filter-grid">
          {specs.map((spec) => (
            <Filter key={spec.name} spec={spec} value={filters[spec.name]} />
          ))}
          <FieldFilters fields={fields?.items ?? []} filter={filters['fields']} />
        </div>
        <div className="row">
          <button type="submit" className="primary">
            {lists.apply}
          </button>
          {set > 0 && (
            <button type="button" onClick={() => onChange(setOf(others))}>
              {lists.clear}
            </button>
          )}
        </div>
      </form>
    </details>
  )
}

function Filter({ spec: { name, kind }, value }: { spec: FilterSpec; value: string | undefined }) {
  const label = texts.lists.names[name]
  if (typeof kind !== 'string')
    return <Choice name={name} label={label} start={value ?? ''} options={[['', texts.lists.any], ...kind]} />
  return (
    <Field
      name={name}
      label={label}
      required={false}
      defaultValue={value}
      maxLength={200}
      {...(kind === 'number' ? { type: 'number', min: 0, step: 'any' } : {})}
    />
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
