/** Live lists as bytes, and back: what is stale, cut short or damaged is refused with a sentence, and then made anew. */
import { decodePlain, encodePlain, type Stamp } from '../plain-bytes.ts'
import type { PackedLive } from './packed.ts'

/** Of what a snapshot is: the run, the version, the moment. One of anything else is stale. */
export type SnapshotStamp = Stamp

/** What stands in a snapshot beside the lists: whatever belongs to them, as plain data. */
export interface SnapshotContent<Beside> {
  packed: PackedLive
  beside: Beside
}

export type SnapshotRead<Beside> = (SnapshotContent<Beside> & { stamp: SnapshotStamp }) | { refused: string }

/** More than a buffer can hold is not written. */
const mostBytes = 2 ** 31 - 1

/** The bytes, in pieces to be written one after the other; undefined where they are too many. */
export function encodeSnapshot(content: SnapshotContent<unknown>, stamp: SnapshotStamp): Uint8Array[] | undefined {
  const pieces = encodePlain(content, stamp)
  return pieces.reduce((sum, piece) => sum + piece.length, 0) > mostBytes ? undefined : pieces
}

/** @param wanted What of the stamp must be so. */
export function decodeSnapshot<Beside>(bytes: Uint8Array, wanted: SnapshotStamp): SnapshotRead<Beside> {
  const read = decodePlain(bytes, wanted)
  if ('refused' in read) return { refused: `The snapshot of the lists is ${read.refused}, and is made anew.` }
  return { ...(read.plain as SnapshotContent<Beside>), stamp: read.stamp }
}
