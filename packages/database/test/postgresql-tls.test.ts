// Encryption towards a real server with a certificate of its own. Skipped where there are no programs for that.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../src/database.ts'
import { certificate, hasOpenssl } from './certificates.ts'
import { execute } from './postgresql-store.ts'
import { account, serverPrograms, startPrivateServer, type PrivateServer } from './private-server.ts'

const without = serverPrograms() === undefined || !hasOpenssl()

let server: PrivateServer
let other: string
let own: string
let folder: string
beforeAll(async () => {
  if (without) return
  server = await startPrivateServer()
  own = certificate(server.data, 'server', account).cert
  folder = mkdtempSync(join(tmpdir(), 'moirai-tls-'))
  other = certificate(folder, 'other', account).cert
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

const urlOf = (host: string, parameters: string) => server.url.replace('127.0.0.1', host) + parameters
async function encrypted(url: string): Promise<boolean | undefined> {
  await using database = await openDatabase({ url, schema: {} })
  expect(await database.transaction(async () => 'answered', { readOnly: true })).toBe('answered')
  return database.describe().encrypted
}

describe.skipIf(without)(`TLS (${without ? 'skipped: needs initdb and openssl' : 'a server of its own'})`, () => {
  it('that is wanted from a server without it is refused in a sentence', async () => {
    expect(await encrypted(urlOf('localhost', ''))).toBe(false)
    expect(await encrypted(urlOf('localhost', '?sslmode=prefer'))).toBe(false)
    await expect(encrypted(urlOf('localhost', '?sslmode=require'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/^localhost:\d+ does not speak TLS; set sslmode=disable/),
    })
  })

  describe('that the server speaks', () => {
    beforeAll(async () => {
      if (without) return
      await execute(server.url, 'ALTER SYSTEM SET ssl = on')
      await execute(server.url, 'SELECT pg_reload_conf()')
      await new Promise((resolve) => setTimeout(resolve, 300))
    })

    it.each(['?sslmode=require', '?sslmode=prefer'])('is used with %s, whoever has signed it', async (parameters) => {
      expect(await encrypted(urlOf('127.0.0.1', parameters))).toBe(true)
    })

    it('is used where its authority is named', async () => {
      expect(await encrypted(urlOf('localhost', `?sslmode=verify-full&sslrootcert=${own}`))).toBe(true)
      expect(await encrypted(urlOf('127.0.0.1', `?sslmode=verify-ca&sslrootcert=${own}`))).toBe(true)
    })

    it.each<[string, string, () => string]>([
      ['of nobody who is trusted', 'localhost', () => '?sslmode=verify-full'],
      ['of another authority', 'localhost', () => `?sslmode=verify-full&sslrootcert=${other}`],
      ['of another authority (verify-ca)', 'localhost', () => `?sslmode=verify-ca&sslrootcert=${other}`],
      ['for another name', '127.0.0.1', () => `?sslmode=verify-full&sslrootcert=${own}`],
    ])('is refused with a certificate %s', async (_what, host, parameters) => {
      await expect(encrypted(urlOf(host, parameters()))).rejects.toMatchObject({
        kind: 'cannot open',
        message: expect.stringMatching(/^The certificate of .* is not trusted .*sslrootcert=FILE/),
      })
    })

    it('is refused in a sentence where the file of the authority is not there', async () => {
      await expect(encrypted(urlOf('localhost', '?sslmode=verify-full&sslrootcert=/nowhere.crt'))).rejects.toMatchObject({
        kind: 'cannot open',
        message: expect.stringMatching(/no socket or certificate at the path/),
      })
    })
  })
})
