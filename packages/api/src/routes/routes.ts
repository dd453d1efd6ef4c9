// The handlers of all routes: one file for each noun.
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { applicationRoutes } from './applications.ts'
import { companyRoutes } from './companies.ts'
import { demonstrationRoutes } from './demonstration.ts'
import { eventRoutes } from './events.ts'
import { healthRoutes } from './health.ts'
import { importFileRoutes } from './import-files.ts'
import { importRoutes } from './imports.ts'
import { jobRoutes } from './jobs.ts'
import { listRoutes } from './lists.ts'
import { matchRunRoutes } from './match-runs.ts'
import { overviewRoutes } from './overview.ts'
import { personRoutes } from './people.ts'
import { skillRoutes } from './skills.ts'
import { taskRoutes } from './tasks.ts'

export const handlersOf = (parts: Parts): Handlers => ({
  ...healthRoutes(parts),
  ...overviewRoutes(parts),
  ...eventRoutes(parts),
  ...taskRoutes(parts),
  ...personRoutes(parts),
  ...skillRoutes(parts),
  ...companyRoutes(parts),
  ...jobRoutes(parts),
  ...applicationRoutes(parts),
  ...listRoutes(parts),
  ...matchRunRoutes(parts),
  ...demonstrationRoutes(parts),
  ...importFileRoutes(parts),
  ...importRoutes(parts),
})
