// One row among many that breaks a rule, at the beginning, in the middle or at the end: nothing of the statement stays.
import { expect } from 'vitest'
import type { Session } from '../../src/database.ts'
import { together, type Subject } from './kit.ts'
import { schema } from './people.ts'

const ownerId = '00000000-0000-7000-8000-000000000001'
const nobodyId = '00000000-0000-7000-8000-00000000ffff'

type PetSession = Session<typeof schema>
type Broken = { readonly row: object; readonly error: object }

const rules: Readonly<Record<string, Broken>> = {
  'a key': { row: { chip: 'taken', kind: 'cat' }, error: { kind: 'unique', table: 'pets', columns: ['chip', 'kind'] } },
  'a check': { row: { cost: '5' }, error: { kind: 'check', table: 'pets', constraint: 'pets_cost' } },
  'a foreign key': { row: { owner_id: nobodyId }, error: { kind: 'foreign key', table: 'pets' } },
  'a column that needs a value': { row: { owner_id: null }, error: { kind: 'not null', table: 'pets', columns: ['owner_id'] } },
  'the length of a text': { row: { kind: 'x'.repeat(21) }, error: { kind: 'value', table: 'pets', columns: ['kind'] } },
}

const count = 120
const places = { beginning: 0, middle: 60, end: count - 1 }

async function owner(session: PetSession): Promise<void> {
  await session.table('people').insert({ id: ownerId, email: 'owner' })
  await session.table('pets').insert({ owner_id: ownerId, chip: 'taken', kind: 'cat' })
}

const rowsWith = (broken: object, at: number): object[] =>
  Array.from({ length: count }, (_, place) => ({
    owner_id: ownerId,
    chip: `chip ${place}`,
    kind: 'cat',
    cost: '0',
    ...(place === at ? broken : {}),
  }))

const cases = Object.entries(rules).flatMap(([rule, { row, error }]) =>
  Object.entries(places).map(([where, at]) => ({
    name: `${rule} is broken by a row at the ${where}: nothing is there, the error says which rule, and the transaction goes on`,
    run: async (session: PetSession) => {
      await owner(session)
      const pets = session.table('pets')
      const broken = session.transaction((part) => part.table('pets').insertMany(rowsWith(row, at) as never))
      await expect(broken).rejects.toMatchObject(error)
      expect(await pets.count()).toBe(1)
      expect(await pets.insertMany(rowsWith({}, at) as never)).toHaveLength(count)
      expect(await pets.count()).toBe(count + 1)
    },
  })),
)

export const breakingSubject: Subject = together('many rows of which one breaks a rule', schema, cases)
