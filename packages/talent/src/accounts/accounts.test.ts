import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { inTransaction } from '../context.ts'
import { createUser, createUsers, deleteUser, listUsers, restoreUser, showUser, updateUser } from './accounts.ts'

const ada = { email: 'ada@example.org', name: 'Ada', role: 'student' } as const
const open = () => openBench({ deployed: false })

const rowOf = (bench: Bench, id: string) =>
  bench.database.transaction((session) => session.table('users').get(id), { readOnly: true })

describe('making an account', () => {
  it('keeps the hash it is given, and none where it is given none', async () => {
    await using bench = await open()
    const first = await createUser(bench.context, ada, { passwordHash: 'ready' })
    const second = await createUser(bench.context, { ...ada, email: 'ben@example.org' })
    expect((await rowOf(bench, first.id)).password_hash).toBe('ready')
    expect((await rowOf(bench, second.id)).password_hash).toBeNull()
    expect(JSON.stringify(first)).not.toContain('ready')
  })

  it.each([
    ['no e-mail', { email: 'ada' }, /^email: this is not an e-mail address; /],
    ['an e-mail that is too long', { email: `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(130)}.org` }, /^email: /],
    ['an empty name', { name: ' \t ' }, /^name: this is empty; /],
    ['a name that is too long', { name: 'x'.repeat(256) }, /^name: this is longer than 255 characters; /],
    ['another role', { role: 'king' }, /^role: .* write student, recruiter, staff, admin\.$/],
    ['no role', { role: undefined }, /^role: this is missing; /],
    ['a time zone of nowhere', { timeZone: 'Mars/Olympus' }, /^timeZone: /],
    ['a language of nobody', { locale: 'x y' }, /^locale: /],
    ['a field that is none', { pasword: 'secret' }, /^The input: there is no field "pasword"; /],
    ['half a character', { name: 'A\ud800' }, /^name: /],
  ])('is refused for %s, in one sentence without what was written', async (_what, wrong, sentence) => {
    await using bench = await open()
    const refused = createUser(bench.context, { ...ada, ...wrong } as typeof ada)
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: sentence })
    await expect(refused).rejects.not.toThrow(/Mars|king|secret/)
    expect((await listUsers(bench.context, { limit: 10 })).items).toEqual([])
  })

  it('is refused for what is no object at all', async () => {
    await using bench = await open()
    await expect(createUser(bench.context, null as never)).rejects.toThrow('The input: this is not an object with fields; ')
  })
})

describe('many accounts', () => {
  it('cost few statements, whatever their number', async () => {
    await using bench = await open()
    const users = Array.from({ length: 500 }, (_, index) => ({ ...ada, email: `u${index}@example.org` }))
    await createUsers(bench.context, users)
    // Per batch of 500: who is known, then one statement for all rows of accounts and one for those of the audit log, and the transaction around them.
    expect(bench.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(1)
    expect(bench.statements.filter((sql) => sql.startsWith('INSERT'))).toHaveLength(2)
    expect(bench.statements.length).toBeLessThan(10)
  })

  it('are one statement a page', async () => {
    await using bench = await open()
    await createUsers(
      bench.context,
      Array.from({ length: 60 }, (_, index) => ({ ...ada, email: `u${index}@example.org` })),
    )
    bench.statements.length = 0
    await listUsers(bench.context, { limit: 50, role: 'student', search: 'u1' })
    expect(bench.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(1)
  })
})

describe('changing an account', () => {
  it('leaves what is not given, and empties what is null', async () => {
    await using bench = await open()
    const { id } = await createUser(bench.context, { ...ada, targetRole: 'Nurse', level: 'mid', locale: 'de' })
    await updateUser(bench.context, id, { targetRole: null })
    expect(await showUser(bench.context, id)).toMatchObject({ targetRole: null, level: 'mid', locale: 'de', name: 'Ada' })
  })

  it('keeps an e-mail verified only as long as it is the same', async () => {
    await using bench = await open()
    const { id } = await createUser(bench.context, ada)
    await inTransaction(bench.context, ({ session, now }) => session.table('users').update(id, { email_verified_at: now() }))
    expect(await updateUser(bench.context, id, { email: 'ADA@example.org' })).toMatchObject({ emailVerified: true })
    expect(await updateUser(bench.context, id, { email: 'ada@example.com' })).toMatchObject({ emailVerified: false })
  })

  it('is noticed by who has read it before, even within the same millisecond', async () => {
    await using bench = await open()
    const frozen = { ...bench.context, now: () => new Date('2026-11-21T09:00:00.000Z') }
    const { id, updatedAt } = await createUser(frozen, ada)
    const first = await updateUser(frozen, id, { name: 'First', ifUpdatedAt: updatedAt })
    const second = await updateUser(frozen, id, { name: 'Second', ifUpdatedAt: first.updatedAt })
    expect(second.updatedAt > first.updatedAt).toBe(true)
    await expect(updateUser(frozen, id, { name: 'Third', ifUpdatedAt: first.updatedAt })).rejects.toMatchObject({ code: 'stale' })
    expect((await showUser(frozen, id)).name).toBe('Second')
  })

  it.each([
    ['suspends', async (bench: Bench, id: string) => void (await updateUser(bench.context, id, { status: 'suspended' }))],
    ['deletes', (bench: Bench, id: string) => deleteUser(bench.context, id)],
  ])('signs out whom it %s, and nobody else', async (_what, change) => {
    await using bench = await open()
    const { id } = await createUser(bench.context, ada)
    const other = await createUser(bench.context, { ...ada, email: 'ben@example.org' })
    await inTransaction(bench.context, async ({ session, now }) => {
      for (const [index, user_id] of [id, other.id].entries()) {
        const token_hash = new Uint8Array(32).fill(index)
        await session.table('sessions').insert({ user_id, token_hash, expires_at: now(), last_seen_at: now() })
      }
    })
    await change(bench, id)
    const signedIn = await bench.database.transaction(
      (session) => session.table('sessions').list({ where: { revoked_at: null } }),
      {
        readOnly: true,
      },
    )
    expect(signedIn.map(({ user_id }) => user_id)).toEqual([other.id])
  })

  it('writes who did it and what was changed into the audit log, and nothing of the person', async () => {
    await using bench = await open()
    const { id } = await createUser(bench.context, ada)
    const admin = { ...bench.context, actor: { kind: 'user' as const, id } }
    await updateUser(admin, id, { name: 'Somebody', email: 'some@example.org' })
    const log = await bench.database.transaction((session) => session.table('audit_log').list({ orderBy: { id: 'asc' } }), {
      readOnly: true,
    })
    expect(
      log.map(({ actor_id, action, subject_type, subject_id, detail }) => ({
        actor_id,
        action,
        subject_type,
        subject_id,
        detail,
      })),
    ).toEqual([
      { actor_id: null, action: 'user.created', subject_type: 'user', subject_id: id, detail: {} },
      { actor_id: id, action: 'user.updated', subject_type: 'user', subject_id: id, detail: { fields: 'email name' } },
    ])
  })

  it('leaves no trace where it is refused', async () => {
    await using bench = await open()
    const { id } = await createUser(bench.context, ada)
    await createUser(bench.context, { ...ada, email: 'ben@example.org' })
    await expect(updateUser(bench.context, id, { name: 'X', email: 'ben@example.org' })).rejects.toMatchObject({ code: 'taken' })
    expect((await showUser(bench.context, id)).name).toBe('Ada')
    const log = await bench.database.transaction((session) => session.table('audit_log').count(), { readOnly: true })
    expect(log).toBe(2)
  })
})

describe('an account that is not there', () => {
  it.each(['nobody', '01990000-0000-7000-8000-000000000001', 'x'.repeat(1000)])('%s is missing to every verb', async (id) => {
    await using bench = await open()
    for (const verb of [showUser, deleteUser, restoreUser])
      await expect(verb(bench.context, id)).rejects.toMatchObject({ code: 'missing' })
    await expect(updateUser(bench.context, id, {})).rejects.toMatchObject({ code: 'missing' })
  })

  it('is one that is there already, where it is to be restored', async () => {
    await using bench = await open()
    const { id } = await createUser(bench.context, ada)
    await expect(restoreUser(bench.context, id)).rejects.toMatchObject({
      code: 'missing',
      message: /^There is no deleted account/,
    })
  })
})
