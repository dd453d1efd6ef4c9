import { describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { tables, verbs, writeRowSet } from '../../test/rows.ts'
import { exportPersonalData } from './privacy.ts'

/** Tables whose rows are a part of an account or a profile, through any number of steps. */
const owned = new Set(['users', 'profiles'])
for (const name of owned) {
  for (const table of tables) {
    if (table.foreignKeys.some((key) => key.table === name && key.onDelete === 'cascade')) owned.add(table.name)
  }
}

describe('everything about one person', () => {
  it('holds a row of every table that is about people, with every column that is marked, and nothing of others', async () => {
    await using bench = await openBench({ deployed: false })
    const { mine } = await bench.database.transaction(async (session) => {
      await writeRowSet(session, '¶')
      const set = await writeRowSet(session, '§§')
      await verbs(session, 'email_logs').updateWhere({ id: set.email_logs['id'] }, { user_id: set.users['id'] })
      // What is hidden is kept, and so it is told.
      await verbs(session, 'skills').delete({ id: set.skills['id'] })
      return { mine: set }
    })
    const data = await exportPersonalData(bench.context, String(mine.users['id']))
    const marked = (name: string) => tables.find((table) => table.name === name)!.columns.filter(({ personal }) => personal)
    for (const name of [...owned, 'email_logs']) {
      if (marked(name).length === 0 || name === 'conversations') continue
      expect([name, data.tables[name]?.length]).toEqual([name, 1])
      expect(Object.keys(data.tables[name]![0]!)).toEqual(expect.arrayContaining(marked(name).map((column) => column.name)))
    }
    const text = JSON.stringify(data)
    expect(text).toContain('§§')
    expect(text).not.toContain('¶')
    for (const secret of ['password_hash', 'token_hash', 'body_hash']) expect(text).not.toContain(secret)
  })

  it('is told of nobody who is not there', async () => {
    await using bench = await openBench({ deployed: false })
    await expect(exportPersonalData(bench.context, '01990000-0000-7000-8000-000000000001')).rejects.toMatchObject({
      code: 'missing',
    })
  })
})
