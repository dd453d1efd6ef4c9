// Who may ask what: every route, as what one has to be let in, and which of its objects one has to own. What is not here is nobody's.
import type { RouteName } from './routes.ts'
import type { Standing } from './sign-in.ts'

/**
 * How far somebody sees who is neither staff nor admin, for whom there is no limit. Anything else is told to be missing.
 * `self`: their own profile. `person`: also, for recruiters, who applied to their company or agreed to be found.
 * `job`: open postings, and those of their company. `managedJob`: those of their company. `comparedJob`: open postings for a person
 * who looks at themselves, those of their company for a recruiter. A skill is seen with its person, and changed by them. An application
 * is seen by who applied and by recruiters of the company, moved on by these and withdrawn by that one. `ownCompany` is the one a recruiter acts for. An assessment is seen by the
 * assessed alone: what recruiters see of it are the skills that its person had written down. Practised interviews are hidden from staff and
 * admins too: `practice` lets them see those that were shared, `ownPractice` is for whoever practised.
 */
export type Sight =
  | 'self'
  | 'person'
  | 'job'
  | 'managedJob'
  | 'comparedJob'
  | 'skill'
  | 'ownSkill'
  | 'ownEvidence'
  | 'application'
  | 'ownApplication'
  | 'managedApplication'
  | 'ownCompany'
  | 'ownAssessment'
  | 'practice'
  | 'ownPractice'

export interface Access {
  readonly who: readonly Standing[]
  /** By the parameter of the path that names the object. */
  readonly objects?: Readonly<Record<string, Sight>>
  /**
   * Fewer a minute than of others: where it tries `secrets` or has mail sent, counted by the database for all processes together; where it
   * costs more than others (`work`), by each process. Counted by address where anybody may ask, else by account.
   */
  readonly sparing?: 'secrets' | 'work'
}

const everybody = ['anonymous', 'unverified', 'student', 'recruiter', 'staff', 'admin', 'open'] as const
const signedIn = ['unverified', 'student', 'recruiter', 'staff', 'admin'] as const
/** With an account whose e-mail is confirmed. */
const known = ['student', 'recruiter', 'staff', 'admin'] as const
const confirmed = ['student', 'recruiter', 'staff', 'admin', 'open'] as const
const centre = ['staff', 'admin', 'open'] as const
const admins = ['admin', 'open'] as const
/** Whose own it is, and the centre. */
const themselves = ['student', ...centre] as const
/** Whose own it is, and not the centre. */
const alone = ['student', 'open'] as const
/** Who answers for it, and the centre. */
const managers = ['recruiter', ...centre] as const

export const access: Readonly<Record<RouteName, Access>> = {
  'GET /health/live': { who: everybody },
  'GET /health/ready': { who: everybody },
  'GET /health': { who: everybody },

  'GET /api/v1/session': { who: everybody },
  'POST /api/v1/session': { who: everybody, sparing: 'secrets' },
  'DELETE /api/v1/session': { who: signedIn },
  'POST /api/v1/setup': { who: everybody, sparing: 'secrets' },
  'POST /api/v1/registrations': { who: everybody, sparing: 'secrets' },
  'POST /api/v1/verifications': { who: everybody, sparing: 'secrets' },
  'POST /api/v1/verification-links': { who: everybody, sparing: 'secrets' },
  'POST /api/v1/reset-links': { who: everybody, sparing: 'secrets' },
  'POST /api/v1/password-resets': { who: everybody, sparing: 'secrets' },
  'POST /api/v1/email-confirmations': { who: everybody, sparing: 'secrets' },

  'GET /api/v1/account': { who: signedIn },
  'PATCH /api/v1/account': { who: signedIn },
  'PUT /api/v1/account/password': { who: signedIn, sparing: 'secrets' },
  'POST /api/v1/account/email-change': { who: signedIn, sparing: 'secrets' },
  'GET /api/v1/account/sessions': { who: signedIn },
  'DELETE /api/v1/account/sessions': { who: signedIn },
  // The verb itself looks whose session it is.
  'DELETE /api/v1/account/sessions/:id': { who: signedIn },
  'GET /api/v1/account/profile': { who: ['student'] },
  'GET /api/v1/account/consent': { who: ['student'] },
  'PUT /api/v1/account/consent': { who: ['student'] },
  'GET /api/v1/account/companies': { who: ['recruiter'] },

  // Everybody's own: the verbs look.
  'GET /api/v1/notifications': { who: known },
  'GET /api/v1/notifications/unread': { who: known },
  'POST /api/v1/notifications/read': { who: known },
  'POST /api/v1/notifications/:id/read': { who: known },
  'DELETE /api/v1/notifications/:id/read': { who: known },
  'GET /api/v1/account/notification-preferences': { who: known },
  'PUT /api/v1/account/notification-preferences': { who: known },

  'POST /api/v1/account/erasure': { who: signedIn, sparing: 'secrets' },

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
  'POST /api/v1/users/:id/erasure': { who: admins },
  'GET /api/v1/audit': { who: admins },

  'GET /api/v1/overview': { who: centre },
  // Each is told of their own news, the centre of work under way as well.
  'GET /api/v1/events': { who: confirmed },
  'GET /api/v1/tasks/:id': { who: centre },
  'POST /api/v1/tasks/:id/cancel': { who: centre },

  'GET /api/v1/people': { who: centre },
  'POST /api/v1/people': { who: centre },
  'POST /api/v1/people/batch': { who: centre },
  'GET /api/v1/people/:id': { who: confirmed, objects: { id: 'person' } },
  // E-mail and outside id are given by the centre.
  'PATCH /api/v1/people/:id': { who: themselves, objects: { id: 'self' } },
  'DELETE /api/v1/people/:id': { who: centre },
  'POST /api/v1/people/:id/restore': { who: centre },
  'POST /api/v1/people/:id/erasure': { who: admins },
  'GET /api/v1/people/:id/resume': { who: confirmed, objects: { id: 'person' } },
  'POST /api/v1/resumes': { who: centre },
  'GET /api/v1/people/:id/student': { who: confirmed, objects: { id: 'person' } },
  'PUT /api/v1/people/:id/student': { who: centre },
  'DELETE /api/v1/people/:id/student': { who: centre },

  // Looks at everybody.
  'GET /api/v1/duplicates': { who: centre, sparing: 'work' },
  'POST /api/v1/duplicates/apart': { who: centre },
  'GET /api/v1/merges': { who: centre },
  'POST /api/v1/merges': { who: centre },
  'POST /api/v1/merges/:id/undo': { who: centre },

  'GET /api/v1/people/:id/skills': { who: confirmed, objects: { id: 'person' } },
  'POST /api/v1/people/:id/skills': { who: themselves, objects: { id: 'self' } },
  'POST /api/v1/skills/batch': { who: centre },
  'GET /api/v1/skills/:id': { who: confirmed, objects: { id: 'skill' } },
  'PATCH /api/v1/skills/:id': { who: themselves, objects: { id: 'ownSkill' } },
  'DELETE /api/v1/skills/:id': { who: themselves, objects: { id: 'ownSkill' } },
  'POST /api/v1/skills/:id/restore': { who: themselves, objects: { id: 'ownSkill' } },
  'POST /api/v1/skills/:id/evidences': { who: themselves, objects: { id: 'ownSkill' } },
  'DELETE /api/v1/evidences/:id': { who: themselves, objects: { id: 'ownEvidence' } },
  'POST /api/v1/evidences/:id/restore': { who: themselves, objects: { id: 'ownEvidence' } },

  'GET /api/v1/people/:id/matches': { who: themselves, objects: { id: 'self' } },
  'GET /api/v1/people/:id/matches/:job': { who: confirmed, objects: { id: 'person', job: 'comparedJob' } },
  'GET /api/v1/people/:id/matches/:job/status': { who: themselves, objects: { id: 'self', job: 'comparedJob' } },
  'PUT /api/v1/people/:id/matches/:job/status': { who: themselves, objects: { id: 'self', job: 'comparedJob' } },
  // Looks at every open posting.
  'POST /api/v1/people/:id/what-if': { who: themselves, objects: { id: 'self' }, sparing: 'work' },
  'GET /api/v1/people/:id/gaps': { who: themselves, objects: { id: 'self' } },

  'GET /api/v1/companies': { who: confirmed },
  'POST /api/v1/companies': { who: centre },
  'GET /api/v1/companies/:id': { who: confirmed },
  'PATCH /api/v1/companies/:id': { who: centre },
  'DELETE /api/v1/companies/:id': { who: centre },
  // A viewer of the company adds nobody and removes nobody else: the handler looks.
  'GET /api/v1/companies/:id/members': { who: managers, objects: { id: 'ownCompany' } },
  'POST /api/v1/companies/:id/members': { who: managers, objects: { id: 'ownCompany' } },
  'DELETE /api/v1/companies/:id/members/:user': { who: managers, objects: { id: 'ownCompany' } },
  'POST /api/v1/companies/:id/restore': { who: centre },

  // Others than the centre are shown open postings only.
  'GET /api/v1/jobs': { who: confirmed },
  // Recruiters for their company only: the handler looks.
  'POST /api/v1/jobs': { who: managers },
  'POST /api/v1/jobs/batch': { who: centre },
  'GET /api/v1/jobs/:id': { who: confirmed, objects: { id: 'job' } },
  'PATCH /api/v1/jobs/:id': { who: managers, objects: { id: 'managedJob' } },
  'DELETE /api/v1/jobs/:id': { who: managers, objects: { id: 'managedJob' } },
  'POST /api/v1/jobs/:id/restore': { who: centre },
  'POST /api/v1/jobs/:id/open': { who: managers, objects: { id: 'managedJob' } },
  'POST /api/v1/jobs/:id/close': { who: managers, objects: { id: 'managedJob' } },
  'GET /api/v1/jobs/:id/matches/:person/decision': { who: managers, objects: { id: 'managedJob', person: 'person' } },
  'PUT /api/v1/jobs/:id/matches/:person/decision': { who: managers, objects: { id: 'managedJob', person: 'person' } },
  'GET /api/v1/jobs/:id/matches': { who: managers, objects: { id: 'managedJob' } },
  'GET /api/v1/matches': { who: centre },
  // Open ones only: the verb looks.
  'GET /postings/:id': { who: everybody },
  // Whoever has the mail: its token names the person.
  'GET /unsubscribe/:token': { who: everybody },
  'POST /unsubscribe/:token': { who: everybody },
  'GET /api/v1/mail/letters': { who: admins },
  // To the own address: without an account there is none.
  'POST /api/v1/mail/letters/:name/test': { who: ['admin'] },
  'GET /api/v1/mail/outbox': { who: admins },
  'GET /api/v1/mail/outbox/:id': { who: admins },
  'POST /api/v1/mail/outbox/:id/retry': { who: admins },
  'POST /api/v1/mail/bounces': { who: admins },
  'GET /api/v1/mail/undeliverable': { who: admins },
  'DELETE /api/v1/mail/undeliverable/:id': { who: admins },
  'GET /api/v1/jobs/:id/job-posting': { who: confirmed, objects: { id: 'job' } },
  'POST /api/v1/job-postings': { who: centre },

  // Their own, or those for a posting of their company: the handler looks.
  'GET /api/v1/applications': { who: confirmed },
  'POST /api/v1/applications': { who: themselves },
  'POST /api/v1/applications/batch': { who: centre },
  'GET /api/v1/applications/:id': { who: confirmed, objects: { id: 'application' } },
  'DELETE /api/v1/applications/:id': { who: centre },
  'POST /api/v1/applications/:id/restore': { who: centre },
  'POST /api/v1/applications/:id/steps': { who: managers, objects: { id: 'managedApplication' } },
  'POST /api/v1/applications/:id/withdraw': { who: themselves, objects: { id: 'ownApplication' } },
  'POST /api/v1/applications/:id/notes': { who: managers, objects: { id: 'managedApplication' } },

  // One's own and everybody's: the verb looks. What everybody sees is kept by the centre: the handler looks.
  'GET /api/v1/views': { who: confirmed },
  'POST /api/v1/views': { who: confirmed },
  'GET /api/v1/views/:id': { who: confirmed },
  'PATCH /api/v1/views/:id': { who: confirmed },
  'DELETE /api/v1/views/:id': { who: confirmed },

  'GET /api/v1/fields': { who: confirmed },
  'POST /api/v1/fields': { who: admins },
  'GET /api/v1/fields/:id': { who: confirmed },
  'PATCH /api/v1/fields/:id': { who: admins },
  'DELETE /api/v1/fields/:id': { who: admins },

  'GET /api/v1/exports/people': { who: centre },
  'GET /api/v1/exports/jobs': { who: centre },
  'GET /api/v1/exports/companies': { who: centre },
  'GET /api/v1/exports/applications': { who: centre },
  'GET /api/v1/exports/matches': { who: centre },

  'GET /api/v1/scoring-versions': { who: centre },
  'POST /api/v1/scoring-versions': { who: centre },
  'GET /api/v1/scoring-versions/:id': { who: centre },
  'POST /api/v1/scoring-versions/:id/activate': { who: centre },
  // Both score thousands of pairs for one question.
  'GET /api/v1/scoring-versions/:id/comparison': { who: centre, sparing: 'work' },
  'POST /api/v1/scoring-previews': { who: centre, sparing: 'work' },
  'GET /api/v1/people/:id/matches/:job/replay': { who: centre },

  'GET /api/v1/framework': { who: confirmed },
  // Their own: the handler looks.
  'GET /api/v1/assessments': { who: themselves },
  'POST /api/v1/assessments': { who: themselves },
  'GET /api/v1/assessments/:id': { who: themselves, objects: { id: 'ownAssessment' } },
  'PUT /api/v1/assessments/:id/answers/:position': { who: themselves, objects: { id: 'ownAssessment' } },
  'POST /api/v1/assessments/:id/submission': { who: themselves, objects: { id: 'ownAssessment' } },
  'POST /api/v1/assessments/:id/abandonment': { who: themselves, objects: { id: 'ownAssessment' } },
  'POST /api/v1/assessments/:id/review-request': { who: themselves, objects: { id: 'ownAssessment' } },
  'POST /api/v1/assessments/:id/review': { who: centre },
  // Nobody agrees in the place of somebody else.
  'POST /api/v1/assessments/:id/skills': { who: alone, objects: { id: 'ownAssessment' } },
  'GET /api/v1/people/:id/competencies': { who: themselves, objects: { id: 'self' } },
  'GET /api/v1/fairness': { who: centre, sparing: 'work' },
  'GET /api/v1/fairness/columns': { who: centre },
  'GET /api/v1/fairness/blind-mode': { who: centre },
  'PUT /api/v1/fairness/blind-mode': { who: centre },
  'GET /api/v1/exports/fairness': { who: centre, sparing: 'work' },

  // The centre is shown what was shared: the handler looks.
  'GET /api/v1/practice': { who: themselves },
  'POST /api/v1/practice': { who: alone },
  'GET /api/v1/practice/:id': { who: themselves, objects: { id: 'practice' } },
  'DELETE /api/v1/practice/:id': { who: alone, objects: { id: 'ownPractice' } },
  'POST /api/v1/practice/:id/restore': { who: alone, objects: { id: 'ownPractice' } },
  'PUT /api/v1/practice/:id/answers/:number': { who: alone, objects: { id: 'ownPractice' } },
  'POST /api/v1/practice/:id/end': { who: alone, objects: { id: 'ownPractice' } },
  'PUT /api/v1/practice/:id/sharing': { who: alone, objects: { id: 'ownPractice' } },
  'DELETE /api/v1/practice/:id/sharing': { who: alone, objects: { id: 'ownPractice' } },

  'GET /api/v1/statistics/records': { who: centre },
  'GET /api/v1/statistics/skills': { who: centre },
  'GET /api/v1/people/:id/skill-statistics': { who: themselves, objects: { id: 'self' } },
  'GET /api/v1/statistics/applications': { who: centre },
  'GET /api/v1/statistics/assessments': { who: centre },
  'GET /api/v1/statistics/matches': { who: centre },
  'GET /api/v1/statistics/imports': { who: centre },

  'POST /api/v1/match-runs': { who: centre },
  'POST /api/v1/demonstration': { who: admins },

  'POST /api/v1/import-files': { who: centre },
  'GET /api/v1/import-files/:id': { who: centre },
  'PUT /api/v1/import-files/:id/columns': { who: centre },
  'DELETE /api/v1/import-files/:id/columns': { who: centre },
  'PUT /api/v1/import-files/:id/dates': { who: centre },
  'DELETE /api/v1/import-files/:id': { who: centre },
  'POST /api/v1/imports': { who: centre },
  'GET /api/v1/imports': { who: centre },
  'GET /api/v1/imports/:id': { who: centre },
  'POST /api/v1/imports/:id/undo': { who: centre },
  'GET /api/v1/imports/:id/problem-rows': { who: centre },
}
