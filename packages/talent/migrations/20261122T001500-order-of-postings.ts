// Lists of postings are read in the whole order of an index: those of one day are as many as one import brings.
import { createIndex, dropIndex, type Migration } from '@moirai/database'

const before = { name: 'job_postings_posted_at_index', columns: [{ column: 'posted_at' }], unique: false }
const after = { name: 'job_postings_posted_at_id_index', columns: [{ column: 'posted_at' }, { column: 'id' }], unique: false }

export const migration: Migration = {
  revision: '20261122T001500-order-of-postings',
  name: 'order of postings',
  description: 'Lists of postings are read in the whole order of an index: those of one day are as many as one import brings.',
  parents: ['20261121T234500-shared-runs'],
  operations: [createIndex('job_postings', after), dropIndex('job_postings', before)],
}
