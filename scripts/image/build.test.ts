import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildImage, finish, type Image } from './build.ts'
import { parseDockerfile } from './dockerfile.ts'
import { groundHere, makeBase, type Ground } from './ground.ts'

const isRoot = process.getuid?.() === 0
const lack = 'the steps of a Dockerfile are carried out by root only'

const dockerfile = `
FROM node:24-slim AS build
ARG WORD=made
ENV KEPT=by-\${WORD}
WORKDIR /app
COPY . .
RUN echo "$WORD $KEPT" > told && mkdir -p lib && echo lib > lib/one
FROM node:24-slim
WORKDIR /app
COPY --from=build /app/told ./
COPY --from=build --chown=node:node /app/lib data
USER node
ENTRYPOINT ["node"]
CMD ["--version"]
`

describe('the steps of a Dockerfile', () => {
  const name = 'are carried out'
  if (!isRoot) {
    it.skip(`${name} (${lack})`, () => undefined)
    return
  }
  const work = mkdtempSync(join(tmpdir(), 'image-test-'))
  const context = join(work, 'context')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(context, path)), { recursive: true })
    writeFileSync(join(context, path), text)
  }
  const told: string[] = []
  let ground: Ground
  const build = (text: string, folder: string): Promise<Image> =>
    buildImage(parseDockerfile(text), {
      context,
      folder: join(work, folder),
      ground,
      environment: process.env,
      tell: (line) => told.push(line),
    })

  beforeAll(() => {
    chmodSync(work, 0o755)
    for (const path of ['kept.txt', 'left.txt', 'inside/left.txt', 'inside/kept.txt']) write(path, path)
    write('.dockerignore', '**/left.txt\n.dockerignore\n')
    makeBase(join(work, 'base'), process.env)
  })
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  it.each(['roots', 'folders'] as const)('are carried out, at best in %s', async (best) => {
    ground = groundHere(join(work, 'base'), best)
    const image = await build(dockerfile, best)
    const first = join(work, best, 'stage-0', 'app')
    expect(existsSync(join(first, 'inside', 'kept.txt'))).toBe(true)
    expect(existsSync(join(first, 'left.txt')) || existsSync(join(first, 'inside', 'left.txt'))).toBe(false)
    expect(readFileSync(join(image.root, 'app', 'told'), 'utf8')).toBe('made by-made\n')
    expect(statSync(join(image.root, 'app', 'told')).uid).toBe(0)
    expect(statSync(join(image.root, 'app', 'data', 'one')).uid).toBe(1000)
    expect(image).toMatchObject({ folder: '/app', entrypoint: ['node'], command: ['--version'], person: { id: 1000 } })
    // What the first stage declared is not declared by the second.
    expect(image.environment).not.toHaveProperty('KEPT')

    const ran = await finish(image, [...image.entrypoint, '-p', 'process.getuid() + " " + process.version'], ground)
    expect(ran).toEqual({ status: 0, said: `1000 ${process.version}\n` })
    const writing = await finish(image, ['node', '-e', 'fs.writeFileSync("data/two", ""); fs.writeFileSync("three", "")'], ground)
    expect(writing.status).toBe(1)
    expect(writing.said).toContain("EACCES: permission denied, open 'three'")
    expect(told.some((line) => line.startsWith('line 7: RUN done'))).toBe(true)
  })

  it.each([
    ['FROM node:20-slim', 'line 1: it stands on node:20-slim'],
    ['FROM debian', 'line 1: it stands on debian'],
    ['FROM node:24\nRUN echo before; exit 3', 'line 2: RUN ended with 3.\nbefore'],
    ['FROM node:24\nCOPY nothing .', 'line 2: there is no nothing'],
    ['FROM node:24\nCOPY ../base .', 'line 2: there is no ../base'],
    ['FROM node:24\nCOPY --from=other a .', 'line 2: there is no earlier stage other'],
    ['FROM node:24\nUSER somebody', 'line 2: the base has no user somebody'],
    ['FROM node:24\nWORKDIR $NOWHERE', 'line 2: $NOWHERE'],
  ])('end at the first that fails, with its line: %j', async (text, sentence) => {
    ground = groundHere(join(work, 'base'))
    await expect(build(text, `failing-${told.push('')}`)).rejects.toThrow(sentence)
  })
})
