import type { ImportView } from '@moirai/contract/imports'
import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { collected, csv, file, isBadRow, peopleFile } from '../../test/files.ts'
import { inSnapshot } from '../context.ts'
import { failedRows, importFile } from './imports.ts'

const bring = (bench: Bench, content: string, kind: 'people' | 'jobs' = 'people'): Promise<ImportView> =>
  importFile(bench.context, { kind, source: file(content), dryRun: false, onDuplicate: 'update' })
const rowsOf = (bench: Bench, view: ImportView) => collected(failedRows(bench.context, view.id))

describe('the file of errors', () => {
  it('has the cells as they were, the number of the row, what is wrong in which column, and how to mend it', async () => {
    await using bench = await openBench()
    const header = ['external_id', 'title', 'company', 'min_years', 'salary_min', 'salary_max', 'colour']
    const good = ['j1', 'Clerk', 'Fern', '2', '10000', '20000', 'red']
    const bad = ['j2', '', 'Fern, Moss', 'many', '30000', '20000', 'a "deep" blue']
    const view = await bring(bench, csv([header, good, bad]), 'jobs')
    const [head, row, ...more] = await rowsOf(bench, view)
    expect(head).toEqual([...header, 'row', 'problem', 'how_to_fix'])
    expect(more).toEqual([])
    expect(row!.slice(0, 8)).toEqual([...bad, '2'])
    const [problem, mend] = row!.slice(8)
    for (const column of ['title: ', 'min_years: ', 'salary_max: ']) expect(problem).toContain(column)
    expect(mend).toContain('Write the title of the job.')
  })

  it('mended and imported brings in exactly the rows that were missing, its own columns notwithstanding', async () => {
    await using bench = await openBench()
    const count = 2100
    const first = await bring(bench, peopleFile(count))
    const rows = await rowsOf(bench, first)
    const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(isBadRow)
    expect(rows.slice(1).map((cells) => Number(cells.at(-3)))).toEqual(numbers)
    const email = rows[0]!.indexOf('email')
    const mended = rows.map((cells, index) =>
      cells.map((cell, place) => (index > 0 && place === email ? `mended${index}@example.org` : cell)),
    )
    const second = await bring(bench, csv(mended))
    expect([second.status, second.created + second.updated, second.failed]).toEqual(['completed', numbers.length, 0])
    const [person] = await inSnapshot(bench.context, ({ session }) =>
      session.table('profiles').list({ where: { email: 'mended1@example.org' } }),
    )
    expect(person).toMatchObject({ external_id: 'p97', extra: { favourite_colour: 'green' } })
    expect(Object.keys(person!.extra)).toEqual(['favourite_colour'])
  })

  it('quotes rows that could not be read beside the mend', async () => {
    await using bench = await openBench()
    const view = await bring(bench, 'external_id,name\na,Ada\nb,Ben,surplus,cells\nc,Cem\n')
    expect([view.created, view.failed]).toEqual([2, 1])
    const [, row] = await rowsOf(bench, view)
    expect(row!.slice(0, 3)).toEqual(['', '', '2'])
    expect(row![4]).toContain('The row begins: b, Ben, surplus, cells')
  })

  it('is a header only where nothing failed', async () => {
    await using bench = await openBench()
    const view = await bring(bench, peopleFile(5))
    expect(await rowsOf(bench, view)).toHaveLength(1)
  })

  it('of an unknown import is refused in a sentence', async () => {
    await using bench = await openBench({ deployed: false })
    const id = '01990000-0000-7000-8000-000000000001'
    await expect(collected(failedRows(bench.context, id))).rejects.toMatchObject({ code: 'missing' })
  })

  it('shows a row that holds what no engine stores, and the others come in', async () => {
    await using bench = await openBench()
    const view = await bring(bench, 'external_id,name\na,Ada\0\nb,Ben\0,surplus\0\nc,Cem\n')
    expect([view.created, view.failed]).toEqual([1, 2])
    const [, first, second] = await rowsOf(bench, view)
    expect(first!.at(-1)).toContain('The row begins: a,Ada\u{fffd}')
    expect(second!.at(-1)).toContain('Ben\u{fffd}')
  })
})
