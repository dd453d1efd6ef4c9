// One whole set of rows, one in every table, all different from any other set: what the tests of constraints break.
import type { TalentSession } from '../src/tables.ts'

export type RowSet = Awaited<ReturnType<typeof writeRowSet>>

/** Writes one row into every table. `mark` makes the set different from others in everything that is unique. */
export async function writeRowSet(session: TalentSession, mark: string) {
  const day = mark.charCodeAt(0) % 28
  const date = `2026-11-${String(day + 1).padStart(2, '0')}`
  const moment = new Date('2026-11-01T00:00:00.000Z')
  const table = session.table.bind(session)
  const user = await table('users').insert({ email: `${mark}@example.org`, name: mark, role: 'student' })
  const concept = await table('skill_concepts').insert({ uri: mark, taxonomy: 't', version: '1', name: mark, kind: 'skill' })
  const other = await table('skill_concepts').insert({ uri: `${mark}-2`, taxonomy: 't', version: '1', name: mark, kind: 'skill' })
  const profile = await table('profiles').insert({
    user_id: user.id,
    external_id: mark,
    email: `${mark}@example.org`,
    name: mark,
    blind_code: mark,
    sort_name: mark,
  })
  const company = await table('companies').insert({ name: mark, external_id: mark })
  const posting = await table('job_postings').insert({
    company_id: company.id,
    external_id: mark,
    title: mark,
    posted_at: moment,
    salary_min: '10.00',
    salary_max: '10.00',
    expires_at: new Date(moment.getTime() + 1),
  })
  const version = await table('scoring_versions').insert({
    label: mark,
    content_hash: mark,
    weights: {} as never,
    rules: {} as never,
    note: '',
  })
  const run = await table('match_runs').insert({
    scoring_version_id: version.id,
    scope: { top: 1 },
    status: 'completed',
    started_at: moment,
  })
  const score = await table('job_scores').insert({
    profile_id: profile.id,
    job_posting_id: posting.id,
    scoring_version_id: version.id,
    total_score: '100.00',
    skill_match_score: '45.00',
    experience_score: '20.00',
    location_score: '15.00',
    salary_score: '10.00',
    culture_fit_score: '10.00',
    confidence: '1.0000',
    input_hash: mark,
    scored_at: moment,
  })
  const csv = await table('csv_imports').insert({
    kind: 'people',
    filename: mark,
    file_size: 1n,
    file_hash: mark,
    dry_run: false,
    status: 'completed',
    mapping: {} as never,
    header: [],
    on_duplicate: 'update',
  })
  return {
    users: user,
    skill_concepts: concept,
    profiles: profile,
    companies: company,
    job_postings: posting,
    scoring_versions: version,
    match_runs: run,
    job_scores: score,
    csv_imports: csv,
    audit_log: await table('audit_log').insert({ action: mark, subject_type: 't', subject_id: mark }),
    exchange_rates: await table('exchange_rates').insert({ currency: 'EUR', rate: '1', as_of: date }),
    skill_labels: await table('skill_labels').insert({ concept_id: concept.id, label: mark, language: 'en' }),
    skill_relations: await table('skill_relations').insert({
      from_id: concept.id,
      to_id: other.id,
      kind: 'related',
      strength: '0.5',
    }),
    students: await table('students').insert({ profile_id: profile.id, institution: mark, status: 'enrolled' }),
    skills: await table('skills').insert({ profile_id: profile.id, concept_id: concept.id, name: mark, origin: 'stated' }),
    job_skills: await table('job_skills').insert({
      job_posting_id: posting.id,
      position: day,
      concept_id: concept.id,
      name: mark,
      required: true,
    }),
    match_lists: await table('match_lists').insert({
      match_run_id: run.id,
      subject_type: 'profile',
      subject_id: profile.id,
      top: new Uint8Array(0),
      threshold: 0,
      computed_at: moment,
    }),
    matches: await table('matches').insert({
      profile_id: profile.id,
      job_posting_id: posting.id,
      job_score_id: score.id,
      recommendation_reason: mark,
      confidence_level: '1.0000',
      matched_at: moment,
    }),
    import_rows: await table('import_rows').insert({
      import_id: csv.id,
      row_number: day,
      entity_type: 'profile',
      action: 'created',
    }),
    settings: await table('settings').insert({ key: mark, value: mark }),
    import_mappings: await table('import_mappings').insert({ kind: 'people', name: mark, columns: {} as never }),
  }
}
