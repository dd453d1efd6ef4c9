// Imports of applications.
import { alterColumn, column, enumeration, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261122T001309-imports-of-applications',
  name: 'imports of applications',
  description: 'Imports of applications.',
  parents: ['20261121T234500-shared-runs'],
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
