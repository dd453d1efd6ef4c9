// An import undone: what it made goes, what it changed becomes what it was, and what was touched since stays and is told.
import type { ImportView } from '@moirai/contract/imports'
import { recordAudit } from '../audit/audit.ts'
import { recordsPerBatch } from '../batches.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findImport, importView, type ImportRow } from './store.ts'
import { takeBack, type TouchedRow } from './take-back.ts'
import { undoBegins, withKept, type UndoProgress } from './undo-progress.ts'

const undoableMs = 48 * 3_600_000
const undoable: readonly ImportRow['status'][] = ['completed', 'completed_with_errors']

/** Until when an import can be undone; null where it cannot, or not any more. */
export function undoableUntil({ status, dry_run, completed_at }: ImportRow, now: Date): Date | null {
  if (dry_run || completed_at === null || !undoable.includes(status)) return null
  const until = new Date(completed_at.getTime() + undoableMs)
  return until > now ? until : null
}

/** The import, if it can be undone. @throws Refusal `missing`, `taken`, `stale`, `invalid`. */
export async function findUndoable(work: Work, id: string): Promise<ImportRow> {
  const row = await findImport(work, id)
  if (row.status === 'undone') throw new Refusal('taken', 'This import is undone already.')
  if (undoableUntil(row, work.now()) !== null) return row
  if (row.status === 'running') throw new Refusal('invalid', 'This import has not ended; stop it first, or let it end.')
  if (row.dry_run || !undoable.includes(row.status)) {
    throw new Refusal('invalid', 'This import kept nothing, so that there is nothing to undo.')
  }
  throw new Refusal('stale', 'This import ended more than 48 hours ago; what others have made of it since would be lost.')
}

export interface UndoInput {
  /** Stops after the step under way; undone again, it goes on from there. */
  signal?: AbortSignal
  /** Awaited: what it returns may let other work run. */
  onProgress?: (done: number, total: number) => void | Promise<void>
}

/**
 * Undoes an import of any size, from its last row to its first, in short transactions; broken off, it goes on where it was.
 * @throws Refusal `missing`, `taken`, `stale`, `invalid`.
 */
export async function undoImport(context: Context, id: string, { signal, onProgress }: UndoInput = {}): Promise<ImportView> {
  const found = await inSnapshot(context, (work) => findUndoable(work, id))
  const total = found.checkpoint
  let progress = found.undo ?? undoBegins(total)
  while (progress.position > 1) {
    progress = await inTransaction(context, (work) => undoStep(work, found.id))
    await onProgress?.(total + 1 - progress.position, total)
    if (signal?.aborted) throw new Refusal('stale', 'Stopped; what is undone stays so, and undoing goes on from there.')
  }
  return inTransaction(context, (work) => close(work, found.id, progress))
}

async function undoStep(work: Work, importId: string): Promise<UndoProgress> {
  const imports = work.session.table('csv_imports')
  const [row] = await imports.list({ where: { id: importId }, lock: 'wait' })
  if (!row) throw new Refusal('missing', 'This import is not here any more.')
  const progress = row.undo ?? undoBegins(row.checkpoint)
  const from = Math.max(1, progress.position - recordsPerBatch)
  const rows = await work.session.table('import_rows').list({
    where: {
      import_id: importId,
      row_number: { gte: from, lt: progress.position },
      action: { in: ['created', 'updated'] },
    },
    orderBy: { row_number: 'desc' },
  })
  const reasons = await takeBack(work, row.kind, rows.filter(isTouched))
  const after = { ...progress, position: from }
  for (const { row_number, action } of rows) {
    const reason = reasons.get(row_number)
    if (reason !== undefined) after.kept = withKept(after.kept, reason, row_number)
    else if (action === 'created') after.deleted += 1
    else after.restored += 1
  }
  await imports.update(importId, { undo: after })
  return after
}

const isTouched = (row: { entity_id: string | null }): row is TouchedRow => row.entity_id !== null

async function close(work: Work, id: string, { deleted, restored, kept }: UndoProgress): Promise<ImportView> {
  const imports = work.session.table('csv_imports')
  await imports.update(id, { status: 'undone', undone_at: work.now() })
  // What they were is theirs alone again.
  await work.session.table('import_rows').updateWhere({ import_id: id, before: { not: null } }, { before: null })
  await recordAudit(work, {
    action: 'import.undone',
    subject: { type: 'csv_import', id },
    detail: { deleted, restored, kept: kept.reduce((sum, { rows }) => sum + rows, 0) },
  })
  return importView(await findImport(work, id))
}
