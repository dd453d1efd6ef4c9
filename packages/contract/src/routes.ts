// Every route of the API: what goes in and what comes out. The server registers them from this table, the page is typed by it.
import * as z from 'zod/mini'
import { auditQuery, auditRow } from './audit.ts'
import { healthView } from './health.ts'
import {
  importDetailsView,
  importFileQuery,
  importFileView,
  importsQuery,
  importView,
  chosenColumns,
  startImport,
} from './imports.ts'
import { jobListItem, jobsQuery, jobView } from './jobs.ts'
import { pageOf } from './lists.ts'
import { explanationView, gapsQuery, gapView, matchesQuery, matchListView } from './matches.ts'
import { overviewView } from './overview.ts'
import { peopleQuery, personListItem, personView } from './people.ts'
import {
  askByEmail,
  changeEmail,
  changePassword,
  loginSessionView,
  mailSent,
  makeAdmin,
  resetPassword,
  sessionView,
  signIn,
  signedInView,
  signUp,
  updateAccount,
  withToken,
} from './sign-in.ts'
import { startDemonstration, startMatchRun, taskView } from './tasks.ts'
import { createUser, updateUser, usersQuery, userView } from './users.ts'

export interface Route {
  summary: string
  query?: z.ZodMiniType
  /** JSON, or `bytes`: the file itself, streamed. */
  body?: z.ZodMiniType | 'bytes'
  /** JSON, or the media type of a stream. */
  answer: z.ZodMiniType | 'text/csv' | 'text/event-stream'
  /** 200 unless said; 202 where a task was started. */
  status?: 200 | 201 | 202 | 204
  /** Besides `status`: the same answer where it says no. */
  failure?: 503
}

export const routes = {
  'GET /health/live': { summary: 'Whether the process runs', answer: z.object({ status: z.literal('ok') }) },
  'GET /health/ready': {
    summary: 'Whether it can serve: database reachable, migrations applied; 503 if not',
    answer: healthView,
    failure: 503,
  },
  'GET /health': { summary: 'The same, for people', answer: healthView, failure: 503 },

  'GET /api/v1/session': { summary: 'Who asks, and as what they are let in', answer: sessionView },
  'POST /api/v1/session': { summary: 'Sign in', body: signIn, answer: signedInView },
  'DELETE /api/v1/session': { summary: 'Sign out', answer: z.null(), status: 204 },
  'POST /api/v1/setup': {
    summary: 'Make the first admin, with the secret the program printed',
    body: makeAdmin,
    answer: signedInView,
  },
  'POST /api/v1/registrations': {
    summary: 'Sign up; the answer is the same whoever has the e-mail',
    body: signUp,
    answer: mailSent,
    status: 202,
  },
  'POST /api/v1/verifications': { summary: 'Confirm an e-mail by its link', body: withToken, answer: userView },
  'POST /api/v1/verification-links': {
    summary: 'Send the link again; the answer is the same whoever has the e-mail',
    body: askByEmail,
    answer: mailSent,
    status: 202,
  },
  'POST /api/v1/reset-links': {
    summary: 'Send a link to choose a new password; the answer is the same whoever has the e-mail',
    body: askByEmail,
    answer: mailSent,
    status: 202,
  },
  'POST /api/v1/password-resets': { summary: 'Choose a new password by the link', body: resetPassword, answer: userView },
  'POST /api/v1/email-confirmations': { summary: 'Confirm a new e-mail by its link', body: withToken, answer: userView },

  'GET /api/v1/account': { summary: 'The own account', answer: userView },
  'PATCH /api/v1/account': { summary: 'Change the own account; what is left out stays', body: updateAccount, answer: userView },
  'PUT /api/v1/account/password': {
    summary: 'Change the own password; every other session ends',
    body: changePassword,
    answer: z.null(),
    status: 204,
  },
  'POST /api/v1/account/email-change': {
    summary: 'Send a link to a new e-mail, which takes the place of the old one once it is used',
    body: changeEmail,
    answer: mailSent,
    status: 202,
  },
  'GET /api/v1/account/sessions': {
    summary: 'Where the account is signed in',
    answer: z.object({ items: z.array(loginSessionView) }),
  },
  'DELETE /api/v1/account/sessions': { summary: 'Sign out everywhere else', answer: z.null(), status: 204 },
  'DELETE /api/v1/account/sessions/:id': { summary: 'Sign out in one place', answer: z.null(), status: 204 },
  'GET /api/v1/account/profile': { summary: 'The own profile', answer: personView },

  'GET /api/v1/users': { summary: 'Accounts, by e-mail', query: usersQuery, answer: pageOf(userView) },
  'POST /api/v1/users': {
    summary: 'Make an account; its owner is sent a link to choose the password',
    body: createUser,
    answer: userView,
    status: 201,
  },
  'GET /api/v1/users/:id': { summary: 'One account', answer: userView },
  'PATCH /api/v1/users/:id': { summary: 'Change an account; what is left out stays', body: updateUser, answer: userView },
  'DELETE /api/v1/users/:id': { summary: 'Hide an account; it can be restored', answer: z.null(), status: 204 },
  'POST /api/v1/users/:id/restoration': { summary: 'Bring a hidden account back', answer: userView },
  'POST /api/v1/users/:id/lock': { summary: 'Close an account until it is opened again', answer: userView },
  'DELETE /api/v1/users/:id/lock': { summary: 'Open an account again, whatever closed it', answer: userView },
  'POST /api/v1/users/:id/suspension': { summary: 'Close an account for good', answer: userView },
  'POST /api/v1/users/:id/invitation': {
    summary: 'Send a link to choose the password',
    answer: mailSent,
    status: 202,
  },
  'GET /api/v1/audit': { summary: 'Who did what to whom, the latest first', query: auditQuery, answer: pageOf(auditRow) },

  'GET /api/v1/overview': { summary: 'Where things stand', answer: overviewView },
  'GET /api/v1/events': { summary: 'Server-sent events, one stream a tab', answer: 'text/event-stream' },
  'GET /api/v1/tasks/:id': { summary: 'One task', answer: taskView },

  'GET /api/v1/people': { summary: 'People, by name', query: peopleQuery, answer: pageOf(personListItem) },
  'GET /api/v1/people/:id': { summary: 'One person', answer: personView },
  'GET /api/v1/people/:id/matches': { summary: 'The jobs that fit a person best', query: matchesQuery, answer: matchListView },
  'GET /api/v1/people/:id/matches/:job': { summary: 'Why a person and a job match as they do', answer: explanationView },
  'GET /api/v1/people/:id/gaps': {
    summary: 'The skills that would raise the score most, for one job or over the best ones',
    query: gapsQuery,
    answer: gapView,
  },

  'GET /api/v1/jobs': { summary: 'Postings, the latest first', query: jobsQuery, answer: pageOf(jobListItem) },
  'GET /api/v1/jobs/:id': { summary: 'One posting', answer: jobView },
  'GET /api/v1/jobs/:id/matches': { summary: 'The people who fit a job best', query: matchesQuery, answer: matchListView },

  'POST /api/v1/match-runs': {
    summary: 'Match everybody with every open job',
    body: startMatchRun,
    answer: taskView,
    status: 202,
  },
  'POST /api/v1/demonstration': {
    summary: 'Make the demonstration data, then match',
    body: startDemonstration,
    answer: taskView,
    status: 202,
  },

  'POST /api/v1/import-files': {
    summary: 'Hand a CSV file in (packed by gzip or not); it is looked through and its columns are mapped',
    query: importFileQuery,
    body: 'bytes',
    answer: importFileView,
    status: 201,
  },
  'GET /api/v1/import-files/:id': { summary: 'A file that was handed in', answer: importFileView },
  'PUT /api/v1/import-files/:id/columns': {
    summary: 'Map its columns in another way: field to column',
    body: chosenColumns,
    answer: importFileView,
  },
  'DELETE /api/v1/import-files/:id': { summary: 'Throw a file away that was handed in', answer: z.null(), status: 204 },
  'POST /api/v1/imports': {
    summary: 'Import a file that was handed in, or rehearse it',
    body: startImport,
    answer: taskView,
    status: 202,
  },
  'GET /api/v1/imports': { summary: 'Imports, the latest first', query: importsQuery, answer: pageOf(importView) },
  'GET /api/v1/imports/:id': { summary: 'One import and its problems', answer: importDetailsView },
  'GET /api/v1/imports/:id/problem-rows': {
    summary: 'The rows that failed, as the file had them, with row, problem and how_to_fix',
    answer: 'text/csv',
  },
} as const satisfies Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`, Route>

export type Routes = typeof routes
export type RouteName = keyof Routes
