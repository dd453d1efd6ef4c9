// moirai imports …: what became of the files brought in.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { csvLine, describeImport, failedRows, inspectFile, listImports, showImport, undoImport } from '@moirai/talent/imports'
import { Refusal } from '@moirai/talent/errors'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { spareMemory } from '../memory.ts'
import { withContext } from '../start.ts'
import { count, counted } from '../terminal.ts'
import { bringIn, openFile } from './import.ts'

export function addImportsCommands(program: Command): void {
  const imports = program.command('imports').description('what became of imported files')
  addCommand(
    imports,
    'list',
    'the latest imports',
    (command) => {
      command.option('--limit <n>', 'how many', '20')
    },
    list,
    { isDefault: true },
  )
  addCommand(
    imports,
    'show',
    'one import with its mapping and its problems',
    (command) => {
      command.argument('<id>', 'the import')
    },
    show,
  )
  addCommand(
    imports,
    'errors',
    'the rows that failed, as a CSV file to mend and import again',
    (command) => {
      command.argument('<id>', 'the import').requiredOption('--out <file>', 'where to write it')
    },
    errors,
  )
  addCommand(
    imports,
    'undo <id>',
    'take an import back, up to 48 hours after its end: what was changed since stays',
    () => {},
    undo,
  )
  addCommand(
    imports,
    'resume',
    'go on with an import that was broken off, under the mapping it was begun with',
    (command) => {
      command.argument('<id>', 'the import').argument('[file]', 'its file, where it is not in this folder')
    },
    resume,
  )
}

async function resume({ config, terminal, arguments: [id = '', given] }: Invocation): Promise<0 | 1> {
  spareMemory()
  const started = performance.now()
  const { import: view, ...begun } = await withContext(config, terminal, 'use', (context) => known(() => showImport(context, id)))
  const path = given ?? view.file
  const again = `\`moirai import ${view.kind} ${path}\``
  if (view.dryRun) throw new Refusal('invalid', `A rehearsal keeps nothing to go on from; begin it again with ${again}.`)
  if (view.status === 'failed' || view.status === 'undone') {
    throw new Refusal('invalid', `That import ${view.status === 'failed' ? 'failed' : 'is undone'}; begin it anew with ${again}.`)
  }
  if (view.status === 'refused') {
    throw new Refusal('invalid', 'That import was refused, as the same file had come in before; nothing of it is left to do.')
  }
  if (view.status !== 'running' && view.status !== 'pending') {
    throw new Refusal('invalid', `Nothing is left to do: ${view.file} was imported to its end.`)
  }
  const source = openFile(path)
  const inspection = await inspectFile(source)
  if (inspection.sha256 !== view.fileHash) {
    throw new Refusal(
      'invalid',
      `${path} is not the file that was begun: what stands in it is something else. Name that file behind ${id}.`,
    )
  }
  // Counts as proposed, so that it goes on as it was begun and no mapping is taken for a new decision.
  const prepared = { inspection, mapping: begun.mapping, proposed: true }
  const file = { source, prepared, inspectedMs: performance.now() - started }
  return bringIn({ config, terminal }, [file], { kind: view.kind, onDuplicate: begun.onDuplicate, dryRun: false })
}

async function undo({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  spareMemory()
  await withContext(config, terminal, 'use', async (context) => {
    const progress = terminal.progress('Undoing')
    const stop = new AbortController()
    const onSignal = () => stop.abort()
    process.once('SIGINT', onSignal)
    process.once('SIGTERM', onSignal)
    const onProgress = (done: number, total: number) => progress.update(done, total)
    const view = await known(() => undoImport(context, id, { signal: stop.signal, onProgress })).finally(() => progress.end())
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    const { undo: done } = await describeImport(context, id)
    terminal.document({ import: view, undo: done })
    terminal.line(
      `The import of ${view.file} is undone: ${count(done.deleted)} records deleted, ${count(done.restored)} put back.`,
    )
    for (const { reason, rows, examples } of done.kept) {
      terminal.line(terminal.style('yellow', `  ${counted(rows, 'row')} stay, such as row ${examples.join(', ')}: ${reason}`))
    }
  })
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const imports = await listImports(context, { limit: Math.max(1, Math.min(1000, Number(options['limit']) || 20)) })
    terminal.document({ imports })
    if (imports.length === 0) terminal.line('Nothing has been imported yet; begin with `moirai import jobs FILE`.')
    for (const view of imports) {
      const when = view.startedAt?.slice(0, 16).replace('T', ' ') ?? ''
      const counts = `${count(view.created)} created, ${count(view.updated)} updated, ${count(view.failed)} failed`
      terminal.line(
        `${view.id}  ${when}  ${view.kind.padEnd(12)} ${(view.dryRun ? 'rehearsal' : view.status).padEnd(21)} ${view.file}  ${terminal.style('dim', counts)}`,
      )
    }
  })
}

async function show({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const details = await known(() => showImport(context, id))
    terminal.document(details)
    const { import: view, mapping } = details
    terminal.line(`${view.file}: ${view.kind}, ${view.status}${view.dryRun ? ' (rehearsal)' : ''}`)
    terminal.line(
      `  ${count(view.processed)} of ${counted(view.rows ?? 0, 'row')}: ${count(view.created)} created, ${count(view.updated)} updated, ${count(view.skipped)} skipped, ${count(view.failed)} failed`,
    )
    for (const [field, { column }] of Object.entries(mapping.columns)) terminal.line(`  ${field} ← ${column}`)
    for (const { problem, rows } of view.problems)
      terminal.line(terminal.style('yellow', `  ${counted(rows, 'row')}: ${problem}`))
  })
}

/** Says where the imports are to be seen if the one that was named is not there. */
async function known<Found>(find: () => Promise<Found>): Promise<Found> {
  try {
    return await find()
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'missing')) throw error
    throw new Refusal('missing', error.message.replace(/\.$/, '; `moirai imports list` shows them.'))
  }
}

async function errors({ config, terminal, arguments: [id = ''], options }: Invocation): Promise<void> {
  const path = String(options['out'])
  await withContext(config, terminal, 'use', async (context) => {
    await known(() => showImport(context, id))
    // A file that is there already is not overwritten: it may be the one somebody is mending.
    const file = createWriteStream(path, { flags: 'wx' })
    let rows = -1
    try {
      for await (const row of failedRows(context, id)) {
        rows += 1
        if (!file.write(csvLine(row))) await once(file, 'drain')
      }
      file.end()
      await finished(file)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EEXIST') throw new Refusal('taken', `${path} exists already; choose another --out.`)
      throw code === undefined ? error : new Refusal('invalid', `${path} cannot be written (${code}); choose another --out.`)
    }
    terminal.document({ file: path, rows })
    terminal.line(`Wrote ${counted(rows, 'failed row')} to ${path}.`)
  })
}
