// Versions, upserts and trees that are saved, on every engine.
import { expect } from 'vitest'
import { counter, integer, softDelete, table, text, timestamps, unique, uuid, version, type Session } from '../../src/database.ts'
import type { family } from './family.ts'
import type { Kit, Subject } from './kit.ts'
import { idOf, names, playing, stock } from './tree-stock.ts'

const notes = table('notes', {
  id: uuid().primaryKey(),
  slug: text({ max: 20 }).unique(),
  text: text().nullable(),
  changes: version(),
  ...timestamps(),
  ...softDelete(),
})
const seats = table(
  'seats',
  { id: uuid().primaryKey(), number: counter(), room: text({ max: 9 }), place: integer().nullable(), name: text() },
  (t) => [unique(t.room, t.place)],
)
const schema = { notes, seats }
type NoteSession = Session<typeof schema>

const noting =
  (work: (session: NoteSession) => Promise<void>) =>
  async (kit: Kit): Promise<void> =>
    (await kit.build(schema)).transaction(work)

const versions: Subject = {
  subject: 'versions',
  cases: [
    {
      name: 'a version begins at 1, and every update, delete and restore counts it up',
      run: noting(async (session) => {
        const table = session.table('notes')
        const { id, changes } = await table.insert({ slug: 'a' })
        expect(changes).toBe(1)
        await table.update(id, { text: 'x' })
        await table.updateWhere({ slug: 'a' }, { text: 'y' })
        expect((await table.get(id)).changes).toBe(3)
        await table.delete({ id })
        await table.restore({ id })
        expect((await table.get(id)).changes).toBe(5)
      }),
    },
    {
      name: 'an update in the version that was read is done, in an older one it is stale and changes nothing',
      run: noting(async (session) => {
        const table = session.table('notes')
        const read = await table.insert({ slug: 'a', text: 'first' })
        await table.update(read.id, { text: 'second', changes: read.changes })
        const stale = table.update(read.id, { text: 'third', changes: read.changes })
        await expect(stale).rejects.toMatchObject({
          name: 'DatabaseError',
          kind: 'stale',
          table: 'notes',
          columns: ['changes'],
          retryable: false,
        })
        expect(await table.get(read.id)).toMatchObject({ text: 'second', changes: 2 })
        await table.update(read.id, { text: 'third', changes: 2 })
        expect(await table.get(read.id)).toMatchObject({ text: 'third', changes: 3 })
      }),
    },
    {
      name: 'an update of a row that is gone is NotFound, with and without a version',
      run: noting(async (session) => {
        const table = session.table('notes')
        const { id, changes } = await table.insert({ slug: 'a' })
        await table.delete({ id })
        await expect(table.update(id, { text: 'x', changes })).rejects.toMatchObject({ name: 'NotFound', table: 'notes' })
        await expect(table.update(id, { text: 'x' })).rejects.toMatchObject({ name: 'NotFound', identifier: id })
      }),
    },
    {
      name: 'a version alone changes nothing, and is still compared',
      run: noting(async (session) => {
        const table = session.table('notes')
        const { id } = await table.insert({ slug: 'a' })
        await table.update(id, { changes: 1 })
        expect((await table.get(id)).changes).toBe(1)
        await expect(table.update(id, { changes: 2 })).rejects.toMatchObject({ kind: 'stale' })
      }),
    },
    {
      name: 'a delete in an older version is stale, in the right one it is done',
      run: noting(async (session) => {
        const table = session.table('notes')
        const { id } = await table.insert({ slug: 'a' })
        await table.update(id, { text: 'x' })
        await expect(table.delete({ id, changes: 1 })).rejects.toMatchObject({ kind: 'stale' })
        expect(await table.delete({ id, changes: 2 })).toBe(1)
        expect(await table.delete({ id, changes: 2 })).toBe(0)
      }),
    },
    {
      name: 'a condition may name the version of many rows, and then nothing is stale',
      run: noting(async (session) => {
        const table = session.table('notes')
        await table.insertMany(['a', 'b'].map((slug) => ({ slug })))
        expect(await table.updateWhere({ changes: 1 }, { text: 'x' })).toBe(2)
        expect(await table.updateWhere({ changes: 1 }, { text: 'y' })).toBe(0)
        expect(await table.delete({ changes: 7 })).toBe(0)
        await expect(table.updateWhere({}, { changes: 5 })).rejects.toMatchObject({ kind: 'usage' })
      }),
    },
    {
      name: 'of two that change what both have read the second is stale',
      run: async (kit) => {
        const database = await kit.build(schema)
        const read = await database.transaction((session) => session.table('notes').insert({ slug: 'a' }))
        const change = (text: string) =>
          database.transaction((session) => session.table('notes').update(read.id, { text, changes: read.changes }))
        const outcomes = await Promise.allSettled([change('one'), change('two')])
        expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
        expect((await database.transaction((session) => session.table('notes').get(read.id))).changes).toBe(2)
      },
    },
    {
      name: 'an upsert and a query count the version up too',
      run: noting(async (session) => {
        const table = session.table('notes')
        await table.insert({ slug: 'a' })
        await table.upsertMany(
          [
            { slug: 'a', text: 'x' },
            { slug: 'b', text: 'x' },
          ],
          { conflict: ['slug'] },
        )
        expect((await table.list({ orderBy: { slug: 'asc' } })).map(({ changes }) => changes)).toEqual([2, 1])
        await session.query.updateTable('notes').set({ text: 'y' }).execute()
        expect((await table.list({ orderBy: { slug: 'asc' } })).map(({ changes }) => changes)).toEqual([3, 2])
      }),
    },
  ],
}

const upserting: Subject = {
  subject: 'upsert of one row',
  cases: [
    {
      name: 'inserts what is new and gives the row back whole',
      run: noting(async (session) => {
        const row = await session.table('notes').upsert({ slug: 'a', text: 'x' }, { conflict: ['slug'] })
        expect(row).toMatchObject({ slug: 'a', text: 'x', changes: 1, deleted_at: null })
        expect(await session.table('notes').get(row.id)).toEqual(row)
      }),
    },
    {
      name: 'updates what is there, keeps its identifier and what the row does not name',
      run: noting(async (session) => {
        const table = session.table('notes')
        const first = await table.insert({ slug: 'a', text: 'x' })
        const second = await table.upsert({ slug: 'a' }, { conflict: ['slug'], update: ['slug'] })
        expect(second).toMatchObject({ id: first.id, text: 'x', changes: 2 })
        expect(await table.upsert({ slug: 'a', text: 'y' }, { conflict: ['slug'] })).toMatchObject({ id: first.id, text: 'y' })
        expect(await table.count()).toBe(1)
      }),
    },
    {
      name: 'with nothing to update gives the row that is there',
      run: noting(async (session) => {
        const table = session.table('seats')
        const first = await table.insert({ room: 'a', place: 1, name: 'first' })
        const second = await table.upsert({ room: 'a', place: 1, name: 'second' }, { conflict: ['room', 'place'], update: [] })
        expect(second).toEqual(first)
      }),
    },
    {
      name: 'by the primary key, unless another key is named',
      run: noting(async (session) => {
        const table = session.table('seats')
        const { id } = await table.insert({ room: 'a', name: 'x' })
        expect(await table.upsert({ id, room: 'b', name: 'y' })).toMatchObject({ id, room: 'b', name: 'y' })
        expect((await table.upsert({ room: 'c', name: 'z' })).id).not.toBe(id)
      }),
    },
    {
      name: 'a key with an empty part collides with nothing',
      run: noting(async (session) => {
        const table = session.table('seats')
        const first = await table.upsert({ room: 'a', place: null, name: 'x' }, { conflict: ['room', 'place'] })
        const second = await table.upsert({ room: 'a', place: null, name: 'y' }, { conflict: ['room', 'place'] })
        expect([first.name, second.name]).toEqual(['x', 'y'])
        expect(second.id).not.toBe(first.id)
      }),
    },
    {
      name: 'columns that are no key, and values of other types, are refused',
      run: noting(async (session) => {
        const table = session.table('notes')
        await expect(table.upsert({ slug: 'a' }, { conflict: ['text'] })).rejects.toMatchObject({ kind: 'usage' })
        await expect(table.upsert({ slug: 5 as unknown as string }, { conflict: ['slug'] })).rejects.toMatchObject({
          kind: 'value',
        })
      }),
    },
  ],
}

type FamilySession = Session<typeof family>
const adasSkills = async (session: FamilySession) =>
  names(await session.table('skills').list({ where: { profile_id: idOf('p-ada') }, orderBy: { name: 'asc' } }))

const saving: Subject = {
  subject: 'saving trees',
  cases: [
    {
      name: 'a new tree is inserted whole, with its foreign keys filled in, and comes back whole',
      run: playing(async (session) => {
        const saved = await session.table('users').save({
          email: 'new',
          profile: { headline: 'New', skills: [{ name: 'a', evidences: [{ title: 'one' }, { title: 'two' }] }, { name: 'b' }] },
        })
        expect(saved.profile.skills.map(({ name }) => name)).toEqual(['a', 'b'])
        const found = await session.table('users').get(saved.id, { with: { profile: { skills: { evidences: true } } } })
        expect(found.profile).toMatchObject({ user_id: saved.id, headline: 'New', version: 1 })
        expect(found.profile?.skills.map(({ name, evidences }) => [name, evidences.map(({ title }) => title)])).toEqual([
          ['a', ['one', 'two']],
          ['b', []],
        ])
        expect(saved.profile.skills[0]?.id).toBe(found.profile?.skills[0]?.id)
      }),
    },
    {
      name: 'rows with their key are updated, others inserted, and what the tree does not name stays',
      run: playing(async (session) => {
        const saved = await session.table('profiles').save({
          id: idOf('p-ada'),
          headline: 'changed',
          skills: [{ id: idOf('s-sql'), level: 9 }, { name: 'rust' }],
        })
        expect(saved).toMatchObject({ headline: 'changed', version: 2, user_id: idOf('ada') })
        expect(saved.skills[0]).toMatchObject({ name: 'sql', level: 9 })
        expect(await adasSkills(session)).toEqual(['go', 'js', 'rust', 'sql'])
      }),
    },
    {
      name: 'a row with a key that is not there is inserted under it',
      run: playing(async (session) => {
        const id = idOf('s-given')
        const saved = await session.table('skills').save({ id, profile_id: idOf('p-bob'), name: 'given' })
        expect(saved).toMatchObject({ id, name: 'given' })
      }),
    },
    {
      name: 'what is missing is removed only where that is said, softly where the table does',
      run: playing(async (session) => {
        const tree = { id: idOf('p-ada'), skills: [{ id: idOf('s-go') }, { name: 'new' }] }
        await session.table('profiles').save(tree, { removing: { skills: true } })
        expect(await adasSkills(session)).toEqual(['go', 'new'])
        const hidden = await session.table('skills').list({ where: { profile_id: idOf('p-ada') }, includeDeleted: true })
        expect(hidden).toHaveLength(4)
      }),
    },
    {
      name: 'removing on a deeper level, and all children of a row',
      run: playing(async (session) => {
        await session
          .table('profiles')
          .save(
            { id: idOf('p-ada'), skills: [{ id: idOf('s-sql'), evidences: [{ id: idOf('e-1') }] }] },
            { removing: { skills: { evidences: true } } },
          )
        expect(await adasSkills(session)).toEqual(['sql'])
        expect(await session.table('evidences').count({ skill_id: idOf('s-sql') })).toBe(1)
        await session.table('profiles').save({ id: idOf('p-ada'), skills: [] }, { removing: { skills: true } })
        expect(await adasSkills(session)).toEqual([])
      }),
    },
    {
      name: 'a row this one points at is saved first; null points at none',
      run: playing(async (session) => {
        const saved = await session.table('skills').save({ id: idOf('s-sql'), mentor: { email: 'mentor' } })
        expect(saved.mentor_id).toBe(saved.mentor.id)
        const without = await session.table('skills').save({ id: idOf('s-sql'), mentor: null })
        expect(without).toMatchObject({ mentor_id: null, mentor: null })
      }),
    },
    {
      name: 'a child of another row moves to the one it is saved under',
      run: playing(async (session) => {
        await session.table('profiles').save({ id: idOf('p-bob'), skills: [{ id: idOf('s-sql') }] })
        expect((await session.table('skills').get(idOf('s-sql'))).profile_id).toBe(idOf('p-bob'))
      }),
    },
    {
      name: 'a tree of an older version is stale, and nothing of it is saved',
      run: playing(async (session) => {
        await session.table('profiles').update(idOf('p-ada'), { headline: 'meanwhile' })
        const stale = session.table('users').save({
          id: idOf('ada'),
          email: 'changed',
          profile: { id: idOf('p-ada'), version: 1, headline: 'mine' },
        })
        await expect(stale).rejects.toMatchObject({ kind: 'stale' })
        expect((await session.table('users').get(idOf('ada'))).email).toBe('ada')
      }),
    },
    {
      name: 'one row that breaks a rule: nothing of the tree is saved, and the transaction can go on',
      run: playing(async (session) => {
        const broken = session
          .table('users')
          .save({ email: 'fresh', profile: { skills: [{ name: 'ok' }, { name: null as unknown as string }] } })
        await expect(broken).rejects.toMatchObject({ kind: 'not null', table: 'skills' })
        const taken = session.table('users').save({ email: 'bob', profile: {} })
        await expect(taken).rejects.toMatchObject({ kind: 'unique' })
        expect(await session.table('users').count()).toBe(3)
      }),
    },
    {
      name: 'what is no list, no row or no column is refused in a sentence',
      run: playing(async (session) => {
        const table = session.table('profiles')
        await expect(table.save({ id: idOf('p-ada'), skills: {} as never })).rejects.toThrow(/needs a list/)
        await expect(table.save({ id: idOf('p-ada'), skills: ['x'] as never })).rejects.toThrow(/columns of a row/)
        await expect(table.save({ id: idOf('p-ada'), nothing: 1 } as never)).rejects.toThrow(/no column nothing/)
      }),
    },
    {
      name: 'children without keys go together: a tree of a hundred takes few statements',
      run: async (kit) => {
        const seen: string[] = []
        const database = await stock(kit, (sql) => seen.push(sql))
        await database.transaction(async (session) => {
          seen.length = 0
          await session
            .table('profiles')
            .save({ user_id: idOf('eve'), skills: Array.from({ length: 100 }, (_, at) => ({ name: `n${at}` })) })
          expect(seen.length).toBeLessThan(8)
        })
      },
    },
  ],
}

export const savingSubjects: readonly Subject[] = [versions, upserting, saving]
