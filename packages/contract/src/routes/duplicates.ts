// The routes of people who may be one and the same.
import * as z from 'zod/mini'
import { duplicatesQuery, duplicateView, keepApart, mergePeople, mergesQuery, mergeView, undoneMergeView } from '../duplicates.ts'
import { pageOf } from '../lists.ts'
import type { RouteTable } from '../route.ts'

export const duplicateRoutes = {
  'GET /api/v1/duplicates': {
    summary: 'People who may be one and the same, in pairs, the likeliest first',
    query: duplicatesQuery,
    answer: pageOf(duplicateView),
  },
  'POST /api/v1/duplicates/apart': {
    summary: 'Say that two are different people, so that they are not proposed again',
    body: keepApart,
    answer: z.null(),
    status: 204,
  },
  'GET /api/v1/merges': { summary: 'People who were merged, the latest first', query: mergesQuery, answer: pageOf(mergeView) },
  'POST /api/v1/merges': {
    summary: 'Merge one person into another; it can be undone',
    body: mergePeople,
    answer: mergeView,
    status: 201,
  },
  'POST /api/v1/merges/:id/undo': {
    summary: 'Undo a merge: everybody has again what was theirs, but for what was changed since',
    answer: undoneMergeView,
  },
} as const satisfies RouteTable
