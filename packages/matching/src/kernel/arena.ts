/** Where the fast kernels keep their arrays: each in a buffer of its own, or side by side in one memory. */

export interface Arena {
  /** A stretch of zeroes of this many bytes, on a boundary that suits every typed array and every vector. */
  take(bytes: number): { buffer: ArrayBufferLike; offset: number }
}

/** Every stretch a buffer of its own. */
export const separateArena: Arena = {
  take: (bytes) => ({ buffer: new ArrayBuffer(bytes), offset: 0 }),
}

export function uint32Array(arena: Arena, length: number): Uint32Array {
  const { buffer, offset } = arena.take(4 * length)
  return new Uint32Array(buffer, offset, length)
}

export function int32Array(arena: Arena, length: number): Int32Array {
  const { buffer, offset } = arena.take(4 * length)
  return new Int32Array(buffer, offset, length)
}

export function uint16Array(arena: Arena, length: number): Uint16Array {
  const { buffer, offset } = arena.take(2 * length)
  return new Uint16Array(buffer, offset, length)
}

const pageBytes = 65_536
/** What WebAssembly can address: 4 GB. */
const mostPages = 65_536
const boundary = 64

/** Stretches side by side in a memory that threads share and WebAssembly reads; it grows as they are taken. */
export function newSharedArena(): { arena: Arena; memory: WebAssembly.Memory } {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: mostPages, shared: true })
  // The first bytes stay free, so that no array stands at address 0.
  let used = boundary
  const take = (bytes: number): { buffer: ArrayBufferLike; offset: number } => {
    const offset = used
    used = offset + Math.ceil(bytes / boundary) * boundary
    const pages = Math.ceil(used / pageBytes)
    if (pages > mostPages) throw new RangeError('So many jobs with lists so long need more than 4 GB; ask for shorter lists.')
    const there = memory.buffer.byteLength / pageBytes
    if (pages > there) memory.grow(pages - there)
    return { buffer: memory.buffer, offset }
  }
  return { arena: { take }, memory }
}
