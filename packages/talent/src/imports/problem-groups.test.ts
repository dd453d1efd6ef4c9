import { describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { csv, file } from '../../test/files.ts'
import type { RowResult } from './batch.ts'
import { describeImport, importFile } from './imports.ts'
import { commonProblems, withProblemsOf, type KeptGroup } from './problem-groups.ts'

const failed = (row: number, ...problems: [column: string, problem: string][]): RowResult => ({
  row,
  action: 'failed',
  entityId: null,
  identity: null,
  cells: [],
  before: null,
  problems: problems.map(([column, problem]) => ({ column, problem, howToFix: 'Mend it.' })),
})

describe('groups of problems', () => {
  it('grow batch by batch and keep the first rows, and leave the batches before as they were', () => {
    const first = withProblemsOf([failed(2, ['years', 'No number'], ['years', 'No number']), failed(3, ['', 'Too short'])], [])
    const before = structuredClone(first)
    const later = [4, 5, 6, 7, 8].map((row) => failed(row, ['years', 'No number'], ['email', 'No number']))
    const groups = withProblemsOf(later, first)
    expect(groups).toEqual([
      { problem: 'No number', column: 'years', rows: 6, examples: [2, 4, 5, 6, 7] },
      { problem: 'Too short', column: null, rows: 1, examples: [3] },
      { problem: 'No number', column: 'email', rows: 5, examples: [4, 5, 6, 7, 8] },
    ])
    expect(first).toEqual(before)
    expect(commonProblems(groups)).toEqual([
      { problem: 'years: No number', rows: 6 },
      { problem: 'email: No number', rows: 5 },
      { problem: 'Too short', rows: 1 },
    ])
  })

  it('are bounded: those met first go on counting', () => {
    let groups: KeptGroup[] = []
    for (let batch = 0; batch < 10; batch += 1) {
      const rows = Array.from({ length: 500 }, (_, index) => failed(batch * 500 + index, ['a', `Problem ${batch * 500 + index}`]))
      groups = withProblemsOf([...rows, failed(9999, ['a', 'Problem 0'])], groups)
    }
    expect(groups).toHaveLength(300)
    expect(groups[0]).toEqual({ problem: 'Problem 0', column: 'a', rows: 11, examples: [0, 9999, 9999, 9999, 9999] })
  })

  it('are read in as many statements however many rows failed, also while the import runs', async () => {
    await using bench = await openBench()
    const header = ['external_id', 'name', 'email']
    const rows = Array.from({ length: 1600 }, (_, index) => [
      `p${index}`,
      'Ada Example',
      index % 2 === 0 ? 'nowhere' : `p${index}@example.org`,
    ])
    const statements: number[] = []
    const seen: number[] = []
    let opened = ''
    const source = file(csv([header, ...rows]))
    const look = async () => {
      bench.statements.length = 0
      const { problems } = await describeImport(bench.context, opened)
      statements.push(bench.statements.length)
      seen.push(problems[0]?.rows ?? 0)
      expect(problems).toMatchObject([{ column: 'email', examples: [1, 3, 5, 7, 9], howToFix: expect.stringContaining('@') }])
    }
    await importFile(bench.context, {
      kind: 'people',
      source,
      mapping: { external_id: 'external_id', name: 'name', email: 'email' },
      dryRun: true,
      onDuplicate: 'update',
      onOpened: (id) => void (opened = id),
      onProgress: look,
    })
    await look()
    expect(seen).toEqual([250, 500, 750, 800, 800])
    expect(new Set(statements).size).toBe(1)
  })
})
