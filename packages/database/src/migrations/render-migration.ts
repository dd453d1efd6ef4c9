// Writes a migration as the TypeScript file it is kept in.
import { builders, calls } from '../schema/builders.ts'
import { softDelete, timestamps } from '../schema/columns.ts'
import { DatabaseError } from '../errors.ts'
import { columnCode, quoted, renderTable } from '../schema/render.ts'
import type { ColumnState, TableState } from '../schema/state.ts'
import type { MigrationOperation } from './operations.ts'
import type { Migration } from './timeline.ts'

/** The name of a revision: a UTC stamp and a slug of what it is for. */
export function revisionOf(message: string, now: Date): string {
  return `${now.toISOString().replace(/[-:]|\.\d+Z$/g, '')}-${slugOf(message)}`
}

/** A few words as a revision's name has them. */
export function slugOf(message: string): string {
  const slug = message
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  if (slug === '') throw new DatabaseError('usage', 'The message of a revision needs a letter or a digit of a to z and 0 to 9.')
  return slug
}

/**
 * The file of a migration.
 * @param options.from The module the words are imported from.
 */
export function renderMigration(migration: Migration, options: { from?: string } = {}): string {
  const { revision, name, description, parents, replaces, operations } = migration
  const body = operations.map((operation) => `    ${indented(operationCode(operation), 4)},\n`).join('')
  const words = [...builders, ...operationWords].filter((word) => calls(body, word)).toSorted()
  const sentence = description.replace(/\s+/g, ' ')
  return `// ${sentence}
import { ${[...words, 'type Migration'].join(', ')} } from ${quoted(options.from ?? '@moirai/database')}

export const migration: Migration = {
  revision: ${quoted(revision)},
  name: ${quoted(name)},
  description: ${quoted(sentence)},
  parents: [${parents.map(quoted).join(', ')}],
${replaces === undefined ? '' : `  replaces: [${replaces.map((old) => `\n    ${dataCode(old)},`).join('')}\n  ],\n`}  operations: [${body === '' ? '' : `\n${body}  `}],
}
`
}

const operationWords = [
  'createTable',
  'dropTable',
  'renameTable',
  'addColumn',
  'dropColumn',
  'alterColumn',
  'renameColumn',
  'column',
  'replacePrimaryKey',
  'createIndex',
  'dropIndex',
  'addCheck',
  'dropCheck',
  'addForeignKey',
  'dropForeignKey',
  'changeData',
  'changeRows',
  'createView',
  'dropView',
]

const indented = (code: string, spaces: number): string => code.replaceAll('\n', `\n${' '.repeat(spaces)}`)

const call = (word: string, ...parts: string[]): string => `${word}(${parts.join(', ')})`

/** One operation in the words that make it. */
function operationCode(operation: MigrationOperation): string {
  switch (operation.kind) {
    case 'create table':
      return call('createTable', tableCode(operation.table))
    case 'drop table':
      return call('dropTable', tableCode(operation.table))
    case 'create view':
      return call('createView', tableCode(operation.view))
    case 'drop view':
      return call('dropView', tableCode(operation.view))
    case 'rename table':
      return call('renameTable', quoted(operation.from), quoted(operation.to))
    case 'rename column':
      return call('renameColumn', quoted(operation.table), quoted(operation.from), quoted(operation.to))
    case 'add column':
    case 'drop column': {
      const { kind, table, column, fill } = operation
      const word = kind === 'add column' ? 'addColumn' : 'dropColumn'
      return call(word, quoted(table), namedColumn(column), ...(fill === undefined ? [] : [dataCode({ fill })]))
    }
    case 'alter column': {
      const { table, from, to, up, down } = operation
      const ways = { ...(isEmpty(up) ? {} : { up }), ...(isEmpty(down) ? {} : { down }) }
      return call('alterColumn', quoted(table), namedColumn(from), namedColumn(to), ...(isEmpty(ways) ? [] : [dataCode(ways)]))
    }
    case 'replace primary key':
      return call('replacePrimaryKey', quoted(operation.table), dataCode(operation.from), dataCode(operation.to))
    case 'create index':
      return call('createIndex', quoted(operation.table), dataCode(operation.index))
    case 'drop index':
      return call('dropIndex', quoted(operation.table), dataCode(operation.index))
    case 'add check':
      return call('addCheck', quoted(operation.table), dataCode(operation.check))
    case 'drop check':
      return call('dropCheck', quoted(operation.table), dataCode(operation.check))
    case 'add foreign key':
      return call('addForeignKey', quoted(operation.table), dataCode(operation.key))
    case 'drop foreign key':
      return call('dropForeignKey', quoted(operation.table), dataCode(operation.key))
    case 'data':
      return call('changeData', dataCode(operation.up), dataCode(operation.down))
    case 'rows':
      return call('changeRows', quoted(operation.table), dataCode(operation.up), dataCode(operation.down))
  }
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0

/** As schema code where there are words for it; else (a column of the layer's under another name, say) as the data it is. */
function tableCode(table: TableState): string {
  try {
    return `\n  ${indented(renderTable(table), 2)},\n`
  } catch (error) {
    if (error instanceof DatabaseError) return dataCode(table)
    throw error
  }
}

function namedColumn(column: ColumnState): string {
  const layer = { ...timestamps(), ...softDelete() }
  const [group] = Object.entries(layer).filter(([, { settings }]) => settings.role !== undefined && settings.role === column.role)
  if (column.role === undefined) return call('column', quoted(column.name), columnCode(column))
  if (column.role === 'generated id' || column.role === 'version') return call('column', quoted(column.name), columnCode(column))
  const source = group?.[0] === 'deleted_at' ? 'softDelete()' : 'timestamps()'
  return call('column', quoted(column.name), `${source}.${group?.[0]}${column.personal ? '.personal()' : ''}`)
}

/** Plain data as TypeScript writes it. */
function dataCode(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(dataCode).join(', ')}]`
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) return quoted(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{ ${entries.map(([key, item]) => `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : quoted(key)}: ${dataCode(item)}`).join(', ')} }`
}
