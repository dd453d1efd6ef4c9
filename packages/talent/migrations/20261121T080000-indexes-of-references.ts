// Indexes for foreign keys that had none: whoever erases a row looks for what points at it.
import { createIndex, type Migration } from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080000-indexes-of-references',
  name: 'indexes of references',
  description: 'Indexes for foreign keys that had none: whoever erases a row looks for what points at it.',
  parents: ['20261121T070300-imports'],
  operations: [
    createIndex('scoring_versions', {
      name: 'scoring_versions_created_by_index',
      columns: [{ column: 'created_by' }],
      unique: false,
    }),
    createIndex('match_runs', {
      name: 'match_runs_scoring_version_id_index',
      columns: [{ column: 'scoring_version_id' }],
      unique: false,
    }),
    createIndex('job_scores', {
      name: 'job_scores_scoring_version_id_index',
      columns: [{ column: 'scoring_version_id' }],
      unique: false,
    }),
    createIndex('matches', { name: 'matches_job_score_id_index', columns: [{ column: 'job_score_id' }], unique: false }),
    createIndex('matches', { name: 'matches_decided_by_index', columns: [{ column: 'decided_by' }], unique: false }),
    createIndex('csv_imports', { name: 'csv_imports_started_by_index', columns: [{ column: 'started_by' }], unique: false }),
  ],
}
