// The program as it is started: the words of its command line, and nothing else.
import { runProgram } from './program.ts'

// A reader that has seen enough (`moirai match show | head`) closes the pipe; that is no fault, and what was begun is finished.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

await runProgram(process.argv.slice(2))
