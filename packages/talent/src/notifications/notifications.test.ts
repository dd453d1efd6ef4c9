import type { NewsKind, UpdateNewsPreferences } from '@moirai/contract/notifications'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { lettersTo } from '../../test/mailbox.ts'
import { createUser, suspendUser } from '../accounts/accounts.ts'
import { actingAs, inTransaction, type Context } from '../context.ts'
import { deliverMail, queueMail, unsubscribe, type Letter } from '../mail/mail.ts'
import {
  countUnread,
  listNotifications,
  markNotification,
  readAllNotifications,
  sendDigests,
  showNewsPreferences,
  tell,
  unreadOfTold,
  updateNewsPreferences,
} from './notifications.ts'

let bench: Bench
let userId: string
let own: Context
/** Until the program is killed. */
let statementsLeft = Infinity
const email = 'ana@example.org'

beforeEach(async () => {
  const onStatement = (): void => {
    statementsLeft -= 1
    if (statementsLeft < 0) throw new Error('killed')
  }
  bench = await openBench({ deployed: false, onStatement })
  onTestFinished(() => bench[Symbol.asyncDispose]())
  userId = (await createUser(bench.context, { email, name: 'Ana', role: 'student', status: 'active' })).id
  own = actingAs(bench.context, { kind: 'user', id: userId })
  await bench.database.table('email_logs').purge({})
})

const news = (key: string, kind: NewsKind = 'application_step', who = userId) => ({
  userId: who,
  kind,
  title: `News ${key}`,
  body: `What ${key} is about`,
  link: `/jobs/${key}`,
  key,
})
const telling = (...keys: string[]) =>
  inTransaction(bench.context, (work) =>
    tell(
      work,
      keys.map((key) => news(key)),
    ),
  )
const want = (said: UpdateNewsPreferences) => updateNewsPreferences(own, said)
const mailed = (frequency: 'immediately' | 'daily' | 'weekly' | 'never') =>
  want({ kinds: [{ kind: 'application_step', email: frequency }] })
const titles = async (show: 'all' | 'unread' = 'all') =>
  (await listNotifications(own, { limit: 50, show })).items.map(({ title }) => title)
const letters = async () => (await lettersTo(bench, email)).map(({ type, subject, body }) => ({ type, subject, body }))

/** Sends what is due, and tells what went. */
async function sent(): Promise<string[]> {
  const gone: Letter[] = []
  await deliverMail(bench.context, async (letter) => {
    gone.push(letter)
    return { outcome: 'sent' }
  })
  return gone.map(({ subject }) => subject)
}

const hour = 1 / 24

describe('news', () => {
  it('are told once, shown, counted, read one by one and all at once', async () => {
    await telling('a', 'b')
    await telling('b', 'c')
    expect(await titles()).toEqual(['News c', 'News b', 'News a'])
    expect(await countUnread(own)).toEqual({ unread: 3 })
    const [newest, middle] = (await listNotifications(own, { limit: 50 })).items
    expect(newest).toMatchObject({ kind: 'application_step', link: '/jobs/c', readAt: null, body: 'What c is about' })
    const read = await markNotification(own, middle!.id, true)
    expect(read.readAt).not.toBeNull()
    expect(await markNotification(own, middle!.id, true)).toEqual(read)
    expect(await titles('unread')).toEqual(['News c', 'News a'])
    expect((await markNotification(own, middle!.id, false)).readAt).toBeNull()
    // What came after the newest that was seen stays unread.
    await telling('d')
    expect(await readAllNotifications(own, { upTo: newest!.id })).toEqual({ unread: 1 })
    expect(await titles('unread')).toEqual(['News d'])
    expect(await readAllNotifications(own)).toEqual({ unread: 0 })
  })

  it('come in pages of which none is lost or shown twice while others come', async () => {
    await telling(...Array.from({ length: 5 }, (_, index) => `${index}`))
    const first = await listNotifications(own, { limit: 2 })
    await telling('later')
    const second = await listNotifications(own, { limit: 2, cursor: first.next! })
    const third = await listNotifications(own, { limit: 2, cursor: second.next! })
    expect([first, second, third].flatMap(({ items }) => items.map(({ title }) => title))).toEqual(
      [4, 3, 2, 1, 0].map((index) => `News ${index}`),
    )
    expect(third.next).toBeNull()
  })

  it('are nobody else’s: neither shown, nor counted, nor marked', async () => {
    await telling('a')
    const other = await createUser(bench.context, { email: 'ben@example.org', name: 'Ben', role: 'student', status: 'active' })
    const theirs = actingAs(bench.context, { kind: 'user', id: other.id })
    const [mine] = (await listNotifications(own, { limit: 1 })).items
    expect((await listNotifications(theirs, { limit: 50 })).items).toEqual([])
    await expect(markNotification(theirs, mine!.id, true)).rejects.toMatchObject({ code: 'missing' })
    await expect(markNotification(theirs, 'x', true)).rejects.toMatchObject({ code: 'missing' })
    await readAllNotifications(theirs)
    expect(await countUnread(own)).toEqual({ unread: 1 })
    await expect(listNotifications(bench.context, { limit: 1 })).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  it('of one kind that come together are one letter; a closed account is told nothing', async () => {
    await telling('a', 'b')
    expect(await letters()).toMatchObject([{ type: 'application_step', subject: '2 steps of your applications' }])
    expect((await letters())[0]!.body).toContain('What a is about\nhttp://localhost:8080/jobs/a\n')
    await suspendUser(bench.context, userId)
    await telling('c')
    expect(await bench.database.table('notifications').count({})).toBe(2)
  })

  it('that somebody wants neither to see nor to get are not kept; those only mailed are not shown', async () => {
    await want({ kinds: [{ kind: 'application_step', inApp: false }] })
    await telling('a')
    expect([await titles(), (await letters()).length]).toEqual([[], 1])
    await telling('a')
    expect(await letters()).toHaveLength(1)
    await mailed('never')
    await telling('b')
    await want({ kinds: [{ kind: 'application_step', inApp: true }] })
    await telling('a', 'b')
    expect(await titles()).toEqual(['News b'])
  })

  it('are found for open pages once each, from a moment on', async () => {
    const since = bench.context.now()
    await telling('a', 'b')
    const look = (known: string[] = []) => unreadOfTold(bench.context, { userIds: [userId], since, known: new Set(known) })
    const found = await look()
    expect(found.map(({ unread }) => unread)).toEqual([2, 2])
    expect(await look(found.map(({ id }) => id))).toEqual([])
    expect(await unreadOfTold(bench.context, { userIds: [], since, known: new Set() })).toEqual([])
  })
})

describe('collected news', () => {
  it('are one letter at the set time, with nothing in it twice and nothing left out', async () => {
    await want({ digest: { at: '09:30', weekday: 3 }, timeZone: 'Europe/Berlin' })
    await mailed('daily')
    // It is 09:01 in Berlin.
    await telling('a', 'b')
    await telling('c')
    expect([await sendDigests(bench.context), await letters()]).toEqual([0, []])
    bench.clock.advance(hour / 2)
    expect(await sendDigests(bench.context)).toBe(1)
    expect(await sendDigests(bench.context)).toBe(0)
    const [letter, ...more] = await letters()
    expect([letter!.subject, more]).toEqual(['Your 3 news from Moirai', []])
    for (const key of ['a', 'b', 'c']) expect(letter!.body.split(`What ${key} is about`)).toHaveLength(2)
    // What comes then is for the next day.
    await telling('d')
    bench.clock.advance(23 * hour)
    expect(await sendDigests(bench.context)).toBe(0)
    bench.clock.advance(hour)
    expect(await sendDigests(bench.context)).toBe(1)
    expect((await letters())[1]).toMatchObject({ type: 'digest', subject: 'Your news from Moirai' })
    expect((await letters())[1]!.body).not.toContain('What a is about')
  })

  it('wait for the day of the week where they are collected weekly', async () => {
    await want({ digest: { at: '08:00', weekday: 1 } })
    await mailed('weekly')
    // A Saturday.
    await telling('a')
    bench.clock.advance(1.9)
    expect(await sendDigests(bench.context)).toBe(0)
    bench.clock.advance(0.1)
    expect(await sendDigests(bench.context)).toBe(1)
  })

  it('are whole or not begun when the program is killed, and found by the next look', async () => {
    await mailed('daily')
    await telling('a', 'b')
    bench.clock.advance(1)
    let killed = 0
    for (let after = 0; ; after += 1) {
      statementsLeft = after
      const died = await sendDigests(bench.context).then(
        () => false,
        () => true,
      )
      statementsLeft = Infinity
      if (!died) break
      killed += 1
      // Either nothing is written and everything still due, or the letter stands and nothing is.
      const due = await bench.database.table('notifications').count({ mail_due_at: { not: null } })
      expect([2, 0]).toContain(due)
      expect(await letters()).toHaveLength(due === 2 ? 0 : 1)
    }
    expect(killed).toBeGreaterThan(5)
    expect(await sendDigests(bench.context)).toBe(0)
    expect(await letters()).toHaveLength(1)
    expect((await letters())[0]!.subject).toBe('Your 2 news from Moirai')
  })

  it('follow what is said meanwhile: at once, at another time, or not at all', async () => {
    await mailed('daily')
    await telling('a')
    await mailed('weekly')
    bench.clock.advance(1)
    expect(await sendDigests(bench.context)).toBe(0)
    await mailed('immediately')
    expect(await sendDigests(bench.context)).toBe(1)
    await mailed('daily')
    await telling('b')
    await mailed('never')
    bench.clock.advance(8)
    expect(await sendDigests(bench.context)).toBe(0)
    expect(await letters()).toHaveLength(1)
  })

  it('end by the link in the letter, and come again for the kind that is chosen anew, no other', async () => {
    await want({
      kinds: [
        { kind: 'application_step', email: 'daily' },
        { kind: 'new_match', email: 'weekly' },
      ],
    })
    await telling('a')
    bench.clock.advance(1)
    await sendDigests(bench.context)
    const [letter] = await letters()
    const [, token = ''] = /\/unsubscribe\/([\w-]+)/.exec(letter!.body) ?? []
    await unsubscribe(bench.context, token)
    // The letter that waited stays, and nothing is collected any more.
    expect(await sent()).toEqual([])
    const emailOf = async () =>
      Object.fromEntries((await showNewsPreferences(own)).kinds.map(({ kind, email: frequency }) => [kind, frequency]))
    expect(await emailOf()).toMatchObject({ application_step: 'never', new_match: 'never', posting_status: 'immediately' })
    await mailed('daily')
    expect(await emailOf()).toMatchObject({ application_step: 'daily', new_match: 'never', new_application: 'never' })
    await telling('b')
    bench.clock.advance(1)
    await sendDigests(bench.context)
    expect(await sent()).toEqual(['Your news from Moirai'])
  })

  it('of an account that was closed meanwhile are thrown away', async () => {
    await mailed('daily')
    await telling('a')
    await suspendUser(bench.context, userId)
    bench.clock.advance(1)
    await sendDigests(bench.context)
    expect(await letters()).toHaveLength(0)
    expect(await bench.database.table('notifications').count({ mail_due_at: { not: null } })).toBe(0)
  })
})

describe('quiet hours', () => {
  it('hold news until they end on the clock of the person, and nothing else', async () => {
    // It is 17:00 in Tokyo.
    await want({ quietHours: { from: '16:30', to: '18:00' }, timeZone: 'Asia/Tokyo' })
    await telling('a')
    await inTransaction(bench.context, (work) =>
      queueMail(work, { userId, recipient: email, type: 'reset_password', subject: 'Choose a new password', text: 'x' }),
    )
    expect(await sent()).toEqual(['Choose a new password'])
    bench.clock.advance(0.9 * hour)
    expect(await sent()).toEqual([])
    bench.clock.advance(0.1 * hour)
    expect(await sent()).toEqual(['Your application has moved on'])
  })

  it('hold a letter that is tried again, and what was collected for a time within them', async () => {
    await want({ quietHours: { from: '09:00', to: '10:00' }, digest: { at: '09:15', weekday: 1 } })
    await mailed('daily')
    await telling('a')
    bench.clock.advance(1.3 * hour)
    expect(await sendDigests(bench.context)).toBe(1)
    expect(await sent()).toEqual([])
    bench.clock.advance(0.7 * hour)
    expect(await sent()).toEqual(['Your news from Moirai'])
    await want({ quietHours: null, kinds: [{ kind: 'application_step', email: 'immediately' }] })
    expect((await showNewsPreferences(own)).quietHours).toBeNull()
  })
})

describe('preferences', () => {
  it('are what a deployment begins with until somebody says otherwise, and keep what is left out', async () => {
    const before = await showNewsPreferences(own)
    expect(before).toMatchObject({ quietHours: null, digest: { at: '08:00', weekday: 1 }, timeZone: 'UTC' })
    expect(before.kinds).toContainEqual({ kind: 'import_ended', inApp: true, email: 'never' })
    const after = await want({ quietHours: { from: '22:00', to: '07:15' }, timeZone: 'America/New_York' })
    expect(after).toEqual({ ...before, quietHours: { from: '22:00', to: '07:15' }, timeZone: 'America/New_York' })
    expect(await want({ digest: { at: '18:05', weekday: 5 } })).toEqual({ ...after, digest: { at: '18:05', weekday: 5 } })
  })

  it.each([
    [{ quietHours: { from: '25:00', to: '07:00' } }, 'time of day'],
    [{ quietHours: { from: '07:00', to: '07:00' } }, 'quiet hours'],
    [{ digest: { at: '08:00', weekday: 8 } }, 'weekday'],
    [{ timeZone: 'Mars/Olympus' }, 'time zone'],
    [{ kinds: [{ kind: 'new_match' }, { kind: 'new_match' }] }, 'once'],
    [{ kinds: [{ kind: 'rubbish' }] }, 'kind'],
  ])('refuse %j', async (said, word) => {
    await expect(want(said as UpdateNewsPreferences)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(word),
    })
  })
})
