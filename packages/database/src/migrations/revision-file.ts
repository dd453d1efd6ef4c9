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
  const listed =
    list === undefined ? undefined : withRevision(readFileSync(list, 'utf8'), migration, pathOf(migration, folder, list))
  const file = await writeFile(migration, folder)
  if (list !== undefined && listed !== undefined) writeFileSync(list, listed)
  return file
}

/**
 * Writes a revision that stands in the place of others, takes those out of the list, and removes their files.
 * @returns the path of its file, and those of the files that were removed.
 */
export async function writeSquash(
  migration: Migration,
  { folder, list }: TimelinePlace,
): Promise<{ file: string; removed: string[] }> {
  const listed =
    list === undefined ? undefined : withSquash(readFileSync(list, 'utf8'), migration, pathOf(migration, folder, list))
  const file = await writeFile(migration, folder)
  if (list !== undefined && listed !== undefined) writeFileSync(list, listed)
  const removed = (migration.replaces ?? []).flatMap(({ revision }) =>
    ['ts', 'js'].map((ending) => join(folder, `${revision}.${ending}`)).filter((path) => existsSync(path)),
  )
  for (const path of removed) rmSync(path)
  return { file, removed }
}

/** The path of a revision's file as the list names it. */
function pathOf({ revision }: Migration, folder: string, list: string): string {
  const path = `${relative(dirname(list), folder)}/${revision}.ts`
  return path.startsWith('.') ? path : `./${path}`
}

async function writeFile(migration: Migration, folder: string): Promise<string> {
  const file = join(folder, `${migration.revision}.ts`)
  if (existsSync(file)) throw new DatabaseError('migration', `The file of revision ${migration.revision} is there already.`)
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
  return file
}

/** The list with one revision more: an import after the last one, an entry at the end. */
export function withRevision(text: string, { revision, name }: Pick<Migration, 'revision' | 'name'>, path: string): string {
  const constant = constantOf(name, revision, text)
  const imports = [...text.matchAll(/^import \{ migration as \w+ \} from '.*'$/gm)]
  const last = imports.at(-1) ?? [...text.matchAll(/^import .*$/gm)].at(-1)
  if (!last) throw notAList()
  const list = withEntries(text, (entries) => [...entries, constant])
  const end = last.index + last[0].length
  return `${list.slice(0, end)}\nimport { migration as ${constant} } from ${quoted(path)}${list.slice(end)}`
}

/** The list with one revision where others stood. */
export function withSquash(
  text: string,
  { revision, name, replaces = [] }: Pick<Migration, 'revision' | 'name' | 'replaces'>,
  path: string,
): string {
  const old = new Set(replaces.map((replaced) => replaced.revision))
  const imports = [...text.matchAll(/^import \{ migration as (\w+) \} from '.*?([^/']+)\.(?:ts|js)'\n/gm)].filter(([, , file]) =>
    old.has(file!),
  )
  if (imports.length !== old.size) throw notAList()
  const constants = new Set(imports.map(([, constant]) => constant!))
  const constant = constantOf(name, revision, text)
  const list = withEntries(text, (entries) => {
    const place = entries.findIndex((entry) => constants.has(entry))
    return entries.flatMap((entry, index) => (index === place ? [constant] : constants.has(entry) ? [] : [entry]))
  })
  const fresh = `import { migration as ${constant} } from ${quoted(path)}\n`
  return imports.reduce((left, [line], index) => left.replace(line, () => (index === 0 ? fresh : '')), list)
}

/** The list with its entries changed. */
function withEntries(text: string, change: (entries: string[]) => string[]): string {
  const found = /(export const timeline[^=]*= \[)([^\]]*)\]/.exec(text)
  if (!found) throw notAList()
  const inside = found[2]!.trim().replace(/,$/, '')
  const entries = change(inside === '' ? [] : inside.split(/,\s*/))
  return text.replace(found[0], () => `${found[1]}\n${entries.map((entry) => `  ${entry},\n`).join('')}]`)
}

const notAList = (): DatabaseError =>
  new DatabaseError(
    'migration',
    'The list of revisions has not an import for each of them and one `export const timeline … = […]` to write to.',
  )

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
