import type { ImportView } from '@moirai/contract/imports'
import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { collected, csv, file, jobsFile, peopleFile } from '../../test/files.ts'
import { picture } from '../../test/picture.ts'
import { failedRows, importFile, listImports, type ImportInput } from './imports.ts'

type Options = Partial<Omit<ImportInput, 'source'>>
const bring = (bench: Bench, content: string, options: Options = {}): Promise<ImportView> =>
  importFile(bench.context, { kind: 'people', source: file(content), dryRun: false, onDuplicate: 'update', ...options })

const told = ({ processed, created, updated, skipped, failed, problems }: ImportView) => ({
  processed,
  created,
  updated,
  skipped,
  failed,
  problems,
})

/** `count` rows of people nobody has heard of, to push what follows into the next batch. */
const fillers = (count: number): string[][] => Array.from({ length: count }, (_, index) => [`f${index}`, 'Filler', ''])
const header = ['external_id', 'name', 'email']

describe('a dry run', () => {
  it.each([
    ['people', peopleFile(1200)],
    ['jobs', jobsFile(1200)],
  ] as const)('of %s keeps nothing and counts what the import then does', async (kind, content) => {
    await using bench = await openBench()
    const { csv_imports: none, import_rows: _rows, ...before } = await picture(bench.context)
    const rehearsed = await bring(bench, content, { kind, dryRun: true })
    const { csv_imports: imports, import_rows: problems, ...after } = await picture(bench.context)
    expect(after).toEqual(before)
    expect([none!.length, imports!.length]).toEqual([0, 1])
    expect(problems).toHaveLength(rehearsed.failed)
    expect(rehearsed).toMatchObject({ dryRun: true, status: 'completed_with_errors', rows: 1200 })
    expect(told(await bring(bench, content, { kind }))).toEqual(told(rehearsed))
  })

  it.each(['update', 'skip', 'fail'] as const)(
    'counts repetitions in later batches as the import does with %s',
    async (onDuplicate) => {
      await using bench = await openBench()
      const content = csv([
        header,
        ['a', 'Ada', ''],
        ['a', 'Ada', ''],
        ...fillers(600),
        ['a', 'Ada again', ''],
        ['f3', 'Filler', ''],
      ])
      const rehearsed = await bring(bench, content, { dryRun: true, onDuplicate })
      expect(told(await bring(bench, content, { onDuplicate }))).toEqual(told(rehearsed))
    },
  )

  it('counts an e-mail that an earlier batch has given to somebody as the import does', async () => {
    await using bench = await openBench()
    const content = csv([header, ['a', 'Ada', 'ada@example.org'], ...fillers(600), ['b', 'Ben', 'ada@example.org']])
    const rehearsed = await bring(bench, content, { dryRun: true })
    expect(rehearsed).toMatchObject({ created: 601, failed: 1 })
    expect(told(await bring(bench, content))).toEqual(told(rehearsed))
  })

  it('knows people without outside ids again by their e-mail, as the import does', async () => {
    await using bench = await openBench()
    const own = fillers(600).map(([, name], index) => [name!, `f${index}@example.org`])
    const content = csv([['name', 'email'], ['Ada', 'ada@example.org'], ...own, ['Ada B.', 'ADA@example.org']])
    const rehearsed = await bring(bench, content, { dryRun: true })
    expect(rehearsed).toMatchObject({ created: 601, updated: 1 })
    expect(told(await bring(bench, content))).toEqual(told(rehearsed))
  })

  it('may be repeated, and neither refuses the file nor is refused', async () => {
    await using bench = await openBench()
    const content = peopleFile(10)
    for (let time = 0; time < 2; time += 1) expect((await bring(bench, content, { dryRun: true })).created).toBe(10)
    expect((await bring(bench, content)).created).toBe(10)
    expect((await bring(bench, content, { dryRun: true })).updated).toBe(10)
    expect((await listImports(bench.context, { limit: 9 })).map(({ dryRun }) => dryRun)).toEqual([true, false, true, true])
  })

  it('has its errors as a file, too', async () => {
    await using bench = await openBench()
    const view = await bring(bench, csv([header, ['a', 'Ada', 'x'], ['b', 'Ben', '']]), { dryRun: true })
    const rows = await collected(failedRows(bench.context, view.id))
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['external_id', 'name', 'email', 'row'],
      ['a', 'Ada', 'x', '1'],
    ])
  })

  it('that is stopped says that nothing was changed', async () => {
    await using bench = await openBench()
    const stop = new AbortController()
    const stopped = bring(bench, peopleFile(600), { dryRun: true, signal: stop.signal, onProgress: () => stop.abort() })
    await expect(stopped).rejects.toThrow('Stopped after 500 of 600 rows. Nothing was changed.')
  })
})
