// The command `database`: the words of the command line, the verb they name, and what becomes of errors.
import { parseArgs } from 'node:util'
import { DatabaseError, type DatabaseErrorKind } from '../errors.ts'
import { initProject } from './init.ts'
import { openOutput, type Output } from './output.ts'
import { loadProject, type Project } from './project.ts'
import { revision } from './revision-verb.ts'
import * as verbs from './verbs.ts'

/** 0 done · 1 refused · 2 wrong usage · 3 the database cannot be reached · 4 a check failed. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4

export interface Words {
  /** What stands behind the verb. */
  readonly target: string | undefined
  readonly options: ReturnType<typeof readWords>['values']
}

type Verb = (project: Project, output: Output, words: Words) => Promise<ExitStatus | void>

const verbsByName: Record<string, { about: string; run: Verb }> = {
  status: { about: 'engine, version, revision, pending migrations, drift', run: verbs.status },
  check: { about: 'end with 4 on drift or pending migrations; --lint: on what would hold up others', run: verbs.check },
  upgrade: { about: '[REVISION|+N|head] apply what is pending', run: verbs.upgrade },
  downgrade: { about: 'REVISION|-N|base take migrations back', run: verbs.downgrade },
  revision: { about: '-m MESSAGE write a migration from what has changed in the code; --merge joins heads', run: revision },
  history: { about: 'every revision, applied or not', run: verbs.history },
  current: { about: 'the revision the database is at', run: verbs.current },
  pending: { about: 'what is not applied yet, and what it means for others', run: verbs.pending },
  validate: { about: 'check the migrations without a database', run: verbs.validate },
  prove: { about: '[REVISION] try them on made-up rows: up, down and up again', run: verbs.prove },
  sql: { about: '[FROM:TO] the statements as a script', run: verbs.sql },
  stamp: { about: 'REVISION write into the history that migrations are applied', run: verbs.stamp },
  introspect: { about: 'print the schema of the database as code', run: verbs.introspect },
}

const usage = [
  'Usage: database VERB [--config FILE] [--database URL] [--json]',
  `  ${'init'.padEnd(11)}[DIR] write a configuration, a first schema and the folder of the migrations`,
  ...Object.entries(verbsByName).map(([name, { about }]) => `  ${name.padEnd(11)}${about}`),
  '',
].join('\n')

function readWords(words: readonly string[]) {
  const several = { type: 'string', multiple: true } as const
  return parseArgs({
    args: words.map((word) => (/^-\d+$/.test(word) ? `=${word}` : word)),
    allowPositionals: true,
    options: {
      config: { type: 'string' },
      database: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      message: { type: 'string', short: 'm' },
      empty: { type: 'boolean' },
      merge: { type: 'boolean' },
      rename: several,
      'rename-value': several,
      cast: several,
      backfill: several,
      'dry-run': { type: 'boolean' },
      'allow-data-loss': { type: 'boolean' },
      'no-copy': { type: 'boolean' },
      lint: { type: 'boolean' },
    },
  })
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
    const verb = Object.hasOwn(verbsByName, name) ? verbsByName[name] : undefined
    if (!verb || rest.length > 1)
      return refuse(2, 'usage', `There is no verb ${[name, ...rest.slice(1)].join(' ')}. See \`database --help\`.`)
    const project = await loadProject(read.values)
    return (await verb.run(project, output, { target, options: read.values })) ?? 0
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return refuse(statusOf(error), error.kind.replaceAll(' ', '_'), error.message)
  }
}
