// Every table of the talent platform: one schema as code, its modules in the order in which they may use one another.
import { many, one, related, type Database, type Session } from '@moirai/database'
import * as accounts from './accounts/tables.ts'
import * as applications from './applications/tables.ts'
import * as assessments from './assessments/tables.ts'
import * as audit from './audit/tables.ts'
import * as companies from './companies/tables.ts'
import * as documents from './documents/tables.ts'
import * as duplicates from './duplicates/tables.ts'
import * as enrichment from './enrichment/tables.ts'
import * as fairness from './fairness/tables.ts'
import * as imports from './imports/tables.ts'
import * as jobs from './jobs/tables.ts'
import * as matches from './matches/tables.ts'
import * as notifications from './notifications/tables.ts'
import * as people from './people/tables.ts'
import * as practice from './practice/tables.ts'
import * as settings from './settings/tables.ts'
import * as skills from './skills/tables.ts'
import * as tasks from './tasks/tables.ts'
import * as taxonomy from './taxonomy/tables.ts'

export const tablesOfModules = {
  audit,
  settings,
  tasks,
  accounts,
  notifications,
  taxonomy,
  people,
  skills,
  companies,
  jobs,
  documents,
  enrichment,
  applications,
  matches,
  assessments,
  practice,
  imports,
  duplicates,
  fairness,
}

const allTables = {
  ...audit,
  ...settings,
  ...tasks,
  ...accounts,
  ...notifications,
  ...taxonomy,
  ...people,
  ...skills,
  ...companies,
  ...jobs,
  ...documents,
  ...enrichment,
  ...applications,
  ...matches,
  ...assessments,
  ...practice,
  ...imports,
  ...duplicates,
  ...fairness,
}

/** With the relations that are read in one statement with the row they belong to. */
export const talentSchema = related(allTables, {
  sessions: { user: one('users') },
  applications: { events: many('application_events') },
  job_postings: { company: one('companies'), skills: many('job_skills') },
})

export type TalentSchema = typeof talentSchema
export type TalentDatabase = Database<TalentSchema>
export type TalentSession = Session<TalentSchema>
