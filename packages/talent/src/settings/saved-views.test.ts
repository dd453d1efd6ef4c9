import { describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { createUser } from '../accounts/accounts.ts'
import type { Context } from '../context.ts'
import { deleteView, listViews, saveView, showView, updateView } from './settings.ts'

async function openWithUsers() {
  const bench = await openBench({ deployed: false })
  const as = async (email: string): Promise<Context> => {
    const { id } = await createUser(bench.context, { email, name: 'Somebody', role: 'staff' })
    return { ...bench.context, actor: { kind: 'user', id } }
  }
  return { bench, ada: await as('ada@uni.edu'), ben: await as('ben@uni.edu') }
}

const names = async (context: Context) => (await listViews(context, { limit: 50 })).items.map(({ name }) => name)

describe('views', () => {
  it('of one person are seen by nobody else, and shared ones by all', async () => {
    const { bench, ada, ben } = await openWithUsers()
    await using _ = bench
    const own = await saveView(ada, { list: 'people', name: 'Mine', query: { city: 'Lund', yearsAtLeast: '2' } })
    expect(own).toMatchObject({ shared: false, query: { city: 'Lund', yearsAtLeast: 2 } })
    await saveView(ben, { list: 'jobs', name: 'Open', query: { status: 'open' }, shared: true })
    await saveView(ben, { list: 'people', name: 'Mine', query: {} })
    expect([await names(ada), await names(ben), await names(bench.context)]).toEqual([
      ['Mine', 'Open'],
      ['Mine', 'Open'],
      ['Open'],
    ])
    await expect(showView(ben, own.id)).rejects.toMatchObject({ code: 'missing' })
    await expect(updateView(ben, own.id, { name: 'Theirs' })).rejects.toMatchObject({ code: 'missing' })
    await expect(deleteView(ben, own.id)).rejects.toMatchObject({ code: 'missing' })
    const shared = await updateView(ada, own.id, { shared: true, ifUpdatedAt: own.updatedAt })
    expect(await showView(ben, own.id)).toEqual(shared)
    await deleteView(ada, own.id)
    expect(await names(ada)).toEqual(['Open'])
  })

  it('are refused where the list would refuse them, or a name is taken', async () => {
    const { bench, ada } = await openWithUsers()
    await using _ = bench
    const save = (query: Record<string, string>, name = 'A') => saveView(ada, { list: 'people', name, query })
    await expect(save({ level: 'wizard' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(save({ password_hash: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    await save({})
    await expect(save({})).rejects.toMatchObject({ code: 'taken' })
    await saveView(bench.context, { list: 'people', name: 'A', query: {} })
    await expect(saveView(bench.context, { list: 'people', name: 'A', query: {} })).rejects.toMatchObject({ code: 'taken' })
  })
})
