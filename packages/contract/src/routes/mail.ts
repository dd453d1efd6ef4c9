// The routes a letter leads to, for whoever has it.
import type { RouteTable } from '../route.ts'

export const mailRoutes = {
  'GET /unsubscribe/:token': { summary: 'The page on which news by mail are ended', answer: 'text/html' },
  'POST /unsubscribe/:token': {
    summary: 'End news by mail, by that page or at one click in a mail program (RFC 8058)',
    body: 'bytes',
    answer: 'text/html',
  },
} as const satisfies RouteTable
