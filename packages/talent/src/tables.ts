// Every table of the talent platform: one schema as code.
import type { Database, Session } from '@moirai/database'
import { users } from './accounts/tables.ts'
import { auditLog } from './audit/tables.ts'
import { companies } from './companies/tables.ts'
import { csvImports, importMappings, importRows } from './imports/tables.ts'
import { jobPostings, jobSkills } from './jobs/tables.ts'
import { jobScores, matches, matchLists, matchRuns, scoringVersions } from './matches/tables.ts'
import { profiles, students } from './people/tables.ts'
import { exchangeRates, settings } from './settings/tables.ts'
import { skills } from './skills/tables.ts'
import { skillConcepts, skillLabels, skillRelations } from './taxonomy/tables.ts'

export const talentSchema = {
  auditLog,
  exchangeRates,
  settings,
  users,
  skillConcepts,
  skillLabels,
  skillRelations,
  profiles,
  students,
  skills,
  companies,
  jobPostings,
  jobSkills,
  scoringVersions,
  matchRuns,
  matchLists,
  jobScores,
  matches,
  csvImports,
  importRows,
  importMappings,
}

export type TalentSchema = typeof talentSchema
export type TalentDatabase = Database<TalentSchema>
export type TalentSession = Session<TalentSchema>
