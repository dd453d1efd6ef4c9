// Imports in the background: started in the transaction of whoever asks, done by any worker, gone on with after a worker was lost.
import { startImport as startInput } from '@moirai/contract/imports'
import type { ImportView, StartImport } from '@moirai/contract/imports'
import type { TaskView } from '@moirai/contract/tasks'
import { defineTask, type AnyTaskDefinition, type Schedule } from '@moirai/queue'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { tell } from '../notifications/notifications.ts'
import { defineLongWork, enqueueLongWork, listLongWork, type LongResult, type LongWork } from '../tasks/tasks.ts'
import { clearFiles, findIdleFile, prepareFile, showFile, sourceOfFile, type ImportFile } from './files.ts'
import { refuseIncomplete } from './mapping/mapping.ts'
import { importFile } from './run.ts'
import { findImport, importView } from './store.ts'
import { findUndoable, undoImport } from './undo.ts'

type Order = ReturnType<typeof checked<typeof startInput>>

/**
 * Has a file that was handed in imported, or rehearsed. What does not fit is told now, not by the task.
 * @throws Refusal `missing`, `taken`, `limited`, and where the columns do not fit or are not enough.
 */
export async function startImport(context: Context, input: StartImport): Promise<TaskView> {
  const order = checked(startInput, input)
  const known = await showFile(context, order.file)
  const { mapping, inspection } = await prepareFile(context, known, order)
  refuseIncomplete(mapping, inspection.header)
  return inTransaction(context, async (work) => {
    const file = await findIdleFile(work, order.file)
    const task = await enqueueLongWork(work, {
      kind: 'import',
      input: { ...order, file: file.id },
      title: file.filename,
      rehearsal: order.dryRun,
    })
    if (!order.dryRun) await work.session.table('import_files').update(file.id, { task_id: task.id })
    return task
  })
}

/** Has an import undone. @throws Refusal `missing`, `taken`, `stale`, `invalid`, `limited`. */
export async function startUndo(context: Context, id: string): Promise<TaskView> {
  return inTransaction(context, async (work) => {
    const { id: importId, filename } = await findUndoable(work, id)
    const running = await listLongWork(work, { running: true })
    if (running.some(({ kind, subject }) => kind === 'importUndo' && subject === importId)) {
      throw new Refusal('taken', 'This import is being undone already.')
    }
    return enqueueLongWork(work, { kind: 'importUndo', input: importId, title: filename, subject: importId })
  })
}

async function runUndo(context: Context, { input: id, signal, at, subject }: LongWork<string>): Promise<LongResult> {
  subject(id)
  await undoImport(context, id, { signal, onProgress: (done, total) => at('undoing', done, total) })
  const { undo } = await inSnapshot(context, (work) => findImport(work, id))
  const kept = (undo?.kept ?? []).reduce((sum, { rows }) => sum + rows, 0)
  const stay = kept === 0 ? '' : ` ${count(kept)} rows could not be taken back; the report says why.`
  return { message: `Undone: ${count(undo?.deleted ?? 0)} records deleted, ${count(undo?.restored ?? 0)} put back.${stay}` }
}

const clearing = 'imports.clear-files'

export const importSchedules: readonly Schedule[] = [{ name: clearing, task: clearing, cron: '41 * * * *' }]

export const importTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineLongWork<Order>(context, { kind: 'import', parse: (input) => checked(startInput, input), run }),
  defineLongWork<string>(context, { kind: 'importUndo', parse: String, run: runUndo }),
  defineTask({ name: clearing, parse: () => null, run: async () => void (await clearFiles(context)) }),
]

/** Whoever began it is told of its end; of a rehearsal nobody who does not watch it. */
async function run(context: Context, work: LongWork<Order>): Promise<LongResult> {
  const { input } = work
  const file = await showFile(context, input.file)
  if (input.dryRun) return bring(context, work, file)
  try {
    const { message, last, view } = await bring(context, work, file)
    return {
      message,
      last: async (ending) => {
        await last?.(ending)
        await tellEnd(ending, file, `/imports/${view!.id}`, message)
      },
    }
  } catch (error) {
    if (error instanceof Refusal && !work.signal.aborted) {
      await inTransaction(context, (ending) => tellEnd(ending, file, '/imports', error.message))
    }
    throw error
  }
}

async function tellEnd(work: Work, { id, filename }: ImportFile, link: string, message: string): Promise<void> {
  if (work.actor.kind !== 'user') return
  const body = `${filename}: ${message}`
  await tell(work, [
    {
      userId: work.actor.id,
      kind: 'import_ended',
      title: `Your import has ended: ${filename}`,
      body,
      link,
      key: `${id} ${link}`,
    },
  ])
}

async function bring(context: Context, work: LongWork<Order>, file: ImportFile): Promise<LongResult & { view?: ImportView }> {
  const { input, subject } = work
  if (input.dryRun) {
    const view = await bringIn(context, work, file, subject)
    return { message: `Rehearsed ${count(view.processed)} rows: ${counts(view)}. Nothing was kept.` }
  }
  // Where an earlier worker came to the end and was lost before it could say so, only that is left to do.
  const view = (await endedImport(context, file)) ?? (await bringIn(context, work, file, keepImport(context, file, subject)))
  subject(view.id)
  return {
    view,
    message: `Imported ${count(view.processed)} rows: ${counts(view)}.`,
    last: async ({ session }) => void (await session.table('import_files').purge({ id: file.id })),
  }
}

/** Keeps with the file which import is of it. */
const keepImport =
  (context: Context, { id }: ImportFile, subject: (id: string) => void) =>
  async (importId: string): Promise<void> => {
    subject(importId)
    await inTransaction(context, ({ session }) => session.table('import_files').update(id, { import_id: importId }))
  }

async function endedImport(context: Context, { import_id }: ImportFile): Promise<ImportView | undefined> {
  if (import_id === null) return undefined
  const row = await inSnapshot(context, ({ session }) => session.table('csv_imports').find(import_id))
  return row && (row.status === 'completed' || row.status === 'completed_with_errors') ? importView(row) : undefined
}

async function bringIn(
  context: Context,
  { input, signal, at }: LongWork<Order>,
  file: ImportFile,
  onOpened: (id: string) => void | Promise<void>,
): Promise<ImportView> {
  const prepared = await prepareFile(context, file, input)
  await at('importing', 0, prepared.inspection.rows)
  return importFile(context, {
    kind: file.kind,
    source: sourceOfFile(context, file),
    dryRun: input.dryRun,
    onDuplicate: input.onDuplicate,
    prepared,
    signal,
    onOpened,
    onProgress: (done, total) => at('importing', done, total),
  })
}

const numbers = new Intl.NumberFormat('en')
const count = (value: number): string => numbers.format(value)

const counts = (view: ImportView): string =>
  `${count(view.created)} created, ${count(view.updated)} updated, ${count(view.skipped)} skipped, ${count(view.failed)} failed`
