// Postings are found by when their time passes.
import { createIndex, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261122T030600-expiry-of-postings',
  name: 'expiry of postings',
  description: 'Postings are found by when their time passes.',
  parents: ['20261122T022500-dates-of-files'],
  operations: [
    createIndex('job_postings', {
      name: 'job_postings_expires_at_index',
      columns: [{ column: 'expires_at' }],
      unique: false,
    }),
  ],
}
