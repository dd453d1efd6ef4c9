// The routes of lists as such: kept filters, fields of this deployment, and lists as files.
import * as z from 'zod/mini'
import { applicationView } from '../applications.ts'
import { companyView } from '../companies.ts'
import { customField, customFieldsQuery, defineField, updateField } from '../custom-fields.ts'
import { exportQueries } from '../exports.ts'
import { jobView } from '../jobs.ts'
import { pageOf } from '../lists.ts'
import { keptMatchView } from '../matches.ts'
import { personView } from '../people.ts'
import type { RouteTable } from '../route.ts'
import { savedView, saveView, updateView, viewsQuery } from '../saved-views.ts'

export const listRoutes = {
  'GET /api/v1/views': { summary: 'Kept filters: one’s own, and everybody’s', query: viewsQuery, answer: pageOf(savedView) },
  'POST /api/v1/views': { summary: 'Keep the filters of a list under a name', body: saveView, answer: savedView, status: 201 },
  'GET /api/v1/views/:id': { summary: 'One view', answer: savedView },
  'PATCH /api/v1/views/:id': { summary: 'Change what is given of a view', body: updateView, answer: savedView },
  'DELETE /api/v1/views/:id': { summary: 'Throw a view away', answer: z.null(), status: 204 },

  'GET /api/v1/fields': { summary: 'The fields this deployment adds', query: customFieldsQuery, answer: pageOf(customField) },
  'POST /api/v1/fields': {
    summary: 'Add a field to people or to postings',
    body: defineField,
    answer: customField,
    status: 201,
  },
  'GET /api/v1/fields/:id': { summary: 'One field', answer: customField },
  'PATCH /api/v1/fields/:id': { summary: 'Change what is given of a field', body: updateField, answer: customField },
  'DELETE /api/v1/fields/:id': {
    summary: 'Take a field away; what records say in it stays with them',
    answer: z.null(),
    status: 204,
  },

  'GET /api/v1/exports/people': {
    summary: 'People as a file, whole: CSV that can be imported again, or JSON',
    query: exportQueries.people,
    answer: { records: personView },
  },
  'GET /api/v1/exports/jobs': { summary: 'Postings as a file', query: exportQueries.jobs, answer: { records: jobView } },
  'GET /api/v1/exports/companies': {
    summary: 'Companies as a file',
    query: exportQueries.companies,
    answer: { records: companyView },
  },
  'GET /api/v1/exports/applications': {
    summary: 'Applications as a file',
    query: exportQueries.applications,
    answer: { records: applicationView },
  },
  'GET /api/v1/exports/matches': {
    summary: 'Matches that were shown or acted on, as a file',
    query: exportQueries.matches,
    answer: { records: keptMatchView },
  },
} as const satisfies RouteTable
