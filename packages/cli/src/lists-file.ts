// The file in which match lists in memory wait for the next start: written beside and renamed, for its owner alone.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ListsFile } from '@moirai/talent/context'
import { isNoMore } from './processes.ts'

/** @param note Told what went wrong; the lists are then made anew at the next start. */
export function listsFileAt(path: string, note: (sentence: string) => void): ListsFile {
  const told = <Result>(what: string, work: () => Result): Result | undefined => {
    try {
      return work()
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      if (code !== 'ENOENT') note(`The snapshot of the match lists, ${path}, cannot be ${what} (${code}).`)
      return undefined
    }
  }
  return {
    read: () => {
      told('cleared away', () => removeLeft(path))
      return told('read', () => readFileSync(path))
    },
    write: (pieces) => told('written', () => writeWhole(path, pieces)),
    remove: () =>
      told('removed', () => {
        rmSync(path, { force: true })
        removeLeft(path)
      }),
  }
}

/** What programs that were killed while they wrote have left: it holds people as the file does. */
function removeLeft(path: string): void {
  const folder = dirname(path)
  const beside = `${basename(path)}.`
  for (const name of readdirSync(folder)) {
    const writer = name.startsWith(beside) ? name.slice(beside.length) : ''
    if (!/^\d+$/.test(writer)) continue
    // One of this process's own number is of an earlier process: this one writes at a stretch, and not now.
    if (Number(writer) === process.pid || isNoMore(Number(writer))) rmSync(join(folder, name), { force: true })
  }
}

/** A program that ends meanwhile leaves the former file. */
function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const beside = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  try {
    const handle = openSync(beside, 'w', 0o600)
    try {
      for (const piece of pieces)
        for (let from = 0; from < piece.length; ) from += writeSync(handle, piece, from, piece.length - from)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
  // Windows knows no such thing for folders.
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
