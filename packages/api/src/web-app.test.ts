import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import type { ProblemView } from '@moirai/contract/problems'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../talent/test/context.ts'
import { openServer, type TestServer } from '../test/server.ts'

const page = '<!doctype html><title>Moirai</title>'
const script = `console.log('${'x'.repeat(3000)}')`
// Tells what was packed at build from what would be packed now.
const packedMark = '<!-- br -->'
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

let server: TestServer
const folder = temporaryFolder()
beforeAll(async () => {
  const webRoot = join(folder.path, 'dist')
  mkdirSync(join(webRoot, 'assets'), { recursive: true })
  mkdirSync(join(webRoot, '.vite'))
  for (const [name, text] of [
    ['index.html', page],
    ['assets/page-abc123.js', script],
  ] as const) {
    writeFileSync(join(webRoot, name), text)
    writeFileSync(join(webRoot, `${name}.br`), brotliCompressSync(`${text}${packedMark}`))
    writeFileSync(join(webRoot, `${name}.gz`), gzipSync(text))
  }
  writeFileSync(join(webRoot, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(folder.path, 'outside.txt'), 'outside')
  server = await openServer({ api: { webRoot } })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

describe('the page', () => {
  it.each(['/', '/people/P-0001', '/jobs/01990000-0000-7000-8000-000000000001?top=5', '/imports/x/report'])(
    'is shown at %s',
    async (url) => {
      const answer = await server.ask('GET', url, { headers: html })
      expect(answer).toMatchObject({ status: 200, text: page, headers: { 'cache-control': 'no-cache' } })
      expect(answer.headers['content-type']).toMatch(/^text\/html/)
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    },
  )

  it.each([
    ['/api/v1/nothing', html],
    ['/health/nothing', html],
    ['/assets/gone-abc.js', html],
    ['/people/P-0001', { accept: 'application/json' }],
  ])('is not shown at %s to %j', async (url, headers) => {
    expect(await server.ask<ProblemView>('GET', url, { headers })).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it('is not shown to who would change something', async () => {
    expect((await server.ask('POST', '/people/P-0001', { headers: html })).status).toBe(404)
  })

  it.each([
    '/.vite/manifest.json',
    '/..%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/assets',
    '/assets/',
    '/.env',
    '/.git/config',
    '/assets/page-abc123.js.map',
    '/package.json',
  ])('keeps %s to itself', async (url) => {
    const { status, text } = await server.ask('GET', url)
    expect([400, 403, 404]).toContain(status)
    expect(text).not.toContain('outside')
  })
})

describe('the files of the page', () => {
  it('are sent as they were packed at build, and kept for good where their name changes with their content', async () => {
    const response = await server.app.inject({ url: '/assets/page-abc123.js', headers: { 'accept-encoding': 'gzip, br' } })
    expect(response.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
    expect(String(response.headers['content-type'])).toMatch(/javascript/)
    expect(response.headers['vary']).toMatch(/accept-encoding/i)
    expect(brotliDecompressSync(response.rawPayload).toString()).toBe(`${script}${packedMark}`)
    expect((await server.ask('GET', '/assets/page-abc123.js')).text).toBe(script)
  })
})

describe('without a page', () => {
  it('the server says how to build one, and answers all the same', async () => {
    await using bare = await openServer()
    const answer = await bare.ask<ProblemView>('GET', '/', { headers: html })
    expect(answer).toMatchObject({ status: 404, body: { detail: expect.stringContaining('npm run build') } })
    expect((await bare.ask('GET', '/api/v1/overview')).status).toBe(200)
    expect(bare.log.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })

  it('the server shows it as soon as it is built', async () => {
    await using bare = await openServer()
    expect((await bare.ask('GET', '/people/P-0001', { headers: html })).status).toBe(404)
    const webRoot = join(bare.folder, 'no-page')
    mkdirSync(join(webRoot, 'assets'), { recursive: true })
    writeFileSync(join(webRoot, 'assets/page-abc123.js'), script)
    writeFileSync(join(webRoot, 'index.html'), page)
    for (const url of ['/', '/people/P-0001'])
      expect(await bare.ask('GET', url, { headers: html })).toMatchObject({ status: 200, text: page })
    expect(await bare.ask('GET', '/assets/page-abc123.js')).toMatchObject({ status: 200, text: script })
  })
})
