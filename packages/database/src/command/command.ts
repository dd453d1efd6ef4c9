// The command `database`: the words of the command line, the verb they name, and what becomes of errors.
import { parseArgs } from 'node:util'
import { DatabaseError, type DatabaseErrorKind } from '../errors.ts'
import { initProject } from './init.ts'
import { openOutput } from './output.ts'
import { loadProject } from './project.ts'
import { verbs, type Verb, type VerbOptions } from './verbs.ts'

/** 0 done · 1 refused · 2 wrong usage · 3 the database cannot be reached · 4 a check failed. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4

const columns = Math.max(...Object.keys(verbs).map((name) => name.length)) + 2

const usage = [
  'Usage: database VERB [--config FILE] [--database URL] [--json]',
  `  ${'init'.padEnd(columns)}[DIR] write a configuration, a first schema and the folder of the migrations`,
  ...Object.entries(verbs).flatMap(([name, { about, argument, options = [] }]) => {
    const word = argument?.name.toUpperCase()
    const shown = word === undefined ? '' : argument?.required ? `${word} ` : `[${word}] `
    return [
      `  ${name.padEnd(columns)}${shown}${about}`,
      ...options.map((option) => {
        const short = option.short === undefined ? '' : `-${option.short}, `
        const value = option.value === undefined ? '' : ` ${option.value.toUpperCase()}`
        return `  ${' '.repeat(columns)}  ${short}--${option.name}${value}  ${option.about}`
      }),
    ]
  }),
  '',
].join('\n')

const ofEveryVerb = ['config', 'database', 'json', 'help']

function readWords(words: readonly string[]) {
  const own = Object.values(verbs).flatMap(({ options = [] }) => options)
  return parseArgs({
    args: words.map((word) => (/^-\d+$/.test(word) ? `=${word}` : word)),
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      database: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        own.map(({ name, short, value, several = false }) => [
          name,
          {
            type: value === undefined ? 'boolean' : 'string',
            multiple: several,
            ...(short === undefined ? {} : { short }),
          } as const,
        ]),
      ),
    },
  })
}

/** As a verb is given them: `--dry-run` is `dryRun`, and `--no-copy` says that `copy` is false. */
function optionsOf(values: Record<string, unknown>): VerbOptions {
  const named = Object.entries(values).map(([name, value]) => {
    const word = name.replace(/^no-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return [word, name.startsWith('no-') ? !value : value]
  })
  return Object.fromEntries(named) as VerbOptions
}

/** What was said that the verb does not take, or did not say that it needs; undefined where all is well. */
function misuse(name: string, verb: Verb, values: Record<string, unknown>, rest: readonly string[]): string | undefined {
  const taken = [...ofEveryVerb, ...(verb.options ?? []).map((option) => option.name)]
  const strange = Object.keys(values).find((option) => !taken.includes(option))
  if (strange !== undefined) return `\`database ${name}\` takes no --${strange}.`
  if (rest.length > (verb.argument ? 1 : 0)) return `\`database ${name}\` takes no ${rest.at(-1)}.`
  if (verb.argument?.required && rest.length === 0) return `Say what \`database ${name}\` is to work on: ${verb.argument.about}.`
  return undefined
}

const unreachable: readonly DatabaseErrorKind[] = [
  'missing database',
  'cannot open',
  'not a database',
  'read only',
  'locked',
  'timeout',
  'serialization',
  'lost connection',
  'unknown outcome',
  'permission',
  'full',
  'corrupt',
]

function statusOf({ kind }: DatabaseError): ExitStatus {
  if (kind === 'configuration') return 2
  if (kind === 'history') return 4
  return unreachable.includes(kind) ? 3 : 1
}

/** Runs what the words say, and gives the exit status. */
export async function runCommand(words: readonly string[]): Promise<ExitStatus> {
  const output = openOutput(words.includes('--json'))
  const refuse = (status: ExitStatus, code: string, message: string): ExitStatus => {
    output.note(message)
    output.document({ error: { code, message } })
    return status
  }
  let read: ReturnType<typeof readWords>
  try {
    read = readWords(words)
  } catch (error) {
    return refuse(2, 'usage', `${(error as Error).message} See \`database --help\`.`)
  }
  const [name, ...rest] = read.positionals
  const target = rest[0]?.replace(/^=(?=-\d+$)/, '')
  if (read.values.help === true || name === undefined) {
    output.line(usage)
    return read.values.help === true ? 0 : 2
  }
  try {
    if (name === 'init') {
      const written = initProject(target ?? '.')
      output.document({ written })
      for (const path of written) output.line(`Wrote ${path}.`)
      return 0
    }
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
    if (!verb) return refuse(2, 'usage', `There is no verb ${name}. See \`database --help\`.`)
    const wrong = misuse(name, verb, read.values, rest)
    if (wrong !== undefined) return refuse(2, 'usage', `${wrong} See \`database --help\`.`)
    const project = await loadProject(read.values)
    return (await verb.run(project, output, { target, options: optionsOf(read.values) })) ?? 0
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return refuse(statusOf(error), error.kind.replaceAll(' ', '_'), error.message)
  }
}
