// moirai match …: who fits what, and why.
import { explainMatch, findGaps, runMatches, showMatches, standardTop, updateMatches } from '@moirai/talent/matches'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'
import { addWhatIfCommand } from './match-what-if.ts'
import { addVersionCommands } from './match-versions.ts'
import { printExplanation, printGaps, printMatches } from './match-tables.ts'

export function addMatchCommands(program: Command): void {
  const match = program.command('match').description('score people against jobs and read the results')
  addCommand(
    match,
    'run',
    'score everybody against every open job, both ways',
    (command) => {
      subjectOptions(command)
      command.option('--top <n>', 'how many matches each list keeps (20)')
    },
    run,
  )
  addCommand(
    match,
    'show',
    'the best jobs of a person, or the best people for a job',
    (command) => {
      subjectOptions(command)
      command.option('--top <n>', 'how many to show (20, or all where the run kept fewer)')
    },
    show,
  )
  addCommand(match, 'explain', 'one person and one job, in every detail', subjectOptions, explain)
  addCommand(match, 'gap', 'the skills that would raise a score most', subjectOptions, gap)
  addWhatIfCommand(match)
  addVersionCommands(match)
}

function subjectOptions(command: Command): void {
  command.option('--person <id>', 'a person: id, outside id or e-mail').option('--job <id>', 'a job: id or outside id')
}

interface Subjects {
  person: string | undefined
  job: string | undefined
}

function subjectsOf(options: Invocation['options']): Subjects {
  const { person, job } = options
  return { person: typeof person === 'string' ? person : undefined, job: typeof job === 'string' ? job : undefined }
}

/** Exactly one of the two. */
function subjectOf(options: Invocation['options']): { person: string } | { job: string } {
  const { person, job } = subjectsOf(options)
  if (person !== undefined && job === undefined) return { person }
  if (job !== undefined && person === undefined) return { job }
  throw new WrongUsage('Give either --person ID or --job ID.')
}

function topOf(options: Invocation['options']): number {
  const top = Number(options['top'])
  if (!Number.isInteger(top) || top < 1 || top > 1000)
    throw new WrongUsage(`--top is ${JSON.stringify(options['top'])}; allowed is a whole number from 1 to 1000.`)
  return top
}

async function run({ config, terminal, options }: Invocation): Promise<void> {
  const { person, job } = subjectsOf(options)
  const subject = person === undefined && job === undefined ? undefined : subjectOf(options)
  if (subject && options['top'] !== undefined) {
    throw new WrongUsage('--top is for a whole run; the lists of one person or job keep what the last whole run kept.')
  }
  const top = options['top'] === undefined ? standardTop : topOf(options)
  await withContext(config, terminal, 'use', async (context) => {
    const stages = { scoring: terminal.progress('Scoring people'), storing: terminal.progress('Storing lists') }
    const onProgress = async ({
      stage,
      done,
      total,
    }: {
      stage: keyof typeof stages
      done: number
      total: number
    }): Promise<void> => {
      stages[stage].update(done, total)
      // Lets signals and the screen have their turn between two slices of work.
      await new Promise((resolve) => setImmediate(resolve))
    }
    const result = subject ? await updateMatches(context, subject) : await runMatches(context, { top, onProgress })
    stages.storing.end()
    terminal.document({ run: result })
    const people = counted(result.people, 'person', 'people')
    const jobs = counted(result.jobs, 'open job')
    terminal.line(`Matched ${people} with ${jobs}: ${counted(result.pairs, 'pair')} in ${result.seconds.toFixed(1)} s.`)
    terminal.line(`${counted(result.changed, 'list')} changed · scoring version ${result.version}`)
    const unrated = result.unratedCurrencies
    if (unrated.length > 0) {
      const example = `moirai rates set ${unrated[0]}=RATE`
      terminal.line(
        `Pay in ${unrated.join(', ')} counts as unknown: there is no rate into ${config.currency} yet. Set one with \`${example}\`.`,
      )
    }
    terminal.line('Read them with `moirai match show --person ID` or `moirai match show --job ID`.')
  })
}

async function show({ config, terminal, options }: Invocation): Promise<void> {
  const input = { subject: subjectOf(options), top: options['top'] === undefined ? undefined : topOf(options) }
  await withContext(config, terminal, 'use', async (context) => {
    const view = await showMatches(context, input)
    terminal.document(view)
    printMatches(terminal, view)
  })
}

async function explain({ config, terminal, options }: Invocation): Promise<void> {
  const { person, job } = subjectsOf(options)
  if (person === undefined || job === undefined) throw new WrongUsage('Give both --person ID and --job ID.')
  await withContext(config, terminal, 'use', async (context) => {
    const view = await explainMatch(context, { person, job })
    terminal.document(view)
    printExplanation(terminal, view)
  })
}

async function gap({ config, terminal, options }: Invocation): Promise<void> {
  const { person, job } = subjectsOf(options)
  if (person === undefined) throw new WrongUsage('Give --person ID, and --job ID for one job only.')
  await withContext(config, terminal, 'use', async (context) => {
    const view = await findGaps(context, { person, ...(job === undefined ? {} : { job }) })
    terminal.document(view)
    printGaps(terminal, view)
  })
}
