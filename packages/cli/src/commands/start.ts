// moirai start: until the web app is there, sets up the database and says how the terminal is used.
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { setUp, withContext } from '../start.ts'

export function addStartCommand(program: Command): void {
  addCommand(program, 'start', 'set up the database and show the first steps', () => {}, start)
}

const tour = [
  ['npx moirai import jobs examples/jobs.csv', 'bring in jobs'],
  ['npx moirai import people examples/people.csv', 'bring in people'],
  ['npx moirai match run', 'score everybody against every job'],
  ['npx moirai match show --person P-0001', 'the best jobs of one person, with reasons'],
  ['npx moirai match show --job J-001', 'the best people for one job'],
  ['npx moirai match gap --person P-0001', 'the skills that would help most'],
  ['npx moirai --help', 'everything else'],
] as const

async function start({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'create', async (context) => {
    await setUp(context)
    const { maskedUrl } = context.database.config
    terminal.document({ url: maskedUrl, ready: true, steps: tour.map(([command]) => command) })
    terminal.line(`Moirai is ready at ${maskedUrl}. The web app is not built yet; in the terminal:`)
    terminal.line()
    const width = Math.max(...tour.map(([command]) => command.length))
    for (const [command, meaning] of tour) terminal.line(`  ${command.padEnd(width)}  ${terminal.style('dim', meaning)}`)
  })
}
