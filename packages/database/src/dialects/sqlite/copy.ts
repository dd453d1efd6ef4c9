// A checked copy of the database file, beside it, before its schema is changed; and how one goes back to it.
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { DatabaseCopy } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { translateError } from './errors.ts'

// Enough for two mistakes in a row.
const copiesKept = 3

const ending = '.copy'

/** Copies the file as it is at one moment, looks the copy over, and removes older ones. The process stands still meanwhile. */
export function copyFile(Driver: typeof DatabaseSync, database: string, label: string): DatabaseCopy {
  const file = resolve(database)
  const copy = `${file}.${label}${ending}`
  const unfinished = `${copy}.part`
  try {
    rmSync(unfinished, { force: true })
    const source = new Driver(file)
    try {
      source.prepare('VACUUM INTO ?').run(unfinished)
    } finally {
      source.close()
    }
    check(Driver, unfinished)
    settle(unfinished)
    renameSync(unfinished, copy)
    settle(dirname(copy))
  } catch (error) {
    rmSync(unfinished, { force: true })
    const told = translateError(error)
    const reason = told instanceof Error ? told.message.replace(/\.$/, '') : String(told)
    throw new DatabaseError(
      told instanceof DatabaseError ? told.kind : 'cannot open',
      `No copy of ${file} could be made before the migration (${reason}), so nothing was begun; make room, or do it without one (--no-copy).`,
      { cause: error },
    )
  }
  const removed = olderCopies(file, copy).slice(0, -copiesKept)
  for (const old of removed) rmSync(old, { force: true })
  return {
    file: copy,
    removed,
    wayBack: `Before it the database was copied: to go back, stop the program, remove ${file}-wal and ${file}-shm, and put ${copy} in the place of ${file}.`,
  }
}

function check(Driver: typeof DatabaseSync, file: string): void {
  const copy = new Driver(file, { readOnly: true })
  try {
    const [answer] = copy.prepare('PRAGMA integrity_check(1)').all()
    const said = String(answer?.['integrity_check'])
    if (said !== 'ok') throw new DatabaseError('corrupt', `The copy is not sound: ${said}.`)
  } finally {
    copy.close()
  }
}

/** On the disk, not only in memory. */
function settle(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Every copy of that file, oldest first: names end with the moment. */
function olderCopies(file: string, newest: string): string[] {
  const start = `${basename(file)}.`
  const stamp = (name: string): string => name.slice(-ending.length - 16, -ending.length)
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(start) && name.endsWith(ending))
    .toSorted((left, right) => (stamp(left) < stamp(right) ? -1 : 1))
    .map((name) => join(dirname(newest), name))
}
