import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
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
const filesIn = (server: { folder: string }): string[] => {
  const folder = join(server.folder, 'data', 'uploads')
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/')) : []
}
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
    for (const name of filesIn(server)) expect(statSync(join(server.folder, 'data', 'uploads', name)).mode & 0o777).toBe(0o600)

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
    expect(filesIn(server)).toEqual([])
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
    expect(filesIn(server)).toEqual([])
    await handIn(server, peopleFile(3))
    server.bench.clock.advance(2)
    await using other = await openServer({ folder: server.folder, start: server.bench.clock.now() })
    await other.listen()
    await until(() => filesIn(other).length === 0)
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
    expect(file.file).toBe(name)
    expect(filesIn(server).every((path) => /^[\da-f]{12}\/[\da-f-]{36}(\.json|\.inspection)?$/.test(path))).toBe(true)
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
    expect(filesIn(server)).toEqual([])
  })

  it('that breaks off leaves nothing, and no fault in the log', async () => {
    await using server = await openServer()
    await expect(
      send(server, async function* () {
        yield Buffer.from('name\nAda\n')
        await until(() => filesIn(server).length > 0)
        throw new Error('gone')
      }),
    ).rejects.toThrow('gone')
    await until(() => filesIn(server).length === 0)
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
  /** When it is started again. */
  const later = new Date('2026-11-21T20:00:00.000Z')
  const importsOf = async (server: TestServer) => (await server.ask<PageOf<ImportView>>('GET', '/api/v1/imports')).body.items

  it('goes on with the import that was under way, and with the one that waited, when it starts again', async () => {
    using folder = temporaryFolder()
    const options = { url: folder.databaseUrl, folder: folder.path }
    {
      await using server = await openServer(options)
      const first = await handIn(server, peopleFile(rows))
      const second = await handIn(
        server,
        csv([
          ['id', 'name'],
          ['x', 'Xenia'],
          ['y', 'Yann'],
        ]),
        'kind=people&name=b.csv',
      )
      await start(server, { file: first.id })
      await start(server, { file: second.id, columns: { external_id: 'id', name: 'name' } })
      await until(async () => (await importsOf(server))[0]?.processed)
    }
    await using server = await openServer({ ...options, start: later })
    await server.listen()
    await until(async () => (await importsOf(server)).every(({ status }) => status !== 'running') && filesIn(server).length === 0)
    const imports = await importsOf(server)
    expect(imports.map(({ file, status, processed }) => [file, status, processed])).toEqual([
      ['b.csv', 'completed', 2],
      ['people.csv', 'completed_with_errors', rows],
    ])
    expect(await people(server)).toBe(imports[0]!.created + imports[1]!.created)
  })

  /** A server whose file says that it was being imported, as `importOf` has it. */
  async function leave(options: { url: string; folder: string }, importOf: (ended: string) => string): Promise<void> {
    await using server = await openServer(options)
    const task = await endOf(server, (await start(server, { file: (await handIn(server, peopleFile(9))).id })).id)
    const file = await handIn(
      server,
      csv([
        ['id', 'name'],
        ['x', 'Xenia'],
        ['y', 'Yann'],
      ]),
    )
    const path = join(options.folder, 'data', 'uploads', filesIn(server).find((name) => name.endsWith(`${file.id}.json`))!)
    const kept = JSON.parse(readFileSync(path, 'utf8')) as object
    writeFileSync(path, JSON.stringify({ ...kept, importing: { onDuplicate: 'update', id: importOf(task.subject!) } }))
  }

  it('throws a file away whose import had come to its end', async () => {
    using folder = temporaryFolder()
    const options = { url: folder.databaseUrl, folder: folder.path }
    await leave(options, (ended) => ended)
    await using server = await openServer({ ...options, start: later })
    await server.listen()
    await until(() => filesIn(server).length === 0)
    expect(await importsOf(server)).toHaveLength(1)
  })

  it('imports a file anew whose import the database does not know', async () => {
    using folder = temporaryFolder()
    const options = { url: folder.databaseUrl, folder: folder.path }
    await leave(options, () => '01990000-0000-7000-8000-000000000001')
    await using server = await openServer({ ...options, start: later })
    await server.listen()
    await until(() => filesIn(server).length === 0)
    expect(await importsOf(server)).toMatchObject([{ status: 'completed', created: 2 }, { created: 9 }])
  })

  it('clears away what is broken', async () => {
    using folder = temporaryFolder()
    const options = { url: folder.databaseUrl, folder: folder.path }
    {
      await using server = await openServer(options)
      const file = await handIn(server, peopleFile(9))
      const path = join(folder.path, 'data', 'uploads', filesIn(server).find((name) => name.endsWith(`${file.id}.json`))!)
      writeFileSync(path, '{"id":')
      writeFileSync(path.replace(/[^/]+$/, '01990000-0000-7000-8000-000000000001.part'), 'half')
    }
    await using server = await openServer({ ...options, start: later })
    await server.listen()
    await until(() => filesIn(server).length === 0)
  })
})
