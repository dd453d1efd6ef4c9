// Rows with what belongs to them, read by one statement: that nothing is lost on the way, on every engine.
import { expect } from 'vitest'
import type { Subject } from './kit.ts'
import { idOf, names, playing, stock, wholeEvidence } from './tree-stock.ts'

const loading: Subject = {
  subject: 'trees',
  cases: [
    {
      name: 'a row with its profile, its skills and their evidences is one statement',
      run: async (kit) => {
        const seen: string[] = []
        const database = await stock(kit, (sql) => seen.push(sql))
        await database.transaction(async (session) => {
          seen.length = 0
          const ada = await session.table('users').get(idOf('ada'), { with: { profile: { skills: { evidences: true } } } })
          expect(seen).toHaveLength(1)
          expect(ada.email).toBe('ada')
          expect(ada.profile?.headline).toBe('Ada at work')
          expect(names(ada.profile?.skills)).toEqual(['sql', 'go', 'js'])
          expect(ada.profile?.skills.map(({ evidences }) => evidences.length)).toEqual([2, 0, 0])
        })
      },
    },
    {
      name: 'a cell in a tree is the cell a verb gives, in every type, and so is an empty one',
      run: playing(async (session) => {
        const skill = await session.table('skills').get(idOf('s-sql'), { with: { evidences: true } })
        expect(skill.evidences).toEqual(
          await session.table('evidences').list({ where: { skill_id: skill.id }, orderBy: { id: 'asc' } }),
        )
        expect(skill.evidences[0]).toMatchObject(wholeEvidence)
        expect(skill.evidences[1]).toMatchObject({ title: null, price: null, file: null, data: null, moment: null, seen: null })
      }),
    },
    {
      name: 'the row at the root is the row a verb gives',
      run: playing(async (session) => {
        const { skill: _, ...row } = await session.table('evidences').get(idOf('e-1'), { with: { skill: true } })
        expect(row).toEqual(await session.table('evidences').get(idOf('e-1')))
      }),
    },
    {
      name: 'doubles keep every bit inside a tree',
      run: playing(async (session) => {
        const bits = new DataView(new ArrayBuffer(8))
        let seed = 1
        const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)
        const numbers = [5e-324, 1.797_693_134_862_315_7e308, 2 ** 53 + 2, -1.5, 0, 1e21, 1e-7, 123_456_789.123_456_79]
        while (numbers.length < 300) {
          bits.setUint32(0, next() * 2)
          bits.setUint32(4, next() * 2)
          const number = bits.getFloat64(0)
          if (Number.isFinite(number) && number !== 0) numbers.push(number)
        }
        await session.table('evidences').insertMany(numbers.map((score) => ({ skill_id: idOf('s-js'), score })))
        const skill = await session.table('skills').get(idOf('s-js'), { with: { evidences: { orderBy: { number: 'asc' } } } })
        expect(skill.evidences.map(({ score }) => score)).toEqual(numbers)
      }),
    },
    {
      name: 'texts keep every character inside a tree',
      run: playing(async (session) => {
        const codes = Array.from({ length: 0x9f }, (_, code) => `a${String.fromCodePoint(code + 1)}b`)
        const texts = codes.concat([
          '\u2028',
          '\u2029',
          '\u{10ffff}',
          '\ufeff',
          '"',
          '\\',
          '\\u0041',
          '</script>',
          "'",
          '',
          ' ',
          '[1]',
          '{"a":1}',
          'null',
        ])
        await session.table('evidences').insertMany(texts.map((title) => ({ skill_id: idOf('s-js'), title, data: title })))
        const skill = await session.table('skills').get(idOf('s-js'), { with: { evidences: { orderBy: { number: 'asc' } } } })
        expect(skill.evidences.map(({ title }) => title)).toEqual(texts)
        expect(skill.evidences.map(({ data }) => data)).toEqual(texts)
      }),
    },
    {
      name: 'moments and days of the first and the last year, and bytes of any length',
      run: playing(async (session) => {
        const rows = [
          { moment: new Date('0001-01-01T00:00:00.000Z'), day: '0001-01-01', file: new Uint8Array(0) },
          {
            moment: new Date('9999-12-31T23:59:59.999Z'),
            day: '9999-12-31',
            file: new Uint8Array(5_000).map((_, at) => at % 256),
          },
          { moment: new Date('1969-12-31T23:59:59.001Z'), day: '1900-03-01', file: new Uint8Array([0]) },
        ]
        await session.table('evidences').insertMany(rows.map((row) => ({ skill_id: idOf('s-js'), ...row })))
        const skill = await session.table('skills').get(idOf('s-js'), { with: { evidences: { orderBy: { number: 'asc' } } } })
        expect(skill.evidences.map(({ moment, day, file }) => ({ moment, day, file }))).toEqual(rows)
      }),
    },
    {
      name: 'JSON in a tree is the JSON that was stored',
      run: playing(async (session) => {
        const values = [{}, [], 'text', 0, -1.5e-9, true, false, { a: { b: [[[]]] } }, [null], { '': '', 'ä"': '\\' }, 1e300]
        await session.table('evidences').insertMany(values.map((data) => ({ skill_id: idOf('s-js'), data })))
        const skill = await session.table('skills').get(idOf('s-js'), { with: { evidences: { orderBy: { number: 'asc' } } } })
        expect(skill.evidences.map(({ data }) => data)).toEqual(values)
      }),
    },
    {
      name: 'to one: null where there is none, either way',
      run: playing(async (session) => {
        const eve = await session.table('users').get(idOf('eve'), { with: { profile: { skills: true }, taught: true } })
        expect(eve).toMatchObject({ email: 'eve', profile: null, taught: [] })
        const skill = await session.table('skills').get(idOf('s-sql'), { with: { mentor: true } })
        expect(skill.mentor).toBeNull()
      }),
    },
    {
      name: 'from a row to those it points at, and theirs',
      run: playing(async (session) => {
        const evidence = await session.table('evidences').get(idOf('e-3'), { with: { skill: { profile: { user: true } } } })
        expect(evidence.skill?.profile?.user).toMatchObject({ email: 'bob', deleted_at: null })
        expect(evidence.skill?.name).toBe('c')
      }),
    },
    {
      name: 'several relations of one row, by different foreign keys to one table',
      run: playing(async (session) => {
        const bob = await session
          .table('users')
          .get(idOf('bob'), { with: { profile: { skills: true }, taught: { profile: { user: true } } } })
        expect(names(bob.profile?.skills)).toEqual(['c'])
        expect(names(bob.taught)).toEqual(['go'])
        expect(bob.taught[0]?.profile?.user?.email).toBe('ada')
      }),
    },
    {
      name: 'a table that points at itself, three levels up and down',
      run: playing(async (session) => {
        const nodes = session.table('nodes')
        for (const [name, parent] of [['a'], ['b', 'a'], ['c', 'a'], ['d', 'b']] as const) {
          await nodes.insert({ id: idOf(`n-${name}`), name, parent_id: parent === undefined ? null : idOf(`n-${parent}`) })
        }
        const top = await nodes.get(idOf('n-a'), { with: { parent: true, children: { children: { children: true } } } })
        expect(top.parent).toBeNull()
        expect(top.children.map((child) => [child.name, names(child.children)])).toEqual([
          ['b', ['d']],
          ['c', []],
        ])
        const leaf = await nodes.get(idOf('n-d'), { with: { parent: { parent: { parent: true } } } })
        expect(leaf.parent?.parent).toMatchObject({ name: 'a', parent: null })
      }),
    },
    {
      name: 'keys of two columns, either way',
      run: playing(async (session) => {
        await session.table('rooms').insertMany([1, 2].map((number) => ({ house: 'h', number, name: `room ${number}` })))
        await session.table('beds').insertMany([true, false].map((soft) => ({ house: 'h', room: 2, soft })))
        const rooms = await session.table('rooms').list({ orderBy: { number: 'asc' }, with: { beds: { place: true } } })
        expect(rooms.map(({ beds }) => beds.map(({ soft, place }) => [soft, place?.name]))).toEqual([
          [],
          [
            [true, 'room 2'],
            [false, 'room 2'],
          ],
        ])
      }),
    },
  ],
}

export const treeSubjects: readonly Subject[] = [loading]
