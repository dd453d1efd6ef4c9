// SQL Server's statements of the whole conformance list, against the texts in golden/mssql; `vitest -u` writes them anew.
import { describe, expect, it, vi } from 'vitest'
import { mssql } from '../src/dialects/mssql/mssql.ts'
import { faultsOfTransactSql } from './grammar.ts'
import { operationsOf } from './golden-operations.ts'
import { goldenOf, goldenSubjects } from './golden.ts'

// The same identifiers in each run.
const numbers = vi.hoisted(() => ({ last: 0 }))
vi.mock('../src/identifiers.ts', () => ({
  uuidMaker: () => () => `01900000-0000-7abc-8def-${String(++numbers.last).padStart(12, '0')}`,
}))
const restart = () => {
  numbers.last = 0
}

describe('the statements for SQL Server', () => {
  it('of every operation and its way back are the golden ones, and of its grammar', async () => {
    const { text, statements } = operationsOf(mssql, 'SQL Server')
    expect(statements.flatMap((sql) => faultsOfTransactSql(sql, []).map((fault) => `${fault}: ${sql}`))).toEqual([])
    await expect(text).toMatchFileSnapshot('golden/mssql/every-operation.sql')
  })

  const engine = { dialect: mssql, title: 'SQL Server', place: (number: number) => `@p${number}`, faultsOf: faultsOfTransactSql }
  it.each(goldenSubjects.map((subject) => [subject.subject, subject] as const))(
    '%s: are the golden ones, and of its grammar',
    async (name, subject) => {
      const { text, faults } = await goldenOf(engine, subject, restart)
      expect(faults).toEqual([])
      await expect(text).toMatchFileSnapshot(`golden/mssql/${name.replaceAll(/\W+/g, '-')}.sql`)
    },
    120_000,
  )
})
