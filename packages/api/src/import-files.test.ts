import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import {
  importDetailsView,
  importFileView,
  type ImportDetailsView,
  type ImportFileView,
  type ImportView,
} from '@moirai/contract/imports'
import type { PageOf } from '@moirai/contract/lists'
import type { ProblemView } from '@moirai/contract/problems'
import { describe, expect, it } from 'vitest'
import { importFile, prepareFile, showFile } from '@moirai/talent/imports'
import { clearFiles } from '../../talent/src/imports/files.ts'
import { sourceOf } from '../../talent/src/imports/reading/reading.ts'
import { temporaryFolder } from '../../talent/test/context.ts'
import { csv, isBadRow, peopleFile } from '../../talent/test/files.ts'
import { endOf, openServer, until, type TaskBody, type TestServer } from '../test/server.ts'

const handIn = async (server: TestServer, content: string | Buffer, query = 'kind=people&name=people.csv') => {
  const headers = { 'content-type': 'application/octet-stream' }
  const { status, body } = await server.ask<ImportFileView>('POST', `/api/v1/import-files?${query}`, { body: content, headers })
  expect(status).toBe(201)
  return importFileView.parse(body)
}
const start = async (server: TestServer, order: object) => {
  const { status, body } = await server.ask<TaskBody>('POST', '/api/v1/imports', { body: order })
  expect(status).toBe(202)
  return body
}
/** How many files, and pieces of them, are kept. */
const kept = ({ bench }: TestServer): Promise<number[]> =>
  bench.database.transaction(async (session) => [
    await session.table('import_files').count(),
    await session.table('import_file_chunks').count(),
  ])
const isEmpty = async (server: TestServer): Promise<boolean> => (await kept(server)).every((count) => count === 0)
const details = async (server: TestServer, id: string) =>
  importDetailsView.parse((await server.ask<ImportDetailsView>('GET', `/api/v1/imports/${id}`)).body)
const people = async (server: TestServer) => (await server.ask<{ people: number }>('GET', '/api/v1/overview')).body.people

describe('a file that is handed in', () => {
  it('is looked through, rehearsed, imported, told of, and gone', async () => {
    await using server = await openServer()
    const file = await handIn(server, gzipSync(peopleFile(1234)))
    expect(file).toMatchObject({ kind: 'people', file: 'people.csv', rows: 1234, encoding: 'utf-8', importedBy: null })
    expect(file.mapping.find(({ field }) => field === 'email')).toMatchObject({
      column: 'email',
      samples: ['p1@example.org', 'p2@example.org', 'p3@example.org'],
    })
    expect(file.mapping.find(({ column }) => column === 'favourite_colour')!.field).toBe('extra')
    expect(file.fields.map(({ field }) => field)).toContain('target_role')
    expect(await kept(server)).toEqual([1, 1])

    const rehearsal = await endOf(server, (await start(server, { file: file.id, dryRun: true })).id)
    expect(rehearsal).toMatchObject({
      title: 'people.csv',
      rehearsal: true,
      status: 'completed',
      message: expect.stringMatching(/^Rehearsed 1,234 rows: .* Nothing was kept\.$/),
    })
    expect(await people(server)).toBe(0)

    const task = await endOf(server, (await start(server, { file: file.id })).id)
    expect(task).toMatchObject({ kind: 'import', title: 'people.csv', rehearsal: false, status: 'completed' })
    expect(task.progress).toEqual({ stage: 'importing', done: 1234, total: 1234 })
    const { body: list } = await server.ask<PageOf<ImportView>>('GET', '/api/v1/imports')
    expect(list.items.map(({ id }) => id)).toEqual([task.subject])
    const told = await details(server, task.subject!)
    const failed = Array.from({ length: 1234 }, (_, index) => index + 1).filter(isBadRow)
    expect(told.import).toMatchObject({ status: 'completed_with_errors', failed: failed.length, dryRun: false })
    expect(await people(server)).toBe(told.import.created)
    expect(told).toMatchObject({
      active: false,
      problems: [{ column: 'email', rows: failed.length, examples: failed.slice(0, 5), howToFix: expect.stringContaining('@') }],
    })
    expect(await kept(server)).toEqual([0, 0])
    expect((await server.ask('GET', `/api/v1/import-files/${file.id}`)).status).toBe(404)

    const { text, headers } = await server.ask('GET', `/api/v1/imports/${task.subject}/problem-rows`)
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^text\/csv/),
      'content-disposition': `attachment; filename="problems-${task.subject}.csv"`,
    })
    expect(text.trimEnd().split('\r\n')).toHaveLength(failed.length + 1)

    const again = await handIn(server, peopleFile(1234))
    expect(again.importedBy).toBe(task.subject)
    const refused = await endOf(server, (await start(server, { file: again.id })).id)
    expect(refused).toMatchObject({ status: 'failed', message: expect.stringContaining('was imported already') })
    expect((await server.ask('GET', `/api/v1/import-files/${again.id}`)).status).toBe(200)
  })

  it('takes another mapping, keeps it, and refuses one that does not fit', async () => {
    await using server = await openServer()
    const file = await handIn(
      server,
      csv([
        ['id', 'name', 'Notes'],
        ['a', 'Ada', 'Clerk'],
        ['b', 'Ben', 'Cook'],
      ]),
    )
    const columns = { external_id: 'id', name: 'name', headline: 'Notes' }
    const { status, body } = await server.ask<ImportFileView>('PUT', `/api/v1/import-files/${file.id}/columns`, { body: columns })
    expect(status).toBe(200)
    expect(body.mapping.map(({ field, column }) => [field, column])).toEqual(Object.entries(columns))
    expect((await server.ask('GET', `/api/v1/import-files/${file.id}`)).body).toEqual(body)
    for (const wrong of [{ name: 'nowhere' }, { nothing: 'name' }, { constructor: 'name' }]) {
      const answer = await server.ask<ProblemView>('PUT', `/api/v1/import-files/${file.id}/columns`, { body: wrong })
      expect([wrong, answer.status]).toEqual([wrong, 400])
      expect((await server.ask('POST', '/api/v1/imports', { body: { file: file.id, columns: wrong } })).status).toBe(400)
    }
    const task = await endOf(server, (await start(server, { file: file.id })).id)
    expect(task.status).toBe('completed')
    const { body: list } = await server.ask<PageOf<{ headline: string }>>('GET', '/api/v1/people')
    expect(list.items.map(({ headline }) => headline)).toEqual(['Clerk', 'Cook'])
  })

  it('is thrown away when nobody wants it, and after a day', async () => {
    await using server = await openServer()
    const file = await handIn(server, peopleFile(3))
    expect((await server.ask('DELETE', `/api/v1/import-files/${file.id}`)).status).toBe(204)
    expect(await kept(server)).toEqual([0, 0])
    await handIn(server, peopleFile(3))
    expect(await clearFiles(server.bench.context)).toBe(0)
    server.bench.clock.advance(2)
    expect(await clearFiles(server.bench.context)).toBe(1)
    expect(await kept(server)).toEqual([0, 0])
  })

  it('is refused where twenty wait', async () => {
    await using server = await openServer()
    for (let index = 0; index < 20; index += 1) await handIn(server, peopleFile(2 + index))
    const answer = await server.ask<ProblemView>('POST', '/api/v1/import-files?kind=people&name=a.csv', { body: peopleFile(2) })
    expect(answer).toMatchObject({ status: 429, body: { code: 'limited' } })
  })

  it('is refused while it is being imported', async () => {
    await using server = await openServer()
    const file = await handIn(server, peopleFile(5000))
    const task = await start(server, { file: file.id })
    const url = `/api/v1/import-files/${file.id}`
    expect((await server.ask('POST', '/api/v1/imports', { body: { file: file.id } })).status).toBe(409)
    expect((await server.ask('DELETE', url)).status).toBe(409)
    expect((await server.ask('PUT', `${url}/columns`, { body: { name: 'name' } })).status).toBe(409)
    expect((await endOf(server, task.id)).status).toBe('completed')
  })

  it('may be called anything: the name is only shown', async () => {
    await using server = await openServer()
    const name = '../../../evil\u0000/‮name.csv'
    const file = await handIn(server, peopleFile(3), `kind=people&name=${encodeURIComponent(name)}`)
    // What no engine stores as text is seen as such.
    expect(file.file).toBe(name.replace('\u0000', '\ufffd'))
    expect((await endOf(server, (await start(server, { file: file.id })).id)).title).toBe(file.file)
  })
})

describe('a file whose columns nobody can tell', () => {
  const odd = csv([
    ['Person', 'Mailbox'],
    ['Ada Example', 'ada@example.org'],
    ['Ben Example', 'ben@'],
  ])
  const columns = { name: 'Person', email: 'Mailbox' }
  const needed = { field: 'name', label: 'Name' }

  it('is taken, tells what is missing until that is chosen, and is only then checked or imported', async () => {
    await using server = await openServer()
    const { id, missing, mapping } = await handIn(server, odd)
    expect([missing, mapping.map(({ field }) => field)]).toEqual([needed, ['extra', 'extra']])
    const choose = async (body: object) =>
      importFileView.parse((await server.ask('PUT', `/api/v1/import-files/${id}/columns`, { body })).body)
    for (const body of [{}, { email: 'Mailbox' }]) expect((await choose(body)).missing).toEqual(needed)
    for (const order of [{ dryRun: true }, {}, { columns: { email: 'Mailbox' } }]) {
      const answer = await server.ask<ProblemView>('POST', '/api/v1/imports', { body: { file: id, ...order } })
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } })
      expect(answer.body.detail).toMatch(/^No column holds the name.*"Person", "Mailbox"/)
      expect(answer.body.detail).not.toMatch(/--|map file|`/)
    }
    expect((await choose({ name: 'Person' })).missing).toBeNull()
    expect((await choose(columns)).missing).toBeNull()
    expect(await endOf(server, (await start(server, { file: id })).id)).toMatchObject({ status: 'completed' })
    expect(await people(server)).toBe(1)
  })

  it('is mapped as the last one of its kind, until that is forgotten', async () => {
    await using server = await openServer()
    const { id, remembered } = await handIn(server, odd)
    await endOf(server, (await start(server, { file: id, columns })).id)
    const next = await handIn(server, `${odd}Cem Example,cem@example.org\n`)
    expect([remembered, next.remembered, next.missing]).toEqual([false, true, null])
    const { body } = await server.ask('DELETE', `/api/v1/import-files/${next.id}/columns`)
    expect(importFileView.parse(body)).toMatchObject({ remembered: false, missing: needed })
  })

  it('is known again in its file of problem rows', async () => {
    await using server = await openServer()
    const { id } = await handIn(server, odd)
    const { subject } = await endOf(server, (await start(server, { file: id, columns })).id)
    const { text } = await server.ask('GET', `/api/v1/imports/${subject}/problem-rows`)
    const again = await handIn(server, text.replace('ben@', 'ben@example.org'))
    expect(again.missing).toBeNull()
    expect(again.mapping.map(({ field, column }) => [field, column])).toEqual(Object.entries(columns))
    await endOf(server, (await start(server, { file: again.id })).id)
    expect(await people(server)).toBe(2)
  })
})

describe('a file whose dates do not tell day and month apart', () => {
  const jobs = (id: string): string => `external_id,title,posted_at\n${id},Clerk,03/04/2025\n`
  const postedOf = async (server: TestServer) => {
    const { body } = await server.ask<PageOf<{ externalId: string; postedAt: string }>>('GET', '/api/v1/jobs')
    return Object.fromEntries(body.items.map(({ externalId, postedAt }) => [externalId, postedAt.slice(0, 10)]))
  }

  it('asks which comes first, keeps the answer, and proposes it for the next one', async () => {
    await using server = await openServer()
    const { id, dates } = await handIn(server, jobs('a'), 'kind=jobs&name=jobs.csv')
    expect(dates).toEqual({ columns: ['posted_at'], order: null })
    const rehearsal = await endOf(server, (await start(server, { file: id, dryRun: true })).id)
    expect((await details(server, rehearsal.subject!)).problems).toMatchObject([
      { column: 'posted_at', problem: 'The day and the month cannot be told apart' },
    ])
    const url = `/api/v1/import-files/${id}/dates`
    expect((await server.ask('PUT', url, { body: { order: 'ymd' } })).status).toBe(400)
    const said = importFileView.parse((await server.ask('PUT', url, { body: { order: 'dmy' } })).body)
    expect([said.dates, said.notes.join()]).toEqual([
      { columns: ['posted_at'], order: 'dmy' },
      expect.not.stringContaining('Nothing tells'),
    ])
    await endOf(server, (await start(server, { file: id })).id)

    const next = await handIn(server, jobs('b'), 'kind=jobs&name=jobs.csv')
    expect([next.remembered, next.dates.order]).toEqual([true, 'dmy'])
    await endOf(server, (await start(server, { file: next.id, dates: 'mdy' })).id)
    expect(await postedOf(server)).toEqual({ a: '2025-04-03', b: '2025-03-04' })
  })

  it('is not asked about where a value tells', async () => {
    await using server = await openServer()
    const { dates } = await handIn(server, `${jobs('a')}b,Cook,13/04/2025\n`, 'kind=jobs&name=jobs.csv')
    expect(dates).toEqual({ columns: [], order: null })
  })
})

describe('a file that is too large', () => {
  it('is refused by what it says of itself, before it is read', async () => {
    await using server = await openServer()
    const answer = await server.ask<ProblemView>('POST', '/api/v1/import-files?kind=people&name=a.csv', {
      body: Buffer.alloc(1024 ** 2 + 1, 'a'),
    })
    expect(answer).toMatchObject({ status: 413, body: { code: 'too_large', detail: expect.stringContaining('MAX_UPLOAD_MB') } })
  })

  it('is refused as soon as it grows too large, and leaves nothing', async () => {
    await using server = await openServer()
    const { status } = await send(server, async function* () {
      for (let index = 0; index < 40; index += 1) yield Buffer.alloc(64 * 1024, 'a,b\n')
    })
    expect(status).toBe(413)
    expect(await kept(server)).toEqual([0, 0])
  })

  it('that breaks off leaves nothing, and no fault in the log', async () => {
    await using server = await openServer()
    await expect(
      send(server, async function* () {
        yield Buffer.from('name\nAda\n')
        await until(async () => !(await isEmpty(server)))
        throw new Error('gone')
      }),
    ).rejects.toThrow('gone')
    await until(() => isEmpty(server))
    expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})

/** Sends a body piece by piece, without saying how long it is. */
async function send(server: TestServer, chunks: () => AsyncGenerator<Buffer>): Promise<{ status: number | undefined }> {
  const base = await server.listen()
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number | undefined }>()
  const url = `${base}/api/v1/import-files?kind=people&name=a.csv`
  const outgoing = request(url, { method: 'POST', agent: false }, (response) => {
    response.resume()
    resolve({ status: response.statusCode })
  })
  outgoing.on('error', reject)
  try {
    for await (const chunk of chunks()) if (!outgoing.write(chunk)) await new Promise((next) => outgoing.once('drain', next))
    outgoing.end()
  } catch (error) {
    outgoing.destroy(error as Error)
  }
  return promise
}

describe('a server that is stopped', () => {
  const rows = 5000
  /** When it is started again: leases of workers that were lost have run out. */
  const later = new Date('2026-11-21T20:00:00.000Z')
  const importsOf = async (server: TestServer) => (await server.ask<PageOf<ImportView>>('GET', '/api/v1/imports')).body.items
  const small = csv([
    ['id', 'name'],
    ['x', 'Xenia'],
    ['y', 'Yann'],
  ])

  it('goes on with the import that was under way, and with the one that waited, when it starts again', async () => {
    using folder = temporaryFolder()
    const options = { url: folder.databaseUrl, folder: folder.path }
    const tasks: TaskBody[] = []
    {
      await using server = await openServer(options)
      const first = await handIn(server, peopleFile(rows))
      const second = await handIn(server, small, 'kind=people&name=b.csv')
      tasks.push(await start(server, { file: first.id }))
      await until(async () => (await importsOf(server))[0]?.processed)
      await server.worker.stop()
      tasks.push(await start(server, { file: second.id, columns: { external_id: 'id', name: 'name' } }))
    }
    await using server = await openServer({ ...options, start: later })
    for (const { id } of tasks) expect((await endOf(server, id)).status).toBe('completed')
    const imports = await importsOf(server)
    expect(imports.map(({ file, status, processed }) => [file, status, processed])).toEqual([
      ['b.csv', 'completed', 2],
      ['people.csv', 'completed_with_errors', rows],
    ])
    expect(await people(server)).toBe(imports[0]!.created + imports[1]!.created)
    expect(await kept(server)).toEqual([0, 0])
  })

  /** As a worker leaves it that is killed after the end of an import and before the end of its task. */
  async function leave({ bench: { context, database } }: TestServer, fileId: string): Promise<void> {
    const file = await showFile(context, fileId)
    const { id } = await importFile(context, {
      kind: file.kind,
      source: sourceOf(file.filename, small),
      dryRun: false,
      onDuplicate: 'update',
      prepared: await prepareFile(context, file),
    })
    await database.transaction((session) => session.table('import_files').update(fileId, { import_id: id }))
  }

  it('tells of an import that had come to its end, and does not begin it again', async () => {
    await using server = await openServer({ worker: false })
    const file = await handIn(server, small)
    const task = await start(server, { file: file.id })
    await leave(server, file.id)
    server.worker.start()
    expect(await endOf(server, task.id)).toMatchObject({
      status: 'completed',
      message: expect.stringMatching(/^Imported 2 rows: 2 created/),
    })
    expect(await importsOf(server)).toHaveLength(1)
    expect(await kept(server)).toEqual([0, 0])
  })
})

describe('an import that is undone', () => {
  it('leaves what was there before, tells so, and is not undone twice', async () => {
    await using server = await openServer()
    const file = await handIn(server, peopleFile(300))
    const { subject } = await endOf(server, (await start(server, { file: file.id })).id)
    expect((await details(server, subject!)).undo).toMatchObject({ possibleUntil: expect.any(String), deleted: 0 })
    const { status, body } = await server.ask<TaskBody>('POST', `/api/v1/imports/${subject}/undo`)
    expect([status, body.kind, body.subject]).toEqual([202, 'importUndo', subject])
    expect(await endOf(server, body.id)).toMatchObject({
      status: 'completed',
      title: 'people.csv',
      progress: { stage: 'undoing', done: 300, total: 300 },
      message: expect.stringMatching(/^Undone: \d+ records deleted/),
    })
    const told = await details(server, subject!)
    expect(told).toMatchObject({ import: { status: 'undone' }, undo: { possibleUntil: null, kept: [] } })
    expect(await people(server)).toBe(0)
    expect((await server.ask('POST', `/api/v1/imports/${subject}/undo`)).status).toBe(409)
  })
})

describe('an import that is cancelled', () => {
  it('stops, keeps what is done, and goes on from there when it is started again', async () => {
    await using server = await openServer({ worker: false })
    const file = await handIn(server, peopleFile(1200))
    const first = await start(server, { file: file.id })
    const cancelled = await server.ask<TaskBody>('POST', `/api/v1/tasks/${first.id}/cancel`)
    expect(cancelled).toMatchObject({ status: 200, body: { id: first.id, status: 'cancelled' } })
    expect((await server.ask('POST', `/api/v1/tasks/${first.id}/cancel`)).status).toBe(400)
    server.worker.start()
    const second = await endOf(server, (await start(server, { file: file.id })).id)
    expect(second).toMatchObject({ status: 'completed', progress: { done: 1200 } })
  })
})
