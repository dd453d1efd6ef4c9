// For each check of every table a change to its row that breaks it, and nothing before it.
import { moment, type Row, type TableName } from './rows.ts'

const wrongDates = { end_date: '2026-10-31' }
const wrongSpot = { start: 4 }

interface Breaker {
  table: TableName
  change: Row
  /** Another check that no such row can keep to: an engine may name either. */
  orNamed?: string
}

export const breakers: Record<string, Breaker> = {
  tasks_priority_lower: { table: 'tasks', change: { priority: -1001 } },
  tasks_priority_upper: { table: 'tasks', change: { priority: 1001 } },
  tasks_attempts: { table: 'tasks', change: { attempts: -1 } },
  tasks_max_attempts: { table: 'tasks', change: { max_attempts: 0 } },
  users_failures: { table: 'users', change: { failed_login_attempts: -1 } },
  profiles_salary: { table: 'profiles', change: { salary_min: '-0.01' } },
  profiles_threshold_lower: { table: 'profiles', change: { match_threshold: -1 } },
  profiles_threshold_upper: { table: 'profiles', change: { match_threshold: 101 } },
  profiles_years: { table: 'profiles', change: { years_experience: '-0.1' } },
  experiences_dates: { table: 'experiences', change: wrongDates },
  educations_dates: { table: 'educations', change: wrongDates },
  evidences_span: { table: 'evidences', change: wrongSpot },
  documents_size: { table: 'documents', change: { size: 0n } },
  skill_relations_strength_lower: { table: 'skill_relations', change: { strength: '-0.0001' } },
  skill_relations_strength_upper: { table: 'skill_relations', change: { strength: '1.0001' } },
  job_postings_salary: { table: 'job_postings', change: { salary_min: '-0.01' } },
  job_postings_salary_order: { table: 'job_postings', change: { salary_max: '9.99' } },
  job_postings_expires_after_posted: { table: 'job_postings', change: { expires_at: moment } },
  job_scores_total_lower: { table: 'job_scores', change: { total_score: '-0.01' }, orNamed: 'job_scores_parts_add_up' },
  job_scores_total_upper: { table: 'job_scores', change: { total_score: '100.01', skill_match_score: '45.01' } },
  job_scores_skill_match_score_lower: { table: 'job_scores', change: { skill_match_score: '-1.00', experience_score: '66.00' } },
  job_scores_experience_score_lower: { table: 'job_scores', change: { experience_score: '-1.00', skill_match_score: '66.00' } },
  job_scores_location_score_lower: { table: 'job_scores', change: { location_score: '-1.00', skill_match_score: '61.00' } },
  job_scores_salary_score_lower: { table: 'job_scores', change: { salary_score: '-1.00', skill_match_score: '56.00' } },
  job_scores_culture_fit_score_lower: { table: 'job_scores', change: { culture_fit_score: '-1.00', skill_match_score: '56.00' } },
  job_scores_parts_add_up: { table: 'job_scores', change: { skill_match_score: '44.99' } },
  job_scores_confidence_lower: { table: 'job_scores', change: { confidence: '-0.0001' } },
  job_scores_confidence_upper: { table: 'job_scores', change: { confidence: '1.0001' } },
  matches_confidence_lower: { table: 'matches', change: { confidence_level: '-0.0001' } },
  matches_confidence_upper: { table: 'matches', change: { confidence_level: '1.0001' } },
  csv_imports_file_size: { table: 'csv_imports', change: { file_size: 0n } },
  competency_levels_level_lower: { table: 'competency_levels', change: { level: -1 } },
  competency_levels_level_upper: { table: 'competency_levels', change: { level: 8 } },
  questions_level_lower: { table: 'questions', change: { level_from: -1 } },
  questions_level_upper: { table: 'questions', change: { level_to: 8 } },
  questions_level_order: { table: 'questions', change: { level_to: 6 } },
  conversations_one_of_two: { table: 'conversations', change: { assessment_id: null } },
  mapped_competencies_level_lower: { table: 'mapped_competencies', change: { level: -1 } },
  mapped_competencies_level_upper: { table: 'mapped_competencies', change: { level: 8 } },
  mapped_competencies_confidence_lower: { table: 'mapped_competencies', change: { confidence: '-0.0001' } },
  mapped_competencies_confidence_upper: { table: 'mapped_competencies', change: { confidence: '1.0001' } },
  competency_quotes_span: { table: 'competency_quotes', change: wrongSpot },
  practice_answers_level_lower: { table: 'practice_answers', change: { level: -1 } },
  practice_answers_level_upper: { table: 'practice_answers', change: { level: 8 } },
}
