import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportView } from '@moirai/contract/imports'
import { openBench, temporaryFolder, type Bench, type BenchOptions } from '../../test/context.ts'
import { file, jobsFile, peopleFile } from '../../test/files.ts'
import { picture } from '../../test/picture.ts'
import { importFile, listImports, type ImportInput } from './imports.ts'

/** Three batches. */
const rows = 1020
const kinds = { people: peopleFile(rows), jobs: jobsFile(rows) } as const
type Kind = keyof typeof kinds

const bring = (bench: Bench, kind: Kind, options: Partial<ImportInput> = {}): Promise<ImportView> =>
  importFile(bench.context, { kind, source: file(kinds[kind]), dryRun: false, onDuplicate: 'update', ...options })

/** What may differ between an import done at once and one done in pieces. */
const withoutMarks = ({ id: _id, startedAt: _started, completedAt: _completed, ...view }: ImportView) => view

/** A database to which nothing happened but the import, and the number of statements it took. */
const undisturbed: Partial<Record<Kind, { view: unknown; picture: unknown; statements: number }>> = {}

beforeAll(async () => {
  for (const kind of ['people', 'jobs'] as const) {
    await using bench = await openBench()
    const view = await bring(bench, kind)
    const statements = bench.statements.length
    undisturbed[kind] = { view: withoutMarks(view), picture: await picture(bench.context), statements }
  }
})

async function expectUndisturbed(bench: Bench, kind: Kind, view: ImportView): Promise<void> {
  expect(withoutMarks(view)).toEqual(undisturbed[kind]!.view)
  expect(await picture(bench.context)).toEqual(undisturbed[kind]!.picture)
}

describe.each(['people', 'jobs'] as const)('an import of %s that was broken off', (kind) => {
  it.each([1, 2, 3])('after batch %i goes on there and ends as if nothing had happened', async (batch) => {
    await using bench = await openBench()
    let batches = 0
    const onProgress = (): void => {
      batches += 1
      if (batches === batch) throw new Error('The power is gone.')
    }
    await expect(bring(bench, kind, { onProgress })).rejects.toThrow('The power is gone.')
    const [broken] = await listImports(bench.context, { limit: 1 })
    expect(broken).toMatchObject({ status: 'running', processed: Math.min(batch * 500, rows) })
    let resumedAt = -1
    const view = await bring(bench, kind, { onMapping: (_mapping, _inspection, at) => (resumedAt = at) })
    expect([view.id, resumedAt]).toEqual([broken!.id, broken!.processed])
    await expectUndisturbed(bench, kind, view)
  })

  it('at any statement ends the same after as many beginnings as it takes', async () => {
    const total = undisturbed[kind]!.statements
    // Some places over the whole import; each try is broken off twice.
    for (let place = 3; place < total; place += Math.ceil(total / 4)) {
      let count = 0
      let limit = Infinity
      const onStatement: BenchOptions['onStatement'] = () => {
        count += 1
        if (count === limit) throw new Error('The power is gone.')
      }
      await using bench = await openBench({ onStatement })
      count = 0
      limit = place
      await expect(bring(bench, kind), `statement ${place} of ${total}`).rejects.toThrow('The power is gone.')
      count = 0
      limit = Math.ceil(place / 2) + 7
      let view = await bring(bench, kind).catch(() => undefined)
      limit = Infinity
      view ??= await bring(bench, kind)
      await expectUndisturbed(bench, kind, view)
    }
  })

  it('by a signal tells how far it came and goes on there', async () => {
    await using bench = await openBench()
    const stop = new AbortController()
    const stopping = bring(bench, kind, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(stopping).rejects.toMatchObject({ code: 'stale', message: /^Stopped after 500 of 1020 rows\. They are safe/ })
    await expectUndisturbed(bench, kind, await bring(bench, kind))
  })

  it('by a signal at its very end is only closed the next time', async () => {
    await using bench = await openBench()
    const stop = new AbortController()
    const onProgress = (done: number): void => {
      if (done === rows) stop.abort()
    }
    await expect(bring(bench, kind, { signal: stop.signal, onProgress })).rejects.toThrow('Stopped after 1020 of 1020 rows.')
    await expectUndisturbed(bench, kind, await bring(bench, kind))
  })

  it('begins anew under another mapping or policy, and says that the first one failed', async () => {
    await using bench = await openBench()
    const stop = new AbortController()
    const begun = bring(bench, kind, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(begun).rejects.toThrow('Stopped')
    const name = kind === 'people' ? 'name' : 'title'
    const anew = await bring(bench, kind, { mapping: { columns: { external_id: 'external_id', [name]: name } } })
    expect([anew.processed, anew.created + anew.updated]).toEqual([rows, rows])
    const imports = await listImports(bench.context, { limit: 10 })
    expect(imports.map(({ status }) => status)).toEqual(['completed', 'failed'])
  })
})

describe('two processes with one file', () => {
  it('the one that is overtaken is refused, and nothing is done twice', async () => {
    using folder = temporaryFolder()
    await using first = await openBench({ url: folder.databaseUrl })
    await using second = await openBench({ url: folder.databaseUrl })
    let inSecond: ImportView | undefined
    const overtaken = bring(first, 'people', {
      // The second process does the rest while the first is between two batches.
      source: {
        name: 'file.csv',
        async *open() {
          const bytes = Buffer.from(kinds.people)
          const half = bytes.length / 2
          yield bytes.subarray(0, half)
          const [running] = await listImports(first.context, { limit: 1 })
          if (running?.processed === 500) inSecond = await bring(second, 'people')
          yield bytes.subarray(half)
        },
      },
    })
    await expect(overtaken).rejects.toMatchObject({ code: 'stale', message: /Another process is working on this import/ })
    expect(inSecond).toBeDefined()
    await expectUndisturbed(second, 'people', inSecond!)
  })

  it('the one that comes later is refused', async () => {
    using folder = temporaryFolder()
    await using first = await openBench({ url: folder.databaseUrl })
    await using second = await openBench({ url: folder.databaseUrl })
    await bring(first, 'people')
    await expect(bring(second, 'people')).rejects.toMatchObject({ code: 'taken' })
  })
})
