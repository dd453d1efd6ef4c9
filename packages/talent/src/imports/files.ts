// Files that were handed in and wait to be imported: kept in the database, where every worker can read them, and thrown away in time.
import type { DatesOfFile, StartImport } from '@moirai/contract/imports'
import type { RowOf } from '@moirai/database'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isUuid } from '../identifiers.ts'
import { isUnderWay } from '../tasks/tasks.ts'
import { FileChunks } from './file-chunks.ts'
import { inspectFile, type Inspection } from './reading/reading.ts'
import { forgetRemembered, rememberedOrders } from './remembered.ts'
import { mapAsBefore, mapColumns, type PreparedImport } from './run.ts'
import type { importFiles } from './tables.ts'

type FileRow = RowOf<typeof importFiles>

/** A file that was looked through. */
export type ImportFile = Omit<FileRow, 'inspection'> & { inspection: Inspection }

const mostFiles = 20
const lifeMs = 24 * 3_600_000
// What has not come in whole by then never will.
const arrivingMs = 3_600_000

interface NewFile {
  kind: FileRow['kind']
  /** The file's own name, only ever shown. */
  name: string
  bytes: AsyncIterable<Uint8Array>
}

/** Keeps a file and looks it through. @throws Refusal `limited`, and what is wrong with the file. */
export async function receiveFile(context: Context, { kind, name, bytes }: NewFile): Promise<ImportFile> {
  const { id } = await inTransaction(context, async (work) => {
    const table = work.session.table('import_files')
    if ((await table.count()) >= mostFiles) {
      throw new Refusal('limited', `${mostFiles} files wait to be imported already; import one of them or throw it away.`)
    }
    return table.insert({ kind, filename: shownName(name), expires_at: after(work.now(), arrivingMs) })
  })
  try {
    await new FileChunks(context, id).store(bytes)
    const inspection = await inspectFile(sourceOfFile(context, { id, filename: shownName(name) }))
    return await inTransaction(context, async ({ session, now }) => {
      await session.table('import_files').update(id, { inspection, expires_at: after(now(), lifeMs) })
      return whole(await session.table('import_files').find(id))
    })
  } catch (error) {
    await inTransaction(context, ({ session }) => session.table('import_files').purge({ id }))
    throw error
  }
}

/** A name is what people call it: without characters that no engine stores and nobody sees. */
const shownName = (name: string): string => name.replaceAll(/\p{Cc}/gu, '\u{fffd}')

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds)

/** The bytes of a file, as they were handed in. */
export const sourceOfFile = (context: Context, { id, filename }: Pick<FileRow, 'id' | 'filename'>) => ({
  name: filename,
  open: () => new FileChunks(context, id).read(),
})

/** @throws Refusal `missing`. */
export const showFile = (context: Context, id: string): Promise<ImportFile> => inSnapshot(context, (work) => findFile(work, id))

/** @throws Refusal `missing`. */
export async function findFile({ session }: Work, id: string): Promise<ImportFile> {
  return whole(isUuid(id) ? await session.table('import_files').find(id.toLowerCase()) : undefined)
}

/** One that has not come in whole is not there yet. */
function whole(row: FileRow | undefined): ImportFile {
  if (row?.inspection) return { ...row, inspection: row.inspection }
  throw new Refusal('missing', 'There is no such file any more: it was imported, thrown away or too old. Choose it again.')
}

/** The same, to be changed: nobody imports it at this moment. @throws Refusal `missing`, `taken`. */
export async function findIdleFile(work: Work, id: string): Promise<ImportFile> {
  // Held, so that of two who want to import it one is refused.
  const rows = isUuid(id) ? await work.session.table('import_files').list({ where: { id: id.toLowerCase() }, lock: 'wait' }) : []
  const file = whole(rows[0])
  if (file.task_id === null || !(await isUnderWay(work, file.task_id))) return file
  throw new Refusal('taken', 'This file is being imported already; wait until that has ended.')
}

/** The file as it is to be imported, mapped as proposed or as `columns` says; a column that is needed may be missing yet. */
export async function prepareFile(
  context: Context,
  file: ImportFile,
  { columns = file.columns ?? undefined, dates = file.dates ?? undefined }: Pick<StartImport, 'columns' | 'dates'> = {},
): Promise<PreparedImport> {
  const { kind, inspection } = file
  const looked = { kind, inspection, dates, currency: context.settings.currency }
  const proposal = mapColumns(looked)
  if (columns === undefined) return mapAsBefore(context, proposal)
  const datesBefore = await inSnapshot(context, (work) => rememberedOrders(work, kind, inspection.header))
  // What the headers say of currency and period holds whatever the columns are.
  return mapColumns({ ...looked, datesBefore, mapping: { columns, constants: proposal.mapping.constants } })
}

/** Keeps which column fills which field. @throws Refusal `missing`, `taken`, `invalid` where they do not fit. */
export async function chooseColumns(context: Context, id: string, columns: Record<string, string>): Promise<ImportFile> {
  const file = await showFile(context, id)
  await prepareFile(context, file, { columns })
  return inTransaction(context, async (work) => {
    await findIdleFile(work, id)
    await work.session.table('import_files').update(file.id, { columns })
    return findFile(work, id)
  })
}

/** Keeps whether the dates of a file have the day or the month first. @throws Refusal `missing`, `taken`. */
export async function sayDates(context: Context, id: string, { order }: DatesOfFile): Promise<ImportFile> {
  return inTransaction(context, async (work) => {
    const file = await findIdleFile(work, id)
    await work.session.table('import_files').update(file.id, { dates: order })
    return findFile(work, id)
  })
}

/** Has the columns of a file proposed anew, by their names and values, and forgets how such files were mapped. @throws Refusal `missing`, `taken`. */
export async function proposeAnew(context: Context, id: string): Promise<ImportFile> {
  return inTransaction(context, async (work) => {
    const { kind, inspection } = await findIdleFile(work, id)
    await forgetRemembered(work, kind, inspection.header)
    await work.session.table('import_files').update(id, { columns: null, dates: null })
    return findFile(work, id)
  })
}

/** Throws a file away. @throws Refusal `missing`, `taken`. */
export async function discardFile(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const file = await findIdleFile(work, id)
    await work.session.table('import_files').purge({ id: file.id })
  })
}

/** Throws away what nobody imported in time. Tells how many. */
export async function clearFiles(context: Context): Promise<number> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('import_files')
    const old = await table.list({ where: { expires_at: { lt: work.now() } } })
    const idle: string[] = []
    for (const { id, task_id } of old) if (task_id === null || !(await isUnderWay(work, task_id))) idle.push(id)
    return table.purge({ id: { in: idle } })
  })
}
