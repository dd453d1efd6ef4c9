// Imports, what became of each row, and the mappings kept for the next file of the same form.
import { dateOrders, duplicatePolicies, importKinds, importStatuses } from '@moirai/contract/words'
import {
  and,
  bigint,
  boolean,
  bytes,
  check,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { users } from '../accounts/tables.ts'
import type { Before } from './journal.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { KeptGroup } from './problem-groups.ts'
import type { Inspection } from './reading/reading.ts'
import type { UndoProgress } from './undo-progress.ts'

export const csvImports = table(
  'csv_imports',
  {
    id: uuid().primaryKey(),
    kind: enumeration(...importKinds),
    filename: text({ max: 255 }),
    file_size: bigint(),
    /** SHA-256 of the unpacked bytes. */
    file_hash: text({ max: 64 }),
    dry_run: boolean(),
    status: enumeration(...importStatuses),
    mapping: json<Mapping>(),
    /** The file's own column names, for the file of errors. */
    header: json<string[]>(),
    /** What becomes of a record that is here already. */
    on_duplicate: enumeration(...duplicatePolicies),
    total_rows: integer().nullable(),
    processed_rows: integer().default(0),
    created_rows: integer().default(0),
    updated_rows: integer().default(0),
    skipped_rows: integer().default(0),
    error_rows: integer().default(0),
    /** The problems so far, each with its rows and the first few. */
    error_details: json<KeptGroup[]>().default([]),
    /** The last row that is done: where a broken import goes on. */
    checkpoint: integer().default(0),
    started_by: uuid().nullable(),
    started_at: timestamp().nullable(),
    completed_at: timestamp().nullable(),
    undone_at: timestamp().nullable(),
    /** How far it is undone, and what could not be taken back. */
    undo: json<UndoProgress>().nullable(),
    ...timestamps(),
  },
  (t) => [
    uniqueAmong(
      and(t.dry_run.eq(false), t.status.ne('undone'), t.status.ne('failed'), t.status.ne('refused')),
      t.kind,
      t.file_hash,
    ),
    index(t.status),
    index(t.kind),
    index(t.started_by),
    check('file_size', t.file_size.gt(0)),
    foreignKey(t.started_by, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)

export const importRows = table(
  'import_rows',
  {
    id: uuid().primaryKey(),
    import_id: uuid(),
    /** In the file, from 1. */
    row_number: integer(),
    /** One row may make several records. */
    position: integer().default(0),
    entity_type: enumeration('profile', 'job', 'application'),
    /** The id of the profile, posting or application. */
    entity_id: uuid().nullable(),
    action: enumeration('created', 'updated', 'skipped', 'failed'),
    /** What undoing puts back. */
    before: json<Before>().nullable().personal(),
    /** The row as it stood in the file; kept for rows that failed only, for the file of errors. */
    cells: json<string[]>().nullable().personal(),
    problem: text().nullable(),
    problem_column: text({ max: 255 }).nullable(),
    /** May quote the cell. */
    how_to_fix: text().nullable().personal(),
    ...timestamps(),
  },
  (t) => [
    unique(t.import_id, t.row_number, t.position),
    index(t.entity_id),
    foreignKey(t.import_id, () => csvImports.reference('id'), { onDelete: 'cascade' }),
  ],
)

export const importMappings = table(
  'import_mappings',
  {
    id: uuid().primaryKey(),
    kind: enumeration(...importKinds),
    name: text({ max: 255 }),
    columns: json<Mapping>(),
    ...timestamps(),
  },
  (t) => [unique(t.kind, t.name)],
)

/** A file that was handed in and waits to be imported. It is nobody's own, and gone after a day. */
export const importFiles = table(
  'import_files',
  {
    id: uuid().primaryKey(),
    kind: enumeration(...importKinds),
    filename: text({ max: 255 }),
    /** What was found when it was looked through; empty until it has come in whole. */
    inspection: json<Inspection>().nullable(),
    /** Field to column, where somebody chose; proposed from the file otherwise. */
    columns: json<Record<string, string>>().nullable(),
    /** Whether its dates have the day or the month first, where somebody said. */
    dates: enumeration(...dateOrders).nullable(),
    /** The task that imports it, or did so last. */
    task_id: uuid().nullable(),
    /** What that task made of it so far. */
    import_id: uuid().nullable(),
    /** When it is thrown away unless it is imported. */
    expires_at: timestamp(),
    ...timestamps(),
  },
  (t) => [
    index(t.expires_at),
    index(t.import_id),
    foreignKey(t.import_id, () => csvImports.reference('id'), { onDelete: 'set null' }),
  ],
)

/** The bytes of a file, apart from it and in pieces, so that none is too large for a packet. */
export const importFileChunks = table(
  'import_file_chunks',
  {
    file_id: uuid(),
    /** From 0. */
    position: integer(),
    /** Deflated. */
    content: bytes(),
    ...timestamps(),
  },
  (t) => [primaryKey(t.file_id, t.position), foreignKey(t.file_id, () => importFiles.reference('id'), { onDelete: 'cascade' })],
)
