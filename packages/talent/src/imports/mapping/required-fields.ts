// What a mapping cannot do without, and how it is refused where nobody has said it.
import { Refusal } from '../../errors.ts'
import { labelOf, type FileKind } from './fields.ts'
import type { Mapping } from './mapping.ts'

/** A field that has to have a column, and has none. */
export interface MissingField {
  field: string
  label: string
}

interface Need {
  /** One of these fields must have a column; the first is the one to ask for. */
  oneOf: [string, ...string[]]
  sentence: string
}

const needs: Record<FileKind, readonly Need[]> = {
  jobs: [{ oneOf: ['title'], sentence: 'No column holds the job title' }],
  people: [
    {
      oneOf: ['name', 'given_name', 'family_name'],
      sentence: 'No column holds the name, whole or as given and family name',
    },
  ],
  applications: [
    {
      oneOf: ['person_external_id', 'person_email', 'person_id'],
      sentence: 'No column holds the person, by outside id or e-mail',
    },
    { oneOf: ['job_external_id', 'job_id'], sentence: 'No column holds the posting, by outside id' },
  ],
}

const unmetNeed = ({ kind, columns }: Pick<Mapping, 'kind' | 'columns'>): Need | undefined =>
  needs[kind].find(({ oneOf }) => !oneOf.some((name) => name in columns))

/** The field without which rows of this kind cannot be imported, where no column fills it. */
export function missingField(mapping: Pick<Mapping, 'kind' | 'columns'>): MissingField | null {
  const need = unmetNeed(mapping)
  if (need === undefined) return null
  const [field] = need.oneOf
  return { field, label: labelOf(mapping.kind, field) }
}

/** No column fills a field that has to have one. Whoever takes a mapping can tell how to give it. */
export class FieldMissing extends Refusal {
  readonly missing: MissingField
  /** What is wrong, without how to mend it. */
  readonly reason: string

  constructor(missing: MissingField, reason: string) {
    super('invalid', `${reason} Choose the one that does.`)
    this.missing = missing
    this.reason = reason
  }
}

/** Why rows cannot be imported under a mapping, with the columns there are; undefined where they can. */
export function incompleteness(mapping: Mapping, header: readonly string[]): FieldMissing | undefined {
  const missing = missingField(mapping)
  if (missing === null) return undefined
  return new FieldMissing(missing, `${unmetNeed(mapping)!.sentence}. The columns are: ${listed(header)}.`)
}

/** @throws FieldMissing. */
export function refuseIncomplete(mapping: Mapping, header: readonly string[]): void {
  const fault = incompleteness(mapping, header)
  if (fault !== undefined) throw fault
}

/** Names in quotes, at most forty of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 40).map((name) => `"${name}"`)
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}
