// moirai import …: files of people, jobs or applications into the database, with the mapping shown before anything is written.
import { accessSync, constants, createReadStream, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportView } from '@moirai/contract/imports'
import type { Context } from '@moirai/talent/context'
import { DatabaseError, Refusal } from '@moirai/talent/errors'
import {
  describeMapping,
  FieldMissing,
  importFile,
  incompleteness,
  prepareImport,
  undecidedDates,
  type ImportSource,
  type Inspection,
  type Mapping,
  type PreparedImport,
} from '@moirai/talent/imports'
import {
  dateOrders,
  duplicatePolicies,
  importKinds,
  type DateOrder,
  type DuplicatePolicy,
  type ImportKind,
} from '@moirai/contract/words'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { spareMemory } from '../memory.ts'
import { withContext } from '../start.ts'
import { count, counted, cut, type Terminal } from '../terminal.ts'

export function addImportCommand(program: Command): void {
  addCommand(
    program,
    'import',
    'bring in people, jobs or applications from CSV files (.gz as they are)',
    (command) => {
      command
        .argument('<kind>', 'people, jobs or applications (of people and for jobs that are here)')
        .argument('<files...>', 'the files, one after the other')
        .option('--map <file>', 'a mapping of columns as JSON, in the place of the proposed one')
        .option('--dates <order>', 'what comes first in dates like 03/04/2025, the day (dmy) or the month (mdy)')
        .option('--dry-run', 'do everything but keep it: shows the mapping, the counts and the errors')
        .option('--on-duplicate <policy>', 'what to do with records that are there already: update, skip or fail', 'update')
    },
    run,
  )
}

const isKind = (word: string | undefined): word is ImportKind => importKinds.some((kind) => kind === word)

interface Report {
  import: ImportView
  seconds: number
  memoryMb: number
}

async function run({ config, terminal, arguments: words, options }: Invocation): Promise<0 | 1> {
  const [kind, ...paths] = words
  if (!isKind(kind)) {
    throw new WrongUsage(`${JSON.stringify(kind)} cannot be imported; write \`moirai import ${importKinds.join('|')} FILE\`.`)
  }
  const onDuplicate = options['onDuplicate'] as DuplicatePolicy
  if (!duplicatePolicies.includes(onDuplicate)) {
    throw new WrongUsage(`--on-duplicate is ${JSON.stringify(onDuplicate)}; allowed are ${duplicatePolicies.join(', ')}.`)
  }
  const dates = readOrder(options['dates'])
  const mapping = typeof options['map'] === 'string' ? readMap(options['map']) : undefined
  spareMemory()
  // Before a database is opened, or made: what is no table leaves no trace.
  const files = await inspectAll(paths, { kind, mapping, dates, currency: config.currency })
  const input: ImportOptions = { kind, onDuplicate, dryRun: options['dryRun'] === true }
  return bringIn({ config, terminal }, files, input)
}

/** Imports what was looked through, and tells what became of each file. */
export async function bringIn(
  { config, terminal }: Pick<Invocation, 'config' | 'terminal'>,
  files: readonly InspectedFile[],
  options: ImportOptions,
): Promise<0 | 1> {
  const reports = await importWhereNeeded({ config, terminal }, files, options)
  for (const report of reports) if ('error' in report) terminal.note(report.error.message)
  terminal.document(reports.length === 1 ? reports[0] : { imports: reports })
  return reports.every((report) => 'import' in report && report.import.status !== 'failed') ? 0 : 1
}

/** Without a database where no file needs one; none is made for files that it would have to know already. */
async function importWhereNeeded(
  { config, terminal }: Pick<Invocation, 'config' | 'terminal'>,
  files: readonly InspectedFile[],
  options: ImportOptions,
): Promise<readonly (Report | FileRefusal)[]> {
  const alone = files.map(withoutDatabase)
  const bring = (need: 'make' | 'use') =>
    withContext(config, terminal, need, (context) => importAll(context, terminal, files, options))
  if (!alone.every(isRefused)) return bring('make')
  if (files.every(isRefused)) return files
  try {
    return await bring('use')
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === 'missing database') return alone
    throw error
  }
}

const isRefused = (file: InspectedFile): file is FileRefusal => 'error' in file

/** What a file is to a database that has seen none: refused where it does not tell a column that it needs. */
function withoutDatabase(file: InspectedFile): InspectedFile {
  if (isRefused(file)) return file
  const { mapping, inspection } = file.prepared
  const fault = incompleteness(mapping, inspection.header)
  return fault === undefined ? file : refusalOf(file.source.name, fault)
}

export interface ImportOptions {
  kind: ImportKind
  onDuplicate: DuplicatePolicy
  dryRun: boolean
}

/** One file after the other; one that is refused does not keep the others out. */
async function importAll(
  context: Context,
  terminal: Terminal,
  files: readonly InspectedFile[],
  options: ImportOptions,
): Promise<(Report | FileRefusal)[]> {
  const reports: (Report | FileRefusal)[] = []
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  for (const file of files) {
    if (stop.signal.aborted) break
    if (isRefused(file)) {
      reports.push(file)
      continue
    }
    const started = performance.now() - file.inspectedMs
    try {
      const view = await importOne(context, terminal, { ...options, ...file }, stop.signal)
      const report = { import: view, seconds: secondsSince(started), memoryMb: Math.round(process.resourceUsage().maxRSS / 1024) }
      print(terminal, report)
      reports.push(report)
    } catch (error) {
      reports.push(refusalOf(file.source.name, error))
    }
  }
  process.off('SIGINT', onSignal)
  process.off('SIGTERM', onSignal)
  return reports
}

interface FileRefusal {
  file: string
  error: { code: string; message: string }
}

function refusalOf(file: string, error: unknown): FileRefusal {
  if (!(error instanceof Refusal)) throw error
  return { file, error: { code: error.code, message: error instanceof FieldMissing ? askForMap(error) : error.message } }
}

/** At a terminal a column is chosen in a map file. */
function askForMap({ reason, missing }: FieldMissing): string {
  return `${reason} Say which one in a map file, for example {"columns": {"${missing.field}": "COLUMN"}}, and import with --map FILE.`
}

interface ReadableFile {
  source: ImportSource
  prepared: PreparedImport
  /** How long looking it through took. */
  inspectedMs: number
}

export type InspectedFile = ReadableFile | FileRefusal

type HowToRead = Omit<Parameters<typeof prepareImport>[0], 'source'>

async function inspectAll(paths: string[], reading: HowToRead): Promise<InspectedFile[]> {
  const files: InspectedFile[] = []
  for (const path of paths) {
    const started = performance.now()
    try {
      const source = openFile(path)
      const prepared = await prepareImport({ ...reading, source })
      files.push({ source, prepared, inspectedMs: performance.now() - started })
    } catch (error) {
      files.push(refusalOf(basename(path), error))
    }
  }
  return files
}

const secondsSince = (started: number): number => Math.round(performance.now() - started) / 1000

async function importOne(
  context: Context,
  terminal: Terminal,
  input: ImportOptions & ReadableFile,
  signal: AbortSignal,
): Promise<ImportView> {
  const progress = terminal.progress(input.source.name)
  try {
    return await importFile(context, {
      ...input,
      signal,
      onMapping: (mapping, inspection, resumedAt) => {
        if (resumedAt > 0) terminal.note(`${input.source.name} was begun before: going on after row ${count(resumedAt)}.`)
        printMapping(terminal, mapping, inspection)
      },
      onProgress: (done, total) => progress.update(done, total),
    })
  } finally {
    progress.end()
  }
}

/** @throws Refusal for what is no file that can be read again and again. */
export function openFile(path: string): ImportSource {
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw new Refusal('invalid', `${path} is a folder; name the files in it.`)
    // A pipe can be read once only, and an import reads twice: to look, and to import.
    if (!found.isFile()) throw new Refusal('invalid', `${path} is no regular file; save it to a file first.`)
    accessSync(path, constants.R_OK)
  } catch (error) {
    throw fileRefusal(path, error)
  }
  return { name: basename(path), open: () => createReadStream(path) }
}

const fileReasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENAMETOOLONG: 'the name is too long',
}

/** What the system says of a file, as a sentence; other errors stay as they are. */
function fileRefusal(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof Refusal || code === undefined) return error
  return new Refusal('missing', `${cut(path, 200)} cannot be read: ${fileReasons[code] ?? code}; check the path.`)
}

function readOrder(said: unknown): DateOrder | undefined {
  if (said === undefined) return undefined
  const order = dateOrders.find((one) => one === said)
  if (order !== undefined) return order
  throw new WrongUsage(`--dates is ${JSON.stringify(said)}; allowed are dmy (the day first) and mdy (the month first).`)
}

function readMap(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Refusal('missing', `The map file ${path} cannot be read; check the path.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal('invalid', `The map file ${path} is not JSON (${(error as Error).message}).`)
  }
}

function printMapping(terminal: Terminal, mapping: Mapping, inspection: Inspection): void {
  const lines = describeMapping(mapping, inspection)
  const kept = lines.filter(({ field }) => field === 'extra')
  const mapped = lines.filter(({ field }) => field !== 'extra')
  const fieldWidth = Math.max(...mapped.map(({ field }) => field.length), 5)
  const columnWidth = Math.min(34, Math.max(...mapped.map(({ column }) => column.length), 6))
  terminal.line(terminal.style('bold', `${inspection.name}: ${counted(inspection.rows, 'row')}, ${inspection.encoding}`))
  terminal.line(terminal.style('dim', `  ${'field'.padEnd(fieldWidth)}   ${'column'.padEnd(columnWidth)}  samples`))
  for (const { field, column, samples, note } of mapped) {
    const room = terminal.width - fieldWidth - columnWidth - 9
    terminal.line(
      `  ${field.padEnd(fieldWidth)} ← ${cut(column, columnWidth).padEnd(columnWidth)}  ${terminal.style('dim', cut(samples.join(' · '), room))}`,
    )
    if (note !== '') terminal.line(terminal.style('yellow', `  ${' '.repeat(fieldWidth + 3)}${note}`))
  }
  for (const [field, value] of Object.entries(mapping.constants))
    terminal.line(`  ${field.padEnd(fieldWidth)} = ${value} for every row that does not say`)
  if (kept.length > 0) terminal.line(`  ${kept[0]!.label.toLowerCase()}: ${kept.map(({ column }) => column).join(', ')}`)
  for (const note of mapping.notes) terminal.line(`  ${note}`)
  const { columns: undecided, order } = undecidedDates(mapping, inspection)
  if (undecided.length > 0 && order === null)
    terminal.line('  Say which comes first with --dates dmy (the day) or --dates mdy (the month).')
  if (mapping.notes.length > 0)
    terminal.line(terminal.style('dim', '  What is wrong here is set right in a map file: --map FILE.'))
  terminal.line()
}

function print(terminal: Terminal, { import: view, seconds: took, memoryMb }: Report): void {
  const rate = took > 0 ? `, ${count(Math.round(view.processed / took))} a second` : ''
  const what = view.dryRun ? 'Rehearsed' : 'Imported'
  terminal.line(
    `${what} ${counted(view.processed, 'row')} of ${view.kind} in ${took.toFixed(1)} s${rate}; ${memoryMb} MB of memory at most.`,
  )
  const counts = [
    `${count(view.created)} created`,
    `${count(view.updated)} updated`,
    `${count(view.skipped)} skipped`,
    `${count(view.failed)} failed`,
  ]
  terminal.line(`  ${counts.join(' · ')}${view.dryRun ? ' · nothing was kept' : ''}`)
  for (const { problem, rows } of view.problems) terminal.line(terminal.style('yellow', `  ${counted(rows, 'row')}: ${problem}`))
  if (view.failed > 0 && !view.dryRun) {
    terminal.line(`  Mend them in a file of their own: moirai imports errors ${view.id} --out errors.csv, then import that file.`)
  }
}
