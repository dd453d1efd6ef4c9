import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { ImportView } from '@moirai/contract/imports'
import { importView } from '@moirai/contract/imports'
import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { csv, file, isBadRow, isRepeatedRow, jobsFile, peopleFile } from '../../test/files.ts'
import { picture } from '../../test/picture.ts'
import { inSnapshot } from '../context.ts'
import { importFile, listImports, prepareFile, proposeAnew, receiveFile, showImport, type ImportInput } from './imports.ts'

type Options = Partial<Omit<ImportInput, 'source'>>
const bring = (bench: Bench, content: string | Uint8Array, options: Options = {}): Promise<ImportView> =>
  importFile(bench.context, { kind: 'people', source: file(content), dryRun: false, onDuplicate: 'update', ...options })

const numbersUpTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('an import', () => {
  it('counts what became of every row, over several batches', async () => {
    await using bench = await openBench()
    const content = peopleFile(1234)
    const view = await bring(bench, content)
    const rows = numbersUpTo(1234)
    const failed = rows.filter(isBadRow)
    // A row that repeats one that failed creates.
    const updated = rows.filter((row) => isRepeatedRow(row) && !isBadRow(row) && !isBadRow(row - 1))
    expect(view).toMatchObject({
      kind: 'people',
      file: 'file.csv',
      status: 'completed_with_errors',
      dryRun: false,
      rows: 1234,
      processed: 1234,
      created: 1234 - failed.length - updated.length,
      updated: updated.length,
      skipped: 0,
      failed: failed.length,
      fileSize: Buffer.byteLength(content),
      fileHash: createHash('sha256').update(content).digest('hex'),
    })
    expect(view.problems).toEqual([
      { problem: expect.stringMatching(/^email: Not an e-mail address/) as string, rows: failed.length },
    ])
    expect(importView.parse(view)).toEqual(view)
    const counts = await inSnapshot(bench.context, async ({ session }) => [
      await session.table('profiles').count(),
      await session.table('import_rows').count({ action: 'failed' }),
      await session.table('import_rows').count(),
      await session.table('students').count(),
    ])
    expect(counts.slice(0, 3)).toEqual([view.created, failed.length, 1234])
    expect(counts[3]).toBeGreaterThan(100)
  })

  it('notes for every row what it became', async () => {
    await using bench = await openBench()
    await bring(
      bench,
      csv([
        ['external_id', 'name', 'email'],
        ['a', 'Ada', 'x'],
        ['b', 'Ben', ''],
        ['b', 'Bert', ''],
      ]),
    )
    const { rows, ben } = await inSnapshot(bench.context, async ({ session }) => ({
      rows: await session.table('import_rows').list({ orderBy: { row_number: 'asc' } }),
      ben: await session.table('profiles').findBy({ external_id: 'b' }),
    }))
    expect(rows.map(({ row_number, action, entity_type, entity_id }) => [row_number, action, entity_type, entity_id])).toEqual([
      [1, 'failed', 'profile', null],
      [2, 'created', 'profile', ben!.id],
      [3, 'updated', 'profile', ben!.id],
    ])
    expect(rows[0]).toMatchObject({
      problem_column: 'email',
      problem: 'Not an e-mail address',
      how_to_fix: expect.stringContaining('@'),
      cells: ['a', 'Ada', 'x'],
    })
    expect(ben!.name).toBe('Bert')
  })

  it('keeps columns without a place in extra, and brings skills and student facts along', async () => {
    await using bench = await openBench()
    await bring(bench, peopleFile(14))
    const found = await inSnapshot(bench.context, async ({ session }) => {
      const seventh = await session.table('profiles').findBy({ external_id: 'p7' })
      return {
        extra: seventh!.extra,
        skills: (await session.table('skills').list({ where: { profile_id: seventh!.id } })).map(({ name }) => name).toSorted(),
        student: await session.table('students').find(seventh!.id),
      }
    })
    expect(found.extra).toEqual({ favourite_colour: 'green' })
    expect(found.skills).toEqual(['Microsoft Excel', 'Power BI'])
    expect(found.student).toMatchObject({ institution: 'University of Moss', status: 'enrolled' })
  })

  it('tells the mapping before the first row, and how far it is after every batch', async () => {
    await using bench = await openBench()
    const told: string[] = []
    await bring(bench, jobsFile(1100), {
      kind: 'jobs',
      onMapping: (mapping, inspection, resumedAt) =>
        told.push(`${Object.keys(mapping.columns).length} of ${inspection.header.length}, ${resumedAt}`),
      onProgress: (done, total) => void told.push(`${done} of ${total}`),
    })
    expect(told).toEqual(['9 of 9, 0', '500 of 1100', '1000 of 1100', '1100 of 1100'])
  })

  it('takes a mapping of one’s own', async () => {
    await using bench = await openBench()
    const content = csv([
      ['wer', 'was'],
      ['Ada', 'x'],
      ['Ben', 'y'],
    ])
    const view = await bring(bench, content, { mapping: { columns: { name: 'wer', external_id: 'was' } } })
    expect(view.created).toBe(2)
    const { mapping } = await showImport(bench.context, view.id)
    expect(mapping.columns).toMatchObject({ name: { column: 'wer' }, external_id: { column: 'was' } })
  })

  it('skips or refuses what is there already, as it is told', async () => {
    await using bench = await openBench()
    const ada = ['a', 'Ada']
    await bring(bench, csv([['external_id', 'name'], ada]))
    const skipping = await bring(
      bench,
      csv([
        ['external_id', 'name'],
        ['a', 'Eve'],
        ['b', 'Ben'],
      ]),
      { onDuplicate: 'skip' },
    )
    expect([skipping.created, skipping.updated, skipping.skipped, skipping.failed]).toEqual([1, 0, 1, 0])
    const failing = await bring(
      bench,
      csv([
        ['external_id', 'name'],
        ['a', 'Eve'],
        ['c', 'Cem'],
      ]),
      { onDuplicate: 'fail' },
    )
    expect([failing.created, failing.updated, failing.skipped, failing.failed]).toEqual([1, 0, 0, 1])
    expect(failing.problems[0]!.problem).toContain('external_id: This person is here already')
  })

  it('has failed where every row is bad; mended or not, the file may come again', async () => {
    await using bench = await openBench()
    const content = csv([
      ['external_id', 'name', 'email'],
      ['a', 'Ada', 'x'],
      ['b', 'Ben', 'y'],
    ])
    expect((await bring(bench, content)).status).toBe('failed')
    expect((await bring(bench, content)).status).toBe('failed')
    expect((await listImports(bench.context, { limit: 10 })).map(({ status }) => status)).toEqual(['failed', 'failed'])
  })

  it('fails the one row that the database refuses, and keeps the others of its batch', async () => {
    await using bench = await openBench()
    // A pay beyond what the column holds passes the reading, if anything does.
    const content = csv([
      ['external_id', 'name', 'years'],
      ['a', 'Ada', '3'],
      ['b', 'Ben', '99999'],
      ['c', 'Cem', '4'],
    ])
    const view = await bring(bench, content)
    expect([view.created, view.failed, view.status]).toEqual([2, 1, 'completed_with_errors'])
  })

  it('is noted in the audit log by its counts only', async () => {
    await using bench = await openBench()
    const view = await bring(bench, peopleFile(10))
    const log = await inSnapshot(bench.context, ({ session }) => session.table('audit_log').list())
    expect(log.map(({ action, subject_id, detail }) => ({ action, subject_id, detail }))).toEqual([
      { action: 'import.completed', subject_id: view.id, detail: { kind: 'people', created: 10, updated: 0, failed: 0 } },
    ])
  })
})

describe('the same file again', () => {
  it('is refused, noted as refused, and changes nothing', async () => {
    await using bench = await openBench()
    const first = await bring(bench, peopleFile(20))
    const before = await picture(bench.context)
    await expect(bring(bench, peopleFile(20))).rejects.toMatchObject({
      code: 'taken',
      message: expect.stringMatching(
        new RegExp(`imported already on 2026-11-21 \\(import ${first.id}\\): 20 created, 0 updated`),
      ),
    })
    const { csv_imports: imports, ...after } = await picture(bench.context)
    const { csv_imports: _former, ...rest } = before
    expect(after).toEqual(rest)
    expect(imports).toHaveLength(2)
    expect((await listImports(bench.context, { limit: 10 })).map(({ status, processed }) => [status, processed])).toEqual([
      ['refused', 0],
      ['completed', 20],
    ])
  })

  it('is known by its content, not by its name or packing', async () => {
    await using bench = await openBench()
    await bring(bench, peopleFile(20))
    const packed = gzipSync(peopleFile(20))
    const renamed = { kind: 'people', source: file(packed, 'other.gz'), dryRun: false, onDuplicate: 'update' } as const
    await expect(importFile(bench.context, renamed)).rejects.toMatchObject({ code: 'taken' })
  })

  it('with one character changed is another file: it updates', async () => {
    await using bench = await openBench()
    await bring(bench, peopleFile(20))
    const view = await bring(bench, peopleFile(20).replace('Person D', 'Person Dora'))
    expect([view.created, view.updated]).toEqual([0, 20])
  })

  it('may come as jobs after it came as people', async () => {
    await using bench = await openBench()
    const content = csv([
      ['name', 'title'],
      ['Ada', 'Analyst'],
    ])
    await bring(bench, content)
    expect((await bring(bench, content, { kind: 'jobs' })).created).toBe(1)
  })

  it('packed is read as it is', async () => {
    await using bench = await openBench()
    expect((await bring(bench, gzipSync(peopleFile(1200)))).processed).toBe(1200)
  })
})

describe('reading about imports', () => {
  it('lists the newest first, as many as are asked for', async () => {
    await using bench = await openBench()
    for (const count of [1, 2, 3]) await bring(bench, peopleFile(count))
    expect((await listImports(bench.context, { limit: 2 })).map(({ rows }) => rows)).toEqual([3, 2])
  })

  it.each(['nothing', '', '01990000-0000-7000-8000-000000000001'])('refuses the unknown %j in a sentence', async (id) => {
    await using bench = await openBench({ deployed: false })
    await expect(showImport(bench.context, id)).rejects.toMatchObject({ code: 'missing' })
  })
})

describe('a mapping that somebody chose', () => {
  const header = ['external_id', 'name', 'wer', 'seit']
  const mapping = { columns: { external_id: 'external_id', name: 'wer', years: 'seit' } }
  const row = (id: string) => [id, `alias ${id}`, `Person ${id}`, '3']

  it('is proposed for the next file with the same columns in another order, and only there, until it is forgotten', async () => {
    await using bench = await openBench()
    // A rehearsal is no decision.
    await bring(bench, csv([header, row('p1')]), { mapping, dryRun: true })
    expect(await bench.database.table('import_mappings').count({})).toBe(0)
    await bring(bench, csv([header, row('p1')]), { mapping })
    const again = await bring(bench, csv([header.toReversed(), row('p2').toReversed()]))
    expect(again).toMatchObject({ status: 'completed', created: 1 })
    const shown = await showImport(bench.context, again.id)
    expect(shown.mapping.columns).toMatchObject({
      external_id: { column: 'external_id' },
      name: { column: 'wer' },
      years: { column: 'seit' },
    })
    expect(shown.mapping.notes[0]).toContain('as they were for the last file')
    const other = await bring(
      bench,
      csv([
        [...header, 'x'],
        [...row('p3'), ''],
      ]),
    )
    expect((await showImport(bench.context, other.id)).mapping.columns['name']).toMatchObject({ column: 'name' })
    const bytes = new Blob([csv([header, row('p4')])]).stream()
    const handed = await receiveFile(bench.context, { kind: 'people', name: 'next.csv', bytes })
    expect((await prepareFile(bench.context, handed)).mapping.columns['name']).toMatchObject({ column: 'wer' })
    const anew = await proposeAnew(bench.context, handed.id)
    expect((await prepareFile(bench.context, anew)).mapping.columns['name']).toMatchObject({ column: 'name' })
    await expect(proposeAnew(bench.context, handed.id)).rejects.toMatchObject({ code: 'missing' })
  })
})
