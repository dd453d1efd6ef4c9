// The bytes of a body, up to the largest size this server takes.
import type { Readable } from 'node:stream'
import { HttpProblem } from './errors.ts'

/** @throws HttpProblem `too_large`: at once where the client says so itself, otherwise as soon as it is. */
export async function* upTo(maxBytes: number, bytes: Readable, contentLength?: string): AsyncGenerator<Uint8Array> {
  if (Number(contentLength ?? 0) > maxBytes) throw tooLarge(maxBytes)
  let size = 0
  // What is not read to its end is not destroyed: the answer goes out over the same socket.
  for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    yield chunk
  }
}

const tooLarge = (maxBytes: number): HttpProblem =>
  new HttpProblem(
    'too_large',
    `The file is larger than ${Math.round(maxBytes / 1024 ** 2)} MB; pack it with gzip, split it, or set MAX_UPLOAD_MB higher.`,
  )
