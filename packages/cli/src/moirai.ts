// The program: its commands, and the last word on errors and exit statuses.
import { Command } from 'commander'
import { commands } from './commands/commands.ts'
import { describeFailure } from './failure.ts'
import { openTerminal } from './terminal.ts'
import { version } from './version.ts'

const program = new Command('moirai')
  .description('People, jobs, and who fits what: exactly, and with reasons.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .showSuggestionAfterError()
for (const add of commands) add(program)

// A reader that has seen enough (`moirai match show | head`) closes the pipe; that is no fault, and what was begun is finished.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  if (process.argv.length <= 2) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  const { status, code, message } = describeFailure(error)
  if (status !== 0) {
    const terminal = openTerminal(process.argv.includes('--json'))
    terminal.note(message)
    terminal.document({ error: { code, message } })
  }
  process.exitCode = status
}
