// The routes a letter leads to, for whoever has it, and those of the operator of mail.
import * as z from 'zod/mini'
import { pageOf, pageQuery } from '../lists.ts'
import { bounceView, letterPreview, mailLine, mailQuery, mailView, undeliverableView } from '../mail.ts'
import type { RouteTable } from '../route.ts'
import { mailSent } from '../sign-in.ts'

export const mailRoutes = {
  'GET /unsubscribe/:token': { summary: 'The page on which news by mail are ended', answer: 'text/html' },
  'POST /unsubscribe/:token': {
    summary: 'End news by mail, by that page or at one click in a mail program (RFC 8058)',
    body: 'bytes',
    answer: 'text/html',
  },
  'GET /api/v1/mail/letters': {
    summary: 'Every letter the program writes, as people get it',
    answer: z.object({ items: z.array(letterPreview) }),
  },
  'POST /api/v1/mail/letters/:name/test': {
    summary: 'Send such a letter to oneself',
    answer: mailSent,
    status: 202,
  },
  'GET /api/v1/mail/outbox': {
    summary: 'What was written to people, the latest first',
    query: mailQuery,
    answer: pageOf(mailLine),
  },
  'GET /api/v1/mail/outbox/:id': {
    summary: 'One letter with its text; links that let somebody in are blacked out',
    answer: mailView,
  },
  'POST /api/v1/mail/outbox/:id/retry': {
    summary: 'Try a letter again that failed, came back or was held back',
    answer: mailView,
  },
  'POST /api/v1/mail/bounces': {
    summary: 'Take in a delivery report (RFC 3464), the whole message as a mail server sends it back',
    body: 'bytes',
    answer: z.object({ bounces: z.array(bounceView) }),
  },
  'GET /api/v1/mail/undeliverable': {
    summary: 'Addresses that get no mail because a letter came back, the latest first',
    query: pageQuery,
    answer: pageOf(undeliverableView),
  },
  'DELETE /api/v1/mail/undeliverable/:id': { summary: 'Let letters go to an address again', answer: z.null(), status: 204 },
} as const satisfies RouteTable
