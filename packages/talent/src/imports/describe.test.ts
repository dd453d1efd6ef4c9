import { importDetailsView } from '@moirai/contract/imports'
import { describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { csv, file } from '../../test/files.ts'
import { describeImport, findEarlierImport, importFile, pageImports } from './imports.ts'

const header = ['external_id', 'name', 'email', 'years', 'hobby']
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    `p${index}`,
    'Ada',
    index % 6 === 0 ? 'x' : `p${index}@example.org`,
    index % 3 === 0 ? 'many' : '1',
    '',
  ])
const input = (content: string) => ({
  kind: 'people' as const,
  source: file(content),
  dryRun: false,
  onDuplicate: 'update' as const,
})

describe('an import told in full', () => {
  it('groups its problems by what mends them, over several reads', async () => {
    await using bench = await openBench()
    const { id } = await importFile(bench.context, input(csv([header, ...rows(2400)])))
    const told = await describeImport(bench.context, id)
    expect(importDetailsView.parse(told)).toEqual(told)
    expect(told.problems).toMatchObject([
      { column: 'years', rows: 800, examples: [1, 4, 7, 10, 13] },
      { column: 'email', rows: 400, examples: [1, 7, 13, 19, 25], howToFix: expect.stringContaining('@') },
    ])
    expect(told.mapping.map(({ field, column }) => [field, column])).toEqual([
      ['external_id', 'external_id'],
      ['name', 'name'],
      ['email', 'email'],
      ['years', 'years'],
      ['extra', 'hobby'],
    ])
    expect(told.active).toBe(false)
  })

  it('is active while a program works on it, and not when nobody has for a while', async () => {
    await using bench = await openBench()
    const seen: boolean[] = []
    let opened = ''
    const stop = new Error('stop')
    const stopped = importFile(bench.context, {
      ...input(csv([header, ...rows(1200)])),
      onOpened: (id) => void (opened = id),
      onProgress: async (done) => {
        seen.push((await describeImport(bench.context, opened)).active)
        if (done >= 1000) throw stop
      },
    })
    await expect(stopped).rejects.toBe(stop)
    expect(seen).toEqual([true, true])
    bench.clock.advance(1)
    expect(await describeImport(bench.context, opened)).toMatchObject({
      active: false,
      import: { status: 'running', processed: 1000 },
    })
  })

  it('is refused where there is none', async () => {
    await using bench = await openBench()
    await expect(describeImport(bench.context, 'x')).rejects.toMatchObject({ code: 'missing' })
  })
})

describe('the list of imports', () => {
  it('leaves rehearsals out, and its pages are as long as they are asked for', async () => {
    await using bench = await openBench()
    const imported: string[] = []
    for (const name of ['a', 'b', 'c']) {
      const content = csv([header, [name, 'Ada', '', '1', '']])
      const rehearsal = await importFile(bench.context, { ...input(content), dryRun: true })
      expect(await describeImport(bench.context, rehearsal.id)).toMatchObject({ import: { dryRun: true, created: 1 } })
      imported.unshift((await importFile(bench.context, input(content))).id)
    }
    const first = await pageImports(bench.context, { limit: 2 })
    const second = await pageImports(bench.context, { limit: 2, cursor: first.next! })
    expect([first, second].map(({ items }) => items.map(({ id }) => id))).toEqual([imported.slice(0, 2), imported.slice(2)])
    expect(second.next).toBeNull()
  })
})

describe('the earlier import of a file', () => {
  it('is the one that counts: not one that is under way, nor one of the other kind', async () => {
    await using bench = await openBench()
    const content = csv([header, ...rows(600)])
    let during: string | null = 'unasked'
    const { id, fileHash: sha256 } = await importFile(bench.context, {
      ...input(content),
      onProgress: async () => {
        const { items } = await pageImports(bench.context, { limit: 1 })
        during = await findEarlierImport(bench.context, { kind: 'people', sha256: items[0]!.fileHash })
      },
    })
    expect(during).toBeNull()
    expect(await findEarlierImport(bench.context, { kind: 'people', sha256 })).toBe(id)
    expect(await findEarlierImport(bench.context, { kind: 'jobs', sha256 })).toBeNull()
  })
})
