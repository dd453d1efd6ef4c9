// English: the page of the fields that this deployment adds, and those fields on people and postings.
import type { FieldEntity, FieldType } from '@moirai/contract/words'
import { counted } from '../format.ts'

const entities: Record<FieldEntity, string> = { profile: 'People', job: 'Jobs' }
const types: Record<FieldType, string> = {
  text: 'text',
  number: 'number',
  date: 'day',
  boolean: 'yes or no',
  choice: 'one of several words',
}

export const fields = {
  title: 'Fields',
  help: 'What people and jobs say here beside what every deployment has. Files bring them in by a column of that name, lists are filtered by them.',
  entities,
  types,
  none: (entity: string) => `${entity} have no fields of their own yet.`,
  list: (entity: string) => `Fields of ${entity.toLowerCase()}`,
  /** `visa_until` as people read it. */
  name: (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`,
  columnIn: (key: string) => `column ${key}`,
  needed: 'needed in new records',
  words: (count: number) => counted(count, 'word', 'words'),
  define: 'Add a field',
  entity: 'It belongs to',
  label: 'Name',
  labelHint: 'Visa until becomes the column visa_until',
  type: 'It holds',
  options: 'The words, one a line',
  optionsHint: 'Only where it holds one of several words',
  required: 'New records must have it',
  position: 'Place among the others',
  positionHint: 'Lower numbers come first',
  defined: (name: string) => `${name} is added.`,
  change: 'Change',
  save: 'Save',
  retire: 'Retire',
  retired: (name: string) => `${name} is retired. What records say in it stays with them.`,
  undo: 'Undo',
  own: 'Further facts',
  ownNone: 'Nothing is said in them yet.',
  notSaid: 'not said',
  otherForm: 'written in another form',
  yes: 'yes',
  no: 'no',
  saved: 'Saved.',
}
