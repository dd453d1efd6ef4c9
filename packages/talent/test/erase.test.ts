// Erasing on each engine: what was written into every column about a person is found nowhere afterwards, and nothing else is gone.
import { copyFileSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createUser } from '../src/accounts/accounts.ts'
import { sealAudit, verifyAudit } from '../src/audit/audit.ts'
import { actingAs, type Context } from '../src/context.ts'
import { createPerson } from '../src/people/people.ts'
import { eraseAgain, eraseOwnAccount, erasePerson, eraseUser, findToErase, listErased } from '../src/privacy/privacy.ts'
import type { TalentDatabase } from '../src/tables.ts'
import { openBench, temporaryFolder, type Bench } from './context.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { keyOf, tables, verbs, writeRowSet, type Row, type RowSet } from './rows.ts'

const canary = 'kanarienvogel'
const email = `${canary}@example.org`

/** A value that is looked for later, where the column has room for one. */
function planted({ type, name }: (typeof tables)[number]['columns'][number]): unknown {
  if (type.kind === 'json') return name === 'cells' ? ['Row', ` ${canary.toUpperCase()}@Example.org`] : { [canary]: canary }
  if (type.kind === 'text') return /email|address/.test(name) ? email : canary.slice(0, type.max ?? 99)
  if (type.kind === 'bytes') return new Uint8Array(Buffer.from(canary))
  return undefined
}

/** One row in every table, with the canary in every marked column that can hold a text. */
async function plant(database: TalentDatabase): Promise<RowSet> {
  return database.transaction(async (session) => {
    const set = await writeRowSet(session, '§')
    for (const table of tables) {
      const values = table.columns
        .filter(({ personal }) => personal)
        .map((column) => [column.name, planted(column)] as const)
        .filter(([, value]) => value !== undefined)
      if (values.length > 0) await verbs(session, table.name).updateWhere(keyOf(table, set), Object.fromEntries(values))
    }
    const change = (name: string, values: object) => verbs(session, name).updateWhere({ id: set[name as 'users']['id'] }, values)
    await change('users', { email_verified_at: new Date(0) })
    await change('import_rows', { action: 'failed', entity_id: null })
    await change('match_lists', { subject_type: 'profile', subject_id: set.profiles['id'] })
    await change('match_runs', { scope: { top: 20, person: email } })
    await change('idempotency_keys', { response: { body: { email } } })
    await change('tasks', { payload: { email } })
    return set
  })
}

const asText = (rows: readonly Row[]): string =>
  JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : typeof value === 'bigint' ? String(value) : value,
  ).toLowerCase()

/** The tables of which some row, hidden ones too, holds the canary. */
const holding = (database: TalentDatabase): Promise<string[]> =>
  database.transaction(
    async (session) => {
      const found: string[] = []
      for (const { name } of tables) {
        const verbsOf = session.table(name as 'users') as unknown as { list(options: object): Promise<Row[]> }
        if (asText(await verbsOf.list({ includeDeleted: true })).includes(canary)) found.push(name)
      }
      return found
    },
    { readOnly: true },
  )

const countRows = (database: TalentDatabase, keep: RowSet) =>
  database.transaction(async (session) => {
    const missing: string[] = []
    for (const table of tables) {
      const where = keyOf(table, keep)
      if ((await verbs(session, table.name).count(where, { includeDeleted: true })) === 0) missing.push(table.name)
    }
    return missing
  })

async function eraseAll({ context, database }: Bench): Promise<string[]> {
  const others = await database.transaction(async (session) => {
    const rows = await writeRowSet(session, '¶')
    // One under way would begin anew.
    await verbs(session, 'match_runs').updateWhere({ id: rows.match_runs['id'] }, { status: 'completed' })
    return rows
  })
  const set = await plant(database)
  expect((await holding(database)).length).toBeGreaterThan(25)
  await sealAudit(context)
  const { id, kind } = await findToErase(context, email)
  expect([kind, id]).toEqual(['user', set.users['id']])
  const erased = await eraseUser(context, id, { email })
  expect(erased.tables).toBeGreaterThan(25)
  expect(await holding(database)).toEqual([])
  return countRows(database, others)
}

onEveryEngine('erasing on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('leaves nothing of a person in any column of any table, and everything of others', async () => {
    await using bench = await ground.open({ deployed: false })
    // What runs wrote down of everybody for their workers goes whole: nothing needs it once a run has ended.
    expect(await eraseAll(bench)).toEqual(['match_pieces'])
  })
})

describe('erasing', () => {
  it('leaves no byte in the file of the database', async () => {
    using folder = temporaryFolder()
    const file = folder.databaseUrl.slice('sqlite:'.length)
    {
      await using bench = await openBench({ url: folder.databaseUrl, deployed: false })
      await eraseAll(bench)
    }
    const bytes = readFileSync(file)
    expect(bytes.length).toBeGreaterThan(100_000)
    expect(bytes.toString('latin1').toLowerCase().includes('sqlite format 3')).toBe(true)
    expect(bytes.toString('latin1').toLowerCase().includes(canary)).toBe(false)
  })

  it('is done again to whom an older backup brought back, by the list of ids that was kept beside it', async () => {
    using folder = temporaryFolder()
    const url = folder.databaseUrl
    const file = url.slice('sqlite:'.length)
    let erased
    {
      await using bench = await openBench({ url, deployed: false })
      await bench.database.transaction((session) => writeRowSet(session, '¶'))
      await plant(bench.database)
    }
    copyFileSync(file, `${file}.backup`)
    {
      await using bench = await openBench({ url, deployed: false })
      const { id } = await findToErase(bench.context, email)
      await eraseUser(bench.context, id, { email })
      erased = await listErased(bench.context)
      expect(erased.erased.map(({ kind }) => kind).toSorted()).toEqual(['person', 'user'])
      expect(JSON.stringify(erased)).not.toContain(canary)
    }
    copyFileSync(`${file}.backup`, file)
    {
      await using bench = await openBench({ url, deployed: false })
      expect((await holding(bench.database)).length).toBeGreaterThan(25)
      expect(await eraseAgain(bench.context, erased)).toMatchObject({ erased: 1, gone: 1, refused: [] })
      expect(await holding(bench.database)).toEqual([])
      expect(await eraseAgain(bench.context, erased)).toEqual({ erased: 0, gone: 2, refused: [] })
      await expect(eraseAgain(bench.context, { erased: [{ kind: 'user', id: '1' }] })).rejects.toMatchObject({ code: 'invalid' })
    }
    expect(readFileSync(file).toString('latin1').toLowerCase().includes(canary)).toBe(false)
  })

  it('keeps the log whole, with ids and counts only', async () => {
    await using bench = await openBench({ deployed: false })
    const { context, clock } = bench
    const admin = await createUser(context, { email: 'root@example.org', name: 'Root', role: 'admin', status: 'active' })
    const user = await createUser(context, { email, name: 'Ana', role: 'student', status: 'active' })
    clock.advance(1)
    await sealAudit(context)
    await eraseUser(actingAs(context, { kind: 'user', id: admin.id }), user.id, { email })
    clock.advance(1)
    await sealAudit(context)
    expect(await verifyAudit(context)).toMatchObject({ whole: true, rows: 3, unsealed: 0 })
    const log = await bench.database.transaction((session) => session.table('audit_log').list({ orderBy: { id: 'desc' } }))
    expect(log[0]).toMatchObject({
      actor_id: admin.id,
      action: 'user.erased',
      subject_id: user.id,
      detail: { rows: 1, tables: 1 },
    })
    await expect(eraseUser(context, user.id, { email })).rejects.toMatchObject({ code: 'missing' })
  })

  it('asks for the e-mail, of oneself for the password too, and refuses the only admin', async () => {
    await using bench = await openBench({ deployed: false })
    const { context } = bench
    const passwordHash = await context.passwords.hash('quiet river under glass')
    const account = { email, name: 'Ana', role: 'admin', status: 'active' } as const
    const { id } = await createUser(context, account, { passwordHash })
    await expect(eraseUser(context, id, { email: 'other@example.org' })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/^email: this is not the e-mail of this account/) as string,
    })
    await expect(eraseUser(context, id, { email })).rejects.toMatchObject({ code: 'forbidden' })
    await createUser(context, { ...account, email: 'root@example.org' })
    const own: Context = actingAs(context, { kind: 'user', id })
    await expect(eraseOwnAccount(own, { email, currentPassword: 'wrong' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await eraseOwnAccount(own, { email, currentPassword: 'quiet river under glass' })).toMatchObject({ id, tables: 1 })
  })

  it('takes along what is kept under an e-mail only where that was confirmed', async () => {
    await using bench = await openBench({ deployed: false })
    const { context } = bench
    const imported = await createPerson(context, { name: 'Ana', email })
    const account = { email, name: 'Ana', role: 'student', status: 'pending_verification' } as const
    const stranger = await createUser(context, account)
    await eraseUser(context, stranger.id, { email })
    expect(await findToErase(context, imported.id)).toEqual({ kind: 'person', id: imported.id, confirm: 'Ana' })
    const owner = await createUser(context, { ...account, status: 'active' })
    await expect(erasePerson(context, imported.id, { name: 'Ben' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await eraseUser(context, owner.id, { email })).toMatchObject({ rows: 2, tables: 2 })
    await expect(findToErase(context, imported.id)).rejects.toMatchObject({ code: 'missing' })
  })

  it('of a person without an account takes the name, and finds the hidden ones by id', async () => {
    await using bench = await openBench({ deployed: false })
    const { context, database } = bench
    const { id } = await createPerson(context, { name: 'Ana', externalId: 'p-7' })
    await database.transaction((session) => session.table('profiles').delete({ id }))
    expect(await erasePerson(context, id, { name: 'Ana' })).toMatchObject({ id, rows: 1 })
    const claimed = await createPerson(context, { name: 'Ben' })
    const user = await createUser(context, { email: 'ben@example.org', name: 'Ben', role: 'student', status: 'active' })
    await database.transaction((session) => session.table('profiles').update(claimed.id, { user_id: user.id }))
    await expect(erasePerson(context, claimed.id, { name: 'Ben' })).rejects.toMatchObject({ code: 'taken' })
  })
})
