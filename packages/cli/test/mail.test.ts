// Mail against a real SMTP server that misbehaves: nothing is lost, and what comes twice has the same Message-ID.
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBench, type Bench } from '../../talent/test/context.ts'
import { inTransaction } from '../../talent/src/context.ts'
import { deliveryReport } from '../../talent/test/delivery-reports.ts'
import { tokenIn } from '../../talent/test/mailbox.ts'
import { signUp, verifyEmail } from '../../talent/src/accounts/accounts.ts'
import {
  allowAgain,
  deliverMail,
  listMail,
  listUndeliverable,
  queueMail,
  retryMail,
  takeReport,
  unsubscribe,
} from '../../talent/src/mail/mail.ts'
import { openPost } from '../src/smtp.ts'
import { startMailServer, type MailServer, type Mood } from './mail-server.ts'
import { openProgram, type Program } from './program.ts'

const from = 'Career centre <careers@example.org>'
const dayMinutes = 24 * 60

const write = (bench: Bench, count: number, first = 0): Promise<void> =>
  inTransaction(bench.context, async (work) => {
    for (let number = first; number < first + count; number++) {
      const recipient = `person${number}@example.org`
      await queueMail(work, {
        userId: null,
        recipient,
        type: 'test',
        subject: `Letter ${number}`,
        text: `Dear ${number},\n.\nwith a dot`,
      })
    }
  })

async function opened(
  moods: Mood[] = [],
): Promise<{ bench: Bench; server: MailServer; deliver: () => ReturnType<typeof deliverMail> }> {
  const bench = await openBench({ deployed: false })
  const server = await startMailServer(moods)
  const post = openPost(server.url, from)
  onTestFinished(async () => {
    post.close()
    await server[Symbol.asyncDispose]()
    await bench.database.close()
  })
  return { bench, server, deliver: () => deliverMail(bench.context, post.carrier) }
}

const statuses = async ({ context }: Bench): Promise<Record<string, number>> => {
  const { items } = await listMail(context, { limit: 200 })
  return Object.fromEntries([...Map.groupBy(items, ({ status }) => status)].map(([status, rows]) => [status, rows.length]))
}

describe('letters', () => {
  it('arrive as they were written, from whom the setting says', async () => {
    const { bench, server, deliver } = await opened()
    await write(bench, 3)
    expect(await deliver()).toEqual({ sent: 3, deferred: 0, bounced: 0, failed: 0 })
    expect(server.received.map(({ to }) => to[0]).toSorted()).toEqual([0, 1, 2].map((number) => `person${number}@example.org`))
    const { raw } = server.received.find(({ to }) => to[0] === 'person1@example.org')!
    expect(raw).toMatch(/^From: Career centre <careers@example.org>\r$/m)
    expect(raw).toMatch(/^Subject: Letter 1\r$/m)
    expect(raw).toMatch(/Dear 1,\r\n\.\r\nwith a dot/)
    expect(await deliver()).toEqual({ sent: 0, deferred: 0, bounced: 0, failed: 0 })
  })

  it('are all delivered by a server that is busy, greylists, is slow, and breaks off after it has taken them', async () => {
    const moods: Mood[] = [
      'busy at RCPT',
      'cut after DATA',
      'slow',
      'busy at DATA',
      'greylist',
      'cut after DATA',
      'take',
      'busy at RCPT',
    ]
    const { bench, server, deliver } = await opened([...moods, ...moods])
    await write(bench, 20)
    for (let round = 0; round < 12 && (await statuses(bench))['pending'] !== undefined; round++) {
      await deliver()
      bench.clock.advance(10 / 24)
    }
    expect(await statuses(bench)).toEqual({ sent: 20 })
    const byLetter = Map.groupBy(server.whole, ({ to }) => to[0])
    expect(byLetter.size).toBe(20)
    expect(server.whole.length).toBeGreaterThan(20)
    for (const copies of byLetter.values()) expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1)
    expect(new Set(server.whole.map(({ messageId }) => messageId)).size).toBe(20)
  })

  it('with news say in their headers how such mail is ended, and stay here once it was', async () => {
    const { bench, server, deliver } = await opened()
    const { id: userId } = await bench.database
      .table('users')
      .insert({ email: 'ada@example.org', name: 'Ada', role: 'student', account_status: 'active' })
    const news = { userId, recipient: 'ada@example.org', type: 'new_match', subject: 'A job fits', text: 'Potter\n' }
    const other = { ...news, type: 'verify_email', subject: 'Confirm' }
    await inTransaction(bench.context, async (work) => {
      await queueMail(work, news)
      await queueMail(work, other)
    })
    await deliver()
    const rawOf = (subject: string) => server.received.find(({ raw }) => raw.includes(`Subject: ${subject}`))!.raw
    // Long headers are folded.
    const headers = rawOf('A job fits').replaceAll(/\r\n[ \t]+/g, ' ')
    const [, token = ''] = /^List-Unsubscribe: <http:\/\/localhost:8080\/unsubscribe\/([\w-]+)>\r$/im.exec(headers) ?? []
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/im)
    expect(headers).toMatch(/^Content-Type: multipart\/alternative/im)
    expect(rawOf('Confirm')).not.toMatch(/List-Unsubscribe/i)
    await inTransaction(bench.context, (work) => queueMail(work, news))
    await unsubscribe(bench.context, token)
    expect(await deliver()).toEqual({ sent: 0, deferred: 0, bounced: 0, failed: 0 })
    expect(await statuses(bench)).toEqual({ sent: 2, suppressed: 1 })
  })

  it('to an address that does not exist bounce once, with what the server said, and can be tried again', async () => {
    const { bench, deliver } = await opened(['no such address'])
    await write(bench, 1)
    expect(await deliver()).toMatchObject({ bounced: 1 })
    bench.clock.advance(2)
    expect(await deliver()).toEqual({ sent: 0, deferred: 0, bounced: 0, failed: 0 })
    const [mail] = (await listMail(bench.context, { limit: 1 })).items
    await allowAgain(bench.context, (await listUndeliverable(bench.context, { limit: 1 })).items[0]!.id)
    await retryMail(bench.context, mail!.id)
    expect(await deliver()).toMatchObject({ sent: 1 })
    await expect(retryMail(bench.context, mail!.id)).rejects.toThrow('This e-mail is sent')
    await expect(retryMail(bench.context, 'x')).rejects.toMatchObject({ code: 'missing' })
  })

  it('to an address the server says is not there mark it: nothing more goes there, until the operator or its owner says so', async () => {
    const { bench, server, deliver } = await opened(['no such address'])
    const { context } = bench
    await write(bench, 1)
    expect(await deliver()).toMatchObject({ bounced: 1 })
    // In whatever case it is written; and letters to others go on.
    const again = { userId: null, recipient: 'person0@example.org', type: 'test', subject: 'Again', text: 'x' }
    const queue = (letter: typeof again) => inTransaction(context, (work) => queueMail(work, letter))
    await queue(again)
    await write(bench, 1, 1)
    expect(await deliver()).toMatchObject({ sent: 1, bounced: 0 })
    expect(server.received.map(({ to }) => to[0])).toEqual(['person1@example.org'])
    const [held] = (await listMail(context, { limit: 5, status: 'suppressed' })).items
    expect(held).toMatchObject({ subject: 'Again', problem: expect.stringContaining('Nothing is sent to this address') })
    const [mark] = (await listUndeliverable(context, { limit: 5 })).items
    expect(mark).toMatchObject({ recipient: 'person0@example.org', reason: expect.stringMatching(/^5\.1\.1 550 No such user/) })
    await allowAgain(context, mark!.id)
    await retryMail(context, held!.id)
    expect(await deliver()).toMatchObject({ sent: 1 })
    expect((await listUndeliverable(context, { limit: 5 })).items).toEqual([])
    await expect(allowAgain(context, mark!.id)).rejects.toMatchObject({ code: 'missing' })
  })

  it('refused for who sends them, or for the moment, mark no address', async () => {
    const { bench, deliver } = await opened(['blocked', 'busy at RCPT'])
    await write(bench, 2)
    expect(await deliver()).toMatchObject({ bounced: 1, deferred: 1 })
    expect((await listUndeliverable(bench.context, { limit: 5 })).items).toEqual([])
    expect(await bench.database.table('mail_bounces').list()).toMatchObject([{ kind: 'policy', status_code: '5.7.1' }])
  })

  it('that come back as a report are found by their Message-ID, or by the word of their envelope', async () => {
    const { bench, server, deliver } = await opened()
    const { context } = bench
    await write(bench, 3)
    await deliver()
    const [first, second, third] = [0, 1, 2].map(
      (number) => server.received.find(({ to }) => to[0] === `person${number}@example.org`)!,
    )
    expect(first!.envelopeId).toBe(first!.messageId!.replace(/^<([^@]+)@.*$/, '$1'))
    const bring = (said: Parameters<typeof deliveryReport>[0]) => takeReport(context, Buffer.from(deliveryReport(said)))
    const report = { messageId: first!.messageId! }
    expect(await bring(report)).toMatchObject([{ kind: 'hard', status: '5.1.1', diagnostic: '550 5.1.1 No such user' }])
    // The same report again is nothing new; nor is one about somebody else's letter.
    expect(await bring(report)).toEqual([])
    expect(await bring({ messageId: '<somebody@else.example>' })).toEqual([])
    const soft = [{ status: '4.2.2', action: 'delayed', diagnostic: 'smtp; 452 full' }]
    expect(await bring({ envelopeId: second!.envelopeId!, recipients: soft })).toMatchObject([{ kind: 'soft' }])
    expect(await bring({ messageId: third!.messageId!, recipients: [{ status: '2.0.0', action: 'delivered' }] })).toEqual([])
    expect(await statuses(bench)).toEqual({ bounced: 1, sent: 2 })
    expect((await listUndeliverable(context, { limit: 5 })).items.map(({ recipient }) => recipient)).toEqual([
      'person0@example.org',
    ])
    await expect(takeReport(context, Buffer.from('Subject: Hello\r\n\r\nHow are you?'))).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(takeReport(context, Buffer.alloc(2 * 1024 ** 2))).rejects.toThrow('larger than')
  })

  it('go again to whoever has shown that they read mail there', async () => {
    const { bench, deliver } = await opened(['take', 'no such address'])
    const { context } = bench
    await signUp(context, { email: 'ana@example.org', name: 'Ana', password: 'quiet river under glass' })
    const token = await tokenIn(bench, 'ana@example.org', 'verify_email')
    await deliver()
    await inTransaction(context, (work) =>
      queueMail(work, { userId: null, recipient: 'ana@example.org', type: 'test', subject: 'Back', text: 'x' }),
    )
    await deliver()
    expect((await listUndeliverable(context, { limit: 5 })).items).toHaveLength(1)
    await verifyEmail(context, { token })
    expect((await listUndeliverable(context, { limit: 5 })).items).toEqual([])
  })

  it('wait for a server that is not there, later each time, and are given up in the end', async () => {
    const bench = await openBench({ deployed: false })
    const post = openPost('smtp://127.0.0.1:1', from)
    onTestFinished(async () => {
      post.close()
      await bench.database.close()
    })
    await write(bench, 1)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 15; attempt++) {
      await deliverMail(bench.context, post.carrier)
      const [row] = await bench.database.transaction((session) => session.table('email_logs').list())
      if (row!.next_attempt_at === null) break
      const wait = (row!.next_attempt_at.getTime() - bench.context.now().getTime()) / 60_000
      waits.push(wait)
      bench.clock.advance((wait + 1) / dayMinutes)
    }
    expect(waits).toHaveLength(14)
    for (const [place, wait] of waits.entries()) {
      const middle = Math.min(240, 2 ** place)
      expect([wait > middle * 0.74, wait < middle * 1.26]).toEqual([true, true])
    }
    expect(await statuses(bench)).toEqual({ failed: 1 })
  })

  it('carry no header and no addressee that somebody wrote into a name, a subject or an address', async () => {
    const { bench, server, deliver } = await opened()
    const evil = 'Hello\r\nBcc: evil@example.org\r\n\r\nbody'
    await inTransaction(bench.context, (work) =>
      queueMail(work, { userId: null, recipient: 'a@example.org', type: 'test', subject: evil, text: evil }),
    )
    // Past every check, as though the database had been written by somebody else.
    await bench.database.transaction(async (session) => {
      const [row] = await session.table('email_logs').list()
      for (const recipient_email of [
        'b@example.org\r\nBcc: evil@example.org',
        'c@example.org, evil@example.org',
        'd@example.org> RCPT TO:<evil@example.org',
      ]) {
        await session
          .table('email_logs')
          .insert({ ...row!, id: undefined, message_id: `<${recipient_email.length}@x>`, subject: evil, recipient_email })
      }
    })
    await deliver()
    for (const { to, raw } of server.whole) {
      expect(to).not.toContain('evil@example.org')
      expect(to).toHaveLength(1)
      const headers = raw.slice(0, raw.indexOf('\r\n\r\n'))
      expect(headers).not.toMatch(/^bcc:/im)
    }
    expect(server.whole.some(({ to }) => to[0] === 'a@example.org')).toBe(true)
  })
})

/** Runs a command with that on its standard input. */
async function fed(program: Program, words: string[], input: string) {
  const child = program.start(words, { typed: true })
  const [stdout, stderr] = [child.stdout!, child.stderr!].map(async (stream) => {
    let all = ''
    for await (const chunk of stream) all += String(chunk)
    return all
  })
  child.stdin!.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout: (await stdout)!, stderr: (await stderr)! }
}

describe('the program', () => {
  it('shows every letter as people get it, and puts one into the outbox as a test', async () => {
    using program = openProgram()
    await program.run(['db', 'setup'])
    type Previews = { letters: { name: string; subject: string; text: string; html: string }[] }
    const { letters } = await program.json<Previews>(['mail', 'preview'])
    const kinds = ['new_match', 'posting_status', 'application_step', 'new_application', 'import_ended', 'digest']
    expect(letters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['verify_email', 'reset_password', 'account_locked', 'email_changed', ...kinds]),
    )
    for (const { subject, text, html } of letters) {
      expect([subject.length > 5, html.includes('<html'), /undefined|null|NaN/.test(subject + text + html)]).toEqual([
        true,
        true,
        false,
      ])
    }
    const one = await program.run(['mail', 'preview', 'digest', '--html'])
    expect(one.stdout).toContain('Fern &amp; Co.: 87.5 of 100')
    expect(one.stdout).toContain('/unsubscribe/')
    const none = await program.run(['mail', 'preview', 'rubbish'])
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('there are verify_email')])
    await program.json(['mail', 'test', 'reset_password', '--to', ' Ana@Example.org'])
    expect(await program.json(['mail', 'list'])).toMatchObject({
      mails: [{ type: 'test', recipient: 'ana@example.org', subject: 'Test: Choose a new password', status: 'pending' }],
    })
    expect((await program.run(['mail', 'test', 'digest', '--to', 'nobody'])).status).toBe(1)
    expect((await program.run(['mail', 'test', 'digest'])).status).toBe(2)
  })

  it('takes a delivery report on standard input, and shows and lifts what came of it', async () => {
    using program = openProgram()
    await program.run(['db', 'setup'])
    const bench = await openBench({ url: program.databaseUrl, migrated: false, start: new Date() })
    try {
      await write(bench, 1)
      const [row] = await bench.database.table('email_logs').list()
      await bench.database.table('email_logs').update(row!.id, { status: 'sent' })
      const input = deliveryReport({ messageId: row!.message_id })
      const taken = await fed(program, ['mail', 'bounce', '--json'], input)
      expect(JSON.parse(taken.stdout)).toMatchObject({ bounces: [{ mail: row!.id, kind: 'hard', status: '5.1.1' }] })
      expect((await fed(program, ['mail', 'bounce'], input)).stdout).toContain('Nothing new')
      const wrong = await fed(program, ['mail', 'bounce'], 'Hello')
      expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('no delivery report')])
      type Marks = { undeliverable: { id: string; recipient: string | null }[] }
      const { undeliverable } = await program.json<Marks>(['mail', 'undeliverable'])
      expect(undeliverable).toMatchObject([{ recipient: 'person0@example.org' }])
      await program.json(['mail', 'allow', undeliverable[0]!.id])
      expect((await program.run(['mail', 'undeliverable'])).stdout).toContain('Mail goes to every address.')
    } finally {
      await bench.database.close()
    }
  })

  it('killed while it sends loses no letter; what comes twice has the same Message-ID', async () => {
    using program = openProgram()
    await using server = await startMailServer(Array.from({ length: 200 }, () => 'slow'))
    const env = { SMTP_URL: server.url, MAIL_FROM: from }
    await program.run(['db', 'setup'])
    const bench = await openBench({ url: program.databaseUrl, migrated: false, start: new Date() })
    try {
      await write(bench, 30)
      for (const pause of [900, 1_300, 1_700]) {
        const child = program.start(['mail', 'send'], { env })
        await new Promise((resolve) => setTimeout(resolve, pause))
        child.kill('SIGKILL')
        await once(child, 'close')
        // As though the time had passed after which letters of a sender who is gone are taken up.
        const due = { next_attempt_at: new Date(0) }
        await bench.database.transaction((session) => session.table('email_logs').updateWhere({ status: 'pending' }, due))
      }
      server.moods.length = 0
      expect(await program.json(['mail', 'send'], { env })).toMatchObject({ waiting: 0 })
      const byLetter = Map.groupBy(server.whole, ({ to }) => to[0])
      expect(byLetter.size).toBe(30)
      for (const copies of byLetter.values()) expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1)
      expect(await statuses(bench)).toEqual({ sent: 30 })
    } finally {
      await bench.database.close()
    }
  })

  it('sends by itself what is written, as a worker in a process of its own', async () => {
    using program = openProgram()
    await using server = await startMailServer()
    await program.run(['db', 'setup'])
    const bench = await openBench({ url: program.databaseUrl, migrated: false, start: new Date() })
    const worker = program.start(['work'], { env: { SMTP_URL: server.url, MAIL_FROM: from } })
    try {
      await once(worker.stdout!, 'data')
      await write(bench, 2)
      for (let waited = 0; server.received.length < 2 && waited < 200; waited++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(server.received).toHaveLength(2)
      worker.kill('SIGTERM')
      const [status] = (await once(worker, 'close')) as [number | null]
      expect(status).toBe(0)
      const { tasks } = await program.json<{ tasks: { name: string; status: string }[] }>([
        'tasks',
        'list',
        '--status',
        'completed',
      ])
      expect(tasks.map(({ name }) => name)).toContain('mail.deliver')
    } finally {
      worker.kill('SIGKILL')
      await bench.database.close()
    }
  })

  it('says what to set where no mail server is set, or who mail is from', async () => {
    using program = openProgram()
    const unset = await program.run(['mail', 'send'])
    expect([unset.status, unset.stderr]).toEqual([2, expect.stringContaining('SMTP_URL is not set')])
    const half = await program.run(['mail', 'send'], { env: { SMTP_URL: 'smtp://x' } })
    expect([half.status, half.stderr]).toEqual([2, expect.stringContaining('MAIL_FROM is not')])
    const wrong = await program.run(['mail', 'send'], { env: { SMTP_URL: 'http://user:secret@x', MAIL_FROM: from } })
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.not.stringContaining('secret')])
  })
})
