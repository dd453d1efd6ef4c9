// The routes of signing up, in and out, of the own account, of accounts of others, and of the log of who did what.
import * as z from 'zod/mini'
import { auditQuery, auditRow } from '../audit.ts'
import { ownCompanyView } from '../companies.ts'
import { consent } from '../consent.ts'
import { pageOf } from '../lists.ts'
import { personView } from '../people.ts'
import { eraseAccount, eraseUser, erasureView } from '../privacy.ts'
import type { RouteTable } from '../route.ts'
import {
  askByEmail,
  changeEmail,
  changePassword,
  loginSessionView,
  mailSent,
  makeAdmin,
  resetPassword,
  sessionView,
  signedInView,
  signIn,
  signUp,
  updateAccount,
  withToken,
} from '../sign-in.ts'
import { createUser, updateUser, usersQuery, userView } from '../users.ts'

export const accountRoutes = {
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
  'GET /api/v1/account/consent': { summary: 'What one agrees to', answer: consent },
  'PUT /api/v1/account/consent': {
    summary: 'Agree, or take back what one agreed to; it counts at once',
    body: consent,
    answer: consent,
  },
  'GET /api/v1/account/companies': {
    summary: 'The companies one acts for, and as what',
    answer: z.object({ items: z.array(ownCompanyView) }),
  },

  'POST /api/v1/account/erasure': {
    summary: 'Erase the own account and profile for good, with everything that is kept of one',
    body: eraseAccount,
    answer: erasureView,
  },

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
  'POST /api/v1/users/:id/erasure': {
    summary: 'Erase an account and its profile for good, with everything that is kept of them',
    body: eraseUser,
    answer: erasureView,
  },
  'GET /api/v1/audit': { summary: 'Who did what to whom, the latest first', query: auditQuery, answer: pageOf(auditRow) },
} as const satisfies RouteTable
