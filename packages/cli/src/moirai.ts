// The program: its commands, and the last word on errors and exit statuses.
import { Command } from 'commander'
import { commands } from './commands/commands.ts'
import { describeFailure } from './failure.ts'

const program = new Command('moirai')
  .description('People, jobs, and who fits what: exactly, and with reasons.')
  .version('0.1.0')
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .showSuggestionAfterError()
for (const add of commands) add(program)

// A reader that has seen enough (`moirai match show | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  if (process.argv.length <= 2) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  const { status, message } = describeFailure(error)
  if (status !== 0) process.stderr.write(`${message}\n`)
  process.exitCode = status
}
