// English: the steps of importing a file.
import type { DateOrder, DuplicatePolicy, ImportKind } from '@moirai/contract/words'
import { counted } from '../format.ts'

const missingHelp: Record<ImportKind, string> = {
  people:
    'Neither the names of the columns nor what stands in them tell it. Choose the column in the table; where given and family name stand in columns of their own, choose those, among the fields that have no column.',
  jobs: 'Neither the names of the columns nor what stands in them tell it. Choose the column in the table.',
  applications:
    'Neither the names of the columns nor what stands in them tell it. Choose the column in the table; a person is found by outside id or e-mail, whichever the file has.',
}

const keptWithRecord = 'They are kept with each record as they are, and can be used for filters later.'

const rows = (count: number): string => counted(count, 'row', 'rows')

const policies: Record<DuplicatePolicy, { name: string; help: string }> = {
  update: { name: 'Update them', help: 'What the file says replaces what is here; the rest stays.' },
  skip: { name: 'Leave them as they are', help: 'Only new records come in.' },
  fail: { name: 'Report them as problems', help: 'They are not imported, and are listed for you.' },
}

const orders: Record<DateOrder, { name: string; help: string }> = {
  dmy: { name: 'The day', help: '03/04/2025 is the third of April.' },
  mdy: { name: 'The month', help: '03/04/2025 is the fourth of March.' },
}

export const importSteps = {
  label: 'Steps of the import',
  names: { file: 'File', columns: 'Columns', check: 'Check', import: 'Import', report: 'Report' },
  done: 'done',
  facts: (file: string, count: number, size: string) => `${file} · ${rows(count)} · ${size}`,
  back: 'Back',
  discard: 'Throw this file away',
  gone: 'Choose a file again',
  toImports: 'See all imports',
  file: {
    title: 'Import a file',
    kind: 'What does the file hold?',
    kinds: {
      people: { name: 'People', help: 'One row for each person: name, skills, where they are, what they look for.' },
      jobs: { name: 'Jobs', help: 'One row for each posting: title, company, skills asked, place, pay.' },
      applications: {
        name: 'Applications',
        help: 'One row for each person and posting, both here already: who, for what, since when, how far. Nobody is told of them.',
      },
    },
    template: { people: 'people.csv', jobs: 'jobs.csv', applications: 'applications.csv' },
    templateName: (kind: ImportKind) => `moirai-${kind}.csv`,
    templateHelp: 'Any CSV works: the next step asks which column is what. To start from nothing, take a template:',
    file: 'The file',
    drop: 'Drop a CSV file here',
    choose: 'Choose a file …',
    formats: 'CSV with any separator, also packed by gzip (.csv.gz). Nothing is written until you have seen what would happen.',
    kindFirst: (file: string) => `${file} is chosen. Say above whether it holds people, jobs or applications.`,
    uploading: (file: string) => `Handing ${file} in`,
    sent: (done: string, all: string) => `${done} of ${all}`,
    looking: (file: string) => `Looking ${file} through`,
    cancelled: 'Stopped. Nothing was kept.',
    oneOnly: 'One file at a time, please; only the first was taken.',
    here: (file: string, count: number) => `${file} with ${rows(count)} is here already.`,
    goOn: 'Go on with it',
  },
  columns: {
    title: 'Which column is what?',
    help: 'Moirai has matched the columns by their names and by what stands in them. Look at the examples, and change what is wrong.',
    forget: 'Forget how the last file was mapped',
    forgotten: 'Forgotten. The columns are proposed by their names and by what stands in them.',
    missing: (label: string) => `Still needed: the column for “${label}”.`,
    missingHelp,
    enough: 'This is enough to go on. Where the other columns have a field too, choose it, and look at the examples.',
    needed: 'needed',
    choose: 'choose a column',
    notYet: (label: string) => `The rows can be checked as soon as a column is chosen for “${label}”.`,
    ready: 'The rows can be checked now.',
    caption: 'Fields, and the columns that fill them',
    field: 'Field',
    column: 'Column in the file',
    samples: 'For example',
    none: 'not in this file',
    unfilled: (count: number) => `${counted(count, 'field has', 'fields have')} no column in this file`,
    kept: (count: number) => `${counted(count, 'column has', 'columns have')} no field`,
    keptHelp: { people: keptWithRecord, jobs: keptWithRecord, applications: 'They are left out.' },
    dates: {
      legend: (columns: readonly string[]) =>
        `What comes first in the dates of ${columns.map((column) => `“${column}”`).join(' and ')}?`,
      orders,
    },
    notes: 'Please check; none of it stops the import',
    saved: (field: string, column: string) => `${field}: ${column}`,
    notSaved: (sentence: string) => `Not changed. ${sentence}`,
    next: 'Check the rows',
    unreadable: (count: number) => `${rows(count)} cannot be read as a row of this table; the check says which.`,
    earlier: (moment: string) => `This file was imported already on ${moment}.`,
    earlierUnknown: 'This file was imported already.',
    earlierHelp:
      'Importing it again would change nothing, so it is refused. If you have corrected it, choose the corrected file.',
    toReport: 'See its report',
    another: 'Choose another file',
  },
  check: {
    title: 'What the import would do',
    checking: 'Every row is tried out now. Nothing is written.',
    would: {
      created: 'would be new',
      updated: 'would be updated',
      skipped: 'here already, left as they are',
      failed: 'would not be imported',
    },
    allGood: (count: number) => `No problems in ${rows(count)}.`,
    problems: 'Not imported as they are',
    problemsHelpAll: 'Correct them in your file, or the columns in the step before, and check again.',
    problemsHelp:
      'These rows would be left out. Correct them in your file and choose it again, or import the rest now: afterwards you can download just these rows, correct them and bring them in.',
    duplicates: 'Records that are here already',
    policies,
    import: (count: number) => `Import ${rows(count)}`,
    nothing: 'Nothing would be imported. See the problems above, or choose another file.',
    nothingNew: 'Every record of this file is here already, and is to be left as it is: there is nothing to import.',
    again: 'Check again',
  },
  import: {
    title: (file: string | undefined) => (file === undefined ? 'Importing' : `Importing ${file}`),
    leave: 'You may leave this page: it goes on.',
    opening: 'Done. Opening the report …',
  },
}
