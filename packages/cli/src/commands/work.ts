// moirai work: a worker in a process of its own, beside any number of others.
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { withContext } from '../start.ts'
import { stopSignal } from '../stop-signal.ts'
import { startWorker } from '../worker.ts'

export function addWorkCommand(program: Command): void {
  addCommand(
    program,
    'work',
    'do the work in the background, until it is stopped; `start` does it too, unless told not to',
    () => {},
    work,
  )
}

async function work({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const worker = await startWorker(context, config, terminal)
    terminal.document({ working: true, tasks: worker.serves.split(', ') })
    terminal.line(`Working: ${worker.serves}. Stop with Ctrl+C.`)
    await stopSignal()
    await worker.stop()
  })
}
