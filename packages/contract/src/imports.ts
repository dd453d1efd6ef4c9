// What Moirai tells about imports, from the file that was handed in to the report of what became of its rows.
import * as z from 'zod/mini'
import { pageQuery } from './lists.ts'
import { dateOrders, duplicatePolicies, importKinds, importStatuses } from './words.ts'

export const importView = z.object({
  id: z.string(),
  kind: z.enum(importKinds),
  file: z.string(),
  status: z.enum(importStatuses),
  dryRun: z.boolean(),
  rows: z.nullable(z.int()),
  processed: z.int(),
  created: z.int(),
  updated: z.int(),
  skipped: z.int(),
  failed: z.int(),
  /** Bytes of the unpacked file, and their SHA-256. */
  fileSize: z.number(),
  fileHash: z.string(),
  startedAt: z.nullable(z.string()),
  completedAt: z.nullable(z.string()),
  /** The problems met most often. */
  problems: z.array(z.object({ problem: z.string(), rows: z.int() })),
})
export type ImportView = z.infer<typeof importView>

/** One column of the file: the field it fills, or `extra` where it is kept as it is. */
export const mappingLine = z.object({
  field: z.string(),
  label: z.string(),
  column: z.string(),
  /** Up to three different values of the column. */
  samples: z.array(z.string()),
  note: z.string(),
})
export type MappingLine = z.infer<typeof mappingLine>

/** A file that was handed in and looked through; nothing of it is in the database yet. */
export const importFileView = z.object({
  id: z.string(),
  kind: z.enum(importKinds),
  file: z.string(),
  rows: z.int(),
  unreadableRows: z.int(),
  encoding: z.string(),
  /** Bytes of the unpacked file. */
  size: z.number(),
  /** The proposed mapping, or the one that was given. */
  mapping: z.array(mappingLine),
  /** The columns are mapped as somebody chose for the last file with the same ones; that can be forgotten. */
  remembered: z.boolean(),
  /** Columns of dates like 04/05/2024 whose values do not tell day and month apart, and what was said of them, now or for the last such file. */
  dates: z.object({ columns: z.array(z.string()), order: z.nullable(z.enum(dateOrders)) }),
  /** Currency and period for rows that do not say theirs. */
  constants: z.record(z.string(), z.string()),
  notes: z.array(z.string()),
  /** Every field a column can fill, in the order people read them. */
  fields: z.array(z.object({ field: z.string(), label: z.string() })),
  /** The field without which nothing can be imported, where no column fills it yet. */
  missing: z.nullable(z.object({ field: z.string(), label: z.string() })),
  /** The import of the same file that counts already, if there is one: it would be refused. */
  importedBy: z.nullable(z.string()),
  /** When the file is thrown away unless it is imported. */
  expiresAt: z.string(),
})
export type ImportFileView = z.infer<typeof importFileView>

/** Which column fills which field; a column not named is kept in `extra`. It may be incomplete until the import is started. */
export const chosenColumns = z.record(z.string().check(z.maxLength(255)), z.string().check(z.maxLength(500)))

/** Whether the day or the month comes first in dates like 04/05/2024. */
export const datesOfFile = z.object({ order: z.enum(dateOrders) })
export type DatesOfFile = z.infer<typeof datesOfFile>

export const importFileQuery = z.object({
  kind: z.enum(importKinds),
  /** The file's own name, for people to know it again. */
  name: z.string().check(z.minLength(1), z.maxLength(255)),
})

/** Starts an import, or its rehearsal, of a file that was handed in. */
export const startImport = z.object({
  file: z.string().check(z.maxLength(100)),
  dryRun: z._default(z.boolean(), false),
  onDuplicate: z._default(z.enum(duplicatePolicies), 'update'),
  columns: z.optional(chosenColumns),
  /** Of all columns of dates; what was said of the file otherwise. */
  dates: z.optional(z.enum(dateOrders)),
})
export type StartImport = z.input<typeof startImport>

/** Problems of an import that the same thing mends, with where to look. */
export const problemGroup = z.object({
  problem: z.string(),
  /** Empty where the row as a whole is meant. */
  column: z.nullable(z.string()),
  /** Of the first row that has it. */
  howToFix: z.string(),
  rows: z.int(),
  /** The numbers of the first rows that have it. */
  examples: z.array(z.int()),
})
export type ProblemGroup = z.infer<typeof problemGroup>

export const importDetailsView = z.object({
  import: importView,
  mapping: z.array(z.omit(mappingLine, { samples: true })),
  notes: z.array(z.string()),
  problems: z.array(problemGroup),
  /** Whether a program is working on it at this moment. */
  active: z.boolean(),
  undo: z.object({
    /** Until when it can be undone; empty where it cannot. */
    possibleUntil: z.nullable(z.string()),
    /** Rows whose records are gone, and those whose records are as they were. */
    deleted: z.int(),
    restored: z.int(),
    /** Rows that could not be taken back, with the numbers of the first ones. */
    kept: z.array(z.object({ reason: z.string(), rows: z.int(), examples: z.array(z.int()) })),
  }),
})
export type ImportDetailsView = z.infer<typeof importDetailsView>

export const importsQuery = pageQuery
