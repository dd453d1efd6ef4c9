// moirai demo: invented people and jobs to look at Moirai with.
import { makeDemonstration } from '@moirai/talent/demonstration'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { count } from '../terminal.ts'

export function addDemoCommand(program: Command): void {
  addCommand(
    program,
    'demo',
    'bring in invented people and jobs; the same seed gives the same ones',
    (command) => {
      command
        .option('--people <n>', 'how many people', '200')
        .option('--jobs <n>', 'how many jobs', '60')
        .option('--seed <n>', 'which ones', '1')
    },
    run,
  )
}

function whole(options: Invocation['options'], name: string): number {
  const text = String(options[name])
  if (!/^\d{1,9}$/.test(text)) throw new WrongUsage(`--${name} is ${JSON.stringify(text)}; allowed is a whole number.`)
  return Number(text)
}

async function run({ config, terminal, options }: Invocation): Promise<void> {
  const input = { people: whole(options, 'people'), jobs: whole(options, 'jobs'), seed: whole(options, 'seed') }
  await withContext(config, terminal, 'make', async (context) => {
    const progress = terminal.progress('Inventing people and jobs')
    const result = await makeDemonstration(context, { ...input, onProgress: (done, total) => progress.update(done, total) })
    progress.end()
    terminal.document({ demo: result })
    terminal.line(
      `Invented ${count(result.people)} people and ${count(result.jobs)} jobs (seed ${result.seed}): ${count(result.created)} created, ${count(result.updated)} updated.`,
    )
    terminal.line(`Next: \`moirai match run\`, then \`moirai match show --person demo-${result.seed}-p00001\`.`)
  })
}
