// The shape all commands share: the options every one has, one place where errors become sentences and exit statuses.
import { Command } from 'commander'
import { readConfig, type Config } from './config.ts'
import { describeFailure, type ExitStatus } from './failure.ts'
import { openTerminal, type Terminal } from './terminal.ts'

export interface Invocation {
  config: Config
  terminal: Terminal
  arguments: string[]
  options: Record<string, string | boolean | string[] | undefined>
}

/** Registers a command under `parent`; `run` returns the exit status where it is not 0. */
export function addCommand(
  parent: Command,
  usage: string,
  description: string,
  build: (command: Command) => void,
  run: (invocation: Invocation) => Promise<ExitStatus | void>,
  settings: { isDefault?: boolean } = {},
): void {
  const command = parent.command(usage, settings).description(description)
  build(command)
  command
    .option('--database <url>', 'the database to use in the place of DATABASE_URL')
    .option('--json', 'one JSON document on standard output, nothing else there')
    .action(async () => {
      const options = command.opts<Invocation['options']>()
      const given = command.processedArgs.flat().filter((word) => word !== undefined)
      process.exitCode = await perform(options, given.map(String), run)
    })
}

async function perform(
  options: Record<string, string | boolean | string[] | undefined>,
  words: string[],
  run: (invocation: Invocation) => Promise<ExitStatus | void>,
): Promise<ExitStatus> {
  const terminal = openTerminal(options['json'] === true)
  let debug = false
  try {
    const config = readConfig(typeof options['database'] === 'string' ? options['database'] : undefined)
    debug = config.debug
    return (await run({ config, terminal, arguments: words, options })) ?? 0
  } catch (error) {
    const { status, code, message } = describeFailure(error)
    terminal.note(message)
    if (debug) terminal.note(error instanceof Error ? (error.stack ?? '') : String(error))
    terminal.document({ error: { code, message } })
    return status
  }
}
