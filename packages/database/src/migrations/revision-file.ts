// The files of a timeline: a new revision as a file of its own, and as a line in the list of them all.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseError } from '../errors.ts'
import { quoted } from '../schema/render.ts'
import { renderMigration } from './render-migration.ts'
import { checksumOf, type Migration } from './timeline.ts'

/** Where a timeline is kept. */
export interface TimelinePlace {
  /** The folder of the revisions, each in a file of its name. */
  folder: string
  /** The module that imports them and exports the `timeline`; absent where all of the folder are taken. */
  list?: string
}

/**
 * Writes a revision and adds it to the list. The file is read again: it must say just what the migration does.
 * @returns the path of the file.
 */
export async function writeRevision(migration: Migration, { folder, list }: TimelinePlace): Promise<string> {
  const file = join(folder, `${migration.revision}.ts`)
  if (existsSync(file)) throw new DatabaseError('migration', `The file of revision ${migration.revision} is there already.`)
  const listed =
    list === undefined
      ? undefined
      : withRevision(readFileSync(list, 'utf8'), migration, `${relative(dirname(list), folder)}/${migration.revision}.ts`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, renderMigration(migration))
  try {
    const { migration: written } = (await import(pathToFileURL(file).href)) as { migration: Migration }
    if (checksumOf(written) !== checksumOf(migration))
      throw new Error('The file written says something else than the migration does.')
  } catch (error) {
    rmSync(file)
    throw error
  }
  if (list !== undefined && listed !== undefined) writeFileSync(list, listed)
  return file
}

/** The list with one revision more: an import after the last one, an entry at the end. */
export function withRevision(text: string, { revision, name }: Pick<Migration, 'revision' | 'name'>, path: string): string {
  const constant = constantOf(name, revision, text)
  const imports = [...text.matchAll(/^import \{ migration as \w+ \} from '.*'$/gm)]
  const last = imports.at(-1) ?? [...text.matchAll(/^import .*$/gm)].at(-1)
  const entries = /(export const timeline[^=]*= \[)([^\]]*)\]/.exec(text)
  if (!last || !entries) {
    throw new DatabaseError('migration', 'The list of revisions has no imports or no `export const timeline … = […]` to add to.')
  }
  const inside = entries[2]!.trim().replace(/,$/, '')
  const whole = [...(inside === '' ? [] : inside.split(/,\s*/)), constant].map((entry) => `  ${entry},\n`).join('')
  const list = text.replace(entries[0], () => `${entries[1]}\n${whole}]`)
  const end = last.index + last[0].length
  const from = quoted(path.startsWith('.') ? path : `./${path}`)
  return `${list.slice(0, end)}\nimport { migration as ${constant} } from ${from}${list.slice(end)}`
}

/** A constant of the revision's name that is not taken. */
function constantOf(name: string, revision: string, text: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[A-Za-z0-9]+/g) ?? ['step']
  const joined = words
    .map((word, place) => (place === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()))
    .join('')
  const start = /^[a-z]/.test(joined) ? joined : `step${joined}`
  return new RegExp(`\\b${start}\\b`).test(text) ? `${start}${revision.slice(0, 15)}` : start
}
