// moirai people …: who may be one and the same, merged, and a merge undone.
import { longestPage } from '@moirai/contract/lists'
import { keepApart, listDuplicates, listMerges, mergePeople, undoMerge } from '@moirai/talent/duplicates'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted, type Terminal } from '../terminal.ts'

export function addPeopleCommands(program: Command): void {
  const people = program.command('people').description('people who may be one and the same')
  addCommand(
    people,
    'duplicates',
    'pairs of people who may be one, the likeliest first, with what speaks for it and against it',
    (command) => {
      command
        .option('--person <id>', 'only pairs of this person: id, outside id or e-mail')
        .option('--limit <n>', 'how many', '20')
    },
    duplicates,
  )
  addCommand(
    people,
    'merge',
    'merge one person into another: skills, applications, assessments and the rest go over; it can be undone',
    (command) => {
      command
        .argument('<keep>', 'who stays: id, outside id or e-mail')
        .argument('<merge>', 'who is merged into them, and hidden from then on')
    },
    merge,
  )
  addCommand(
    people,
    'unmerge',
    'undo a merge: what was changed since stays, and is told',
    (command) => {
      command.argument('<merge>', 'the merge, as `people merges` shows it')
    },
    unmerge,
  )
  addCommand(
    people,
    'merges',
    'the latest merges',
    (command) => {
      command.option('--limit <n>', 'how many', '20')
    },
    merges,
  )
  addCommand(
    people,
    'apart',
    'say that two are different people, so that they are not proposed again',
    (command) => {
      command
        .argument('<one>', 'id, outside id or e-mail')
        .argument('<other>', 'the other one')
        .option('--again', 'take it back: they may be proposed again')
    },
    apart,
  )
}

function limitOf({ limit }: Invocation['options']): number {
  const number = Number(limit)
  if (Number.isInteger(number) && number >= 1 && number <= longestPage) return number
  throw new WrongUsage(`--limit is ${JSON.stringify(limit)}; allowed is a whole number from 1 to ${longestPage}.`)
}

async function duplicates({ config, terminal, options }: Invocation): Promise<void> {
  const limit = limitOf(options)
  const person = typeof options['person'] === 'string' ? options['person'] : undefined
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listDuplicates(context, { limit, ...(person === undefined ? {} : { person }) })
    terminal.document({ duplicates: items, more: next !== null })
    if (items.length === 0) terminal.line('Nobody looks like somebody else.')
    for (const { score, reasons, against, keep, merge: other } of items) {
      terminal.line(`${String(score).padStart(3)}  ${keep.name}  ${keep.id}`)
      terminal.line(`     ${other.name}  ${other.id}`)
      terminal.line(`     ${reasons.join(' ')}`)
      if (against.length > 0) terminal.line(terminal.style('yellow', `     But: ${against.join(' ')}`))
    }
    if (items.length > 0) terminal.line('Merge two with `moirai people merge KEEP MERGE`.')
    if (next !== null) terminal.line('There are more; see them with --limit.')
  })
}

async function merge({ config, terminal, arguments: [keep = '', other = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const view = await mergePeople(context, { keep, merge: other })
    terminal.document({ merge: view })
    terminal.line(`${view.merged.name} is merged into ${view.kept.name}; \`moirai people unmerge ${view.id}\` undoes it.`)
    tellCounts(terminal, 'Went over', view.moved)
    tellCounts(terminal, 'Stayed hidden, as the like is there', view.left)
  })
}

function tellCounts(terminal: Terminal, title: string, counts: readonly { what: string; count: number }[]): void {
  if (counts.length === 0) return
  const told = counts.map(({ what, count }) => `${what.replaceAll('_', ' ')} ${count}`)
  terminal.line(`  ${title}: ${told.join(', ')}.`)
}

async function unmerge({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const undone = await undoMerge(context, id)
    terminal.document(undone)
    const { merge: view, stayed } = undone
    terminal.line(`${view.merged.name} and ${view.kept.name} are two people again.`)
    if (stayed.length > 0)
      terminal.line(terminal.style('yellow', `  Changed since, and left as it is: ${stayed.join(', ').replaceAll('_', ' ')}.`))
  })
}

async function merges({ config, terminal, options }: Invocation): Promise<void> {
  const limit = limitOf(options)
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listMerges(context, { limit })
    terminal.document({ merges: items, more: next !== null })
    if (items.length === 0) terminal.line('Nobody has been merged yet.')
    for (const { id, kept, merged, mergedAt, undoneAt } of items) {
      const state = undoneAt === null ? '' : terminal.style('dim', '  undone')
      terminal.line(`${id}  ${mergedAt.slice(0, 16).replace('T', ' ')}  ${merged.name} into ${kept.name}${state}`)
    }
    if (next !== null) terminal.line(`There are more than ${counted(limit, 'merge')}; see them with --limit.`)
  })
}

async function apart({ config, terminal, arguments: [one = '', other = ''], options }: Invocation): Promise<void> {
  const different = options['again'] !== true
  await withContext(config, terminal, 'use', async (context) => {
    await keepApart(context, { people: [one, other], apart: different })
    terminal.document({ apart: different })
    terminal.line(different ? 'They are kept apart.' : 'They may be proposed again.')
  })
}
