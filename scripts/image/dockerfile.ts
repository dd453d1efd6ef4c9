// Reads a Dockerfile into stages of instructions. What it does not know is an error that names the line, so that nothing is passed over.

/** What a command of the file is: words, or a line for the shell. */
export type CommandLine = string[] | string

export type Instruction = { line: number } & (
  | { kind: 'ARG'; name: string; standard?: string }
  | { kind: 'ENV'; pairs: [string, string][] }
  | { kind: 'WORKDIR' | 'USER' | 'VOLUME' | 'EXPOSE'; value: string }
  | { kind: 'COPY'; from?: string; owner?: string; sources: string[]; target: string }
  | { kind: 'RUN' | 'CMD' | 'ENTRYPOINT'; command: CommandLine }
  | { kind: 'HEALTHCHECK'; command: CommandLine; timeoutMs: number }
)

export interface Stage {
  line: number
  /** The image it stands on, or an earlier stage's name. */
  base: string
  name?: string
  instructions: Instruction[]
}

class Unknown extends Error {}

interface Statement {
  line: number
  word: string
  rest: string
}

/** Lines joined where they end in a backslash; comments and empty ones left out, also between. */
function statementsOf(text: string): Statement[] {
  const statements: Statement[] = []
  let open: { line: number; text: string } | undefined
  for (const [place, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    open ??= { line: place + 1, text: '' }
    const goesOn = line.endsWith('\\')
    open.text += goesOn ? line.slice(0, -1) : line
    if (goesOn) continue
    const [, word, rest] = /^(\S+)\s*(.*)$/.exec(open.text)!
    statements.push({ line: open.line, word: word!.toUpperCase(), rest: rest! })
    open = undefined
  }
  if (open) throw new Error(`Dockerfile, line ${open.line}: it ends in a backslash, and nothing follows.`)
  return statements
}

/** @throws Error with line and reason for whatever is not known. */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  for (const statement of statementsOf(text)) {
    try {
      if (statement.word === 'FROM') stages.push(stageOf(statement))
      else if (stages.length === 0) throw new Unknown('the first instruction must be FROM.')
      else stages.at(-1)!.instructions.push(instructionOf(statement))
    } catch (error) {
      if (error instanceof Unknown) throw new Error(`Dockerfile, line ${statement.line}: ${error.message}`, { cause: error })
      throw error
    }
  }
  if (stages.length === 0) throw new Error('The Dockerfile has no FROM.')
  return stages
}

function stageOf({ line, rest }: Statement): Stage {
  const [, base, name] = /^([^\s-]\S*)(?:\s+[Aa][Ss]\s+(\S+))?$/.exec(rest) ?? []
  if (base === undefined) throw new Unknown(`"FROM ${rest}" is not known; known is FROM IMAGE [AS NAME].`)
  return { line, base, ...(name === undefined ? {} : { name }), instructions: [] }
}

function instructionOf({ line, word, rest }: Statement): Instruction {
  switch (word) {
    case 'ARG': {
      const [, name, standard] = /^(\w+)(?:=(.*))?$/.exec(rest) ?? []
      if (name === undefined) throw new Unknown(`"ARG ${rest}" is not known; known is ARG NAME[=VALUE].`)
      return { line, kind: word, name, ...(standard === undefined ? {} : { standard: unquoted(standard) }) }
    }
    case 'ENV':
      return { line, kind: word, pairs: pairsOf(rest) }
    case 'WORKDIR':
    case 'USER':
    case 'VOLUME':
    case 'EXPOSE':
      if (!/^[\w./:${}-]+$/.test(rest)) throw new Unknown(`"${word} ${rest}" is not known; known is one value.`)
      return { line, kind: word, value: rest }
    case 'COPY':
      return { line, kind: word, ...copyOf(rest) }
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      if (/^--|<<[-\w"']/.test(rest)) throw new Unknown(`"${word} ${rest}" is not known: neither options nor texts in place.`)
      return { line, kind: word, command: commandOf(rest) }
    case 'HEALTHCHECK': {
      const { options, rest: said } = optionsOf(rest, ['interval', 'timeout', 'start-period', 'start-interval', 'retries'])
      const command = /^CMD\s+(.+)$/.exec(said)?.[1]
      if (command === undefined) throw new Unknown(`"HEALTHCHECK ${rest}" is not known; known is HEALTHCHECK […] CMD COMMAND.`)
      return { line, kind: word, command: commandOf(command), timeoutMs: millisecondsOf(options.get('timeout') ?? '30s') }
    }
    default:
      throw new Unknown(`the instruction ${word} is not known.`)
  }
}

function copyOf(text: string): { from?: string; owner?: string; sources: string[]; target: string } {
  const { options, rest } = optionsOf(text, ['from', 'chown'])
  const words = rest.startsWith('[') ? commandOf(rest) : rest.split(/\s+/)
  if (typeof words === 'string' || words.length < 2) throw new Unknown(`"COPY ${text}" names no source or no target.`)
  if (words.some((word) => /[*?[\]]|<</.test(word))) throw new Unknown(`"COPY ${text}" has a pattern; only names are known.`)
  const from = options.get('from')
  const owner = options.get('chown')
  return {
    ...(from === undefined ? {} : { from }),
    ...(owner === undefined ? {} : { owner }),
    sources: words.slice(0, -1),
    target: words.at(-1)!,
  }
}

function optionsOf(text: string, known: readonly string[]): { options: Map<string, string>; rest: string } {
  const options = new Map<string, string>()
  let rest = text
  for (let found = /^--([\w-]+)(?:=(\S+))?\s+/.exec(rest); found; found = /^--([\w-]+)(?:=(\S+))?\s+/.exec(rest)) {
    const [whole, name, value] = found
    if (!known.includes(name!) || value === undefined) throw new Unknown(`the option --${name} is not known here.`)
    options.set(name!, value)
    rest = rest.slice(whole.length)
  }
  return { options, rest }
}

function commandOf(text: string): CommandLine {
  if (!text.startsWith('[')) {
    if (text === '') throw new Unknown('there is no command.')
    return text
  }
  let words: unknown
  try {
    words = JSON.parse(text)
  } catch {
    // The builder takes such a line for one of the shell, which nobody means.
    throw new Unknown(`${text} is not JSON.`)
  }
  if (Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === 'string')) return words
  throw new Unknown(`${text} is not a list of words.`)
}

function pairsOf(text: string): [string, string][] {
  const pairs = [...text.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|'[^']*'|\S*)(?:\s+|$)/gy)]
  const read = pairs.reduce((sum, [whole]) => sum + whole.length, 0)
  if (pairs.length === 0 || read !== text.length) throw new Unknown(`"ENV ${text}" is not known; known is ENV NAME=VALUE ….`)
  return pairs.map(([, name, value]) => [name!, unquoted(value!)])
}

const unquoted = (text: string): string =>
  /^"[\s\S]*"$/.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : /^'[\s\S]*'$/.test(text) ? text.slice(1, -1) : text

function millisecondsOf(text: string): number {
  const [, number, unit] = /^(\d+)(ms|s|m)$/.exec(text) ?? []
  if (number === undefined) throw new Unknown(`"${text}" is no time; known are 500ms, 5s, 1m.`)
  return Number(number) * { ms: 1, s: 1000, m: 60_000 }[unit as 'ms' | 's' | 'm']
}

/** Puts values in the place of `$NAME`, `${NAME}` and `${NAME:-standard}`. @throws Error where one is not declared. */
export function expand(text: string, values: ReadonlyMap<string, string>, line: number): string {
  return text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\}|.?)/g, (whole, plain?: string, braced?: string, standard?: string) => {
    const name = plain ?? braced
    const value = name === undefined ? undefined : values.get(name) || standard
    if (value === undefined) throw new Error(`Dockerfile, line ${line}: ${whole} stands for nothing that is declared before.`)
    return value
  })
}
