// The routes of companies, of postings with their life cycle, and of applications.
import * as z from 'zod/mini'
import {
  applicationDetailsView,
  applicationNote,
  applicationsQuery,
  applicationView,
  apply,
  moveApplication,
  withdrawApplication,
} from '../applications.ts'
import { decideMatch, decisionView } from '../decisions.ts'
import { addMember, companiesQuery, companyView, memberView, createCompany, updateCompany } from '../companies.ts'
import { closeJob, createJob, jobListItem, jobsQuery, jobView, openJob, updateJob } from '../jobs.ts'
import { pageOf, pageQuery } from '../lists.ts'
import { keptMatchesQuery, keptMatchView, matchesQuery, matchListView } from '../matches.ts'
import { manyRecords, outcomesView } from '../outcomes.ts'
import { batchBytes, type RouteTable } from '../route.ts'

export const jobRoutes = {
  'GET /api/v1/companies': { summary: 'Companies, by name', query: companiesQuery, answer: pageOf(companyView) },
  'POST /api/v1/companies': { summary: 'Make a company', body: createCompany, answer: companyView, status: 201 },
  'GET /api/v1/companies/:id': { summary: 'One company', answer: companyView },
  'PATCH /api/v1/companies/:id': { summary: 'Change what is given of a company', body: updateCompany, answer: companyView },
  'DELETE /api/v1/companies/:id': {
    summary: 'Hide a company that has no postings; it can be restored',
    answer: z.null(),
    status: 204,
  },
  'GET /api/v1/companies/:id/members': { summary: 'Who acts for a company', query: pageQuery, answer: pageOf(memberView) },
  'POST /api/v1/companies/:id/members': {
    summary: 'Let a recruiter act for a company, or give them another role there',
    body: addMember,
    answer: memberView,
    status: 201,
  },
  'DELETE /api/v1/companies/:id/members/:user': {
    summary: 'Let somebody act for a company no more',
    answer: z.null(),
    status: 204,
  },
  'POST /api/v1/companies/:id/restore': { summary: 'Bring a deleted company back', answer: companyView },

  'GET /api/v1/jobs': { summary: 'Postings, the latest first', query: jobsQuery, answer: pageOf(jobListItem) },
  'POST /api/v1/jobs': { summary: 'Make a posting, a draft unless said', body: createJob, answer: jobView, status: 201 },
  'POST /api/v1/jobs/batch': {
    summary: 'Make many postings',
    body: manyRecords,
    largestBody: batchBytes,
    answer: outcomesView,
  },
  'GET /api/v1/jobs/:id': { summary: 'One posting', answer: jobView },
  'PATCH /api/v1/jobs/:id': { summary: 'Change what is given of a posting', body: updateJob, answer: jobView },
  'DELETE /api/v1/jobs/:id': { summary: 'Hide a posting; it can be restored', answer: z.null(), status: 204 },
  'POST /api/v1/jobs/:id/restore': { summary: 'Bring a deleted posting back', answer: jobView },
  'POST /api/v1/jobs/:id/open': { summary: 'Open a draft, or what was closed or has expired', body: openJob, answer: jobView },
  'POST /api/v1/jobs/:id/close': { summary: 'Close a posting', body: closeJob, answer: jobView },
  'PUT /api/v1/jobs/:id/matches/:person/decision': {
    summary: 'Shortlist a person or pass, with the reason; null takes it back',
    body: decideMatch,
    answer: decisionView,
  },
  'GET /api/v1/jobs/:id/matches/:person/decision': { summary: 'What has been decided about a person', answer: decisionView },
  'GET /api/v1/jobs/:id/matches': { summary: 'The people who fit a job best', query: matchesQuery, answer: matchListView },
  'GET /api/v1/matches': {
    summary: 'Matches that somebody has seen or acted on, the latest first',
    query: keptMatchesQuery,
    answer: pageOf(keptMatchView),
  },

  'GET /api/v1/applications': {
    summary: 'Applications, the latest first',
    query: applicationsQuery,
    answer: pageOf(applicationView),
  },
  'POST /api/v1/applications': { summary: 'Apply for a job', body: apply, answer: applicationDetailsView, status: 201 },
  'POST /api/v1/applications/batch': {
    summary: 'Apply many times, by the ids of people and jobs',
    body: manyRecords,
    largestBody: batchBytes,
    answer: outcomesView,
  },
  'GET /api/v1/applications/:id': { summary: 'One application with its history', answer: applicationDetailsView },
  'DELETE /api/v1/applications/:id': { summary: 'Hide an application; it can be restored', answer: z.null(), status: 204 },
  'POST /api/v1/applications/:id/restore': { summary: 'Bring a deleted application back', answer: applicationDetailsView },
  'POST /api/v1/applications/:id/steps': { summary: 'Take a step', body: moveApplication, answer: applicationDetailsView },
  'POST /api/v1/applications/:id/withdraw': {
    summary: 'Withdraw an application, whose history stays',
    body: withdrawApplication,
    answer: applicationDetailsView,
  },
  'POST /api/v1/applications/:id/notes': {
    summary: 'Add a note for those who decide',
    body: applicationNote,
    answer: applicationDetailsView,
  },
} as const satisfies RouteTable
