import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { lettersTo, tokenIn } from '../../test/mailbox.ts'
import { actingAs, inTransaction } from '../context.ts'
import {
  askForReset,
  changeEmail,
  changePassword,
  confirmEmail,
  deleteUser,
  endLoginSession,
  findSession,
  findUserByEmail,
  firstAdminMissing,
  listLoginSessions,
  lockUser,
  makeFirstAdmin,
  resendVerification,
  resetPassword,
  signIn,
  signOutElsewhere,
  signUp,
  suspendUser,
  unlockUser,
  updateUser,
  verifyEmail,
} from './accounts.ts'

const email = 'ana@example.org'
const password = 'quiet river under glass'
const client = { ip: '127.0.0.1', userAgent: 'Test/1' }
const refused = { code: 'unauthenticated' }
const minutes = (count: number): number => count / (24 * 60)

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ deployed: false })
})
afterEach(() => bench.database.close())

async function newUser(address = email): Promise<string> {
  await signUp(bench.context, { email: address, name: 'Ana', password })
  await verifyEmail(bench.context, { token: await tokenIn(bench, address, 'verify_email') })
  return (await findUserByEmail(bench.context, address))!.id
}

const enter = (given = password, address = email) => signIn(bench.context, { email: address, password: given }, client)
const rowOf = (id: string) => inTransaction(bench.context, ({ session }) => session.table('users').get(id))
const own = (id: string) => actingAs(bench.context, { kind: 'user', id })

describe('signing up', () => {
  it('makes a student whose e-mail waits to be confirmed, by a link that works once', async () => {
    await signUp(bench.context, { email: ' ANA@example.org', name: 'Ana', password, targetRole: 'Analyst' })
    const waiting = await findUserByEmail(bench.context, email)
    expect(waiting).toMatchObject({ email, role: 'student', status: 'pending_verification', emailVerified: false })
    const token = await tokenIn(bench, email, 'verify_email')
    expect(await verifyEmail(bench.context, { token })).toMatchObject({ status: 'active', emailVerified: true })
    await expect(verifyEmail(bench.context, { token })).rejects.toMatchObject({ code: 'stale' })
  })

  it('keeps neither the password nor a secret in the tables of accounts', async () => {
    const id = await newUser()
    const { token } = await enter()
    const row = await rowOf(id)
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const kept = await inTransaction(bench.context, async ({ session }) => [
      await session.table('sessions').list(),
      await session.table('user_tokens').list(),
    ])
    expect(
      JSON.stringify(kept, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value)),
    ).not.toContain(token)
  })

  it.each([
    ['short', 'Gv7#k2x', 'shorter than 8'],
    ['counts', '123456789', 'counts'],
    ['repeats', 'aaaaaaaaaaaa', 'repeats'],
    ['is what everybody takes', 'Passw0rd!2024', 'tried first'],
    ['is a word with digits', '1qwerty999', 'tried first'],
    ['is the name', 'Ana.Example1', 'name or e-mail'],
  ])('refuses a password that %s', async (_, weak, sentence) => {
    const refusedWeak = signUp(bench.context, { email, name: 'Ana Example', password: weak })
    await expect(refusedWeak).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining(sentence) as string })
    await expect(refusedWeak).rejects.not.toThrow(weak)
    expect(await lettersTo(bench)).toEqual([])
  })

  it('takes 128 characters of any kind and looks at every one of them', async () => {
    const long = `${'ß漢😀 '.repeat(24)}tail-of-it`
    await signUp(bench.context, { email, name: 'Ana', password: long })
    await expect(enter(`${long.slice(0, -1)}x`)).rejects.toMatchObject(refused)
    expect((await enter(long)).user.email).toBe(email)
    await expect(signUp(bench.context, { email, name: 'Ana', password: 'x'.repeat(129) })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('takes no field that is not asked for', async () => {
    const greedy = { email, name: 'Ana', password, role: 'admin', status: 'active', email_verified_at: '2026-01-01' }
    await expect(signUp(bench.context, greedy as never)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('tells the owner of an account, and changes nothing of it', async () => {
    const id = await newUser()
    const before = await rowOf(id)
    await signUp(bench.context, { email, name: 'Mallory', password: 'another river under glass' })
    expect(await rowOf(id)).toEqual(before)
    const letters = await lettersTo(bench, email)
    expect(letters.map(({ type }) => type)).toEqual(['verify_email', 'known_already'])
    expect(letters.at(-1)!.body).not.toContain('Mallory')
  })

  it('sends at most five links an hour, whoever asks', async () => {
    await signUp(bench.context, { email, name: 'Ana', password })
    for (let index = 0; index < 8; index++) await resendVerification(bench.context, { email })
    expect(await lettersTo(bench, email)).toHaveLength(5)
    bench.clock.advance(minutes(61))
    await resendVerification(bench.context, { email })
    expect(await lettersTo(bench, email)).toHaveLength(6)
  })
})

describe('whether there is an account', () => {
  const unknown = 'nobody@example.org'

  async function costOf(work: () => Promise<unknown>) {
    const { context } = bench
    const spies = [vi.spyOn(context.passwords, 'hash'), vi.spyOn(context.passwords, 'verify')]
    const outcome = await work().then(
      (value) => ({ value: value ?? null }),
      (error: Error & { code: string }) => ({ code: error.code, message: error.message }),
    )
    const hashes = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    for (const spy of spies) spy.mockRestore()
    return { outcome, hashes }
  }

  it('is told by nothing: the same outcome and one hash, known, unknown, unconfirmed, locked or suspended', async () => {
    await newUser()
    await signUp(bench.context, { email: 'new@example.org', name: 'New', password })
    for (const [address, close] of [
      ['locked@example.org', lockUser],
      ['gone@example.org', suspendUser],
    ] as const) {
      await close(bench.context, await newUser(address))
    }
    const addresses = [email, unknown, 'new@example.org', 'locked@example.org', 'gone@example.org']
    const ways: ((address: string) => Promise<unknown>)[] = [
      (address) => signIn(bench.context, { email: address, password: 'wrong wrong wrong' }, client),
      (address) => signUp(bench.context, { email: address, name: 'X', password }),
      (address) => askForReset(bench.context, { email: address }),
      (address) => resendVerification(bench.context, { email: address }),
    ]
    for (const way of ways) {
      // The unknown one last: signing up makes it known.
      const costs = []
      for (const address of addresses) costs.push(await costOf(() => way(address)))
      expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1)
      expect(costs[0]!.hashes).toBe(1)
      if (way === ways[1]) await deleteUser(bench.context, (await findUserByEmail(bench.context, unknown))!.id)
    }
  })
})

describe('wrong passwords', () => {
  const wrong = async (times: number) => {
    for (let index = 0; index < times; index++) await expect(enter('wrong wrong wrong')).rejects.toMatchObject(refused)
  }

  it('lock the account for 15 minutes after five, then twice as long, up to a day; the right one is refused meanwhile', async () => {
    const id = await newUser()
    await wrong(5)
    expect(await rowOf(id)).toMatchObject({ account_status: 'locked', failed_login_attempts: 5 })
    let lock = 15
    for (let round = 0; round < 8; round++) {
      bench.clock.advance(minutes(lock - 1))
      await expect(enter()).rejects.toMatchObject(refused)
      bench.clock.advance(minutes(2))
      await wrong(5)
      lock = Math.min(lock * 2, 24 * 60)
    }
    expect(lock).toBe(24 * 60)
    bench.clock.advance(minutes(lock + 1))
    expect((await enter()).user.status).toBe('active')
    expect(await rowOf(id)).toMatchObject({ failed_login_attempts: 0, locked_until: null, account_status: 'active' })
  })

  it('are forgotten at the first right one', async () => {
    await newUser()
    await wrong(4)
    await enter()
    await wrong(4)
    expect((await enter()).user.email).toBe(email)
  })

  it('side by side are never more than the limit: 50 at once', async () => {
    const id = await newUser()
    const looked = vi.spyOn(bench.context.passwords, 'verify')
    const guesses = Array.from({ length: 50 }, (_, index) =>
      enter(`wrong number ${index}`).then(
        () => 'in',
        (error: Error) => error.message,
      ),
    )
    expect(new Set(await Promise.all(guesses)).has('in')).toBe(false)
    expect(looked.mock.calls.filter(([, hash]) => hash !== null).length).toBeLessThanOrEqual(5)
    expect((await rowOf(id)).failed_login_attempts).toBe(5)
    await expect(enter()).rejects.toMatchObject(refused)
  })

  it('do not keep the owner out: a link by mail opens the account, and a session that is open stays', async () => {
    const id = await newUser()
    const { token } = await enter()
    await wrong(5)
    expect((await findSession(bench.context, token))?.user.id).toBe(id)
    await askForReset(bench.context, { email })
    await resetPassword(bench.context, {
      token: await tokenIn(bench, email, 'reset_password'),
      password: 'green lamps in november',
    })
    expect((await enter('green lamps in november')).user.status).toBe('active')
    expect(await findSession(bench.context, token)).toBeUndefined()
    await expect(enter()).rejects.toMatchObject(refused)
  })

  it('are told to the owner once an account is locked', async () => {
    await newUser()
    await wrong(7)
    expect((await lettersTo(bench, email)).filter(({ type }) => type === 'account_locked')).toHaveLength(1)
  })
})

describe('links to choose a password', () => {
  it('end by use, by the next one, by time, and by another e-mail', async () => {
    const id = await newUser()
    const ask = async (): Promise<string> => {
      await askForReset(bench.context, { email })
      return tokenIn(bench, email, 'reset_password')
    }
    const use = (token: string) => resetPassword(bench.context, { token, password: 'green lamps in november' })
    const stale = { code: 'stale' }
    const first = await ask()
    const second = await ask()
    await expect(use(first)).rejects.toMatchObject(stale)
    await use(second)
    await expect(use(second)).rejects.toMatchObject(stale)
    const third = await ask()
    bench.clock.advance(minutes(31))
    await expect(use(third)).rejects.toMatchObject(stale)
    const fourth = await ask()
    await updateUser(bench.context, id, { email: 'other@example.org' })
    await expect(use(fourth)).rejects.toMatchObject(stale)
    await expect(verifyEmail(bench.context, { token: fourth })).rejects.toMatchObject(stale)
  })

  it('do not open what the operator has closed', async () => {
    const id = await newUser()
    await askForReset(bench.context, { email })
    const token = await tokenIn(bench, email, 'reset_password')
    await lockUser(bench.context, id)
    await expect(resetPassword(bench.context, { token, password: 'green lamps in november' })).rejects.toMatchObject({
      code: 'stale',
    })
    await askForReset(bench.context, { email })
    expect((await lettersTo(bench, email)).filter(({ type }) => type === 'reset_password')).toHaveLength(1)
    await unlockUser(bench.context, id)
    expect((await enter()).user.email).toBe(email)
  })
})

describe('login sessions', () => {
  it('are found by their secret, listed and ended by their owner, and new at each sign-in', async () => {
    const id = await newUser()
    const first = await enter()
    const second = await signIn(bench.context, { email, password }, client, first.token)
    expect(second.token).not.toBe(first.token)
    expect(Buffer.from(second.token, 'base64url')).toHaveLength(32)
    expect(await findSession(bench.context, first.token)).toBeUndefined()
    const third = await enter()
    const listed = await listLoginSessions(bench.context, id, third.sessionId)
    expect(listed.map((one) => [one.id, one.current])).toEqual([
      [third.sessionId, true],
      [second.sessionId, false],
    ])
    expect(JSON.stringify(listed)).not.toContain(third.token)
    const other = await newUser('ben@example.org')
    await expect(endLoginSession(bench.context, other, second.sessionId)).rejects.toMatchObject({ code: 'missing' })
    await endLoginSession(bench.context, id, second.sessionId)
    expect(await findSession(bench.context, second.token)).toBeUndefined()
    await signOutElsewhere(own(id), undefined)
    expect(await findSession(bench.context, third.token)).toBeUndefined()
  })

  it('end after a week without use and after a month at the latest', async () => {
    await newUser()
    const idle = await enter()
    bench.clock.advance(6)
    expect(await findSession(bench.context, idle.token)).toBeDefined()
    bench.clock.advance(6)
    expect(await findSession(bench.context, idle.token)).toBeDefined()
    bench.clock.advance(8)
    expect(await findSession(bench.context, idle.token)).toBeUndefined()
    const used = await enter()
    for (let day = 0; day < 29; day++) {
      bench.clock.advance(1)
      expect(await findSession(bench.context, used.token)).toBeDefined()
    }
    bench.clock.advance(1.1)
    expect(await findSession(bench.context, used.token)).toBeUndefined()
  })

  it.each([
    ['deleted', (id: string) => deleteUser(bench.context, id)],
    ['suspended', (id: string) => suspendUser(bench.context, id)],
    ['locked by the operator', (id: string) => lockUser(bench.context, id)],
    ['given another role', (id: string) => updateUser(bench.context, id, { role: 'staff' })],
  ])('end with an account that is %s', async (_, change) => {
    const id = await newUser()
    const { token } = await enter()
    await change(id)
    expect(await findSession(bench.context, token)).toBeUndefined()
  })
})

describe('the own account', () => {
  it('takes a new password for the old one, and ends every other session', async () => {
    const id = await newUser()
    const here = await enter()
    const there = await enter()
    const next = 'green lamps in november'
    await expect(changePassword(own(id), { currentPassword: 'wrong', password: next }, here.sessionId)).rejects.toMatchObject({
      code: 'invalid',
    })
    await changePassword(own(id), { currentPassword: password, password: next }, here.sessionId)
    expect(await findSession(bench.context, here.token)).toBeDefined()
    expect(await findSession(bench.context, there.token)).toBeUndefined()
    expect((await lettersTo(bench, email)).at(-1)!.type).toBe('password_changed')
  })

  it('is closed to a stolen session that tries passwords', async () => {
    const id = await newUser()
    const { token, sessionId } = await enter()
    const guess = () => changePassword(own(id), { currentPassword: 'wrong', password: 'green lamps in november' }, sessionId)
    for (let index = 0; index < 5; index++) await expect(guess()).rejects.toMatchObject({ code: 'invalid' })
    await expect(guess()).rejects.toMatchObject(refused)
    expect(await findSession(bench.context, token)).toBeUndefined()
  })

  it('takes a new e-mail once the mail there has been read; the old one is told', async () => {
    const id = await newUser()
    await newUser('ben@example.org')
    await changeEmail(own(id), { currentPassword: password, email: 'ana@new.example' })
    const token = await tokenIn(bench, 'ana@new.example', 'change_email')
    expect((await lettersTo(bench, email)).at(-1)!.type).toBe('email_changed')
    expect((await rowOf(id)).email).toBe(email)
    expect(await confirmEmail(bench.context, { token })).toMatchObject({ email: 'ana@new.example', emailVerified: true })
    await changeEmail(own(id), { currentPassword: password, email: 'ben@example.org' })
    const taken = await tokenIn(bench, 'ben@example.org', 'change_email')
    await expect(confirmEmail(bench.context, { token: taken })).rejects.toMatchObject({ code: 'taken' })
  })
})

describe('the first admin', () => {
  const admin = { token: 'x'.repeat(43), email: 'root@example.org', name: 'Root', password }

  it('is made once, even by two at one moment', async () => {
    expect(await firstAdminMissing(bench.context)).toBe(true)
    const made = await Promise.allSettled([
      makeFirstAdmin(bench.context, admin, client),
      makeFirstAdmin(bench.context, { ...admin, email: 'second@example.org' }, client),
    ])
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await firstAdminMissing(bench.context)).toBe(false)
  })

  it('cannot take away who administers: neither their own rights, nor those of the last one', async () => {
    const { user } = await makeFirstAdmin(bench.context, admin, client)
    const as = own(user.id)
    for (const change of [
      () => lockUser(as, user.id),
      () => updateUser(as, user.id, { role: 'staff' }),
      () => deleteUser(as, user.id),
    ]) {
      await expect(change()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
