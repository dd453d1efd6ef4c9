// Each reading of a CV, a posting or a profile: which versions read it, and what came out.
import { enumeration, index, integer, json, table, text, timestamps, uuid } from '@moirai/database'

export const enrichmentLogs = table(
  'enrichment_logs',
  {
    id: uuid().primaryKey(),
    subject_type: enumeration('profile', 'job', 'document'),
    /** The id of a profile, posting or document. */
    subject_id: uuid(),
    kind: enumeration('cv', 'posting', 'profile'),
    extractor_version: text({ max: 50 }),
    taxonomy_version: text({ max: 50 }),
    status: enumeration('completed', 'failed'),
    duration_ms: integer(),
    /** How many of each were found: skills, titles, years, … */
    counts: json<Record<string, number>>().default({}),
    /** A sentence of the program, which never quotes what was read. */
    error: text().nullable(),
    ...timestamps(),
  },
  (t) => [index(t.subject_type, t.subject_id), index(t.status)],
)
