// Sealed fields: what lies in the database, what opens it and what does not, and bringing all under a new key.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { FieldKeys } from '../src/field-keys.ts'
import { inSnapshot, inTransaction } from '../src/context.ts'
import { showResume } from '../src/documents/documents.ts'
import { createUser } from '../src/accounts/accounts.ts'
import { createPeople, createPerson, showPerson, updatePerson } from '../src/people/people.ts'
import { exportPersonalData, rotateKeys, showKeys } from '../src/privacy/privacy.ts'
import { refuseOtherKeys } from '../src/settings/settings.ts'
import { openBench, temporaryFolder, type Bench } from './context.ts'

const [oldKey, newKey, otherKey] = [1, 2, 3].map(() => new Uint8Array(randomBytes(32))) as [Uint8Array, Uint8Array, Uint8Array]
const place = { table: 'profiles', column: 'phone', row: 'a' }
const keysOf = (...keys: Uint8Array[]) => new FieldKeys(() => keys, randomBytes)

describe('a sealed value', () => {
  const keys = keysOf(oldKey)

  it('is another one each time, and opens to what it was in each of its forms', () => {
    expect(keys.seal(place, '+46 70')).not.toBe(keys.seal(place, '+46 70'))
    for (const text of ['', 'å€𝄞', 'sealed:x', 'x'.repeat(100_000)]) expect(keys.open(place, keys.seal(place, text))).toBe(text)
    const bytes = new Uint8Array(randomBytes(5000))
    expect(keys.openBytes(place, keys.sealBytes(place, bytes))).toEqual(bytes)
    expect(keys.openJson(place, keys.sealJson(place, { a: [1, null] }))).toEqual({ a: [1, null] })
  })

  it('that was never sealed is itself', () => {
    expect(keys.open(place, '+46 70')).toBe('+46 70')
    expect(keys.open(place, 'sealed:nothing')).toBe('sealed:nothing')
    expect(keys.openBytes(place, new Uint8Array(60))).toEqual(new Uint8Array(60))
    expect(keys.openJson(place, { sealed: 'x', more: 1 })).toEqual({ sealed: 'x', more: 1 })
    expect([keys.keyOf(null), keys.keyOf('x'), keys.keyOf({})]).toEqual([undefined, undefined, undefined])
  })

  it.each([
    ['in another row', { ...place, row: 'b' }],
    ['in another column', { ...place, column: 'email' }],
    ['in another table', { ...place, table: 'users' }],
  ])('opens %s no more', (_, elsewhere) => {
    expect(() => keys.open(elsewhere, keys.seal(place, 'x'))).toThrow(
      /cannot be opened: it was changed .* or belongs to another row/,
    )
  })

  it('opens no more once any of its bits was turned, by no other key, and by every key that is held', () => {
    const sealed = keys.sealBytes(place, Buffer.from('secret'))
    for (let index = 8; index < sealed.length; index += 1) {
      const turned = Uint8Array.from(sealed)
      turned[index]! ^= 1 << (index % 8)
      expect(() => keys.openBytes(place, turned)).toThrow(/cannot be opened/)
    }
    expect(() => keysOf(otherKey).openBytes(place, sealed)).toThrow(
      /^profiles\.phone of a was sealed with the key [0-9a-f]{8}, which MOIRAI_ENCRYPTION_KEYS does not hold; add it\.$/,
    )
    expect(Buffer.from(keysOf(newKey, oldKey).openBytes(place, sealed)).toString()).toBe('secret')
  })
})

const phoneColumn = ({ database }: Bench, id: string) =>
  database.transaction(async (session) => (await session.table('profiles').get(id)).phone)

describe('phones', () => {
  it('lie sealed, however they came, and are told to whom they belong', async () => {
    await using bench = await openBench({ keys: [oldKey] })
    const { context, database } = bench
    const { id } = await createPerson(context, { name: 'Ana', phone: '+46 70 123', email: 'ana@example.org' })
    expect(await phoneColumn(bench, id)).toMatch(/^sealed:/)
    expect((await showPerson(context, id)).phone).toBe('+46 70 123')
    await updatePerson(context, id, { phone: '+46 70 456' })
    expect((await showPerson(context, id)).phone).toBe('+46 70 456')
    expect((await showResume(context, id)).basics).toMatchObject({ phone: '+46 70 456' })
    const user = await createUser(context, { email: 'ana@example.org', name: 'Ana', role: 'student', status: 'active' })
    await database.transaction((session) => session.table('profiles').update(id, { user_id: user.id }))
    expect((await exportPersonalData(context, user.id)).tables['profiles']).toMatchObject([{ phone: '+46 70 456' }])
    await updatePerson(context, id, { phone: null })
    expect(await phoneColumn(bench, id)).toBe(null)
  })

  it('brought under a new key are told as before, also where that was broken off, and the old key is needed no more', async () => {
    using folder = temporaryFolder()
    const url = folder.databaseUrl
    const ids: string[] = []
    {
      await using bench = await openBench({ url, keys: [oldKey] })
      const people = Array.from({ length: 1200 }, (_, index) => ({ name: `P ${index}`, phone: `+46 ${index}` }))
      for (const outcome of await createPeople(bench.context, people)) if (outcome.action === 'created') ids.push(outcome.id)
      // One from before there were keys, and one that is hidden.
      await bench.database.transaction(async (session) => {
        await session.table('profiles').update(ids[3]!, { phone: '+46 3' })
        await session.table('profiles').delete({ id: ids[4]! })
      })
      expect(await showKeys(bench.context)).toMatchObject({ keys: [{ fields: 1199 }], unsealed: 1 })
    }
    {
      await using bench = await openBench({ url, keys: [newKey, oldKey] })
      const before = (await showPerson(bench.context, ids[700]!)).updatedAt
      const broken = rotateKeys(bench.context, {
        onProgress: (done) => {
          if (done >= 500) throw new Error('broken off')
        },
      })
      await expect(broken).rejects.toThrow('broken off')
      expect(await showKeys(bench.context)).toMatchObject({ keys: [{ fields: 500 }, { fields: 700 }], unsealed: 0 })
      const told: [number, number][] = []
      const rotation = await rotateKeys(bench.context, { onProgress: (done, total) => told.push([done, total]) })
      expect(rotation).toMatchObject({ looked: 1200, changed: 700 })
      expect(told.at(-1)).toEqual([1200, 1200])
      expect((await showPerson(bench.context, ids[700]!)).updatedAt).toBe(before)
      expect(await rotateKeys(bench.context)).toMatchObject({ changed: 0 })
    }
    {
      await using bench = await openBench({ url, keys: [newKey] })
      await inSnapshot(bench.context, refuseOtherKeys)
      expect((await showPerson(bench.context, ids[3]!)).phone).toBe('+46 3')
      expect((await showPerson(bench.context, ids[1199]!)).phone).toBe('+46 1199')
      expect(await showKeys(bench.context)).toMatchObject({ keys: [{ held: true, fields: 1200 }], unsealed: 0 })
    }
    await using other = await openBench({ url, keys: [otherKey] })
    await expect(inSnapshot(other.context, refuseOtherKeys)).rejects.toThrow(
      /^Fields of this database are sealed with the key [0-9a-f]{8}, which MOIRAI_ENCRYPTION_KEYS \(or data\/encryption-keys\) does not hold/,
    )
    await expect(createPerson(other.context, { name: 'Eve', phone: '1' })).rejects.toThrow(/does not hold/)
    expect(await inTransaction(other.context, ({ session }) => session.table('profiles').count({ name: 'Eve' }))).toBe(0)
  })
})
