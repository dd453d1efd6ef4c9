// What a mapping cannot do without, and how people are told.
import { Refusal } from '../../errors.ts'
import type { FileKind } from './fields.ts'
import type { Mapping } from './mapping.ts'

interface Need {
  /** One of these sets of fields must be there whole. */
  oneOf: string[][]
  sentence: string
  example: string
}

const needs: Record<FileKind, Need[]> = {
  jobs: [{ oneOf: [['title']], sentence: 'No column holds the job title', example: '{"columns": {"title": "COLUMN"}}' }],
  people: [
    {
      oneOf: [['name'], ['given_name'], ['family_name']],
      sentence: 'No column holds the name, whole or as given and family name',
      example: '{"columns": {"name": "COLUMN"}}',
    },
  ],
}

/** Throws a {@link Refusal} that lists the columns and shows a map file when a needed field has no column. */
export function refuseWithoutName(mapping: Mapping, header: readonly string[]): void {
  for (const { oneOf, sentence, example } of needs[mapping.kind]) {
    if (oneOf.some((fields) => fields.every((field) => field in mapping.columns))) continue
    throw new Refusal(
      'invalid',
      `${sentence}. The columns are: ${listed(header)}. Say which one in a map file, for example ${example}, and import with --map FILE.`,
    )
  }
}

/** Names in quotes, at most forty of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 40).map((name) => `"${name}"`)
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}
