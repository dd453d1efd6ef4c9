// How much of everything there is: skills, applications, assessments, matches and imports in figures.
import * as z from 'zod/mini'
import { identifier } from './fields.ts'
import { personSummary } from './people.ts'
import {
  accountStatuses,
  applicationStatuses,
  experienceLevels,
  importStatuses,
  matchStatuses,
  postingStatuses,
  proficiencies,
  skillOrigins,
  userRoles,
} from './words.ts'

export const assessmentStatuses = ['not_started', 'in_progress', 'completed', 'abandoned', 'under_review'] as const

const proficiencyCounts = z.array(z.object({ proficiency: z.nullable(z.enum(proficiencies)), skills: z.int() }))
const originCounts = z.array(z.object({ origin: z.enum(skillOrigins), skills: z.int() }))

/** Of everybody: how many have how many skills, and those that most people have. */
export const skillStatistics = z.object({
  people: z.int(),
  peopleWithSkills: z.int(),
  skills: z.int(),
  differentSkills: z.int(),
  /** Over those who have any; null where nobody has. */
  averageSkills: z.nullable(z.number()),
  byProficiency: proficiencyCounts,
  byOrigin: originCounts,
  popular: z.array(z.object({ skill: z.string(), people: z.int() })),
  /** The skills that most open postings ask for, beside how many people have them. */
  demand: z.array(z.object({ skill: z.string(), openJobs: z.int(), required: z.int(), people: z.int() })),
})
export type SkillStatistics = z.infer<typeof skillStatistics>

/** Of one person: each of their skills beside what others have and postings ask for. */
export const personSkillStatistics = z.object({
  person: personSummary,
  level: z.nullable(z.enum(experienceLevels)),
  skills: z.int(),
  evidences: z.int(),
  averageYears: z.nullable(z.number()),
  byProficiency: proficiencyCounts,
  byOrigin: originCounts,
  each: z.array(
    z.object({
      skill: z.string(),
      proficiency: z.nullable(z.enum(proficiencies)),
      years: z.nullable(z.number()),
      evidences: z.int(),
      /** How many people have it, this one among them. */
      people: z.int(),
      openJobs: z.int(),
    }),
  ),
})
export type PersonSkillStatistics = z.infer<typeof personSkillStatistics>

export const assessmentStatistics = z.object({
  assessments: z.int(),
  byStatus: z.array(
    z.object({
      status: z.enum(assessmentStatuses),
      assessments: z.int(),
      /** Of those that have one; null where none has. */
      averageSeconds: z.nullable(z.number()),
    }),
  ),
})
export type AssessmentStatistics = z.infer<typeof assessmentStatistics>

export const applicationStatistics = z.object({
  applications: z.int(),
  byStatus: z.array(
    z.object({
      status: z.enum(applicationStatuses),
      /** That are at this stage now. */
      applications: z.int(),
      /** How often one went on from it, and how long it had stayed on average; null where none did. Of those that were imported until the import. */
      left: z.int(),
      averageSeconds: z.nullable(z.number()),
    }),
  ),
})
export type ApplicationStatistics = z.infer<typeof applicationStatistics>

/** Of matches that were shown or acted on. */
export const matchStatistics = z.object({
  matches: z.int(),
  byStatus: z.array(z.object({ status: z.enum(matchStatuses), matches: z.int(), averageScore: z.nullable(z.number()) })),
})
export type MatchStatistics = z.infer<typeof matchStatistics>

/** Of real imports: rehearsals kept nothing. */
export const importStatistics = z.object({
  imports: z.int(),
  byStatus: z.array(z.object({ status: z.enum(importStatuses), imports: z.int() })),
  /** Of those that have ended; null where none has. */
  averageSeconds: z.nullable(z.number()),
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  skipped: z.int(),
  failed: z.int(),
})
export type ImportStatistics = z.infer<typeof importStatistics>

/** How many records there are of each kind, each word of a list with its count. */
export const recordStatistics = z.object({
  people: z.array(z.object({ level: z.nullable(z.enum(experienceLevels)), people: z.int() })),
  /** By the status that is told: an open posting whose time has passed has expired. */
  jobs: z.array(z.object({ status: z.enum(postingStatuses), jobs: z.int() })),
  applications: z.array(z.object({ status: z.enum(applicationStatuses), applications: z.int() })),
  accountsByRole: z.array(z.object({ role: z.enum(userRoles), accounts: z.int() })),
  accountsByStatus: z.array(z.object({ status: z.enum(accountStatuses), accounts: z.int() })),
})
export type RecordStatistics = z.infer<typeof recordStatistics>

/** How many skills are listed. */
export const skillStatisticsQuery = z.object({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 10),
})
export const personStatisticsQuery = z.object({ person: z.optional(identifier) })
