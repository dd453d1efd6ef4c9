// The routes of interview practice.
import * as z from 'zod/mini'
import { pageOf } from '../lists.ts'
import { practiceDetailsView, practiceQuery, practiceReply, practiceView, startPractice } from '../practice.ts'
import type { RouteTable } from '../route.ts'

export const practiceRoutes = {
  'GET /api/v1/practice': {
    summary: 'Practice sessions, the latest first: a person’s own, or those shared with the centre',
    query: practiceQuery,
    answer: pageOf(practiceView),
  },
  'POST /api/v1/practice': {
    summary: 'Practise an interview for a role; one that is open for the same is gone on with',
    body: startPractice,
    answer: practiceDetailsView,
    status: 201,
  },
  'GET /api/v1/practice/:id': {
    summary: 'One practice session: questions, answers and what is said to them',
    answer: practiceDetailsView,
  },
  'DELETE /api/v1/practice/:id': { summary: 'Delete a practice session', answer: z.null(), status: 204 },
  'POST /api/v1/practice/:id/restore': { summary: 'Bring a deleted one back', answer: practiceDetailsView },
  'PUT /api/v1/practice/:id/answers/:number': {
    summary: 'Answer a question, or say it anew; the same again changes nothing',
    body: practiceReply,
    answer: practiceDetailsView,
  },
  'POST /api/v1/practice/:id/end': {
    summary: 'End a practice session; its answers stay as they are',
    answer: practiceDetailsView,
  },
  'PUT /api/v1/practice/:id/sharing': { summary: 'Let the career centre see it', answer: practiceDetailsView },
  'DELETE /api/v1/practice/:id/sharing': { summary: 'Take that back', answer: practiceDetailsView },
} as const satisfies RouteTable
