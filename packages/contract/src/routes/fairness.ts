// The routes of audits of fairness.
import { blindMode, fairnessColumnsView, fairnessExportQuery, fairnessGroup, fairnessQuery, fairnessView } from '../fairness.ts'
import type { RouteTable } from '../route.ts'

export const fairnessRoutes = {
  'GET /api/v1/fairness': {
    summary: 'Selection and scoring rates by groups, with impact ratios and intervals',
    query: fairnessQuery,
    answer: fairnessView,
  },
  'GET /api/v1/fairness/columns': { summary: 'What groups can be made by', answer: fairnessColumnsView },
  'GET /api/v1/fairness/blind-mode': { summary: 'Whether recruiters see who people are', answer: blindMode },
  'PUT /api/v1/fairness/blind-mode': {
    summary: 'Hide from recruiters who people are until something has been decided about them, or no longer',
    body: blindMode,
    answer: blindMode,
  },
  'GET /api/v1/exports/fairness': {
    summary: 'The audit as a file, one row a group',
    query: fairnessExportQuery,
    answer: { records: fairnessGroup },
  },
} as const satisfies RouteTable
