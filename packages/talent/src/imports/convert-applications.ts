// Turns a row into an application, or tells everything that is wrong with it at once.
import { parseMoment } from './dates.ts'
import { parseEmail } from './emails.ts'
import type { Mapping } from './mapping.ts'
import { type Converted, RowReader } from './row-reader.ts'
import { type ApplicationStatus, parseApplicationStatus } from './words.ts'

/** An application as a file describes it: who by outside id or e-mail, for which posting by its outside id. */
export interface ApplicationRecord {
  personExternalId: string | null
  personEmail: string | null
  jobExternalId: string
  /** Tells postings of the same outside id apart. */
  company: string | null
  status: ApplicationStatus
  /** Null: the program sets it. */
  submittedAt: Date | null
  note: string | null
  /** Cells without a field, as written, by the file's column names. */
  extra: Record<string, string>
}

/** One row through its mapping. Never throws for what a cell may hold. */
export function convertApplication(
  cells: readonly string[],
  header: readonly string[],
  mapping: Mapping,
): Converted<ApplicationRecord> {
  const reader = new RowReader(cells, header, mapping)
  const personExternalId = reader.line('person_external_id')
  const personEmail = reader.read('person_email', parseEmail)
  if (reader.cell('person_external_id') === null && reader.cell('person_email') === null) {
    const field = reader.column('person_external_id') === undefined ? 'person_email' : 'person_external_id'
    reader.fail(field, {
      problem: 'The person is missing',
      howToFix: 'Write the outside id or the e-mail of the person who applies.',
    })
  }
  const jobExternalId = reader.line('job_external_id')
  if (reader.cell('job_external_id') === null) {
    reader.fail('job_external_id', { problem: 'The posting is missing', howToFix: 'Write the outside id of the posting.' })
  }
  return reader.done({
    personExternalId,
    personEmail,
    jobExternalId: jobExternalId ?? '',
    company: reader.line('company'),
    status: reader.read('status', parseApplicationStatus) ?? 'submitted',
    submittedAt: reader.read('submitted_at', (text) => parseMoment(text, reader.column('submitted_at')?.order)),
    note: reader.text('note'),
    extra: reader.extra(),
  })
}
