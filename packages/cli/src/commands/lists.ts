// moirai export and moirai views: lists as files, and the filters kept for them.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkInput } from '@moirai/contract/checking'
import { exportFormats, exportQueries, type ExportedList } from '@moirai/contract/exports'
import { longestPage } from '@moirai/contract/lists'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { exportRecords, exportTable, type QueryOf } from '@moirai/talent/exports'
import { csvLine } from '@moirai/talent/imports'
import { deleteView, listViews, showView } from '@moirai/talent/settings'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'

const lists = Object.keys(exportQueries) as ExportedList[]

export function addListCommands(program: Command): void {
  addCommand(
    program,
    'export',
    'a list as a file: CSV for spreadsheets and imports (formulas neutralised), or JSON',
    (command) => {
      command
        .argument('<list>', lists.join(', '))
        .argument('<file>', 'where to write it; a file that is there is not overwritten')
        .option('--format <format>', exportFormats.join(', '), 'csv')
        .option('--filter <name=value...>', 'filters, as the list takes them over HTTP')
        .option('--view <id>', 'the filters of a view, as `moirai views` shows it')
    },
    exportList,
  )
  const views = program.command('views').description('filters of lists, kept under a name for everybody')
  addCommand(views, 'list', 'the views that everybody sees, by name', () => {}, list, { isDefault: true })
  addCommand(
    views,
    'delete',
    'throw a view away',
    (command) => {
      command.argument('<id>', 'the view')
    },
    remove,
  )
}

async function exportList({ config, terminal, arguments: [word = '', file = ''], options }: Invocation): Promise<void> {
  const kind = lists.find((known) => known === word)
  if (kind === undefined) throw new WrongUsage(`There is no list ${JSON.stringify(word)}; name one of ${lists.join(', ')}.`)
  const format = exportFormats.find((known) => known === options['format'])
  if (format === undefined)
    throw new WrongUsage(`--format is ${JSON.stringify(options['format'])}; allowed is ${exportFormats.join(', ')}.`)
  const given = filtersOf(options['filter'])
  await withContext(config, terminal, 'use', async (context) => {
    const query = await queryOf(context, kind, { given, view: options['view'] })
    const told = { records: 0 }
    const lines = format === 'csv' ? csv(context, kind, query, told) : json(context, kind, query, told)
    try {
      await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx' }))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') throw new Refusal('taken', `${file} exists already; choose another name.`)
      throw code !== undefined && /^E[A-Z]+$/.test(code)
        ? new Refusal('invalid', `${file} cannot be written (${code}); choose another place.`)
        : error
    }
    terminal.document({ file, format, records: told.records })
    terminal.line(`Wrote ${counted(told.records, 'record')} to ${file}.`)
  })
}

function filtersOf(option: unknown): Record<string, string> {
  const pairs = Array.isArray(option) ? (option as string[]) : []
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new WrongUsage(`--filter ${JSON.stringify(pair)} has no value; write it as city=Lund.`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** The filters of the view, and those given in their place. @throws Refusal `missing`, `invalid`. */
async function queryOf<List extends ExportedList>(
  context: Context,
  list: List,
  { given, view }: { given: Record<string, string>; view: unknown },
): Promise<QueryOf<List>> {
  const kept = typeof view === 'string' ? await showView(context, view) : undefined
  if (kept !== undefined && kept.list !== list)
    throw new Refusal('invalid', `The view ${kept.name} is of ${kept.list}; export that list, or leave --view out.`)
  const said = { ...kept?.query, ...given }
  const found = checkInput(exportQueries[list], said)
  if ('fault' in found) {
    const { place, problem, howToFix } = found.fault
    throw new Refusal('invalid', `The filter ${place}: ${problem}; ${howToFix}.`)
  }
  const data = found.value as { format?: unknown }
  const unknown = Object.keys(said).find((name) => name === 'format' || !Object.hasOwn(data, name))
  if (unknown !== undefined)
    throw new Refusal('invalid', `The list has no filter ${JSON.stringify(unknown.slice(0, 40))}; leave it out.`)
  const { format: _format, ...query } = data
  return query as unknown as QueryOf<List>
}

interface Told {
  records: number
}

async function* csv<List extends ExportedList>(
  context: Context,
  list: List,
  query: QueryOf<List>,
  told: Told,
): AsyncGenerator<string> {
  // The first row is the header.
  told.records = -1
  for await (const row of exportTable(context, list, query)) {
    told.records += 1
    yield csvLine(row)
  }
}

async function* json<List extends ExportedList>(
  context: Context,
  list: List,
  query: QueryOf<List>,
  told: Told,
): AsyncGenerator<string> {
  yield '{"items":['
  for await (const record of exportRecords(context, list, query)) {
    yield `${told.records === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`
    told.records += 1
  }
  yield ']}\n'
}

async function list({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listViews(context, { limit: longestPage })
    terminal.document({ views: items, more: next !== null })
    if (items.length === 0) terminal.line('There is no view for everybody yet; they are kept on the pages of lists.')
    for (const { id, list: of, name, query } of items) {
      const filters = Object.entries(query).map(([filter, value]) => `${filter}=${value}`)
      terminal.line(`${id}  ${of.padEnd(12)}  ${name}  ${terminal.style('dim', filters.join(' '))}`)
    }
  })
}

async function remove({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    await deleteView(context, id)
    terminal.document({ deleted: true })
    terminal.line('The view is thrown away.')
  })
}
