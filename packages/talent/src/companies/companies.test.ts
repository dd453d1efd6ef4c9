import { describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { findOrMakeCompanies } from './companies.ts'

describe('companies', () => {
  it('are made once a name and found again', async () => {
    await using bench = await openBench({ deployed: false })
    const first = await inTransaction(bench.context, (work) => findOrMakeCompanies(work, ['Fern', 'Moss', 'Fern']))
    const second = await inTransaction(bench.context, (work) => findOrMakeCompanies(work, ['Moss', 'Reed']))
    expect([...first.keys()]).toEqual(['Fern', 'Moss'])
    expect(second.get('Moss')).toBe(first.get('Moss'))
    const rows = await inSnapshot(bench.context, ({ session }) => session.table('companies').list({ orderBy: { name: 'asc' } }))
    expect(rows.map(({ name }) => name)).toEqual(['Fern', 'Moss', 'Reed'])
  })

  it('of one name are the oldest one; deleted ones are not meant', async () => {
    await using bench = await openBench({ deployed: false })
    const ids = await inTransaction(bench.context, async ({ session }) => {
      const table = session.table('companies')
      const gone = await table.insert({ name: 'Fern' })
      await table.delete({ id: gone.id })
      const older = await table.insert({ name: 'Fern' })
      const younger = await table.insert({ name: 'Fern' })
      return { gone: gone.id, older: older.id, younger: younger.id }
    })
    const found = await inTransaction(bench.context, (work) => findOrMakeCompanies(work, ['Fern']))
    expect(found.get('Fern')).toBe(ids.older)
  })

  it('take the identifier they are given', async () => {
    await using bench = await openBench({ deployed: false })
    const id = '01990000-0000-7000-8000-000000000001'
    const made = await inTransaction(bench.context, (work) => findOrMakeCompanies(work, ['Fern'], () => id))
    expect(made.get('Fern')).toBe(id)
  })
})
