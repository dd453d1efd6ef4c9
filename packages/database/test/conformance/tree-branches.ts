// Which rows the branches of a tree hold, and how relations are named, on every engine.
import { expect } from 'vitest'
import { foreignKey, integer, many, one, related, table, uuid } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { idOf, names, playing, wholeEvidence } from './tree-stock.ts'

const choosing: Subject = {
  subject: 'branches of trees',
  cases: [
    {
      name: 'orders of a branch: up, down, empty values first, and the primary key among equals',
      run: playing(async (session) => {
        const ordered = async (orderBy: { level?: 'asc' | 'desc'; name?: 'asc' | 'desc' }) =>
          names((await session.table('profiles').get(idOf('p-ada'), { with: { skills: { orderBy } } })).skills)
        expect(await ordered({ level: 'asc' })).toEqual(['js', 'go', 'sql'])
        expect(await ordered({ level: 'desc' })).toEqual(['sql', 'go', 'js'])
        expect(await ordered({ name: 'asc' })).toEqual(['go', 'js', 'sql'])
        expect(await ordered({})).toEqual(['sql', 'go', 'js'])
      }),
    },
    {
      name: 'a limit holds for each row, in the order of the branch',
      run: playing(async (session) => {
        const profiles = await session.table('profiles').list({
          orderBy: { id: 'asc' },
          with: { skills: { orderBy: { name: 'asc' }, limit: 2 } },
        })
        expect(profiles.map(({ skills }) => names(skills))).toEqual([['go', 'js'], ['c']])
        const none = await session.table('profiles').get(idOf('p-ada'), { with: { skills: { limit: 0 } } })
        expect(none.skills).toEqual([])
      }),
    },
    {
      name: 'a limit in a branch of a branch',
      run: playing(async (session) => {
        const ada = await session.table('users').get(idOf('ada'), {
          with: { profile: { skills: { limit: 1, evidences: { limit: 1, orderBy: { id: 'desc' } } } } },
        })
        expect(ada.profile?.skills.map(({ name, evidences }) => [name, evidences.map(({ id }) => id)])).toEqual([
          ['sql', [idOf('e-2')]],
        ])
      }),
    },
    {
      name: 'conditions in branches, with values of their columns, at several levels and at the root',
      run: playing(async (session) => {
        const rows = await session.table('users').list({
          where: { email: { in: ['ada', 'bob'] } },
          orderBy: { email: 'asc' },
          with: {
            profile: {
              where: { headline: { not: null } },
              skills: {
                where: { or: [{ level: { gte: 3 } }, { level: null }] },
                orderBy: { name: 'desc' },
                evidences: { where: { price: { gt: '12345678901234.5677' }, moment: { lte: wholeEvidence.moment } } },
              },
            },
          },
        })
        expect(
          rows.map(({ email, profile }) => [email, profile?.skills.map(({ name, evidences }) => [name, evidences.length])]),
        ).toEqual([
          [
            'ada',
            [
              ['sql', 1],
              ['js', 0],
            ],
          ],
          ['bob', undefined],
        ])
      }),
    },
    {
      name: 'rows that were deleted softly are out of sight on every level, and seen where that is said',
      run: playing(async (session) => {
        await session.table('skills').delete({ name: 'sql' })
        await session.table('profiles').delete({ id: idOf('p-bob') })
        const tree = { profile: { skills: true } } as const
        const rows = await session.table('users').list({ orderBy: { email: 'asc' }, with: tree })
        expect(rows.map(({ profile }) => profile && names(profile.skills))).toEqual([['go', 'js'], null, null])
        const seen = await session.table('users').list({
          orderBy: { email: 'asc' },
          with: { profile: { includeDeleted: true, skills: { includeDeleted: true } } },
        })
        expect(seen.map(({ profile }) => profile && names(profile.skills))).toEqual([['sql', 'go', 'js'], ['c'], null])
        await session.table('users').delete({ email: 'ada' })
        const skill = await session.table('skills').findBy({ name: 'go' }, { with: { profile: { user: true } } })
        expect(skill?.profile?.user).toBeNull()
      }),
    },
    {
      name: 'find, get, findBy, list, page and iterate all load trees',
      run: playing(async (session) => {
        const table = session.table('profiles')
        const tree = { with: { skills: true } } as const
        const counts: unknown[] = [
          (await table.find(idOf('p-ada'), tree))?.skills.length,
          (await table.get(idOf('p-ada'), tree)).skills.length,
          (await table.findBy({ headline: 'Ada at work' }, tree))?.skills.length,
          (await table.list({ ...tree, orderBy: { id: 'asc' } })).map(({ skills }) => skills.length),
        ]
        for await (const { skills } of table.iterate({ ...tree, where: { headline: null } })) counts.push(skills.length)
        expect(counts).toEqual([3, 3, 3, [3, 1], 1])
        expect(await table.find(idOf('ada'), tree)).toBeUndefined()
        await expect(table.get(idOf('ada'), tree)).rejects.toMatchObject({ name: 'NotFound' })
      }),
    },
    {
      name: '`only` reads the columns it names: of rows, of pages, and of branches with branches of their own',
      run: playing(async (session) => {
        const profile = { only: ['headline'], user: { only: ['email'] } } as const
        const skills = session.table('skills')
        const list = await skills.list({ only: ['name'], orderBy: { name: 'asc' }, limit: 2, with: { profile } })
        expect(list).toEqual([
          { name: 'c', profile: { headline: null, user: { email: 'bob' } } },
          { name: 'go', profile: { headline: 'Ada at work', user: { email: 'ada' } } },
        ])
        expect(await skills.list({ only: ['level'], where: { name: 'sql' } })).toEqual([{ level: 3 }])
        const only = ['price', 'data', 'moment'] as const
        const evidences = { orderBy: { id: 'asc' }, limit: 1, only } as const
        const { price, data, moment } = wholeEvidence
        const first = await skills.page({ only: ['name'], orderBy: { level: 'desc' }, limit: 1, with: { profile, evidences } })
        expect(first.items).toEqual([
          {
            name: 'sql',
            level: 3,
            id: idOf('s-sql'),
            profile: { headline: 'Ada at work', user: { email: 'ada' } },
            evidences: [{ price, data, moment }],
          },
        ])
        // The columns that are shown make it no other list.
        const second = await skills.page({ orderBy: { level: 'desc' }, limit: 1, cursor: first.next ?? '' })
        expect(names(second.items)).toEqual(['c'])
        const ill = (names: readonly string[]) => ({ only: names as readonly 'name'[] })
        await expect(skills.list(ill([]))).rejects.toThrow('Of skills no column is asked for')
        await expect(skills.list(ill(['nmae']))).rejects.toThrow('Table skills has no column nmae.')
        await expect(skills.list({ with: { profile: { only: [] } } })).rejects.toThrow('Of profiles no column is asked for')
        await expect(skills.list({ with: { profile: { only: ['nmae' as 'id'] } } })).rejects.toThrow('has no column nmae.')
      }),
    },
    {
      name: 'pages of trees go on where the last one ended, also among empty values',
      run: playing(async (session) => {
        const table = session.table('skills')
        for (const orderBy of [{ level: 'asc' }, { level: 'desc' }] as const) {
          const found: unknown[] = []
          let cursor: string | undefined
          for (;;) {
            const page = await table.page({
              orderBy,
              limit: 1,
              cursor,
              with: { profile: true, evidences: { orderBy: { number: 'asc' } } },
            })
            found.push(...page.items.map(({ name, profile, evidences }) => [name, profile?.id, evidences.length]))
            if (page.next === null) break
            cursor = page.next
          }
          const expected = [
            ['js', idOf('p-ada'), 0],
            ['go', idOf('p-ada'), 0],
            ['c', idOf('p-bob'), 1],
            ['sql', idOf('p-ada'), 2],
          ]
          expect(found).toEqual(orderBy.level === 'asc' ? expected : expected.toReversed())
        }
      }),
    },
    {
      name: 'a cursor of a list without trees is one of the list with them',
      run: playing(async (session) => {
        const options = { orderBy: { name: 'asc' }, limit: 2 } as const
        const { next } = await session.table('skills').page(options)
        const second = await session.table('skills').page({ ...options, cursor: next ?? undefined, with: { evidences: true } })
        expect(names(second.items)).toEqual(['js', 'sql'])
      }),
    },
    {
      name: 'hundreds of rows with hundreds of others each',
      run: playing(async (session) => {
        await session
          .table('skills')
          .insertMany(Array.from({ length: 200 }, (_, at) => ({ profile_id: idOf('p-bob'), name: `n${at}` })))
        const bulk = await session.table('skills').list({ where: { profile_id: idOf('p-bob') } })
        await session
          .table('evidences')
          .insertMany(bulk.flatMap(({ id }) => [1, 2, 3].map((count) => ({ skill_id: id, count, title: id }))))
        const profile = await session.table('profiles').get(idOf('p-bob'), { with: { skills: { evidences: true } } })
        expect(profile.skills).toHaveLength(201)
        expect(
          profile.skills.every(
            ({ id, name, evidences }) => name === 'c' || (evidences.length === 3 && evidences[2]?.title === id),
          ),
        ).toBe(true)
      }),
    },
    {
      name: 'what is no relation, too deep, or a limit that is none is refused in a sentence',
      run: playing(async (session) => {
        const wrong = async (tree: object, sentence: RegExp) =>
          expect(session.table('nodes').list({ with: tree as { children: true } })).rejects.toThrow(sentence)
        await wrong({ nobody: true }, /nodes has no relation nobody; it has parent, children/)
        await wrong({ children: { limit: -1 } }, /limit/)
        await wrong({ children: { orderBy: { name: 'up' } } }, /asc or desc/)
        await wrong({ children: { where: { nothing: 1 } } }, /no column nothing/)
        let tree: object = { children: true }
        for (let depth = 0; depth < 8; depth++) tree = { children: tree }
        await wrong(tree, /at most 8/)
        await expect(session.table('nodes').list({ lock: 'wait', with: { children: true } })).rejects.toMatchObject({
          kind: 'usage',
        })
      }),
    },
  ],
}

const parents = table('parents', { id: uuid().primaryKey() })
const children = table('children', { id: uuid().primaryKey(), first: uuid(), second: uuid(), age: integer() }, (t) => [
  foreignKey(t.first, () => parents.reference('id'), { onDelete: 'cascade' }),
  foreignKey(t.second, () => parents.reference('id'), { onDelete: 'cascade' }),
])

const naming: Subject = {
  subject: 'names of relations',
  cases: [
    {
      name: 'a relation no foreign key makes, or more than one, or with the name of a column is refused when the database is opened',
      run: async ({ open }) => {
        const tables = { parents, children }
        const refused = async (schema: typeof tables, sentence: RegExp) =>
          expect(open({ schema, migrations: [] })).rejects.toThrow(sentence)
        await refused(related(tables, { parents: { kids: many('children') } }), /several foreign keys \(first, second\)/)
        await refused(
          related(tables, { parents: { kid: one('children') } }),
          /no foreign key between parents and children that makes it one/,
        )
        await refused(related(tables, { parents: { others: many('parents') } }), /no foreign key between parents and parents/)
        await refused(related(tables, { children: { age: one('parents', { by: 'first' }) } }), /name of a column/)
        await refused(related(tables, { children: { where: one('parents', { by: 'first' }) } }), /means something else/)
        await refused(related(tables, { children: { x: one('nowhere' as 'parents') } }), /nowhere, which is no table/)
      },
    },
  ],
}

export const branchSubjects: readonly Subject[] = [choosing, naming]
