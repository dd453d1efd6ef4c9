// Every column that names or describes a person is marked: each column of a table about people is marked, or a reason says why not.
import { schemaState, type TableState } from '@moirai/database'
import { describe, expect, it } from 'vitest'
import { forgetting } from '../src/privacy/forgetting.ts'
import { talentSchema } from '../src/tables.ts'

const tables = [...schemaState(talentSchema).values()]

/** Tables that hold something of people without a key that leads to them. */
const besides = ['profiles', 'users', 'email_logs', 'import_rows', 'idempotency_keys', 'match_runs', 'match_lists']

/** Those, and every table whose rows are a part of theirs. */
const aboutPeople = new Set(besides)
for (const name of aboutPeople) {
  for (const table of tables) {
    if (table.foreignKeys.some((key) => key.table === name && key.onDelete === 'cascade')) aboutPeople.add(table.name)
  }
}

/** Columns of those tables that say nothing of a person, with the reason. */
const impersonal: Record<string, readonly string[]> = {
  'made by the program, and means nothing outside it': [
    'profiles.number',
    'profiles.blind_code',
    'import_rows.entity_id',
    'match_lists.subject_id',
    'idempotency_keys.actor',
    'email_logs.message_id',
    'email_logs.dedupe_key',
    'notifications.dedupe_key',
  ],
  'a secret or a hash, which goes with its row and is given to nobody': [
    'users.password_hash',
    'sessions.token_hash',
    'user_tokens.token_hash',
    'idempotency_keys.body_hash',
    'job_scores.input_hash',
    'mail_bounces.fingerprint',
    'documents.sha256',
  ],
  "the program's own bookkeeping": [
    'users.email_verified_at',
    'users.failed_login_attempts',
    'users.locked_until',
    'sessions.expires_at',
    'sessions.revoked_at',
    'user_tokens.expires_at',
    'user_tokens.used_at',
    'idempotency_keys.status',
    'idempotency_keys.expires_at',
    'email_logs.status',
    'email_logs.attempts',
    'email_logs.next_attempt_at',
    'email_logs.sent_at',
    'notifications.in_app',
    'mail_bounces.occurred_at',
    'notifications.mail_due_at',
    'skills.confirmed_at',
    'job_scores.scored_at',
    'matches.matched_at',
    'match_runs.started_at',
    'match_runs.completed_at',
    'match_lists.computed_at',
    'application_events.occurred_at',
    'messages.edited_at',
    'conversations.status',
    'duplicate_decisions.undone_at',
  ],
  'what sort of thing the row is, or where it came from': [
    'user_tokens.purpose',
    'idempotency_keys.route',
    'idempotency_keys.key',
    'saved_views.list',
    'notifications.kind',
    'notifications.link',
    'notification_preferences.kind',
    'notification_preferences.channel',
    'email_logs.email_type',
    'mail_bounces.kind',
    'mail_bounces.status_code',
    'mail_bounces.source',
    'experiences.source',
    'educations.source',
    'skills.origin',
    'evidences.kind',
    'documents.media_type',
    'assessments.kind',
    'messages.sender',
    'mapped_competencies.rubric_version',
    'match_lists.subject_type',
    'match_pieces.kind',
    'import_rows.entity_type',
    'import_rows.action',
    'match_runs.status',
    'duplicate_decisions.decision',
  ],
  'a size, a place or a count': [
    'documents.size',
    'documents.pages',
    'evidences.start',
    'evidences.end',
    'messages.position',
    'competency_quotes.start',
    'competency_quotes.end',
    'match_lists.threshold',
    'match_ranges.position',
    'match_ranges.people',
    'match_ranges.task_id',
    'match_ranges.changed',
    'match_pieces.position',
    'match_pieces.piece',
    'match_runs.task_id',
    'match_runs.people',
    'match_runs.jobs',
    'match_runs.pairs',
    'match_runs.changed',
    'match_runs.cpu_seconds',
    'import_rows.row_number',
    'import_rows.position',
    'duplicate_decisions.counts',
  ],
  'a sentence of the program that quotes no cell; how_to_fix does': ['import_rows.problem', 'import_rows.problem_column'],
}
const excused = Object.values(impersonal).flat()

/** Columns that need no thought: keys, and the times the layer writes. */
const isPlain = (table: TableState, name: string): boolean =>
  table.primaryKey.includes(name) ||
  table.foreignKeys.some(({ columns }) => columns.includes(name)) ||
  ['created_at', 'updated_at', 'deleted_at'].includes(name)

const columns = tables.flatMap((table) =>
  table.columns.map((column) => ({ ...column, table, full: `${table.name}.${column.name}` })),
)

/** Words that columns about people have in their names, wherever they stand. */
const telling =
  /(^|_)(email|phone|address|recipient|given|family|headline|summary|ip|agent|quote|cover|body|answers|feedback|content|birth|gender|gpa|consent|accommodations|reason|note)($|_)/

/** Columns with such a name that are not about a person. */
const misleading: Record<string, string> = {
  'scoring_versions.note': 'about weights',
  'scoring_versions.content_hash': 'of weights',
  'suppressions.address_hmac': 'keyed, and must outlive an erasure: the person is not to be written to again',
  'suppressions.reason': 'a word of the program',
  'idempotency_keys.body_hash': 'a hash',
  'users.email_verified_at': 'a time',
  'email_logs.email_type': 'a word of the program',
  'mail_bounces.email_log_id': 'a key',
  'suppressions.email_log_id': 'a key, emptied when the letter goes',
  'import_file_chunks.content': 'of a file of many people, kept for a day at most',
}

describe('marks of personal data', () => {
  it('stand at every column of a table about people, or a reason says why not', () => {
    const unmarked = columns
      .filter(({ table, name, personal }) => aboutPeople.has(table.name) && !personal && !isPlain(table, name))
      .map(({ full }) => full)
    expect(unmarked.toSorted()).toEqual(excused.toSorted())
  })

  it('stand in tables about people only: elsewhere nobody would find what belongs to a person', () => {
    const elsewhere = columns.filter(({ table, personal }) => personal && !aboutPeople.has(table.name)).map(({ full }) => full)
    expect(elsewhere).toEqual([])
  })

  it('stand at every column whose name tells of a person, in every table', () => {
    const unmarked = columns.filter(({ name, personal }) => telling.test(name) && !personal).map(({ full }) => full)
    expect(unmarked.toSorted()).toEqual(Object.keys(misleading).toSorted())
  })

  it('stand at no key and no reference, which are needed to find the row', () => {
    const keys = columns.filter(({ table, name, personal }) => personal && isPlain(table, name)).map(({ full }) => full)
    expect(keys).toEqual([])
  })

  it('are reached by an erasure: their table hangs on an account or a profile, or is gone through by itself', () => {
    // Letters are gone through by themselves, and purged: what hangs on them goes with them.
    const reached = new Set(['users', 'profiles', 'email_logs'])
    for (const name of reached) {
      for (const table of tables) {
        if (table.foreignKeys.some((key) => key.table === name && key.onDelete === 'cascade')) reached.add(table.name)
      }
    }
    const marked = new Set(columns.filter(({ personal }) => personal).map(({ table }) => table.name))
    expect([...marked].filter((name) => !reached.has(name) && !(name in forgetting))).toEqual([])
    expect(Object.keys(forgetting).filter((name) => !tables.some((table) => table.name === name))).toEqual([])
  })

  it('stand at what rows, mails and answers hold of others', () => {
    const held = [
      'import_rows.before',
      'import_rows.cells',
      'email_logs.body_text',
      'email_logs.body_html',
      'idempotency_keys.response',
    ]
    expect(columns.filter(({ full, personal }) => held.includes(full) && personal).map(({ full }) => full)).toHaveLength(5)
  })
})
