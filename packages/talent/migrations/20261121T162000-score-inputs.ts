// What a score was made from, and its range, kept with it: a score can be made again after the facts have changed.
import { addColumn, column, decimal, json, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T162000-score-inputs',
  name: 'score-inputs',
  description: 'What a score was made from, and its range, kept with it.',
  parents: ['20261121T140000-tasks'],
  operations: [
    addColumn('job_scores', column('range_low', decimal(5, 2).nullable().personal())),
    addColumn('job_scores', column('range_high', decimal(5, 2).nullable().personal())),
    addColumn('job_scores', column('inputs', json<unknown>().nullable().personal())),
  ],
}
