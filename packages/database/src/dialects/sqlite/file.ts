// The file before it is opened: what SQLite itself would answer with "unable to open" gets a sentence with the mend.
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { DatabaseConfig } from '../../config.ts'
import { DatabaseError } from '../../errors.ts'

const header = 'SQLite format 3\0'

/** Makes the folder of a new database, and refuses in one sentence what cannot be a database file. */
export function prepareFile(config: DatabaseConfig): void {
  const file = resolve(config.database)
  const folder = dirname(file)
  if (existsSync(file)) return checkExisting(file)
  if (!config.create) {
    throw new DatabaseError('missing database', `There is no database at ${config.maskedUrl} yet; \`db setup\` creates it.`)
  }
  try {
    makeFolders(folder)
    // Only making the file shows that it can be made: permissions say little on a special file system. SQLite takes an empty file for a new database.
    closeSync(openSync(file, 'a'))
  } catch (error) {
    throw new DatabaseError(
      'cannot open',
      `The folder ${folder} cannot be written to (${reason(error)}); choose another in DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** Makes what is missing of a path, level by level: Node's own recursive way never ends where a level can never exist, as in /proc. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function checkExisting(file: string): void {
  const found = statSync(file)
  if (found.isDirectory()) throw new DatabaseError('cannot open', `${file} is a folder, not a database file; name a file in it.`)
  // A pipe would be waited for without end.
  if (!found.isFile()) throw new DatabaseError('cannot open', `${file} is not a file; choose another in DATABASE_URL.`)
  let start: string
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
    // The write-ahead log is a file beside it.
    accessSync(dirname(file), constants.W_OK)
    start = firstBytes(file)
  } catch (error) {
    throw new DatabaseError(
      'cannot open',
      `The database file ${file}, or the folder it is in, cannot be read and written (${reason(error)}).`,
      {
        cause: error,
      },
    )
  }
  // An empty file is what SQLite itself leaves before the first write.
  if (start !== '' && start !== header) {
    throw new DatabaseError('not a database', `${file} is not an SQLite database; choose another file in DATABASE_URL.`)
  }
}

function firstBytes(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(header.length)
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, header.length, 0))
  } finally {
    closeSync(descriptor)
  }
}

const reasons: Record<string, string> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  EEXIST: 'a part of the path is a file',
  ENOTDIR: 'a part of the path is a file',
  ENOENT: 'a part of the path cannot be created',
  ENOSPC: 'the disk is full',
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? code
}

/** A new file in a folder of its own, for a trial. */
export function scratchFile(
  config: DatabaseConfig,
  copyOf?: DatabaseConfig,
): Promise<{ config: DatabaseConfig; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'))
  // Closed, a database is its file alone.
  if (copyOf) copyFileSync(copyOf.database, join(folder, 'trial.db'))
  return Promise.resolve({
    config: { ...config, database: join(folder, 'trial.db'), create: true },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  })
}
