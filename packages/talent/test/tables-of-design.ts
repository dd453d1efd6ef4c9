// What the design says of every table, written by hand from its page and not from the code, so that the two can be compared.

/**
 * `columns`: one a line, `name type`, with `?` behind the name where it may be empty and `-> table` where it points at one. A type is
 * as exact as the page: `text` of any length or `text255`, `words` where the page does not list them or `(a|b)` where it does,
 * `number` where it does not say which kind. Every table has the times of its making and change, and `id` unless `key` says
 * otherwise; `soft` ones have the time of their deletion.
 */
export interface DesignedTable {
  columns: string
  soft?: true
  key?: string
  unique?: readonly string[]
  index?: readonly string[]
  checks?: readonly string[]
}

/** Among rows not deleted. */
const here = 'among deleted_at is null'

const levels = '(entry|junior|mid|senior|lead|principal)'
const proficiencies = '(beginner|intermediate|advanced|expert)'
const periods = '(hour|day|week|month|year)'
const applicationStatuses = '(submitted|reviewing|interview|offer|hired|rejected|withdrawn)'

export const accounts: Record<string, DesignedTable> = {
  users: {
    soft: true,
    columns: `email text255, password_hash? text, name text, role (student|recruiter|staff|admin), target_role? text,
      experience_level? ${levels}, time_zone text, account_status (pending_verification|active|suspended|locked),
      email_verified_at? timestamp, failed_login_attempts int=0, locked_until? timestamp, last_login_at? timestamp, locale text`,
    unique: [`email ${here}`],
    index: ['role', 'account_status', 'last_login_at'],
    checks: ['failed_login_attempts >= 0'],
  },
  sessions: {
    columns: `user_id -> users, token_hash bytes32, expires_at timestamp, last_seen_at timestamp, revoked_at? timestamp, ip? text,
      user_agent? text`,
    unique: ['token_hash'],
    index: ['user_id', 'expires_at'],
  },
  user_tokens: {
    columns: `user_id -> users, purpose (verify_email|reset_password|change_email|unlock|unsubscribe), token_hash bytes, address text,
      expires_at timestamp, used_at? timestamp`,
    unique: ['token_hash'],
    index: ['user_id'],
  },
  idempotency_keys: {
    columns: 'actor text, route text, key text200, body_hash text, status words, response? json, expires_at timestamp',
    unique: ['actor, route, key'],
  },
  audit_log: {
    columns: 'actor_id? -> users, action text, subject_type text, subject_id text, detail json',
    index: ['subject_type, subject_id', 'actor_id'],
  },
  audit_seals: {
    columns: `position int, first_id -> audit_log, last_id -> audit_log, count int, previous_hash text, hash text,
      sealed_at timestamp`,
  },
}

export const people: Record<string, DesignedTable> = {
  profiles: {
    soft: true,
    columns: `number counter, user_id? -> users, external_id? text, email? text255, name text, given_name? text, family_name? text,
      headline? text, summary? text, phone? text, city? text, region? text, country? text, latitude? number, longitude? number,
      remote_preference? (onsite|hybrid|remote|any), years_experience? decimal(4,1), target_role? text,
      experience_level? ${levels}, salary_min? decimal, salary_desired? decimal, salary_currency? text, salary_period? ${periods},
      salary_min_year? decimal, salary_desired_year? decimal, willing_to_move bool, available_from? date, preferences json,
      languages json, consent json, extra json, blind_code text, sort_name text`,
    unique: ['number', `user_id ${here}`, `external_id ${here}`, `email ${here}`],
    index: ['target_role', 'experience_level', 'city, country'],
    checks: ['salary_min >= 0', 'years_experience >= 0'],
  },
  students: {
    key: 'profile_id',
    columns: `profile_id -> profiles, institution text, programme? text, degree? text, graduation_year? int, gpa? decimal,
      status (enrolled|graduated|left)`,
    index: ['institution', 'graduation_year'],
  },
  experiences: {
    soft: true,
    columns: `profile_id -> profiles, title text, company text, start_date? date, end_date? date, description? text, source words`,
    index: ['profile_id'],
    checks: ['end_date >= start_date'],
  },
  educations: {
    soft: true,
    columns: `profile_id -> profiles, degree text, institution text, start_date? date, end_date? date, description? text,
      source words`,
    index: ['profile_id'],
    checks: ['end_date >= start_date'],
  },
  skills: {
    soft: true,
    columns: `profile_id -> profiles, concept_id? -> skill_concepts, name text, proficiency? ${proficiencies}, years? number,
      origin (stated|extracted|assessed|inferred), confirmed_at? timestamp`,
    unique: [`profile_id, name ${here}`],
    index: ['concept_id', 'profile_id'],
  },
  evidences: {
    soft: true,
    columns: `skill_id -> skills, kind (quote|link|certificate|project|assessment|endorsement), title? text, quote? text, url? text,
      document_id? -> documents, start? int, end? int, message_id? -> messages, occurred_on? date, verified_by? -> users`,
    index: ['skill_id'],
    checks: ['end >= start'],
  },
  documents: {
    soft: true,
    columns: `profile_id? -> profiles, filename text, media_type text, size number, sha256 text, text? text, pages? int`,
    index: ['profile_id', 'sha256'],
    checks: ['size > 0'],
  },
  document_contents: { key: 'document_id', columns: 'document_id -> documents, content bytes' },
  skill_concepts: {
    columns: 'uri text255, taxonomy text, version text, name text, kind words, description? text',
    unique: ['taxonomy, version, uri'],
  },
  skill_labels: {
    columns: 'concept_id -> skill_concepts, label text, language text, weight number',
    index: ['label'],
  },
  skill_relations: {
    columns: 'from_id -> skill_concepts, to_id -> skill_concepts, kind words, strength decimal',
    checks: ['strength >= 0', 'strength <= 1'],
  },
  profile_demographics: { key: 'profile_id', columns: 'profile_id -> profiles, answers json' },
}

export const jobs: Record<string, DesignedTable> = {
  companies: {
    soft: true,
    columns: `name text, external_id? text, industry? text, website? text, city? text, region? text, country? text`,
    unique: [`external_id ${here}`],
    index: ['name'],
  },
  company_members: {
    columns: 'company_id -> companies, user_id -> users, role (owner|recruiter|viewer)',
    unique: ['company_id, user_id'],
  },
  job_postings: {
    soft: true,
    columns: `number counter, company_id -> companies, external_id? text, title text, description? text, requirements? text,
      city? text, region? text, country? text, latitude? number, longitude? number, remote? (onsite|hybrid|remote),
      employment_type? (full_time|part_time|internship|contract|temporary|volunteer), experience_level? ${levels},
      min_years? number, industry? text, salary_min? decimal, salary_max? decimal, salary_currency? text,
      salary_period? ${periods}, salary_min_year? decimal, salary_max_year? decimal, status (draft|open|closed|expired),
      posted_at timestamp, expires_at? timestamp, preferences json, requirements_hard json, extra json`,
    unique: ['number', `company_id, external_id ${here}`],
    index: ['status', 'company_id, status', 'city, country', 'industry', 'experience_level', 'posted_at, id'],
    checks: ['salary_min >= 0', 'salary_max >= salary_min', 'expires_at > posted_at'],
  },
  job_skills: {
    columns: `job_posting_id -> job_postings, position int, concept_id? -> skill_concepts, name text, required bool,
      proficiency? ${proficiencies}`,
    unique: ['job_posting_id, name', 'job_posting_id, position'],
    index: ['concept_id'],
  },
  applications: {
    soft: true,
    columns: `profile_id -> profiles, job_posting_id -> job_postings, status ${applicationStatuses}, cover_note? text,
      match_id? -> matches`,
    unique: [`profile_id, job_posting_id ${here}`],
    index: ['job_posting_id, status', 'status'],
  },
  application_events: {
    columns: `application_id -> applications, from_status? ${applicationStatuses}, to_status ${applicationStatuses},
      actor_id? -> users, reason? text, note? text, occurred_at timestamp`,
  },
}

const parts = ['skill_match_score', 'experience_score', 'location_score', 'salary_score', 'culture_fit_score']

export const matching: Record<string, DesignedTable> = {
  scoring_versions: {
    columns: `label text20, content_hash text, weights json, rules json, note text, created_by? -> users, activated_at? timestamp`,
    unique: ['label', 'content_hash'],
  },
  match_runs: {
    columns: `scoring_version_id -> scoring_versions, scope json, people number, jobs number, pairs number, changed number,
      status words, started_at timestamp, completed_at? timestamp, cpu_seconds? number, task_id? uuid`,
    index: ['status'],
  },
  match_ranges: {
    columns: `match_run_id -> match_runs, position number, people number, task_id uuid, changed? number`,
    unique: ['match_run_id, position'],
  },
  match_pieces: {
    columns: `match_run_id -> match_runs, kind (common|people|lists), position number, piece number, content bytes`,
    unique: ['match_run_id, kind, position, piece'],
  },
  match_lists: {
    columns: `match_run_id -> match_runs, subject_type (profile|job), subject_id uuid, top bytes, threshold number,
      computed_at timestamp`,
    unique: ['match_run_id, subject_type, subject_id'],
  },
  job_scores: {
    columns: `profile_id -> profiles, job_posting_id -> job_postings, scoring_version_id -> scoring_versions,
      total_score decimal(5,2), ${parts.map((part) => `${part} decimal(5,2)`).join(', ')}, confidence decimal(5,4),
      input_hash text, scored_at timestamp`,
    unique: ['profile_id, job_posting_id, scoring_version_id'],
    index: ['profile_id, total_score', 'job_posting_id, total_score'],
    checks: [
      ...['total_score', ...parts].flatMap((score) => [`${score} >= 0`, `${score} <= 100`]),
      `total_score = ${parts.join(' + ')}`,
      'confidence >= 0',
      'confidence <= 1',
    ],
  },
  matches: {
    soft: true,
    columns: `profile_id -> profiles, job_posting_id -> job_postings, job_score_id -> job_scores,
      match_status (pending|viewed|saved|dismissed|applied), recommendation_reason text, confidence_level decimal(5,4),
      matched_at timestamp, viewed_at? timestamp, saved_at? timestamp, dismissed_at? timestamp, applied_at? timestamp,
      feedback? json, decided_by? -> users, decision_reason? text`,
    unique: [`profile_id, job_posting_id ${here}`],
    index: ['profile_id, match_status', 'job_posting_id', 'match_status'],
    checks: ['confidence_level >= 0', 'confidence_level <= 1'],
  },
}

export const notices: Record<string, DesignedTable> = {
  notifications: {
    columns: 'user_id -> users, kind words, title text, body text, link? text, read_at? timestamp, dedupe_key text',
    unique: ['user_id, dedupe_key'],
    index: ['user_id, read_at'],
  },
  email_logs: {
    columns: `user_id? -> users, email_type text50, recipient_email text255, subject text255, body_text text, body_html? text,
      status (pending|sent|failed|bounced|suppressed), attempts int, next_attempt_at? timestamp, sent_at? timestamp,
      error_message? text, message_id text, dedupe_key? text`,
    unique: ['message_id', 'dedupe_key'],
    index: ['status, next_attempt_at', 'email_type', 'user_id'],
  },
  notification_preferences: {
    columns: 'user_id -> users, kind words, channel words, frequency words',
    unique: ['user_id, kind, channel'],
  },
  suppressions: { columns: 'address_hmac bytes, reason words', unique: ['address_hmac'] },
}

export const imports: Record<string, DesignedTable> = {
  csv_imports: {
    columns: `kind (people|jobs|applications), filename text255, file_size number, file_hash text64, dry_run bool,
      status (pending|running|completed|completed_with_errors|failed|refused|undone), mapping json, total_rows? number,
      processed_rows number, created_rows number, updated_rows number, skipped_rows number, error_rows number, error_details json,
      checkpoint number, started_by? -> users, started_at? timestamp, completed_at? timestamp, undone_at? timestamp`,
    unique: ["kind, file_hash among dry_run = false and status <> 'undone' and status <> 'failed' and status <> 'refused'"],
    index: ['status', 'kind'],
    checks: ['file_size > 0'],
  },
  import_rows: {
    columns: `import_id -> csv_imports, row_number number, position number, entity_type words, entity_id? uuid, action words,
      before? json, problem? text, problem_column? text`,
    unique: ['import_id, row_number, position'],
  },
  import_mappings: { columns: 'kind words, name text, columns json' },
}

export const competency: Record<string, DesignedTable> = {
  frameworks: { columns: 'name text, version text, source text', unique: ['name, version'] },
  competencies: {
    columns: 'framework_id -> frameworks, code text, label text, description text, position int',
    unique: ['framework_id, code'],
  },
  competency_levels: {
    columns: 'competency_id -> competencies, level int, anchor text',
    unique: ['competency_id, level'],
    checks: ['level >= 0', 'level <= 7'],
  },
  questions: {
    columns: `competency_id -> competencies, level_from int, level_to int, kind (main|probe), text text, language text,
      position int, active bool`,
  },
  assessments: {
    soft: true,
    columns: `profile_id -> profiles, framework_id -> frameworks, kind (assessment|retest),
      status (not_started|in_progress|completed|abandoned|under_review), started_at? timestamp, completed_at? timestamp,
      duration_seconds? number, accommodations json, metadata json`,
    index: ['profile_id', 'status'],
  },
  conversations: {
    columns: 'assessment_id? -> assessments, practice_session_id? -> practice_sessions, status words, metadata json',
    unique: ['assessment_id', 'practice_session_id'],
    checks: [
      '(assessment_id is not null and practice_session_id is null) or (assessment_id is null and practice_session_id is not null)',
    ],
  },
  messages: {
    columns: `conversation_id -> conversations, position int, sender (person|assessor|system), content text,
      question_id? -> questions, metadata json, edited_at? timestamp`,
    unique: ['conversation_id, position'],
  },
  mapped_competencies: {
    columns: `assessment_id -> assessments, competency_id -> competencies, level int, confidence decimal(5,4), rubric_version text,
      reviewed_by? -> users, review_reason? text`,
    unique: ['assessment_id, competency_id'],
    checks: ['level >= 0', 'level <= 7', 'confidence >= 0', 'confidence <= 1'],
  },
  competency_quotes: {
    columns: 'mapped_competency_id -> mapped_competencies, message_id -> messages, start int, end int, indicator text',
  },
  practice_sessions: {
    soft: true,
    columns: `profile_id -> profiles, target_role text, experience_level ${levels}, job_posting_id? -> job_postings, status words,
      shared_at? timestamp`,
    index: ['profile_id'],
  },
  practice_answers: {
    columns: 'practice_session_id -> practice_sessions, question text, message_id -> messages, level int, feedback json',
  },
}

export const operations: Record<string, DesignedTable> = {
  exchange_rates: { columns: 'currency text, rate decimal, as_of date', unique: ['currency, as_of'] },
  custom_fields: {
    columns: 'entity words, key text, type words, options json, required bool, position int',
    unique: ['entity, key'],
  },
  saved_views: { columns: 'user_id? -> users, list words, name text, query json', unique: ['user_id, list, name'] },
  settings: { columns: 'key text, value json', unique: ['key'] },
  enrichment_logs: {
    columns: `subject_type words, subject_id uuid, kind (cv|posting|profile), extractor_version text, taxonomy_version text,
      status words, duration_ms number, counts json, error? text`,
    index: ['subject_type, subject_id', 'status'],
  },
  tasks: {
    columns: `queue text, name text, payload json, unique_key? text, priority int, status words, run_at timestamp, attempts int,
      max_attempts int, leased_by? text, leased_until? timestamp, progress? json, last_error? text, completed_at? timestamp`,
    unique: ['unique_key among open'],
    index: ['status, queue, priority, run_at'],
  },
  task_schedules: { columns: 'name text, cron text, payload json, last_run_at? timestamp' },
}

export const tablesOfDesign: Record<string, DesignedTable> = {
  ...accounts,
  ...people,
  ...jobs,
  ...matching,
  ...notices,
  ...imports,
  ...competency,
  ...operations,
}
