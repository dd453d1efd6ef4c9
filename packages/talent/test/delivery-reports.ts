// Delivery reports as mail servers write them, for tests.

interface Reported {
  messageId?: string
  envelopeId?: string
  recipients?: readonly { status: string; action: string; diagnostic?: string }[]
  /** The part with the states, encoded. */
  base64?: boolean
}

const failed = { status: '5.1.1', action: 'failed', diagnostic: 'smtp; 550 5.1.1 No such user' }

/** Of the form that Postfix gives them. */
export function deliveryReport({ messageId, envelopeId, recipients = [failed], base64 = false }: Reported): string {
  const states = [
    ['Reporting-MTA: dns; mail.example.org', ...(envelopeId === undefined ? [] : [`Original-Envelope-Id: ${envelopeId}`])],
    ...recipients.map(({ status, action, diagnostic }) => [
      'Final-Recipient: rfc822; ana@example.org',
      `Action: ${action}`,
      `Status: ${status}`,
      ...(diagnostic === undefined ? [] : [`Diagnostic-Code: ${diagnostic}`]),
    ]),
  ]
    .map((lines) => lines.join('\r\n'))
    .join('\r\n\r\n')
  return [
    'From: MAILER-DAEMON@mail.example.org (Mail Delivery System)',
    'To: careers@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="report"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--report',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered.',
    '',
    '--report',
    'Content-Type: message/delivery-status',
    ...(base64 ? ['Content-Transfer-Encoding: base64'] : []),
    '',
    base64 ? Buffer.from(states).toString('base64') : states,
    '',
    '--report',
    'Content-Type: message/rfc822',
    '',
    'From: careers@example.org',
    'Subject: A job fits you well',
    ...(messageId === undefined ? [] : [`Message-ID: ${messageId}`]),
    '',
    'Hello,',
    '',
    '--report--',
    '',
  ].join('\r\n')
}
