// Who may ask what: every route, as what one has to be let in, and which of its objects one has to own. What is not here is nobody's.
import type { RouteName } from './routes.ts'
import type { Standing } from './sign-in.ts'

/**
 * How far somebody sees who is neither staff nor admin, for whom there is no limit. Anything else is told to be missing.
 * `self`: their own profile. `person`: also, for recruiters, who applied to their company or agreed to be found.
 * `job`: open postings, and those of their company. `managedJob`: those of their company. `comparedJob`: open postings for a person
 * who looks at themselves, those of their company for a recruiter.
 */
export type Sight = 'self' | 'person' | 'job' | 'managedJob' | 'comparedJob'

export interface Access {
  readonly who: readonly Standing[]
  /** By the parameter of the path that names the object. */
  readonly objects?: Readonly<Record<string, Sight>>
  /** Costs more than others, or tries secrets: fewer a minute for each address. */
  readonly sparing?: boolean
}

const everybody = ['anonymous', 'unverified', 'student', 'recruiter', 'staff', 'admin', 'open'] as const
const signedIn = ['unverified', 'student', 'recruiter', 'staff', 'admin'] as const
const confirmed = ['student', 'recruiter', 'staff', 'admin', 'open'] as const
const centre = ['staff', 'admin', 'open'] as const
const admins = ['admin', 'open'] as const

export const access: Readonly<Record<RouteName, Access>> = {
  'GET /health/live': { who: everybody },
  'GET /health/ready': { who: everybody },
  'GET /health': { who: everybody },

  'GET /api/v1/session': { who: everybody },
  'POST /api/v1/session': { who: everybody, sparing: true },
  'DELETE /api/v1/session': { who: signedIn },
  'POST /api/v1/setup': { who: everybody, sparing: true },
  'POST /api/v1/registrations': { who: everybody, sparing: true },
  'POST /api/v1/verifications': { who: everybody, sparing: true },
  'POST /api/v1/verification-links': { who: everybody, sparing: true },
  'POST /api/v1/reset-links': { who: everybody, sparing: true },
  'POST /api/v1/password-resets': { who: everybody, sparing: true },
  'POST /api/v1/email-confirmations': { who: everybody, sparing: true },

  'GET /api/v1/account': { who: signedIn },
  'PATCH /api/v1/account': { who: signedIn },
  'PUT /api/v1/account/password': { who: signedIn, sparing: true },
  'POST /api/v1/account/email-change': { who: signedIn, sparing: true },
  'GET /api/v1/account/sessions': { who: signedIn },
  'DELETE /api/v1/account/sessions': { who: signedIn },
  // The verb itself looks whose session it is.
  'DELETE /api/v1/account/sessions/:id': { who: signedIn },
  'GET /api/v1/account/profile': { who: ['student'] },

  'GET /api/v1/users': { who: admins },
  'POST /api/v1/users': { who: admins },
  'GET /api/v1/users/:id': { who: admins },
  'PATCH /api/v1/users/:id': { who: admins },
  'DELETE /api/v1/users/:id': { who: admins },
  'POST /api/v1/users/:id/restoration': { who: admins },
  'POST /api/v1/users/:id/lock': { who: admins },
  'DELETE /api/v1/users/:id/lock': { who: admins },
  'POST /api/v1/users/:id/suspension': { who: admins },
  'POST /api/v1/users/:id/invitation': { who: admins },
  'GET /api/v1/audit': { who: admins },

  'GET /api/v1/overview': { who: centre },
  'GET /api/v1/events': { who: centre },
  'GET /api/v1/tasks/:id': { who: centre },

  'GET /api/v1/people': { who: centre },
  'GET /api/v1/people/:id': { who: confirmed, objects: { id: 'person' } },
  'GET /api/v1/people/:id/matches': { who: ['student', ...centre], objects: { id: 'self' } },
  'GET /api/v1/people/:id/matches/:job': { who: confirmed, objects: { id: 'person', job: 'comparedJob' } },
  'GET /api/v1/people/:id/gaps': { who: ['student', ...centre], objects: { id: 'self' } },

  // Others than the centre are shown open postings only.
  'GET /api/v1/jobs': { who: confirmed },
  'GET /api/v1/jobs/:id': { who: confirmed, objects: { id: 'job' } },
  'GET /api/v1/jobs/:id/matches': { who: ['recruiter', ...centre], objects: { id: 'managedJob' } },

  'POST /api/v1/match-runs': { who: centre },
  'POST /api/v1/demonstration': { who: admins },

  'POST /api/v1/import-files': { who: centre },
  'GET /api/v1/import-files/:id': { who: centre },
  'PUT /api/v1/import-files/:id/columns': { who: centre },
  'DELETE /api/v1/import-files/:id': { who: centre },
  'POST /api/v1/imports': { who: centre },
  'GET /api/v1/imports': { who: centre },
  'GET /api/v1/imports/:id': { who: centre },
  'GET /api/v1/imports/:id/problem-rows': { who: centre },
}
