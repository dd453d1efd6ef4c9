// The handlers of all routes: one file for each noun.
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { accountRoutes } from './account.ts'
import { applicationRoutes } from './applications.ts'
import { assessmentRoutes } from './assessments.ts'
import { companyRoutes } from './companies.ts'
import { demonstrationRoutes } from './demonstration.ts'
import { duplicateRoutes } from './duplicates.ts'
import { eventRoutes } from './events.ts'
import { fairnessRoutes } from './fairness.ts'
import { healthRoutes } from './health.ts'
import { importFileRoutes } from './import-files.ts'
import { importRoutes } from './imports.ts'
import { jobRoutes } from './jobs.ts'
import { listRoutes } from './lists.ts'
import { matchRunRoutes } from './match-runs.ts'
import { notificationRoutes } from './notifications.ts'
import { overviewRoutes } from './overview.ts'
import { personRoutes } from './people.ts'
import { practiceRoutes } from './practice.ts'
import { scoringVersionRoutes } from './scoring-versions.ts'
import { sessionRoutes } from './session.ts'
import { mailRoutes } from './mail.ts'
import { postingRoutes } from './postings.ts'
import { skillRoutes } from './skills.ts'
import { statisticsRoutes } from './statistics.ts'
import { taskRoutes } from './tasks.ts'
import { userRoutes } from './users.ts'

export const handlersOf = (parts: Parts): Handlers => ({
  ...healthRoutes(parts),
  ...sessionRoutes(parts),
  ...accountRoutes(parts),
  ...userRoutes(),
  ...overviewRoutes(parts),
  ...eventRoutes(parts),
  ...taskRoutes(parts),
  ...personRoutes(),
  ...duplicateRoutes(),
  ...skillRoutes(),
  ...companyRoutes(),
  ...jobRoutes(),
  ...applicationRoutes(),
  ...assessmentRoutes(),
  ...practiceRoutes(),
  ...mailRoutes(),
  ...notificationRoutes(parts),
  ...postingRoutes(),
  ...listRoutes(),
  ...scoringVersionRoutes(),
  ...fairnessRoutes(),
  ...statisticsRoutes(),
  ...matchRunRoutes(parts),
  ...demonstrationRoutes(parts),
  ...importFileRoutes(parts),
  ...importRoutes(parts),
})
