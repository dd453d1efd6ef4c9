// Licences and permits of people, which hard requirements of postings ask for.
import { addColumn, column, json, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T162100-qualifications',
  name: 'qualifications',
  description: 'Licences and permits of people, which hard requirements of postings ask for.',
  parents: ['20261121T162000-score-inputs'],
  operations: [addColumn('profiles', column('qualifications', json<string[]>().default([]).personal()))],
}
