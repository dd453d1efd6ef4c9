// moirai db …: the schema of the database, by the verbs of the database layer, on our own timeline.
import { fileURLToPath } from 'node:url'
import { schemaState } from '@moirai/database'
import { askPerson, verbs, type Output, type Project, type Verb } from '@moirai/database/command'
import { timeline } from '@moirai/talent/migrations'
import { talentSchema } from '@moirai/talent/tables'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import type { Config } from '../config.ts'
import { openContext, setUp, withContext } from '../start.ts'
import { counted, type Terminal } from '../terminal.ts'

export function addDbCommands(program: Command): void {
  const db = program.command('db').description('set up, inspect and migrate the database')
  addCommand(db, 'setup', 'create the database if it does not exist, test the connection, apply the migrations', () => {}, setup)
  for (const [name, verb] of Object.entries(verbs)) {
    addCommand(
      db,
      name,
      verb.about,
      (command) => declare(command, verb),
      ({ config, terminal, arguments: [target], options }) =>
        verb.run(projectOf(config, terminal), outputOf(terminal), { target, options }),
    )
  }
}

function declare(command: Command, { argument, options = [] }: Verb): void {
  if (argument) command.argument(argument.required ? `<${argument.name}>` : `[${argument.name}]`, argument.about)
  const each = (said: string, before: string[] | undefined) => [...(before ?? []), said]
  for (const { name, short, value, several, about } of options) {
    const words = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`
    if (several) command.option(words, about, each)
    else command.option(words, about)
  }
}

/** The files of the timeline stand beside the module that lists them. */
function timelinePlace(): { folder: string; list: string } {
  const list = import.meta.resolve('@moirai/talent/migrations')
  return { folder: fileURLToPath(new URL('../migrations', list)), list: fileURLToPath(list) }
}

const projectOf = (config: Config, terminal: Terminal): Project => ({
  program: 'moirai db',
  url: config.databaseUrl,
  timeline,
  schema: schemaState(talentSchema),
  place: timelinePlace(),
  open: async (need) => {
    const context = await openContext(config, terminal, need)
    const { database } = context
    return {
      migrations: database.migrations,
      backupCommand: database.backupCommand,
      describe: () => database.describe(),
      introspect: () => database.introspect(),
      afterUpgrade: () => setUp(context),
      [Symbol.asyncDispose]: () => database.close(),
    }
  },
})

const outputOf = (terminal: Terminal): Output => ({
  line: (text) => terminal.line(text),
  note: (text) => terminal.note(text),
  document: (value) => terminal.document(value),
  progress: (label) => terminal.progress(label),
  ask: async (question) => (terminal.json ? undefined : askPerson(question)),
})

async function setup({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'create', async (context) => {
    const before = await context.database.migrations.status()
    await setUp(context)
    const { name, version } = context.database.engine
    const { maskedUrl } = context.database.config
    const applied = before.pending.map(({ revision }) => revision)
    terminal.document({ engine: name, version, url: maskedUrl, applied })
    terminal.line(
      `${name} ${version} at ${maskedUrl}: ready, ${applied.length === 0 ? 'nothing was pending' : `${counted(applied.length, 'migration')} applied`}.`,
    )
  })
}
