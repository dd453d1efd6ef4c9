import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { collected, csv, file } from '../../test/files.ts'
import {
  FieldMissing,
  failedRows,
  importFile,
  inspectFile,
  listImports,
  mapAsBefore,
  mapColumns,
  missingField,
  prepareImport,
} from './imports.ts'

const currency = 'EUR'
const odd = csv([
  ['Person', 'Mailbox', 'Can do'],
  ['Ada Example', 'ada@example.org', 'sql'],
  ['Ben Example', 'ben@', 'welding'],
])
const columns = { name: 'Person', email: 'Mailbox', skills: 'Can do' }
const policy = { dryRun: false, onDuplicate: 'update' } as const

const mapped = async (content: string, mapping?: unknown) =>
  mapColumns({ kind: 'people', inspection: await inspectFile(file(content)), mapping, currency })
const bring = async (bench: Bench, content: string, mapping?: unknown) =>
  importFile(bench.context, { ...policy, kind: 'people', source: file(content), prepared: await mapped(content, mapping) })

describe('a mapping without what it cannot do without', () => {
  it('tells which field is missing, and is complete with it', async () => {
    expect(missingField((await mapped(odd)).mapping)).toEqual({ field: 'name', label: 'Name' })
    expect(missingField((await mapped(odd, { email: 'Mailbox' })).mapping)).toEqual({ field: 'name', label: 'Name' })
    for (const field of ['name', 'given_name', 'family_name']) {
      expect(missingField((await mapped(odd, { [field]: 'Person' })).mapping)).toBeNull()
    }
    const jobs = mapColumns({ kind: 'jobs', inspection: await inspectFile(file(odd)), currency })
    expect(missingField(jobs.mapping)).toEqual({ field: 'title', label: 'Job title' })
  })

  it('is refused in words of no face, where it was given and at the import, and leaves nothing', async () => {
    await using bench = await openBench()
    const sentence =
      'No column holds the name, whole or as given and family name. The columns are: "Person", "Mailbox", "Can do". Choose the one that does.'
    const refusal = { code: 'invalid', message: sentence, missing: { field: 'name', label: 'Name' } }
    const preparing = prepareImport({ kind: 'people', source: file(odd), mapping: { email: 'Mailbox' }, currency })
    await expect(preparing).rejects.toBeInstanceOf(FieldMissing)
    await expect(preparing).rejects.toMatchObject(refusal)
    // One that was proposed may be known to the database.
    expect(missingField((await prepareImport({ kind: 'people', source: file(odd), currency })).mapping)).not.toBeNull()
    await expect(bring(bench, odd)).rejects.toMatchObject(refusal)
    expect(await listImports(bench.context, { limit: 10 })).toEqual([])
  })
})

describe('a mended file of errors', () => {
  it('is mapped as it was when its rows failed, though nothing in it tells which column is what', async () => {
    await using bench = await openBench()
    const first = await bring(bench, odd, columns)
    expect([first.created, first.failed]).toEqual([1, 1])
    const rows = await collected(failedRows(bench.context, first.id))
    const errors = csv(rows.map((cells) => cells.map((cell) => (cell === 'ben@' ? 'ben@example.org' : cell))))
    const proposed = await mapped(errors)
    expect(missingField(proposed.mapping)).not.toBeNull()
    const { mapping } = await mapAsBefore(bench.context, proposed)
    expect(Object.entries(mapping.columns).map(([field, { column }]) => [field, column])).toEqual(Object.entries(columns))
    expect(await bring(bench, errors)).toMatchObject({ created: 1, failed: 0 })
  })

  it('keeps nothing of what it says of its rows, whoever maps it', async () => {
    const errors = csv([
      ['Person', 'row', 'problem', 'how_to_fix'],
      ['Ben Example', '2', 'Not an e-mail address', 'Add the domain.'],
    ])
    expect((await mapped(errors, { name: 'Person' })).mapping.extra).toEqual([])
  })

  it('stays as it is mapped by hand, and as it is proposed where its import is not here', async () => {
    await using bench = await openBench()
    const errors = csv([
      ['Person', 'row', 'problem', 'how_to_fix'],
      ['Ben Example', '2', 'x', 'y'],
    ])
    for (const prepared of [await mapped(errors, { family_name: 'Person' }), await mapped(errors)]) {
      expect(await mapAsBefore(bench.context, prepared)).toEqual(prepared)
    }
  })
})
