// One file brought in from beginning to end: inspected, mapped, then batch by batch, so that a broken import goes on where it stopped.
import type { ImportView } from '@moirai/contract/imports'
import type { DateOrder, DuplicatePolicy } from '@moirai/contract/words'
import { recordAudit } from '../audit/audit.ts'
import { recordsPerBatch } from '../batches.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { loadFields, loadRates } from '../settings/settings.ts'
import { installTaxonomy, loadSkillFinder } from '../taxonomy/taxonomy.ts'
import { Overtaken, putBatch, type Conversion, type RowResult } from './batch.ts'
import { mappingOfErrors, withoutErrorColumns } from './failed-rows.ts'
import type { FileKind } from './mapping/fields.ts'
import { parseMapping, proposeMapping, refuseIncomplete, settleMapping, withDates, type Mapping } from './mapping/mapping.ts'
import { findRemembered, ordersOf, rememberedNote, rememberMapping } from './remembered.ts'
import { mappedProperties } from './mapping/properties.ts'
import {
  FileChanged,
  inspectFile,
  readRows,
  type ImportSource,
  type Inspection,
  type Row,
  type UnreadableRow,
} from './reading/reading.ts'
import { Rehearsal } from './rehearsal.ts'
import { findSameFile, importView, storeBatch, type ImportRow } from './store.ts'
import { foldHeader } from './values/values.ts'

export interface ImportInput {
  kind: FileKind
  source: ImportSource
  dryRun: boolean
  onDuplicate: DuplicatePolicy
  /** Told once, before the first row is written. */
  onMapping?: (mapping: Mapping, inspection: Inspection, resumedAt: number) => void
  /** Told once the import is open, and awaited before the first row is written. */
  onOpened?: (importId: string) => void | Promise<void>
  /** Awaited: what it returns may let other work run. */
  onProgress?: (done: number, total: number) => void | Promise<void>
  /** Where `prepareImport` was called before; it is called otherwise. */
  prepared?: PreparedImport
  /** A mapping as JSON; proposed from the file where it is not given. */
  mapping?: unknown
  /** Whether its dates have the day or the month first; it decides for all of them. */
  dates?: DateOrder | undefined
  /** Stops after the batch under way; what is done stays, and the same file goes on from there. */
  signal?: AbortSignal
}

/** A file looked through, and the mapping it will be imported with. */
export interface PreparedImport {
  inspection: Inspection
  mapping: Mapping
  /** The mapping was proposed from the file, not given. */
  proposed: boolean
  /** What was said of its dates. */
  dates?: DateOrder | undefined
}

/**
 * Looks a file through and maps its columns, without a database. A proposed mapping may be incomplete: the database may know how such
 * files were mapped.
 * @throws Refusal where the file is no table, or the mapping does not fit it; FieldMissing where one that was given is incomplete.
 */
export async function prepareImport(input: {
  kind: FileKind
  source: ImportSource
  mapping?: unknown
  dates?: DateOrder | undefined
  currency: string
}): Promise<PreparedImport> {
  const prepared = mapColumns({ ...input, inspection: await inspectFile(input.source) })
  if (!prepared.proposed) refuseIncomplete(prepared.mapping, prepared.inspection.header)
  return prepared
}

/**
 * Maps the columns of a file that was looked through. A field that has to have a column may have none yet (`missingField`).
 * @throws Refusal where the mapping does not fit it.
 */
export function mapColumns(input: {
  kind: FileKind
  inspection: Inspection
  /** As JSON; proposed from the file where it is not given. */
  mapping?: unknown
  dates?: DateOrder | undefined
  /** How dates were read in the last file with the same columns, for those whose values do not tell. */
  datesBefore?: Record<string, DateOrder>
  currency: string
}): PreparedImport {
  const { kind, inspection, mapping, dates, currency } = input
  const options = { currency, said: dates, before: input.datesBefore }
  const proposed = mapping === undefined
  const settled = proposed
    ? proposeMapping(kind, inspection, options)
    : settleMapping(parseMapping(kind, mapping, inspection.header), inspection, options)
  return { inspection, mapping: withoutErrorColumns(settled, inspection.header), proposed, dates }
}

/**
 * The same, but for a mended file of errors, which is read as it was when its rows failed, and for a file with the columns of one that
 * somebody has mapped, which is mapped in the same way.
 */
export async function mapAsBefore(context: Context, prepared: PreparedImport): Promise<PreparedImport> {
  if (!prepared.proposed) return prepared
  return inSnapshot(context, async (work) => ({ ...prepared, mapping: await mappingBefore(work, prepared) }))
}

async function mappingBefore(work: Work, { mapping, inspection, dates }: PreparedImport): Promise<Mapping> {
  const { kind, constants } = mapping
  const { header } = inspection
  const ofErrors = await mappingOfErrors(work, kind, header)
  if (ofErrors !== undefined) return dates === undefined ? ofErrors : withDates(ofErrors, dates)
  const known = await findRemembered(work, kind, header)
  if (known === undefined) return mapping
  const { currency } = work.settings
  const columns = Object.fromEntries(Object.entries(known.columns).map(([field, { column }]) => [field, column]))
  const again = { columns, constants: { ...constants, ...known.constants } }
  const { mapping: mapped } = mapColumns({ kind, inspection, mapping: again, dates, datesBefore: ordersOf(known), currency })
  return { ...mapped, notes: [rememberedNote, ...mapped.notes] }
}

type FileRow = Row | UnreadableRow

/**
 * Imports one file. The same file again is refused; one that was broken off goes on where it stopped.
 * @throws Refusal where the file as a whole cannot be imported; single bad rows are counted and kept with their problems.
 */
export async function importFile(context: Context, input: ImportInput): Promise<ImportView> {
  const prepared = input.prepared ?? (await prepareImport({ ...input, currency: context.settings.currency }))
  const { inspection } = prepared
  const opened = await inTransaction(context, (work) => open(work, input, prepared))
  if (opened.status === 'refused') {
    const when = opened.earlier.completed_at?.toISOString().slice(0, 10) ?? 'before'
    throw new Refusal(
      'taken',
      `${input.source.name} was imported already on ${when} (import ${opened.earlier.id}): ${opened.earlier.created_rows} created, ${opened.earlier.updated_rows} updated. Nothing was changed.`,
    )
  }
  const { row, conversion } = opened
  await input.onOpened?.(row.id)
  input.onMapping?.(row.mapping, inspection, row.checkpoint)
  try {
    return importView(await close(context, await importRows(context, input, inspection, row, conversion)))
  } catch (error) {
    // What was read is not what was promised: the file must be able to come again.
    if (error instanceof FileChanged) await giveUp(context, row.id)
    throw error
  }
}

async function giveUp(context: Context, importId: string): Promise<void> {
  await inTransaction(context, async ({ session, now }) => {
    await session.table('csv_imports').update(importId, { status: 'failed', completed_at: now() })
  })
}

type Opened = { status: 'running'; row: ImportRow; conversion: Conversion } | { status: 'refused'; earlier: ImportRow }

/** Opens a new import, or goes on with a broken one under the mapping it was begun with. */
async function open(work: Work, input: ImportInput, prepared: PreparedImport): Promise<Opened> {
  await installTaxonomy(work)
  const { inspection } = prepared
  const mapping = prepared.proposed ? await mappingBefore(work, prepared) : prepared.mapping
  // Somebody said how the file is to be read.
  const isSaid = !prepared.proposed || prepared.dates !== undefined
  refuseIncomplete(mapping, inspection.header)
  if (isSaid && !input.dryRun) await rememberMapping(work, inspection.header, mapping)
  const earlier = input.dryRun ? undefined : await findSameFile(work, input.kind, inspection.sha256)
  // A rehearsal that was broken off is not gone on with: it kept nothing.
  const broken = { kind: input.kind, file_hash: inspection.sha256, dry_run: true, status: 'running' as const }
  if (input.dryRun) await work.session.table('csv_imports').updateWhere(broken, { status: 'failed' })
  const begin = (status: 'running' | 'refused') =>
    work.session.table('csv_imports').insert({
      kind: input.kind,
      filename: [...input.source.name].slice(-255).join(''),
      file_size: BigInt(inspection.size),
      file_hash: inspection.sha256,
      dry_run: input.dryRun,
      status,
      mapping,
      header: [...inspection.header],
      on_duplicate: input.onDuplicate,
      total_rows: inspection.rows,
      started_at: work.now(),
      ...(status === 'refused' ? { completed_at: work.now() } : {}),
    })
  if (earlier && earlier.status !== 'running') {
    await begin('refused')
    return { status: 'refused', earlier }
  }
  // A mapping or a policy that differs is a new decision: what is done already is done again under it.
  const goesOn = earlier && earlier.on_duplicate === input.onDuplicate && (!isSaid || sameColumns(earlier.mapping, mapping))
  if (earlier && !goesOn)
    await work.session.table('csv_imports').update(earlier.id, { status: 'failed', completed_at: work.now() })
  const row = goesOn ? earlier : await begin('running')
  const conversion: Conversion = {
    kind: input.kind,
    header: inspection.header,
    mapping: row.mapping,
    currency: work.settings.currency,
    properties: mappedProperties(row.mapping),
    onDuplicate: row.on_duplicate,
    rates: await loadRates(work),
    findSkill: await loadSkillFinder(work),
    fields: await fieldsByHeader(work, input.kind),
  }
  return { status: 'running', row, conversion }
}

async function fieldsByHeader(work: Work, kind: FileKind): Promise<Conversion['fields']> {
  if (kind === 'applications') return new Map()
  const fields = await loadFields(work, kind === 'people' ? 'profile' : 'job')
  return new Map([...fields.values()].map((field) => [foldHeader(field.key), field]))
}

const sameColumns = (one: Mapping, other: Mapping): boolean => JSON.stringify(one.columns) === JSON.stringify(other.columns)

async function importRows(
  context: Context,
  input: ImportInput,
  inspection: Inspection,
  opened: ImportRow,
  conversion: Conversion,
): Promise<ImportRow> {
  let row = opened
  const rehearsal = new Rehearsal(conversion.onDuplicate)
  let batch: FileRow[] = []
  const flush = async (): Promise<void> => {
    const rows = batch
    batch = []
    if (rows.length === 0) return
    row = input.dryRun ? await rehearse(context, row, conversion, rows, rehearsal) : await store(context, row, conversion, rows)
    await input.onProgress?.(row.processed_rows, inspection.rows)
    // Between two batches signals, and other users of this process, have their turn.
    await new Promise((resolve) => setImmediate(resolve))
    if (input.signal?.aborted) {
      const rest = input.dryRun ? 'Nothing was changed.' : 'They are safe; the same command goes on from there.'
      throw new Refusal('stale', `Stopped after ${row.processed_rows} of ${inspection.rows} rows. ${rest}`)
    }
  }
  for await (const next of readRows(input.source, inspection, row.checkpoint)) {
    batch.push(next)
    if (batch.length >= recordsPerBatch) await flush()
  }
  await flush()
  return row
}

async function store(context: Context, row: ImportRow, conversion: Conversion, rows: FileRow[]): Promise<ImportRow> {
  for (let tries = 1; ; tries += 1) {
    const last = tries === mostTries
    try {
      return await inTransaction(context, async (work) => storeBatch(work, row, await putBatch(work, conversion, rows, last)))
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    }
  }
}

// Of several imports of the same records at once each batch meets another one so often at most, or nearly.
const mostTries = 4

/** Thrown to take a rehearsed batch back. */
class Rehearsed extends Error {
  readonly results: RowResult[]
  constructor(results: RowResult[]) {
    super('rehearsed')
    this.results = results
  }
}

/** Does everything with a batch that an import does, takes it back, and keeps the counts and the problems only. */
async function rehearse(
  context: Context,
  row: ImportRow,
  conversion: Conversion,
  rows: FileRow[],
  rehearsal: Rehearsal,
): Promise<ImportRow> {
  let results: RowResult[] = []
  try {
    await inTransaction(context, async (work) => {
      throw new Rehearsed(await putBatch(work, conversion, rows))
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
    results = rehearsal.corrected(error.results)
  }
  return inTransaction(context, (work) => storeBatch(work, row, results))
}

async function close(context: Context, row: ImportRow): Promise<ImportRow> {
  return inTransaction(context, async (work) => {
    const all = row.processed_rows > 0 && row.error_rows === row.processed_rows
    const status = all ? ('failed' as const) : row.error_rows > 0 ? ('completed_with_errors' as const) : ('completed' as const)
    const changes = { status, completed_at: work.now() }
    await work.session.table('csv_imports').update(row.id, changes)
    await recordAudit(work, {
      action: row.dry_run ? 'import.rehearsed' : 'import.completed',
      subject: { type: 'csv_import', id: row.id },
      detail: { kind: row.kind, created: row.created_rows, updated: row.updated_rows, failed: row.error_rows },
    })
    return { ...row, ...changes }
  })
}
