// Audits of fairness.
import {
  auditFairness,
  exportFairness,
  exportFairnessRecords,
  listFairnessColumns,
  setBlindMode,
  showBlindMode,
} from '@moirai/talent/fairness'
import type { Handlers } from '../registration.ts'

export const fairnessRoutes = () =>
  ({
    'GET /api/v1/fairness': ({ context, query }) => auditFairness(context, query),
    'GET /api/v1/fairness/columns': ({ context }) => listFairnessColumns(context),
    'GET /api/v1/fairness/blind-mode': ({ context }) => showBlindMode(context),
    'PUT /api/v1/fairness/blind-mode': ({ context, body }) => setBlindMode(context, body),
    'GET /api/v1/exports/fairness': ({ context, query: { format, ...query } }) =>
      format === 'csv'
        ? { name: 'fairness.csv', rows: exportFairness(context, query) }
        : { name: 'fairness.json', records: exportFairnessRecords(context, query) },
  }) satisfies Partial<Handlers>
