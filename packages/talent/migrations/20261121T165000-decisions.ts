// What was decided about a person for a job, and when; who and why was kept before.
import { addColumn, column, enumeration, timestamp, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T165000-decisions',
  name: 'decisions',
  description: 'What was decided about a person for a job, and when.',
  parents: ['20261121T164700-sealed-phones'],
  operations: [
    addColumn('matches', column('decision', enumeration('shortlisted', 'passed').nullable().personal())),
    addColumn('matches', column('decided_at', timestamp().nullable().personal())),
  ],
}
