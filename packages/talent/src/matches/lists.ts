// Top lists as bytes: eight a match, so that a list of twenty is 160 bytes and comparing two is comparing bytes.
import type { TopList } from '@moirai/matching'

/** Number and total of each match, both 32 bits little-endian, best first. */
export function packTop(list: TopList): Uint8Array {
  const bytes = new Uint8Array(list.numbers.length * 8)
  const view = new DataView(bytes.buffer)
  list.numbers.forEach((number, index) => {
    view.setUint32(index * 8, number, true)
    view.setUint32(index * 8 + 4, list.totals[index]!, true)
  })
  return bytes
}

export function unpackTop(bytes: Uint8Array): TopList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.byteLength / 8
  return {
    numbers: Uint32Array.from({ length: count }, (_, index) => view.getUint32(index * 8, true)),
    totals: Uint32Array.from({ length: count }, (_, index) => view.getUint32(index * 8 + 4, true)),
  }
}

/** The total a newcomer must beat; 0 while there is room for anybody. */
export const thresholdOf = (list: TopList, top: number): number => (list.totals.length < top ? 0 : list.totals.at(-1)!)

export const sameBytes = (left: Uint8Array, right: Uint8Array | undefined): boolean =>
  right !== undefined && Buffer.compare(left, right) === 0
