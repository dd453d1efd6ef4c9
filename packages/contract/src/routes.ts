// Every route of the API: what goes in and what comes out. The server registers them from this table, the page is typed by it.
import * as z from 'zod/mini'
import { healthView } from './health.ts'
import {
  importDetailsView,
  importFileQuery,
  importFileView,
  importsQuery,
  importView,
  chosenColumns,
  datesOfFile,
  startImport,
} from './imports.ts'
import { pageOf } from './lists.ts'
import { overviewView } from './overview.ts'
import type { RouteTable } from './route.ts'
import { accountRoutes } from './routes/accounts.ts'
import { assessmentRoutes } from './routes/assessments.ts'
import { duplicateRoutes } from './routes/duplicates.ts'
import { fairnessRoutes } from './routes/fairness.ts'
import { jobRoutes } from './routes/jobs.ts'
import { listRoutes } from './routes/lists.ts'
import { mailRoutes } from './routes/mail.ts'
import { notificationRoutes } from './routes/notifications.ts'
import { peopleRoutes } from './routes/people.ts'
import { postingRoutes } from './routes/postings.ts'
import { practiceRoutes } from './routes/practice.ts'
import { scoringVersionRoutes } from './routes/scoring-versions.ts'
import { statisticsRoutes } from './routes/statistics.ts'
import { startDemonstration, startMatchRun, taskView } from './tasks.ts'

export type { Route } from './route.ts'

export const routes = {
  'GET /health/live': { summary: 'Whether the process runs', answer: z.object({ status: z.literal('ok') }) },
  'GET /health/ready': {
    summary: 'Whether it can serve: database reachable, migrations applied; 503 if not',
    answer: healthView,
    failure: 503,
  },
  'GET /health': { summary: 'The same, for people', answer: healthView, failure: 503 },

  ...accountRoutes,

  'GET /api/v1/overview': { summary: 'Where things stand', answer: overviewView },
  'GET /api/v1/events': { summary: 'Server-sent events, one stream a tab', answer: 'text/event-stream' },
  'GET /api/v1/tasks/:id': { summary: 'One task', answer: taskView },
  'POST /api/v1/tasks/:id/cancel': { summary: 'End a task that has not ended; what it has done stays', answer: taskView },

  ...peopleRoutes,
  ...duplicateRoutes,
  ...jobRoutes,
  ...postingRoutes,
  ...listRoutes,
  ...mailRoutes,
  ...notificationRoutes,
  ...assessmentRoutes,
  ...practiceRoutes,
  ...scoringVersionRoutes,
  ...fairnessRoutes,
  ...statisticsRoutes,

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
  'DELETE /api/v1/import-files/:id/columns': {
    summary: 'Forget how files with these columns were mapped, and map it by names and values',
    answer: importFileView,
  },
  'PUT /api/v1/import-files/:id/dates': {
    summary: 'Say whether the day or the month comes first in its dates',
    body: datesOfFile,
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
  'POST /api/v1/imports/:id/undo': {
    summary: 'Undo an import: what it made goes, what it changed becomes what it was',
    answer: taskView,
    status: 202,
  },
  'GET /api/v1/imports/:id/problem-rows': {
    summary: 'The rows that failed, as the file had them, with row, problem and how_to_fix',
    answer: 'text/csv',
  },
} as const satisfies RouteTable

export type Routes = typeof routes
export type RouteName = keyof Routes
