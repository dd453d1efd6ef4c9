// Turns a row into an application, or tells everything that is wrong with it at once.
import type { PastApplication } from '../../applications/applications.ts'
import { parseMoment } from '../values/dates.ts'
import { parseEmail } from '../values/emails.ts'
import { parseApplicationStatus } from '../values/words.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { type Converted, RowReader } from './row-reader.ts'

/** As long as the note of somebody who applies on the page may be. */
const longestNote = 10_000

/** One row through its mapping. Never throws for what a cell may hold. */
export function convertApplication(
  cells: readonly string[],
  header: readonly string[],
  mapping: Mapping,
): Converted<PastApplication> {
  const reader = new RowReader(cells, header, mapping)
  const person = {
    externalId: reader.line('person_external_id'),
    email: reader.read('person_email', parseEmail),
    id: reader.line('person_id'),
  }
  if (isUnnamed(reader, ['person_external_id', 'person_email', 'person_id'])) {
    reader.fail(mappedOf(reader, ['person_external_id', 'person_email', 'person_id']), {
      problem: 'The person is missing',
      howToFix: 'Write the outside id or the e-mail of the person who applied.',
    })
  }
  const job = { externalId: reader.line('job_external_id'), company: reader.line('company'), id: reader.line('job_id') }
  if (isUnnamed(reader, ['job_external_id', 'job_id'])) {
    reader.fail(mappedOf(reader, ['job_external_id', 'job_id']), {
      problem: 'The posting is missing',
      howToFix: 'Write the outside id of the posting that was applied for.',
    })
  }
  return reader.done({
    person,
    job,
    status: reader.read('status', parseApplicationStatus),
    submittedAt: reader.read('submitted_at', (text) => parseMoment(text, reader.column('submitted_at')?.order)),
    coverNote: readNote(reader),
  })
}

const isUnnamed = (reader: RowReader, fields: readonly string[]): boolean => fields.every((field) => reader.cell(field) === null)

/** The first of the fields that has a column, as a problem belongs where somebody can mend it. */
const mappedOf = (reader: RowReader, fields: readonly [string, ...string[]]): string =>
  fields.find((field) => reader.column(field) !== undefined) ?? fields[0]

function readNote(reader: RowReader): string | null {
  const note = reader.text('note')
  if (note !== null && note.length > longestNote) {
    reader.fail('note', {
      problem: `The note is longer than ${longestNote} characters`,
      howToFix: 'Shorten it, or leave its column out.',
    })
  }
  return note
}
