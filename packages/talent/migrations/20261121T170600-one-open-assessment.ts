// One assessment at a time: who begins twice goes on with the first.
import { createIndex, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T170600-one-open-assessment',
  name: 'one open assessment',
  description: 'One assessment at a time: who begins twice goes on with the first.',
  parents: ['20261121T165100-match-threshold'],
  operations: [
    createIndex('assessments', {
      name: 'assessments_open_key',
      columns: [{ column: 'profile_id' }],
      unique: true,
      where: {
        and: [
          { compare: '=', left: { column: 'status' }, right: { value: 'in_progress' } },
          { isNull: { column: 'deleted_at' } },
        ],
      },
    }),
  ],
}
