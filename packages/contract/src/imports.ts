// What Moirai tells about imports: the shape that scripts rely on.
import * as z from 'zod'
import { importKinds, importStatuses } from './words.ts'

export const importView = z.object({
  id: z.string(),
  kind: z.enum(importKinds),
  file: z.string(),
  status: z.enum(importStatuses),
  dryRun: z.boolean(),
  rows: z.number().int().nullable(),
  processed: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  failed: z.number().int(),
  /** Bytes of the unpacked file, and their SHA-256. */
  fileSize: z.number().int(),
  fileHash: z.string(),
  startedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  /** The problems met most often. */
  problems: z.array(z.object({ problem: z.string(), rows: z.number().int() })),
})
export type ImportView = z.infer<typeof importView>
