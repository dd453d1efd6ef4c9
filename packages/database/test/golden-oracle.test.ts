// Oracle's statements of the whole conformance list, against the texts in golden/oracle; `vitest -u` writes them anew.
import { describe, expect, it, vi } from 'vitest'
import { oracle } from '../src/dialects/oracle/oracle.ts'
import { faultsOfOracleSql } from './grammar.ts'
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

describe('the statements for Oracle', () => {
  it('of every operation and its way back are the golden ones, and of its grammar', async () => {
    const { text, statements } = operationsOf(oracle, 'Oracle')
    expect(statements.flatMap((sql) => faultsOfOracleSql(sql, []).map((fault) => `${fault}: ${sql}`))).toEqual([])
    await expect(text).toMatchFileSnapshot('golden/oracle/every-operation.sql')
  })

  const engine = { dialect: oracle, title: 'Oracle', place: (number: number) => `:${number}`, faultsOf: faultsOfOracleSql }
  it.each(goldenSubjects.map((subject) => [subject.subject, subject] as const))(
    '%s: are the golden ones, and of its grammar',
    async (name, subject) => {
      const { text, faults } = await goldenOf(engine, subject, restart)
      expect(faults).toEqual([])
      await expect(text).toMatchFileSnapshot(`golden/oracle/${name.replaceAll(/\W+/g, '-')}.sql`)
    },
    120_000,
  )
})
