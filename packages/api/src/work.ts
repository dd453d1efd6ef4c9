// The long work the server does for a page: imports, match runs, the demonstration data.
import type { TaskView } from '@moirai/contract/tasks'
import type { ImportView } from '@moirai/contract/imports'
import type { DuplicatePolicy } from '@moirai/contract/words'
import type { Context } from '@moirai/talent/context'
import { makeDemonstration } from '@moirai/talent/demonstration'
import { Refusal } from '@moirai/talent/errors'
import { importFile, refuseIncomplete, showImport } from '@moirai/talent/imports'
import { runMatches, standardTop } from '@moirai/talent/matches'
import type { ImportFile, ImportFiles } from './import-files.ts'
import type { TaskProgress, Tasks } from './tasks.ts'

export interface WorkParts {
  context: Context
  tasks: Tasks
  files: ImportFiles
}

export function startMatchRun({ context, tasks }: WorkParts, input: { top?: number | undefined }): TaskView {
  return tasks.start('matchRun', (progress) => matchEverybody(context, progress, input.top ?? standardTop))
}

export function startDemonstration(
  { context, tasks }: WorkParts,
  input: { people: number; jobs: number; seed: number },
): TaskView {
  return tasks.start('demonstration', async (progress) => {
    await makeDemonstration(context, { ...input, onProgress: (done, total) => progress.at('inventing', done, total) })
    return matchEverybody(context, progress, standardTop)
  })
}

async function matchEverybody(context: Context, progress: TaskProgress, top: number): Promise<string> {
  const run = await runMatches(context, { top, onProgress: ({ stage, done, total }) => progress.at(stage, done, total) })
  progress.subject(run.id)
  return `Matched ${count(run.people)} people with ${count(run.jobs)} open jobs.`
}

export interface ImportOrder {
  file: string
  dryRun: boolean
  onDuplicate: DuplicatePolicy
  columns?: Record<string, string> | undefined
}

/**
 * Starts an import of a file that was handed in, or its rehearsal.
 * @throws Refusal `missing`, `taken`, and where the columns do not fit or are not enough.
 */
export async function startImport(parts: WorkParts, order: ImportOrder): Promise<TaskView> {
  const { files, tasks } = parts
  const { onDuplicate, dryRun } = order
  const known = idle(files.get(order.file))
  const file = { ...known, columns: order.columns ?? known.columns }
  // What does not fit is told now, not by the task.
  const { mapping, inspection } = await files.prepare(file)
  refuseIncomplete(mapping, inspection.header)
  if (dryRun) return tasks.start('import', (progress) => rehearse(parts, file, onDuplicate, progress), about(file, true))
  idle(files.get(order.file))
  const taken = { ...file, importing: { onDuplicate, id: null } }
  const task = tasks.start('import', (progress) => bringIn(parts, taken, onDuplicate, progress), about(file, false))
  await files.save(taken)
  return task
}

const about = ({ name }: ImportFile, rehearsal: boolean) => ({ title: name, rehearsal })

/** @throws Refusal `taken` where the file is being imported. */
export function idle(file: ImportFile): ImportFile {
  if (file.importing === null) return file
  throw new Refusal('taken', 'This file is being imported already; wait until that has ended.')
}

/** Goes on with the imports that were under way when an earlier process ended. */
export async function resumeImports(parts: WorkParts): Promise<void> {
  const { context, files, tasks } = parts
  for (const file of files.interrupted()) {
    const { id, onDuplicate } = file.importing
    // Where it had come to its end, only the file was still there.
    if (id !== null && (await hasEnded(context, id))) await files.remove(file.id)
    else tasks.start('import', (progress) => bringIn(parts, file, onDuplicate, progress), about(file, false))
  }
}

async function hasEnded(context: Context, importId: string): Promise<boolean> {
  try {
    return (await showImport(context, importId)).import.status !== 'running'
  } catch (error) {
    // The database is of an earlier day: the file is imported anew.
    if (error instanceof Refusal) return false
    throw error
  }
}

async function rehearse(
  parts: WorkParts,
  file: ImportFile,
  onDuplicate: DuplicatePolicy,
  progress: TaskProgress,
): Promise<string> {
  const view = await bring(parts, file, progress, { dryRun: true, onDuplicate, onOpened: progress.subject })
  return `Rehearsed ${count(view.processed)} rows: ${counts(view)}. Nothing was kept.`
}

async function bringIn(
  parts: WorkParts,
  file: ImportFile,
  onDuplicate: DuplicatePolicy,
  progress: TaskProgress,
): Promise<string> {
  const { files } = parts
  const onOpened = async (id: string): Promise<void> => {
    progress.subject(id)
    await files.save({ ...file, importing: { onDuplicate, id } })
  }
  try {
    const view = await bring(parts, file, progress, { dryRun: false, onDuplicate, onOpened })
    await files.remove(file.id)
    return `Imported ${count(view.processed)} rows: ${counts(view)}.`
  } catch (error) {
    // Where the server stops, or the database is gone, the next start goes on; what was refused waits for another decision.
    if (!progress.signal.aborted && error instanceof Refusal) await files.save({ ...file, importing: null })
    throw error
  }
}

async function bring(
  { context, files }: WorkParts,
  file: ImportFile,
  { signal, at }: TaskProgress,
  options: { dryRun: boolean; onDuplicate: DuplicatePolicy; onOpened: (id: string) => void | Promise<void> },
): Promise<ImportView> {
  // Thrown away while it waited for its turn, it is told to be missing.
  const prepared = await files.prepare(files.get(file.id), file.columns)
  await at('importing', 0, prepared.inspection.rows)
  return importFile(context, {
    ...options,
    kind: file.kind,
    source: files.source(file),
    prepared,
    signal,
    onProgress: (done, total) => at('importing', done, total),
  })
}

const numbers = new Intl.NumberFormat('en')
const count = (value: number): string => numbers.format(value)

const counts = (view: { created: number; updated: number; skipped: number; failed: number }): string =>
  `${count(view.created)} created, ${count(view.updated)} updated, ${count(view.skipped)} skipped, ${count(view.failed)} failed`
