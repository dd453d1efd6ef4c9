// Sign-in, lockout, sessions and the sealed log on each engine.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { claimProfile, createPerson, showOwnProfile } from '../src/people/people.ts'
import { actingAs, inTransaction } from '../src/context.ts'
import {
  askForReset,
  findSession,
  findUserByEmail,
  listLoginSessions,
  listUsers,
  resetPassword,
  signIn,
  signUp,
  verifyEmail,
} from '../src/accounts/accounts.ts'
import { sealAudit, verifyAudit } from '../src/audit/audit.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { tokenIn } from './mailbox.ts'

const email = 'ana@example.org'
const password = 'quiet river under glass'
const client = { ip: '2001:db8::1', userAgent: 'Test/1' }

onEveryEngine('signing in on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())
  const open = () => ground.open({ deployed: false })

  it('is counted before passwords are looked at, locked, opened by mail, and claims the imported profile', async () => {
    await using bench = await open()
    const { context } = bench
    const imported = await createPerson(context, { name: 'Ana', email })
    await signUp(context, { email, name: 'Ana', password })
    const user = await verifyEmail(context, { token: await tokenIn(bench, email, 'verify_email') })
    const own = actingAs(context, { kind: 'user', id: user.id })
    await Promise.all([claimProfile(own), claimProfile(own)])
    expect((await showOwnProfile(own)).id).toBe(imported.id)

    const guesses = Array.from({ length: 30 }, () => signIn(context, { email, password: 'wrong' }, client).catch(() => 'refused'))
    expect(new Set(await Promise.all(guesses))).toEqual(new Set(['refused']))
    const row = await inTransaction(context, ({ session }) => session.table('users').get(user.id))
    expect(row).toMatchObject({ failed_login_attempts: 5, account_status: 'locked' })
    await expect(signIn(context, { email, password }, client)).rejects.toMatchObject({ code: 'unauthenticated' })

    await askForReset(context, { email })
    const token = await tokenIn(bench, email, 'reset_password')
    await resetPassword(context, { token, password: 'green lamps in november' })
    const admitted = await signIn(context, { email, password: 'green lamps in november' }, client)
    expect((await findSession(context, admitted.token))?.user.id).toBe(user.id)
    expect(await findSession(context, 'x'.repeat(43))).toBeUndefined()
    expect(await listLoginSessions(context, user.id, admitted.sessionId)).toMatchObject([{ current: true, ip: client.ip }])
    expect((await listUsers(context, { limit: 10, search: 'ana@' })).items).toHaveLength(1)
    expect(await findUserByEmail(context, 'ANA@example.org')).toMatchObject({ status: 'active' })
  })

  it('twice at one moment with one e-mail makes one account', async () => {
    await using bench = await open()
    await Promise.all([1, 2, 3].map(() => signUp(bench.context, { email, name: 'Ana', password })))
    expect((await listUsers(bench.context, { limit: 10 })).items).toHaveLength(1)
  })

  it('is written into a log whose chain is whole until a row is changed', async () => {
    await using bench = await open()
    for (const name of ['ben', 'cyd']) await signUp(bench.context, { email: `${name}@example.org`, name, password })
    bench.clock.advance(1)
    await sealAudit(bench.context)
    expect(await verifyAudit(bench.context)).toMatchObject({ whole: true, seals: 1 })
    await inTransaction(bench.context, async ({ session }) => {
      const [first] = await session.table('audit_log').list({ orderBy: { id: 'asc' }, limit: 1 })
      await session.table('audit_log').update(first!.id, { detail: { other: true } })
    })
    expect((await verifyAudit(bench.context)).faults).toMatchObject([
      { seal: 1, problem: 'These rows, or their seal, were changed.' },
    ])
  })
})
