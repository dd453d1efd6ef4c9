// What was said of the dates in a file that waits to be imported: the day or the month first.
import { addColumn, column, enumeration, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261122T022500-dates-of-files',
  name: 'dates of files',
  description: 'What was said of the dates in a file that waits to be imported: the day or the month first.',
  parents: ['20261122T003226-imports-of-applications'],
  operations: [addColumn('import_files', column('dates', enumeration('dmy', 'mdy').nullable()))],
}
