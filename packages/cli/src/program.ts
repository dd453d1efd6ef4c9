// The program: its commands, and the last word on errors and exit statuses.
import { Command } from 'commander'
import { commands } from './commands/commands.ts'
import { describeFailure } from './failure.ts'
import { openTerminal } from './terminal.ts'
import { version } from './version.ts'

/** Runs the command that `words` name, and leaves its exit status in `process.exitCode`. */
export async function runProgram(words: readonly string[]): Promise<void> {
  const program = new Command('moirai')
    .description('People, jobs, and who fits what: exactly, and with reasons.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
  for (const add of commands) add(program)

  try {
    if (words.length === 0) program.outputHelp()
    else await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    const { status, code, message } = describeFailure(error)
    if (status !== 0) {
      const terminal = openTerminal(words.includes('--json'))
      terminal.note(message)
      terminal.document({ error: { code, message } })
    }
    process.exitCode = status
  }
}
