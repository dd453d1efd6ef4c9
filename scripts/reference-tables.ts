// The reference of the tables: a diagram and a dictionary for each module, and every column that is marked as personal.
import { readFileSync } from 'node:fs'
import type { TableState } from '@moirai/database'
import { meanings } from '@moirai/talent/meanings'
import { tablesOfModules } from '@moirai/talent/tables'
import { columnsText, expressionText } from './expression-text.ts'
import { code, markdownTable } from './markdown.ts'

type Column = TableState['columns'][number]

interface Module {
  name: string
  tables: readonly TableState[]
  /** What the comments of the schema code say, by `table.column`. */
  notes: ReadonlyMap<string, string>
}

/** The page `docs/reference/tables.md`. */
export function tablesPage(): string {
  const modules = Object.entries(tablesOfModules).map(([name, tables]): Module => {
    const { order, notes } = readSource(name)
    const place = ({ name: table }: TableState) => order.indexOf(table)
    const states = Object.values(tables).map((table) => table.state())
    return { name, notes, tables: states.toSorted((a, b) => place(a) - place(b)) }
  })
  const tables = modules.flatMap((module) => module.tables)
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  return [
    '# Tables',
    [
      `${tables.length} tables with ${columns} columns, grouped as the modules of \`packages/talent/src\` are. Types are those of the database layer`,
      'and mean the same on every engine. A diagram shows keys only; a line goes from what is pointed at to what points at it.',
    ].join('\n'),
    markdownTable(
      ['module', 'tables'],
      modules.map(({ name, tables: own }) => [`[${name}](#${name}-module)`, own.map((table) => linkTo(table.name)).join(' · ')]),
    ),
    ...modules.flatMap(modulePart),
    '## Personal data',
    'Every column that names or describes a person. What people can have of theirs, and what is erased, will be made from these marks.',
    markdownTable(['table', 'columns'], tables.filter((table) => personalColumns(table).length > 0).map(personalRow)),
  ].join('\n\n')
}

const linkTo = (table: string): string => `[${table}](#${table})`
const personalColumns = ({ columns }: TableState): string[] => columns.filter(({ personal }) => personal).map(({ name }) => name)
const personalRow = (table: TableState): string[] => [linkTo(table.name), personalColumns(table).join(', ')]

function modulePart({ name, tables, notes }: Module): string[] {
  return [`## ${name} (module)`, diagram(tables), ...tables.flatMap((table) => tablePart(table, notes))]
}

/** Mermaid: keys only, so that it can be read; the columns stand below it. */
function diagram(tables: readonly TableState[]): string {
  const lines = tables.flatMap((table) => [
    `  ${table.name} {`,
    ...table.columns.flatMap(({ name, type }) => {
      const marks = [
        ...(table.primaryKey.includes(name) ? ['PK'] : []),
        ...(table.foreignKeys.some(({ columns }) => columns.includes(name)) ? ['FK'] : []),
      ]
      return marks.length === 0 ? [] : [`    ${type.kind} ${name} ${marks.join(', ')}`]
    }),
    '  }',
    ...table.foreignKeys.map(({ columns, table: target }) => {
      const [column] = columns
      const optional = table.columns.some(({ name, nullable }) => name === column && nullable)
      const single = [table.primaryKey, ...table.indexes.filter(({ unique }) => unique).map(namesOf)].some(
        (names) => names.length === 1 && names[0] === column,
      )
      return `  ${target} ${optional ? '|o' : '||'}--${single ? 'o|' : 'o{'} ${table.name} : ${column}`
    }),
  ])
  return ['```mermaid', 'erDiagram', ...lines, '```'].join('\n')
}

const namesOf = (index: TableState['indexes'][number]): string[] => index.columns.map(({ column }) => column)

function tablePart(table: TableState, notes: ReadonlyMap<string, string>): string[] {
  const rows = table.columns.map((column) => [
    code(column.name),
    typeText(column),
    column.nullable ? 'yes' : '',
    defaultText(column),
    column.personal ? 'yes' : '',
    notes.get(`${table.name}.${column.name}`) ?? '',
  ])
  return [
    `### ${table.name}`,
    meanings[table.name as keyof typeof meanings],
    markdownTable(['column', 'type', 'may be empty', 'default', 'personal', 'note'], rows),
    rulesOf(table).join('\n'),
  ]
}

function rulesOf(table: TableState): string[] {
  const list = (what: string, items: readonly string[]) => (items.length === 0 ? [] : [`- ${what}: ${items.join('; ')}`])
  const indexes = (unique: boolean) => table.indexes.filter((index) => index.unique === unique).map(indexText)
  return [
    ...list('primary key', [code(table.primaryKey.join(', '))]),
    ...list('unique', indexes(true)),
    ...list('index', indexes(false)),
    ...list(
      'check',
      table.checks.map(({ expression }) => code(expressionText(expression))),
    ),
    ...list(
      'points at',
      table.foreignKeys.map(
        ({ columns, table: target, onDelete }) => `${code(columns.join(', '))} → ${linkTo(target)} (${onDelete})`,
      ),
    ),
  ]
}

function indexText(index: TableState['indexes'][number]): string {
  const list = code(columnsText(index))
  return index.where ? `${list} among rows with ${code(expressionText(index.where))}` : list
}

function typeText({ type }: Column): string {
  if (type.kind === 'enumeration') return type.values.map(code).join(' ')
  if (type.kind === 'decimal') return `decimal(${type.precision}, ${type.scale})`
  return 'max' in type && type.max !== undefined ? `${type.kind}, at most ${type.max}` : type.kind
}

function defaultText(column: Column): string {
  if (column.role === 'generated id') return 'made'
  if (column.role === 'created at' || column.role === 'updated at') return 'the time'
  if (column.type.kind === 'counter') return 'the next'
  if (column.default === undefined) return ''
  return code(typeof column.default === 'string' ? column.default : JSON.stringify(column.default))
}

/** What only the source of a module's tables tells: their order, and the comments above columns, by `table.column`. */
function readSource(module: string): { order: string[]; notes: Map<string, string> } {
  const source = readFileSync(new URL(`../packages/talent/src/${module}/tables.ts`, import.meta.url), 'utf8')
  const order: string[] = []
  const notes = new Map<string, string>()
  for (const [, table, comment, column] of source.matchAll(/\btable\(\s*'(\w+)'|\/\*\*([^*]*)\*\/\s+(\w+): /g)) {
    if (table !== undefined) order.push(table)
    else notes.set(`${order.at(-1)}.${column}`, comment!.trim())
  }
  return { order, notes }
}
