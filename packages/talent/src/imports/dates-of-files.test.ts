import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { collected, csv, file } from '../../test/files.ts'
import { inSnapshot } from '../context.ts'
import { failedRows, importFile, listImports, type ImportInput } from './imports.ts'

const header = ['external_id', 'title', 'posted_at']
const jobs = (prefix: string, ...dates: string[]): string =>
  csv([header, ...dates.map((date, index) => [`${prefix}${index}`, 'Clerk', date])])

const bring = (bench: Bench, content: string, more: Partial<ImportInput> = {}) =>
  importFile(bench.context, { kind: 'jobs', source: file(content), dryRun: false, onDuplicate: 'update', ...more })

/** The days of the postings, by outside id. */
const daysOf = (bench: Bench): Promise<Record<string, string>> =>
  inSnapshot(bench.context, async ({ session }) => {
    const postings = await session.table('job_postings').list({ orderBy: { external_id: 'asc' } })
    return Object.fromEntries(postings.map(({ external_id, posted_at }) => [external_id, posted_at.toISOString().slice(0, 10)]))
  })

describe('dates that can be read in two ways', () => {
  it('are refused row by row where nothing tells how, and come in as is said', async () => {
    await using bench = await openBench()
    const content = jobs('a', '03/04/2025', '2025-01-02', '05/05/2025')
    const view = await bring(bench, content)
    expect([view.created, view.failed]).toEqual([2, 1])
    expect(await daysOf(bench)).toEqual({ a1: '2025-01-02', a2: '2025-05-05' })
    const [, failed] = await collected(failedRows(bench.context, view.id))
    expect(failed!.slice(-3)).toEqual([
      '1',
      'posted_at: The day and the month cannot be told apart',
      expect.stringMatching(/--dates dmy .*--dates mdy/),
    ])

    const errors = csv(await collected(failedRows(bench.context, view.id)))
    expect((await bring(bench, errors)).failed).toBe(1)
    expect((await bring(bench, errors, { dates: 'mdy' })).created).toBe(1)
    expect(await daysOf(bench)).toMatchObject({ a0: '2025-03-04' })
  })

  it('are read by a value of the file that can be read in one way only, wherever it stands', async () => {
    await using bench = await openBench()
    const days = Array.from({ length: 600 }, (_, index) => (index === 599 ? '13/04/2025' : '03/04/2025'))
    expect((await bring(bench, jobs('a', ...days))).failed).toBe(0)
    expect(await daysOf(bench)).toMatchObject({ a0: '2025-04-03', a598: '2025-04-03', a599: '2025-04-13' })
  })

  it('are read in the next file with the same columns as was said, unless its values tell otherwise or somebody does', async () => {
    await using bench = await openBench()
    await bring(bench, jobs('a', '03/04/2025'), { dates: 'dmy' })
    await bring(bench, jobs('b', '03/04/2025'))
    await bring(bench, jobs('c', '03/04/2025', '04/13/2025'))
    await bring(bench, jobs('d', '03/04/2025'), { dates: 'mdy' })
    await bring(bench, jobs('e', '03/04/2025'))
    expect(await daysOf(bench)).toEqual({
      a0: '2025-04-03',
      b0: '2025-04-03',
      c0: '2025-03-04',
      c1: '2025-04-13',
      d0: '2025-03-04',
      e0: '2025-03-04',
    })
  })

  it('are gone on with as they were begun, and read anew where another order is said', async () => {
    const breakOff = async (bench: Bench, content: string): Promise<void> => {
      const onProgress = (): void => {
        throw new Error('The power is gone.')
      }
      await expect(bring(bench, content, { dates: 'dmy', onProgress })).rejects.toThrow('The power is gone.')
    }
    const content = jobs('a', ...Array.from({ length: 600 }, () => '03/04/2025'))
    for (const [dates, expected, imports] of [
      [undefined, '2025-04-03', 1],
      ['dmy', '2025-04-03', 1],
      ['mdy', '2025-03-04', 2],
    ] as const) {
      await using bench = await openBench()
      await breakOff(bench, content)
      expect(await bring(bench, content, { dates })).toMatchObject({ status: 'completed', processed: 600 })
      expect(new Set(Object.values(await daysOf(bench)))).toEqual(new Set([expected]))
      expect(await listImports(bench.context, { limit: 10 })).toHaveLength(imports)
    }
  })
})
