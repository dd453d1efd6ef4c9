// What a merge did, so that it can be undone: places and names only; what was taken over still stands in the merged record.
import type { Proficiency } from '@moirai/contract/words'

/** One cell that leads to another record now. */
export interface Move {
  table: MovedTable
  column: 'profile_id' | 'skill_id'
  /** Of the row; rows of `students` have none but the person's. */
  id: string
  from: string
  to: string
}

/** What goes over from one person to another. */
export type MovedTable =
  | 'students'
  | 'experiences'
  | 'educations'
  | 'documents'
  | 'skills'
  | 'evidences'
  | 'applications'
  | 'matches'
  | 'job_scores'
  | 'assessments'
  | 'practice_sessions'

export interface RaisedSkill {
  id: string
  before: SkillFacts
  after: SkillFacts
}
export interface SkillFacts {
  proficiency: Proficiency | null
  years: string | null
}

/** Texts that were added to lists of the kept person, and names of what was added to documents. */
export interface Added {
  preferences: string[]
  languages: string[]
  qualifications: string[]
  extra: string[]
  consent: string[]
}

export interface MergeJournal {
  /** Columns of the profile that were empty and took over what the merged one had. */
  filled: string[]
  studentFilled: string[]
  added: Added
  moves: Move[]
  raised: RaisedSkill[]
  /** Matches of the kept person, unmarked, that gave way to marked ones. */
  hiddenMatches: string[]
}

export interface Counts {
  moved: Record<string, number>
  left: Record<string, number>
}
