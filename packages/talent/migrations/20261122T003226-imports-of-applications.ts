// Files and rows of imports may be of applications.
import { alterColumn, column, enumeration, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261122T003226-imports-of-applications',
  name: 'imports of applications',
  description: 'Files and rows of imports may be of applications.',
  parents: ['20261122T001500-order-of-postings'],
  operations: [
    alterColumn(
      'import_files',
      column('kind', enumeration('people', 'jobs')),
      column('kind', enumeration('people', 'jobs', 'applications')),
    ),
    alterColumn(
      'import_rows',
      column('entity_type', enumeration('profile', 'job')),
      column('entity_type', enumeration('profile', 'job', 'application')),
    ),
  ],
}
