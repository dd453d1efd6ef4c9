// Carries the instructions of a Dockerfile out, stage after stage, as the builder would.
import { once } from 'node:events'
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, posix, relative } from 'node:path'
import { expand, type CommandLine, type Instruction, type Stage } from './dockerfile.ts'
import { basePath, lentEnvironment, makeRoot, people, type Ground, type Person, type Place } from './ground.ts'
import { leftOutBy } from './left-out.ts'

/** What the last stage came to, and what the file declares for those who run it. */
export interface Image {
  root: string
  environment: Record<string, string>
  folder: string
  person: Person
  entrypoint: string[]
  command: string[]
  volumes: string[]
  ports: number[]
  health?: { command: string[]; timeoutMs: number }
}

interface Building extends Image {
  arguments: Map<string, string>
}

export interface Build {
  /** The folder of the build. */
  context: string
  /** Where the roots of the stages are made. */
  folder: string
  ground: Ground
  environment: Readonly<Record<string, string | undefined>>
  tell: (line: string) => void
}

/** @throws Error that names the line of the instruction which fails. */
export async function buildImage(stages: readonly Stage[], build: Build): Promise<Image> {
  const built = new Map<string, Image>()
  let last: Image | undefined
  for (const [place, stage] of stages.entries()) {
    last = await buildStage(stage, join(build.folder, `stage-${place}`), { ...build, built })
    for (const name of [stage.name, String(place)]) if (name !== undefined) built.set(name, last)
  }
  return last!
}

type Context = Build & { built: ReadonlyMap<string, Image> }

async function buildStage(stage: Stage, root: string, context: Context): Promise<Image> {
  const image = begin(stage, root, context)
  for (const instruction of stage.instructions) {
    const started = performance.now()
    await carryOut(instruction, image, context)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (instruction.kind === 'RUN' || instruction.kind === 'COPY')
      context.tell(`line ${instruction.line}: ${instruction.kind} done (${seconds} s)`)
  }
  const { arguments: _, ...done } = image
  return done
}

function begin({ base, line }: Stage, root: string, { built }: Context): Building {
  const earlier = built.get(base)
  if (earlier) {
    cpSync(earlier.root, root, { recursive: true, verbatimSymlinks: true })
    return { ...structuredClone(earlier), root, arguments: new Map() }
  }
  const version = /^node:(\d+)(\.[\d.]+)?(-(?:\w+-)?slim)?$/.exec(base)?.[1]
  const here = process.versions.node.split('.')[0]
  if (version !== here) throw new Error(`Dockerfile, line ${line}: it stands on ${base}; what carries it out is Node ${here}.`)
  makeRoot(root)
  return {
    root,
    environment: { PATH: basePath },
    folder: '/',
    person: people[0]!,
    entrypoint: [],
    command: ['node'],
    volumes: [],
    ports: [],
    arguments: new Map(),
  }
}

async function carryOut(instruction: Instruction, image: Building, context: Context): Promise<void> {
  const { line } = instruction
  const values = new Map([...image.arguments, ...Object.entries(image.environment)])
  const said = (text: string): string => expand(text, values, line)
  switch (instruction.kind) {
    case 'ARG':
      if (instruction.standard !== undefined) image.arguments.set(instruction.name, said(instruction.standard))
      return
    case 'ENV':
      for (const [name, value] of instruction.pairs) image.environment[name] = said(value)
      return
    case 'WORKDIR':
      image.folder = posix.resolve(image.folder, said(instruction.value))
      mkdirSync(join(image.root, image.folder), { recursive: true })
      return
    case 'USER':
      image.person = personOf(said(instruction.value), line)
      return
    case 'VOLUME':
      image.volumes.push(posix.resolve('/', said(instruction.value)))
      return
    case 'EXPOSE':
      image.ports.push(portOf(said(instruction.value), line))
      return
    case 'COPY':
      return copy({ ...instruction, sources: instruction.sources.map(said), target: said(instruction.target) }, image, context)
    case 'RUN':
      return run(instruction, image, context)
    case 'CMD':
      image.command = wordsOf(instruction.command)
      return
    case 'ENTRYPOINT':
      image.entrypoint = wordsOf(instruction.command)
      // A command that came with the base belongs to the base's program.
      image.command = []
      return
    case 'HEALTHCHECK':
      image.health = { command: wordsOf(instruction.command), timeoutMs: instruction.timeoutMs }
  }
}

const wordsOf = (command: CommandLine): string[] => (typeof command === 'string' ? ['/bin/sh', '-c', command] : command)

function personOf(text: string, line: number): Person {
  const person = people.find(({ name, id }) => text === name || text === String(id))
  if (!person) throw new Error(`Dockerfile, line ${line}: the base has no user ${text}.`)
  return person
}

function portOf(text: string, line: number): number {
  const port = Number(/^(\d{1,5})(\/tcp)?$/.exec(text)?.[1])
  if (!(port >= 1 && port <= 65_535)) throw new Error(`Dockerfile, line ${line}: ${text} is no port.`)
  return port
}

type Copy = Extract<Instruction, { kind: 'COPY' }>

/** As the builder copies: of a folder what is in it, everything to root unless somebody is named, and by `.dockerignore` from outside only. */
function copy({ line, from, owner, sources, target }: Copy, image: Building, { context, built }: Context): void {
  const source = from === undefined ? context : built.get(from)?.root
  if (source === undefined) throw new Error(`Dockerfile, line ${line}: there is no earlier stage ${from}.`)
  const ignoring = join(context, '.dockerignore')
  const isLeftOut = from === undefined && existsSync(ignoring) ? leftOutBy(readFileSync(ignoring, 'utf8')) : () => false
  const person = owner === undefined ? people[0]! : personOf(owner.replace(/:.*/, ''), line)
  const goal = join(image.root, posix.resolve(image.folder, target))
  for (const each of sources) {
    const path = join(source, each)
    if (relative(source, path).startsWith('..') || !existsSync(path))
      throw new Error(`Dockerfile, line ${line}: there is no ${each} to copy.`)
    const into =
      statSync(path).isDirectory() || !(sources.length > 1 || /\/$|^\.$/.test(target)) ? goal : join(goal, basename(each))
    mkdirSync(dirname(into), { recursive: true })
    copyTree(path, into, person, (inside) => isLeftOut(relative(source, inside)))
  }
}

/** A folder that is left out is entered all the same, as an exception may let in what is inside; it is made once something is. */
function copyTree(from: string, to: string, person: Person, isLeftOut: (path: string) => boolean): void {
  const kind = lstatSync(from)
  if (kind.isDirectory()) {
    if (!isLeftOut(from) && !existsSync(to)) {
      mkdirSync(to, { recursive: true })
      chownSync(to, person.id, person.group)
    }
    for (const name of readdirSync(from)) copyTree(join(from, name), join(to, name), person, isLeftOut)
  } else if (!isLeftOut(from)) {
    mkdirSync(dirname(to), { recursive: true })
    if (kind.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
    else copyFileSync(from, to)
    lchownSync(to, person.id, person.group)
  }
}

type Run = Extract<Instruction, { command: CommandLine }>

async function run({ line, command }: Run, image: Building, context: Context): Promise<void> {
  const declared = { ...lentEnvironment(context.environment), ...Object.fromEntries(image.arguments) }
  const { status, said } = await finish(image, wordsOf(command), context.ground, declared)
  if (status !== 0) throw new Error(`Dockerfile, line ${line}: RUN ended with ${status}.\n${said.slice(-4000)}`)
}

/** Where a command runs in an image, with settings besides its own. */
export function placeIn({ root, folder, person, environment }: Image, more: Readonly<Record<string, string>> = {}): Place {
  return { root, folder, person, environment: { HOME: person.home, ...environment, ...more } }
}

/** Runs a command in the image to its end. @returns Its status, and what it said on both streams. */
export async function finish(
  image: Image,
  command: readonly string[],
  ground: Ground,
  more: Readonly<Record<string, string>> = {},
): Promise<{ status: number | null; said: string }> {
  const { child } = ground.start(command, placeIn(image, more))
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, said }
}
