// Encryption towards a MariaDB with a certificate of its own. Skipped where there are no programs for that.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../src/database.ts'
import { certificate, hasOpenssl } from './certificates.ts'
import { account, mariadbPrograms, startPrivateMariadb, type PrivateMariadb } from './private-mariadb.ts'
import { folderForServer } from './private-server.ts'

const without = mariadbPrograms() === undefined || !hasOpenssl()

let server: PrivateMariadb
let folder: string
let own: { cert: string; key: string }
let other: string
beforeAll(async () => {
  if (without) return
  folder = folderForServer('mysql-tls', account)
  own = certificate(folder, 'server', account)
  other = certificate(folder, 'other', account).cert
  server = await startPrivateMariadb()
}, 60_000)
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

describe.skipIf(without)(
  `TLS (${without ? 'skipped: needs mariadbd, mariadb-install-db and openssl' : 'a MariaDB of its own'})`,
  () => {
    it('that is wanted from a server without it is refused in a sentence', async () => {
      expect(await encrypted(urlOf('127.0.0.1', ''))).toBe(false)
      expect(await encrypted(urlOf('127.0.0.1', '?sslmode=prefer'))).toBe(false)
      await expect(encrypted(urlOf('127.0.0.1', '?sslmode=require'))).rejects.toMatchObject({
        kind: 'cannot open',
        message: expect.stringMatching(/^127\.0\.0\.1:\d+ does not speak TLS; set sslmode=disable/),
      })
    })

    describe('that the server speaks', () => {
      beforeAll(async () => {
        if (!without) await server.restart([`--ssl-cert=${own.cert}`, `--ssl-key=${own.key}`])
      }, 60_000)

      it.each(['?sslmode=require', '?sslmode=prefer'])('is used with %s, whoever has signed it', async (parameters) => {
        expect(await encrypted(urlOf('127.0.0.1', parameters))).toBe(true)
      })

      it('is not used with sslmode=disable', async () => {
        expect(await encrypted(urlOf('127.0.0.1', '?sslmode=disable'))).toBe(false)
      })

      it('is used where its authority is named', async () => {
        expect(await encrypted(urlOf('localhost', `?sslmode=verify-full&sslrootcert=${own.cert}`))).toBe(true)
        expect(await encrypted(urlOf('127.0.0.1', `?sslmode=verify-ca&sslrootcert=${own.cert}`))).toBe(true)
      })

      it.each<[string, string, () => string]>([
        ['of nobody who is trusted', 'localhost', () => '?sslmode=verify-full'],
        ['of another authority', 'localhost', () => `?sslmode=verify-full&sslrootcert=${other}`],
        ['of another authority (verify-ca)', 'localhost', () => `?sslmode=verify-ca&sslrootcert=${other}`],
        ['for another name', '127.1', () => `?sslmode=verify-full&sslrootcert=${own.cert}`],
      ])('is refused with a certificate %s', async (_what, host, parameters) => {
        await expect(encrypted(urlOf(host, parameters()))).rejects.toMatchObject({
          kind: 'cannot open',
          message: expect.stringMatching(/^The certificate of .* is not trusted .*sslrootcert=FILE/),
        })
      })

      it('is refused with verify-full where no name is given to compare the certificate with', async () => {
        await expect(encrypted(urlOf('127.0.0.1', `?sslmode=verify-full&sslrootcert=${own.cert}`))).rejects.toMatchObject({
          kind: 'cannot open',
          message: expect.stringMatching(/^The certificate of 127\.0\.0\.1 cannot be compared with an address/),
        })
      })

      it('is refused in a sentence where the file of the authority is not there', async () => {
        await expect(encrypted(urlOf('localhost', '?sslmode=verify-full&sslrootcert=/nowhere.crt'))).rejects.toMatchObject({
          kind: 'cannot open',
          message: expect.stringMatching(/no socket or certificate at the path/),
        })
      })
    })
  },
)
