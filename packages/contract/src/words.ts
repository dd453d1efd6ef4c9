// The closed lists of words that pass between people and Moirai: in files, in rows and over HTTP they are the same.

export const experienceLevels = ['entry', 'junior', 'mid', 'senior', 'lead', 'principal'] as const
export type ExperienceLevel = (typeof experienceLevels)[number]

export const proficiencies = ['beginner', 'intermediate', 'advanced', 'expert'] as const
export type Proficiency = (typeof proficiencies)[number]

/** Where a posting is done. */
export const workModes = ['onsite', 'hybrid', 'remote'] as const
export type WorkMode = (typeof workModes)[number]

/** Where a person would work. */
export const remotePreferences = ['onsite', 'hybrid', 'remote', 'any'] as const
export type RemotePreference = (typeof remotePreferences)[number]

export const employmentTypes = ['full_time', 'part_time', 'internship', 'contract', 'temporary', 'volunteer'] as const
export type EmploymentType = (typeof employmentTypes)[number]

export const salaryPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
export type SalaryPeriod = (typeof salaryPeriods)[number]

export const postingStatuses = ['draft', 'open', 'closed', 'expired'] as const
export type PostingStatus = (typeof postingStatuses)[number]

export const importKinds = ['people', 'jobs', 'applications'] as const
export type ImportKind = (typeof importKinds)[number]

export const importStatuses = ['pending', 'running', 'completed', 'completed_with_errors', 'failed', 'refused', 'undone'] as const
export type ImportStatus = (typeof importStatuses)[number]

export const matchStatuses = ['pending', 'viewed', 'saved', 'dismissed', 'applied'] as const
export type MatchStatus = (typeof matchStatuses)[number]

/** What those who decide say of a person for a job. */
export const decisionWords = ['shortlisted', 'passed'] as const
export type DecisionWord = (typeof decisionWords)[number]

/** How the platform came to know a skill. */
export const skillOrigins = ['stated', 'extracted', 'assessed', 'inferred'] as const
export type SkillOrigin = (typeof skillOrigins)[number]

/** What to do with a record that is there already. */
export const duplicatePolicies = ['update', 'skip', 'fail'] as const
export type DuplicatePolicy = (typeof duplicatePolicies)[number]

/** Whether the day or the month comes first in dates like 04/05/2024. */
export const dateOrders = ['dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

export const userRoles = ['student', 'recruiter', 'staff', 'admin'] as const
export type UserRole = (typeof userRoles)[number]

export const accountStatuses = ['pending_verification', 'active', 'suspended', 'locked'] as const
export type AccountStatus = (typeof accountStatuses)[number]

export const studentStatuses = ['enrolled', 'graduated', 'left'] as const
export type StudentStatus = (typeof studentStatuses)[number]

/** What can support a skill. */
export const evidenceKinds = ['quote', 'link', 'certificate', 'project', 'assessment', 'endorsement'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const applicationStatuses = ['submitted', 'reviewing', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** What the fields of a deployment belong to, and what they hold. */
export const fieldEntities = ['profile', 'job'] as const
export type FieldEntity = (typeof fieldEntities)[number]
export const fieldTypes = ['text', 'number', 'date', 'boolean', 'choice'] as const
export type FieldType = (typeof fieldTypes)[number]

/** Where an application may go from each status. Who has withdrawn comes back by applying again. */
export const applicationSteps: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  submitted: ['reviewing', 'interview', 'offer', 'rejected', 'withdrawn'],
  reviewing: ['interview', 'offer', 'rejected', 'withdrawn'],
  interview: ['reviewing', 'offer', 'rejected', 'withdrawn'],
  offer: ['interview', 'hired', 'rejected', 'withdrawn'],
  hired: ['offer'],
  rejected: ['reviewing'],
  withdrawn: [],
}
