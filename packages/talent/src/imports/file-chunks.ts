// The bytes of a file that was handed in, in pieces of the database: written as they come, read one after the other.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { inSnapshot, inTransaction, type Context } from '../context.ts'

// Small enough for the largest packet of any server, large enough that a piece is worth its journey.
const chunkBytes = 512 * 1024

const pack = promisify(deflateRaw)
const unpack = promisify(inflateRaw)
const fast = { level: 1 }

export class FileChunks {
  readonly #context: Context
  readonly #fileId: string

  constructor(context: Context, fileId: string) {
    this.#context = context
    this.#fileId = fileId
  }

  /** Keeps the bytes, each piece in a transaction of its own: the file counts only once it was looked through. */
  async store(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let position = 0
    let pieces: Uint8Array[] = []
    let length = 0
    const flush = async (): Promise<void> => {
      const packed = await pack(Buffer.concat(pieces), fast)
      pieces = []
      length = 0
      const content = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength)
      const row = { file_id: this.#fileId, position: position++, content }
      await inTransaction(this.#context, ({ session }) => session.table('import_file_chunks').insert(row))
    }
    for await (const next of bytes) {
      // A reader may hand in more at once than a piece holds.
      for (let from = 0; from < next.length; ) {
        const part = next.subarray(from, from + chunkBytes - length)
        pieces.push(part)
        length += part.length
        from += part.length
        if (length === chunkBytes) await flush()
      }
    }
    if (length > 0) await flush()
  }

  async *read(): AsyncGenerator<Uint8Array> {
    for (let position = 0; ; position += 1) {
      const row = await inSnapshot(this.#context, ({ session }) =>
        session.table('import_file_chunks').findBy({ file_id: this.#fileId, position }),
      )
      if (!row) return
      yield await unpack(row.content)
    }
  }
}
