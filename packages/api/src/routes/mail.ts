// What a letter leads to (ending news by mail, without signing in), and what comes back of letters.
import { showUser } from '@moirai/talent/accounts'
import {
  allowAgain,
  largestReport,
  listMail,
  listUndeliverable,
  retryMail,
  showMail,
  takeReport,
  unsubscribe,
} from '@moirai/talent/mail'
import { previewLetters, sendTestLetter } from '@moirai/talent/notifications'
import type { Handlers } from '../registration.ts'
import { upTo } from '../uploads.ts'

export const mailRoutes = () =>
  ({
    // Mail programs look at links before people do: reading ends nothing.
    'GET /unsubscribe/:token': () =>
      page('No more news by mail?', '<form method="post"><button type="submit">End this mail</button></form>'),
    'POST /unsubscribe/:token': async ({ context, params }) => {
      await unsubscribe(context, params.token)
      return page('Done', '<p>You get no more mail of this sort. In the program you are told as before.</p>')
    },
    'GET /api/v1/mail/letters': ({ context }) => ({ items: previewLetters(context) }),
    'POST /api/v1/mail/letters/:name/test': async ({ caller, context, params }) => {
      const { email } = await showUser(context, caller.signedIn!.user.id)
      await sendTestLetter(context, params.name, email)
      return { message: `A test is on its way to ${email}.` }
    },
    'GET /api/v1/mail/outbox': async ({ context, query }) => {
      const { items, next } = await listMail(context, query)
      return { items: items.map(({ body: _text, ...line }) => line), next }
    },
    'GET /api/v1/mail/outbox/:id': ({ context, params }) => showMail(context, params.id),
    'POST /api/v1/mail/outbox/:id/retry': ({ context, params }) => retryMail(context, params.id),
    'POST /api/v1/mail/bounces': async ({ context, body, request }) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of upTo(largestReport, body, request.headers['content-length'])) chunks.push(chunk)
      return { bounces: await takeReport(context, Buffer.concat(chunks)) }
    },
    'GET /api/v1/mail/undeliverable': ({ context, query }) => listUndeliverable(context, query),
    'DELETE /api/v1/mail/undeliverable/:id': async ({ context, params }) => {
      await allowAgain(context, params.id)
      return null
    },
  }) satisfies Partial<Handlers>

/** With its own address told to this server only: without it a browser does not say where its form came from. */
const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
