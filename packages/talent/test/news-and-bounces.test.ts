// News, digests, quiet hours and letters that come back, on each engine.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createUser } from '../src/accounts/accounts.ts'
import { actingAs, inTransaction } from '../src/context.ts'
import { allowAgain, deliverMail, listUndeliverable, queueMail, takeReport } from '../src/mail/mail.ts'
import {
  listNotifications,
  readAllNotifications,
  sendDigests,
  tell,
  unreadOfTold,
  updateNewsPreferences,
} from '../src/notifications/notifications.ts'
import { deliveryReport } from './delivery-reports.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'

const email = 'ana@example.org'

onEveryEngine('news and letters on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('are told once, collected into one letter by whoever comes first, and held in quiet hours', async () => {
    await using bench = await ground.open({ deployed: false })
    const { context } = bench
    const { id: userId } = await createUser(context, { email, name: 'Ana', role: 'student', status: 'active' })
    await bench.database.table('email_logs').purge({})
    const own = actingAs(context, { kind: 'user', id: userId })
    await updateNewsPreferences(own, {
      kinds: [{ kind: 'application_step', email: 'daily' }],
      quietHours: { from: '08:00', to: '09:30' },
    })
    const since = context.now()
    const telling = (...keys: string[]) =>
      inTransaction(context, (work) =>
        tell(
          work,
          keys.map((key) => ({ userId, kind: 'application_step', title: key, body: key, link: null, key })),
        ),
      )
    await telling('a', 'b')
    await telling('b', 'c')
    expect((await listNotifications(own, { limit: 2 })).items.map(({ title }) => title)).toEqual(['c', 'b'])
    const found = await unreadOfTold(context, { userIds: [userId], since, known: new Set() })
    expect(found.map(({ unread }) => unread)).toEqual([3, 3, 3])
    bench.clock.advance(1)
    const looks = await Promise.all([sendDigests(context), sendDigests(context), sendDigests(context)])
    expect(looks.reduce((sum, one) => sum + one, 0)).toBe(1)
    const carrier = async () => ({ outcome: 'sent' }) as const
    expect(await deliverMail(context, carrier)).toMatchObject({ sent: 0 })
    bench.clock.advance(0.1)
    expect(await deliverMail(context, carrier)).toMatchObject({ sent: 1 })
    expect(await readAllNotifications(own, { upTo: found[1]!.id })).toEqual({ unread: 1 })
  })

  it('that come back are found, mark their address, and are held until it is allowed again', async () => {
    await using bench = await ground.open({ deployed: false })
    const { context } = bench
    const queue = () =>
      inTransaction(context, (work) => queueMail(work, { userId: null, recipient: email, type: 'test', subject: 'x', text: 'x' }))
    await queue()
    const carrier = async () => ({ outcome: 'sent' }) as const
    await deliverMail(context, carrier)
    const [row] = await bench.database.table('email_logs').list()
    const report = Buffer.from(deliveryReport({ messageId: row!.message_id }))
    const taken = await Promise.all([takeReport(context, report), takeReport(context, report).catch(() => [])])
    expect(taken.flat()).toMatchObject([{ kind: 'hard', status: '5.1.1' }])
    await queue()
    expect(await deliverMail(context, carrier)).toMatchObject({ sent: 0 })
    const [mark] = (await listUndeliverable(context, { limit: 10 })).items
    expect(mark).toMatchObject({ recipient: email })
    // Erased, nobody can say whose it is, and nothing is sent all the same.
    await bench.database.table('email_logs').purge({})
    expect((await listUndeliverable(context, { limit: 10 })).items).toMatchObject([{ recipient: null, reason: null }])
    await queue()
    expect(await deliverMail(context, carrier)).toMatchObject({ sent: 0 })
    await allowAgain(context, mark!.id)
    await queue()
    expect(await deliverMail(context, carrier)).toMatchObject({ sent: 1 })
  })
})
