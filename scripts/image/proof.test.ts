import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Image } from './build.ts'
import { people } from './ground.ts'
import { plant, planted, proveFiles, proveRun } from './proof.ts'

let work: string
const write = (path: string, text = '') => {
  mkdirSync(dirname(join(work, path)), { recursive: true })
  writeFileSync(join(work, path), text)
}
const image = (more: Partial<Image> = {}): Image => ({
  root: join(work, 'root'),
  environment: { PATH: '/bin' },
  folder: '/app',
  person: people[1]!,
  entrypoint: ['node'],
  command: [],
  volumes: ['/app/data'],
  ports: [8080],
  health: { command: ['true'], timeoutMs: 1000 },
  ...more,
})
const prove = (more?: Partial<Image>) => proveFiles(image(more), join(work, 'context'), 'the canary')

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'proof-test-'))
  write(
    'context/package-lock.json',
    JSON.stringify({ packages: { 'node_modules/tool': { dev: true }, 'node_modules/part': {} } }),
  )
  write('root/app/node_modules/part/test/part.test.ts')
  write('root/app/packages/api/src/api.ts', 'what is served')
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

describe('what lies in an image', () => {
  it('is right where only what runs is there', () => {
    expect(prove()).toHaveLength(2)
  })

  it.each([
    ['node_modules/tool/package.json', 'Development tools are in the image: node_modules/tool'],
    ['packages/api/src/api.test.ts', 'Tests are in the image: /app/packages/api/src/api.test.ts'],
    ['packages/api/test/server.ts', 'Tests are in the image: /app/packages/api/test/server.ts'],
    ['packages/api/.env', 'What is private is in the image: /app/packages/api/.env'],
    ['.git/config', 'What is private is in the image: /app/.git/config'],
    ['data/moirai.db', 'What is private is in the image: /app/data/moirai.db'],
    ['packages/cli/tls.key', 'What is private is in the image: /app/packages/cli/tls.key'],
  ])('is refused with %s', (path, sentence) => {
    write(`root/app/${path}`)
    expect(() => prove()).toThrow(sentence)
  })

  it('is refused where what was planted has come in under another name', () => {
    write('root/app/packages/api/src/harmless.ts', 'here is the canary.')
    expect(() => prove()).toThrow('What is private is in the image: /app/packages/api/src/harmless.ts')
  })

  it('is refused where the image declares a secret, and where the lock file names no tools', () => {
    expect(() => prove({ environment: { MOIRAI_SECRET: 'x' } })).toThrow('MOIRAI_SECRET')
    write('context/package-lock.json', '{"packages":{}}')
    expect(() => prove()).toThrow('Development tools')
  })

  it('is tried with files where people keep secrets', () => {
    plant(join(work, 'context'), 'the canary')
    expect(planted.filter((name) => !existsSync(join(work, 'context', name)))).toEqual([])
  })
})

describe('what runs in an image', () => {
  const nothing = { about: '', start: () => expect.fail('nothing is started') }

  it.each([
    [{ person: people[0]! }, 'It runs as root.'],
    [{ ports: [80] }, 'It exposes 80; the program listens on 8080.'],
  ])('is refused beforehand: %j', async (more, sentence) => {
    await expect(proveRun(image(more), nothing)).rejects.toThrow(sentence)
  })

  it('is refused without a HEALTHCHECK', async () => {
    const { health: _, ...without } = image()
    await expect(proveRun(without, nothing)).rejects.toThrow('It has no HEALTHCHECK.')
  })
})
