// English: the list of imports and the report of one.
import type { ImportKind, ImportStatus } from '@moirai/contract/words'
import { counted, formatNumber } from '../format.ts'
import { importSteps } from './import-steps.ts'

const kinds: Record<ImportKind, string> = { people: 'People', jobs: 'Jobs', applications: 'Applications' }
const statuses: Record<ImportStatus, string> = {
  pending: 'Not begun',
  running: 'Running',
  completed: 'Imported',
  completed_with_errors: 'Imported, with problems',
  failed: 'Failed',
  refused: 'Refused',
  undone: 'Undone',
}
const newOnes: Record<ImportKind, string> = { people: 'new people', jobs: 'new jobs', applications: 'new applications' }

const rows = (count: number): string => counted(count, 'row', 'rows')

export const imports = {
  title: 'Imports',
  steps: importSteps,
  kinds,
  statuses,
  rows,
  start: 'Import a file',
  list: 'Imports, the latest first',
  columns: {
    file: 'File',
    status: 'Status',
    rows: 'Rows',
    created: 'New',
    updated: 'Updated',
    failed: 'Not imported',
    when: 'When',
  },
  shown: (count: number, more: boolean) =>
    more ? `${formatNumber(count)} shown, there are more.` : `${counted(count, 'import', 'imports')}.`,
  none: 'Nothing has been imported yet.',
  noneTemplates: 'To start from nothing, take a template:',
  noneHelp: 'Bring in a CSV file of people, jobs or applications. You see what would happen before anything is written.',
  outcome: {
    created: (kind: ImportKind) => newOnes[kind],
    updated: 'updated',
    skipped: 'here already, left as they were',
    failed: 'not imported',
    bar: (parts: string) => `Of all rows: ${parts}`,
    part: (count: number, what: string) => `${formatNumber(count)} ${what}`,
  },
  report: {
    all: (read: number) => (read === 1 ? 'The one row is imported' : `All ${formatNumber(read)} rows imported`),
    some: (read: number, imported: number) => `${rows(read)} read, ${formatNumber(imported)} imported`,
    nothing: (read: number) => `${rows(read)} read, none imported`,
    running: (file: string) => `Importing ${file}`,
    broken: (file: string) => `The import of ${file} was broken off`,
    refused: 'This file was imported before',
    refusedHelp: (file: string) =>
      `${file} had been imported already, so that this attempt was refused and changed nothing. To import it once more, change something in it first.`,
    rehearsal: (read: number, would: number) => `Rehearsal: ${formatNumber(would)} of ${rows(read)} would be imported`,
    rehearsalHelp: 'This was a rehearsal. Nothing of it was kept.',
    undone: (file: string) => `The import of ${file} was undone`,
    pending: (file: string) => `The import of ${file} has not begun`,
    finished: (moment: string) => `Finished ${moment}`,
    began: (moment: string) => `Began ${moment}`,
    took: (time: string) => `took ${time}`,
    soFar: (processed: number, all: number | null) =>
      all === null ? `${rows(processed)} so far.` : `${formatNumber(processed)} of ${rows(all)} so far.`,
    leave: 'You may leave this page: it goes on.',
    brokenHelp:
      'No program works on it at the moment. What was read is safe. Import the same file again: it goes on where it stopped.',
    download: (count: number) => `Download ${counted(count, 'problem row', 'problem rows')} (CSV)`,
    goOn: 'The problem file keeps your columns and adds “row”, “problem” and “how_to_fix”. Correct it and import it: only those rows are read again.',
    goOnLink: 'Import the corrected file',
    next: 'What is next',
    match: 'People or jobs have changed since the last match run. Match everybody again, so that the ranked lists know them.',
    firstMatch: 'Nobody has been matched yet. A match run scores everybody with every open job.',
    missingKind: {
      people: 'The jobs are here; people are missing before anybody can be matched.',
      jobs: 'The people are here; open jobs are missing before they can be matched.',
    },
    bring: { people: 'Import people', jobs: 'Import jobs' },
    matched: 'Everybody is matched with what came in.',
    toJobs: 'See the ranked people of a job',
    toPeople: 'See the jobs of a person',
    missing: 'There is no such import',
    missingHelp: 'The address may be mistyped, or it belongs to another database.',
    mapping: (columns: number) => `Columns as they were read (${formatNumber(columns)})`,
  },
  undo: {
    title: 'Undo this import',
    help: (until: string) =>
      `Until ${until} it can be taken back: what it made is deleted, what it changed becomes what it was. Records that were changed since stay as they are.`,
    ask: 'Undo the import',
    sure: 'Everything this import brought in goes. This cannot be undone itself; the file can be imported again.',
    confirm: 'Yes, undo it',
    leave: 'Leave it as it is',
    done: (deleted: number, restored: number) =>
      `This import was undone: ${counted(deleted, 'record', 'records')} deleted, ${formatNumber(restored)} put back as before.`,
    kept: (count: number, examples: string, reason: string) =>
      `${rows(count)} could not be taken back (row ${examples}): ${reason}`,
  },
  problems: {
    title: 'Problems, grouped by what fixes them',
    caption: 'Problems, the most frequent first',
    columns: { problem: 'Problem', column: 'Column', rows: 'Rows', examples: 'For example', state: 'State' },
    fix: (how: string) => `Fix: ${how}`,
    wholeRow: 'the row as a whole',
    row: (examples: string, more: boolean) => `row ${examples}${more ? ' …' : ''}`,
    notImported: 'not imported',
    wouldNot: 'would not be imported',
  },
  mapping: {
    caption: 'Which column fills which field',
    field: 'Field',
    column: 'Column in the file',
    note: 'Note',
  },
}
