// What passes between the workers of a shared run, as bytes in the database, in pieces that every engine takes.
import { decodePlain, encodePlain, type CommonShare, type PersonSide } from '@moirai/matching'
import { inTransaction, type Context, type Work } from '../../context.ts'
import { checkStillOurs } from '../run-record.ts'
import type { Asker, Holder } from '../requirements.ts'

/** What all shares need. */
export interface CommonFacts {
  top: number
  share: CommonShare
  /** In the order of the jobs. */
  ids: string[]
  askers: Asker[]
}

/** The people of one share, in their order. */
export interface PeopleFacts {
  side: PersonSide
  ids: string[]
  /** Empty where no job has a hard requirement. */
  holders: Holder[]
}

interface Place {
  run: string
  kind: 'common' | 'people' | 'lists'
  position: number
}

/** Below what a statement may carry on every engine. */
export const pieceBytes = 1024 ** 2

const stampOf = ({ run, kind, position }: Place) => ({ run, kind, position: String(position) })

/** The bytes of these facts, before they are stored. */
export const factsAsBytes = (place: Place, facts: CommonFacts | PeopleFacts): Buffer =>
  Buffer.concat(encodePlain(facts, stampOf(place)))

/** Stores bytes, one piece to a transaction, so that others write in between. @throws Refusal `stale`. */
export async function storeFacts(context: Context, { run, kind, position }: Place, bytes: Buffer): Promise<void> {
  for (let piece = 0; piece * pieceBytes < bytes.length; piece += 1) {
    const content = bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes)
    await inTransaction(context, async (work) => {
      await checkStillOurs(work, run)
      await work.session.table('match_pieces').insertMany([{ match_run_id: run, kind, position, piece, content }])
    })
  }
}

/** Undefined where they are not there, because the run has ended. */
export async function readFacts<Facts extends CommonFacts | PeopleFacts>(
  { session }: Work,
  place: Place,
): Promise<Facts | undefined> {
  const { run, kind, position } = place
  const where = { match_run_id: run, kind, position }
  const pieces: Uint8Array[] = []
  for await (const { content } of session.table('match_pieces').iterate({ where, orderBy: { piece: 'asc' } }))
    pieces.push(content)
  return pieces.length === 0 ? undefined : (read(place, Buffer.concat(pieces)) as Facts)
}

/** Lists of consecutive jobs over one share: each row of `plain` is the best of all, of `above` the best who miss no requirement. */
export interface JobLists {
  plain: Rows
  /** Of the jobs of `aboveJobs`, by their places in this piece: those where somebody of the best misses something. */
  above: Rows
  aboveJobs: Uint32Array
}

/** Entries of row r from starts[r] to starts[r + 1]. */
export interface Rows {
  starts: Uint32Array
  numbers: Uint32Array
  totals: Uint32Array
}

/** How many jobs stand in a piece of lists, at two lists each. */
export const jobsPerPiece = (top: number): number => Math.max(1, Math.floor(pieceBytes / (top * 16)))

/** Stored again, they are the same. @throws Refusal `stale`. */
export async function storeJobLists(
  context: Context,
  run: string,
  position: number,
  piece: number,
  lists: JobLists,
): Promise<void> {
  const content = Buffer.concat(encodePlain(lists, stampOf({ run, kind: 'lists', position })))
  await inTransaction(context, async (work) => {
    await checkStillOurs(work, run)
    const row = { match_run_id: run, kind: 'lists' as const, position, piece, content }
    await work.session.table('match_pieces').upsertMany([row], { conflict: ['match_run_id', 'kind', 'position', 'piece'] })
  })
}

/** The same jobs over each share, in the order of the shares. */
export async function readJobLists({ session }: Work, run: string, piece: number): Promise<JobLists[]> {
  const where = { match_run_id: run, kind: 'lists' as const, piece }
  const rows = await session.table('match_pieces').list({ where, orderBy: { position: 'asc' } })
  return rows.map(({ position, content }) => read({ run, kind: 'lists', position }, content) as JobLists)
}

/** What the database gives back otherwise than it was written is no fact to go on with. */
function read(place: Place, bytes: Uint8Array): unknown {
  const found = decodePlain(bytes, stampOf(place))
  if ('refused' in found) throw new Error(`What a shared run keeps is ${found.refused}.`)
  return found.plain
}
