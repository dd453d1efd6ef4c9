// moirai match versions|preview|compare|replay: weights and rules as versions, and who moves from one to another.
import { readFile } from 'node:fs/promises'
import type { VersionComparison, ScoringVersionView } from '@moirai/contract/scoring-versions'
import { leavesOf, type ScoringVersion } from '@moirai/matching'
import {
  activateScoringVersion,
  compareVersions,
  createScoringVersion,
  listScoringVersions,
  previewVersion,
  replayMatch,
  showScoringVersion,
} from '@moirai/talent/matches'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted, cut, type Terminal } from '../terminal.ts'

export function addVersionCommands(match: Command): void {
  const versions = match.command('versions').description('weights and rules: every version, and which one is active')
  addCommand(versions, 'list', 'all of them, the latest first', () => {}, list, { isDefault: true })
  addCommand(versions, 'show <version>', 'one version with every weight and rule', () => {}, show)
  addCommand(
    versions,
    'create <label>',
    'keep changed weights and rules as a new version',
    (command) => {
      draftOptions(command)
      command.requiredOption('--note <text>', 'why there is this version')
    },
    create,
  )
  addCommand(versions, 'activate <version>', 'score by it from the next match run on', () => {}, activate)
  addCommand(
    match,
    'preview',
    'who would move under changed weights and rules; nothing is kept',
    (command) => {
      draftOptions(command)
      sampleOptions(command)
    },
    preview,
  )
  addCommand(match, 'compare <from> <to>', 'who moves from one version to another', sampleOptions, compare)
  addCommand(
    match,
    'replay',
    'a kept match scored again under the version that made it',
    (command) => {
      command
        .requiredOption('--person <id>', 'a person: id, outside id or e-mail')
        .requiredOption('--job <id>', 'a job: id or outside id')
    },
    replay,
  )
}

function draftOptions(command: Command): void {
  command
    .option('--based-on <version>', 'the version it is made from (the active one)')
    .option('--set <path=number...>', 'what differs, such as weights.salary=500 or rules.level.above=500,200')
    .option('--file <json>', 'a file with weights and rules, such as `versions show --json` writes')
}

function sampleOptions(command: Command): void {
  command
    .option('--person <id>', 'only the list of this person')
    .option('--job <id>', 'only the list of this job')
    .option('--sample <n>', 'how many people are looked at otherwise (200)')
    .option('--top <n>', 'how long the lists are that are compared (20)')
}

async function list({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const view = await listScoringVersions(context)
    terminal.document({ versions: view.items })
    for (const { label, active, note, createdAt, scores } of view.items) {
      const sign = active ? terminal.style('green', '● active') : '        '
      const facts = `${createdAt.slice(0, 10)} · ${counted(scores, 'kept score')}`
      terminal.line(`${sign}  ${terminal.style('bold', label.padEnd(20))}  ${terminal.style('dim', facts)}`)
      terminal.line(`          ${cut(note, terminal.width - 10)}`)
    }
  })
}

async function show({ config, terminal, arguments: [version = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const view = await showScoringVersion(context, version)
    terminal.document({ version: view })
    printVersion(terminal, view)
  })
}

function printVersion(terminal: Terminal, view: ScoringVersionView): void {
  const state = view.active ? 'active' : view.activatedAt === null ? 'never activated' : 'not active any more'
  terminal.line(`${terminal.style('bold', `Scoring version ${view.label}`)} ${terminal.style('dim', `· ${state} · ${view.id}`)}`)
  terminal.line(view.note)
  terminal.line(terminal.style('dim', '\nPoints are hundredths: 4500 is 45 points.'))
  for (const [path, value] of leavesOf(view as unknown as ScoringVersion)) terminal.line(`  ${path.padEnd(34)} ${told(value)}`)
}

const told = (value: number | readonly number[]): string => (typeof value === 'number' ? String(value) : value.join(', '))

async function create({ config, terminal, arguments: [label = ''], options }: Invocation): Promise<void> {
  const draft = await draftOf(options)
  await withContext(config, terminal, 'use', async (context) => {
    const view = await createScoringVersion(context, { ...draft, label, note: String(options['note']) })
    terminal.document({ version: view })
    terminal.line(
      `Kept as version ${view.label}. See who moves with \`moirai match compare ${draft.basedOn ?? 'VERSION'} ${view.label}\`,`,
    )
    terminal.line(`and score by it with \`moirai match versions activate ${view.label}\`.`)
  })
}

async function activate({ config, terminal, arguments: [version = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const view = await activateScoringVersion(context, version)
    terminal.document({ version: view })
    terminal.line(`Version ${view.label} is active. Lists stay as they are until the next \`moirai match run\`.`)
  })
}

async function preview({ config, terminal, options }: Invocation): Promise<void> {
  const draft = await draftOf(options)
  const sample = sampleOf(options)
  await compared({ config, terminal }, (context, onProgress) => previewVersion(context, { ...draft, ...sample }, onProgress))
}

async function compare({ config, terminal, arguments: [from = '', to = ''], options }: Invocation): Promise<void> {
  const sample = sampleOf(options)
  await compared({ config, terminal }, (context, onProgress) =>
    compareVersions(context, from, { with: to, ...sample }, onProgress),
  )
}

async function compared(
  { config, terminal }: Pick<Invocation, 'config' | 'terminal'>,
  ask: (
    ...parts: [Parameters<typeof listScoringVersions>[0], (done: number, total: number) => void]
  ) => Promise<VersionComparison>,
): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const bar = terminal.progress('Comparing')
    const view = await ask(context, (done, total) => bar.update(done, total))
    bar.end()
    terminal.document({ comparison: view })
    printComparison(terminal, view)
  })
}

function printComparison(terminal: Terminal, view: VersionComparison): void {
  terminal.line(terminal.style('bold', `Version ${view.from} → ${view.to}`))
  for (const { path, from, to } of view.changes) terminal.line(`  ${path.padEnd(34)} ${told(from)} → ${told(to)}`)
  terminal.line(
    `\n${view.changedLists} of ${counted(view.lists, 'list')} change: ${counted(view.entered, 'entry comes', 'entries come')} in, ${counted(view.moved, 'stays', 'stay')} at another rank (best ${view.top}).`,
  )
  for (const { person, job, from, to, reasons } of view.movers) {
    const rank = (at: { rank: number | null }): string => (at.rank === null ? '–' : String(at.rank))
    terminal.line(
      `\n  ${terminal.style('bold', `${rank(from)} → ${rank(to)}`)}  ${cut(person.name, 30)}  ×  ${cut(job.title, 40)}  ${from.score.toFixed(2)} → ${to.score.toFixed(2)} ${terminal.style('dim', `(${Math.round(to.confidence * 100)} % known, ${to.range.low.toFixed(2)}–${to.range.high.toFixed(2)})`)}`,
    )
    terminal.line(`    ${reasons.join(' ')}`)
  }
}

async function replay({ config, terminal, options }: Invocation): Promise<void> {
  const pair = { person: String(options['person']), job: String(options['job']) }
  await withContext(config, terminal, 'use', async (context) => {
    const view = await replayMatch(context, pair)
    terminal.document({ replay: view })
    const facts = view.facts === 'then' ? 'the facts that were kept with it' : 'today’s facts, as it is older than kept facts'
    terminal.line(
      `Kept ${view.kept.score.toFixed(2)} under version ${view.version}; again ${view.again.score.toFixed(2)}, from ${facts}.`,
    )
    terminal.line(view.same ? 'The same to the hundredth, part by part.' : terminal.style('yellow', 'Not the same.'))
  })
}

/** `--file` tells everything, `--set` what differs from that. */
async function draftOf(options: Invocation['options']) {
  const { basedOn, file, set = [] } = options
  const changes = typeof file === 'string' ? await changesIn(file) : new Map<string, number | number[]>()
  for (const entry of [set].flat()) {
    const [path, value] = splitOnce(String(entry))
    changes.set(path, value.includes(',') ? value.split(',').map((part) => numberOf(path, part)) : oneOrList(path, value))
  }
  if (changes.size === 0) throw new WrongUsage('Say what differs: --set weights.salary=500, or --file FILE.')
  return { ...(typeof basedOn === 'string' ? { basedOn } : {}), changes: Object.fromEntries(changes) }
}

/** The rules that are lists may hold one number. */
const lists: readonly string[] = ['rules.level.above', 'rules.level.below']
const oneOrList = (path: string, value: string): number | number[] =>
  lists.includes(path) ? [numberOf(path, value)] : numberOf(path, value)

function splitOnce(entry: string): [string, string] {
  const at = entry.indexOf('=')
  if (at < 1) throw new WrongUsage(`--set ${entry} has no number; write it as weights.salary=500.`)
  return [entry.slice(0, at), entry.slice(at + 1)]
}

function numberOf(path: string, text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) throw new WrongUsage(`--set ${path}=${text} is not a number.`)
  return number
}

async function changesIn(path: string): Promise<Map<string, number | number[]>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongUsage(`${path} cannot be read (${error.code ?? error.name}).`)
  })
  try {
    const document = JSON.parse(text) as Partial<ScoringVersion> & { version?: ScoringVersion }
    const { weights, rules } = document.version ?? document
    return leavesOf({ weights, rules } as ScoringVersion) as Map<string, number | number[]>
  } catch {
    throw new WrongUsage(`${path} is not a JSON document with "weights" and "rules".`)
  }
}

function sampleOf(options: Invocation['options']) {
  const { person, job } = options
  const whole = (name: 'sample' | 'top', standard: number, most: number): number => {
    const value = Number(options[name] ?? standard)
    if (Number.isInteger(value) && value >= 1 && value <= most) return value
    throw new WrongUsage(`--${name} is ${JSON.stringify(options[name])}; allowed is a whole number from 1 to ${most}.`)
  }
  return {
    ...(typeof person === 'string' ? { person } : {}),
    ...(typeof job === 'string' ? { job } : {}),
    sample: whole('sample', 200, 2000),
    top: whole('top', 20, 100),
  }
}
