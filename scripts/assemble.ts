// An assembler for the part of the WebAssembly text format that our kernel is written in: folded instructions, named
// locals and labels, one imported memory. Encodings are those of the specification, https://webassembly.github.io/spec/core/.

/** The bytes every module begins with, and the version of the format. */
const magic = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

type Tree = string | Tree[]

/** The module of this text, as bytes. @throws Error naming what it does not know. */
export function assemble(text: string): Uint8Array<ArrayBuffer> {
  const [keyword, ...fields] = read(text) as Tree[]
  if (keyword !== 'module') throw new Error('The text is not a module.')
  const of = (kind: string): Tree[][] => fields.filter((field): field is Tree[] => Array.isArray(field) && field[0] === kind)
  const unknown = fields.find((field) => !['import', 'global', 'func'].includes(field[0] as string))
  if (unknown !== undefined) throw new Error(`The assembler knows nothing of ${JSON.stringify(unknown[0])}.`)
  const functions = of('func').map(signatureOf)
  const globals = of('global').map(([, name, ...rest]) => ({ name: name as string, ...exportedAs(rest) }))
  const module: Names = { globals: globals.map(({ name }) => name), functions: functions.map(({ name }) => name) }
  return Uint8Array.from([
    ...magic,
    ...section(1, functions.map(typeBytes)),
    ...section(2, of('import').map(importBytes)),
    ...section(
      3,
      functions.map((_, index) => unsigned(index)),
    ),
    ...section(
      6,
      globals.map(({ rest }) => globalBytes(rest)),
    ),
    ...section(7, [
      ...functions.flatMap((one, index) => exportBytes(one, 0, index)),
      ...globals.flatMap((one, index) => exportBytes(one, 3, index)),
    ]),
    ...section(
      10,
      functions.map((one) => sized(bodyBytes(one, module))),
    ),
  ])
}

/** The text as nested lists of words; comments run from two semicolons to the end of the line. */
function read(text: string): Tree {
  const words = text.replaceAll(/;;[^\n]*/g, '').match(/[()]|"[^"]*"|[^\s()"]+/g) ?? []
  const open: Tree[][] = [[]]
  for (const word of words) {
    if (word === '(') open.push([])
    else if (word === ')') {
      const done = open.pop()!
      if (open.length === 0) throw new Error('A parenthesis is closed that was not opened.')
      open.at(-1)!.push(done)
    } else open.at(-1)!.push(word)
  }
  if (open.length !== 1 || open[0]!.length !== 1) throw new Error('A parenthesis is left open, or there is more than one module.')
  return open[0]![0]!
}

interface Function {
  name: string
  export: string | undefined
  params: [name: string, type: number][]
  results: number[]
  locals: [name: string, type: number][]
  body: Tree[]
}

interface Names {
  globals: string[]
  functions: string[]
}

const types: Record<string, number> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b }

function typeOf(word: Tree | undefined): number {
  const type = types[word as string]
  if (type === undefined) throw new Error(`There is no type ${JSON.stringify(word)} here.`)
  return type
}

const quoted = (word: Tree): string => (word as string).slice(1, -1)

function exportedAs(rest: Tree[]): { export: string | undefined; rest: Tree[] } {
  const [first] = rest
  if (!Array.isArray(first) || first[0] !== 'export') return { export: undefined, rest }
  return { export: quoted(first[1]!), rest: rest.slice(1) }
}

function signatureOf([, ...all]: Tree[]): Function {
  const name = typeof all[0] === 'string' ? (all.shift() as string) : ''
  const { export: exported, rest } = exportedAs(all)
  const one: Function = { name, export: exported, params: [], results: [], locals: [], body: [] }
  for (const part of rest as Tree[][]) {
    if (part[0] === 'param') one.params.push([part[1] as string, typeOf(part[2])])
    else if (part[0] === 'local') one.locals.push([part[1] as string, typeOf(part[2])])
    else if (part[0] === 'result') one.results.push(typeOf(part[1]))
    else one.body.push(part)
  }
  return one
}

// ---- sections ----

function unsigned(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}

function signed(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 127
    if ((rest >> 7 === 0 && low < 64) || (rest >> 7 === -1 && low >= 64)) return [...bytes, low]
    bytes.push(low + 128)
  }
}

const sized = (bytes: number[]): number[] => [...unsigned(bytes.length), ...bytes]
const list = (items: number[][]): number[] => [...unsigned(items.length), ...items.flat()]
const section = (id: number, items: number[][]): number[] => [id, ...sized(list(items))]
const text = (word: string): number[] => sized([...new TextEncoder().encode(word)])

const typeBytes = ({ params, results }: Function): number[] => [
  0x60,
  ...list(params.map(([, type]) => [type])),
  ...list(results.map((type) => [type])),
]

function importBytes([, from, name, what]: Tree[]): number[] {
  const [kind, least, most, shared] = what as Tree[]
  if (kind !== 'memory' || shared !== 'shared') throw new Error('Only a shared memory can be imported.')
  return [...text(quoted(from!)), ...text(quoted(name!)), 2, 3, ...unsigned(Number(least)), ...unsigned(Number(most))]
}

/** A number that may be set; it begins as a constant. */
function globalBytes([kind, first]: Tree[]): number[] {
  const [mutable, type] = kind as Tree[]
  const [constant, value] = first as Tree[]
  if (mutable !== 'mut' || constant !== 'i32.const') throw new Error('A global must be a mutable i32 that begins as a constant.')
  return [typeOf(type), 1, 0x41, ...signed(Number(value)), 0x0b]
}

const exportBytes = ({ export: name }: { export: string | undefined }, kind: number, index: number): number[][] =>
  name === undefined ? [] : [[...text(name), kind, ...unsigned(index)]]

// ---- code ----

const vector = (code: number): number[] => [0xfd, ...unsigned(code)]

/** Instructions whose operands stand before them and that carry nothing else. */
const plain: Record<string, number[]> = {
  return: [0x0f],
  select: [0x1b],
  'i32.eqz': [0x45],
  'i32.eq': [0x46],
  'i32.ne': [0x47],
  'i32.lt_s': [0x48],
  'i32.lt_u': [0x49],
  'i32.gt_s': [0x4a],
  'i32.gt_u': [0x4b],
  'i32.ge_s': [0x4e],
  'i32.ge_u': [0x4f],
  'i32.ctz': [0x68],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.div_u': [0x6e],
  'i32.and': [0x71],
  'i32.or': [0x72],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
  'f64.mul': [0xa2],
  'f64.div': [0xa3],
  'i32.trunc_f64_s': [0xaa],
  'f64.convert_i32_s': [0xb7],
  'memory.fill': [0xfc, 11, 0],
  'i32x4.splat': vector(0x11),
  'i32x4.ge_s': vector(0x3f),
  'i32x4.bitmask': vector(0xa4),
  'i32x4.shr_s': vector(0xac),
  'i32x4.sub': vector(0xb1),
  'i32x4.mul': vector(0xb5),
  'i32x4.min_s': vector(0xb6),
  'i32x4.max_s': vector(0xb8),
}

/** Instructions that read or write memory, with the logarithm of the boundary they like best. */
const memory: Record<string, [code: number[], boundary: number]> = {
  'i32.load': [[0x28], 2],
  'i32.load16_u': [[0x2f], 1],
  'i32.store': [[0x36], 2],
  'v128.load': [vector(0), 4],
}

/** Instructions that carry one number or name. */
const named: Record<string, number> = {
  br: 0x0c,
  br_if: 0x0d,
  call: 0x10,
  'local.get': 0x20,
  'local.set': 0x21,
  'global.get': 0x23,
  'global.set': 0x24,
}

function bodyBytes(one: Function, module: Names): number[] {
  const locals = [...one.params, ...one.locals].map(([name]) => name)
  const code = one.body.flatMap((instruction) => encode(instruction, { ...module, locals, labels: [] }))
  return [...list(one.locals.map(([, type]) => [1, type])), ...code, 0x0b]
}

interface Scope extends Names {
  locals: string[]
  /** The innermost first. */
  labels: string[]
}

function encode(instruction: Tree, scope: Scope): number[] {
  const [name, ...rest] = instruction as [string, ...Tree[]]
  const all = (parts: readonly Tree[], inside = scope): number[] => parts.flatMap((part) => encode(part, inside))
  if (plain[name]) return [...all(rest), ...plain[name]]
  if (name === 'i32.const') return [0x41, ...signed(Number(rest[0]))]
  if (name === 'block' || name === 'loop') {
    const inside = { ...scope, labels: [rest[0] as string, ...scope.labels] }
    return [name === 'block' ? 0x02 : 0x03, 0x40, ...all(rest.slice(1), inside), 0x0b]
  }
  if (name === 'if') {
    const [condition, ...ways] = rest
    const inside = { ...scope, labels: ['', ...scope.labels] }
    const [then, otherwise] = ways.map((way) => all((way as Tree[]).slice(1), inside))
    return [...encode(condition!, scope), 0x04, 0x40, ...then!, ...(otherwise ? [0x05, ...otherwise] : []), 0x0b]
  }
  const access = memory[name]
  if (access) {
    const offset = /^offset=(\d+)$/.exec(typeof rest[0] === 'string' ? rest[0] : '')?.[1]
    return [...all(offset === undefined ? rest : rest.slice(1)), ...access[0], access[1], ...unsigned(Number(offset ?? 0))]
  }
  if (named[name] === undefined) throw new Error(`The assembler knows no instruction ${JSON.stringify(name)}.`)
  return [...all(rest.slice(1)), named[name], ...unsigned(numberOf(name, rest[0] as string, scope))]
}

function numberOf(instruction: string, name: string, scope: Scope): number {
  const kind = instruction.startsWith('br')
    ? 'labels'
    : instruction === 'call'
      ? 'functions'
      : instruction.startsWith('local')
        ? 'locals'
        : 'globals'
  const number = scope[kind].indexOf(name)
  if (number < 0) throw new Error(`There is no ${name} among the ${kind}.`)
  return number
}
