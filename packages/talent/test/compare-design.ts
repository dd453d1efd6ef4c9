// How the code differs from the list of the design, one short phrase each; what the design leaves open is no difference.
import type { SchemaState, TableState } from '@moirai/database'
import { columnsText, expressionText } from '../../../scripts/expression-text.ts'
import type { DesignedTable } from './tables-of-design.ts'

type ColumnState = TableState['columns'][number]

/** Differences by table: `+` is in the code only, `-` in the design only. */
export type Differences = Record<string, string[]>

export function differencesFromDesign(code: SchemaState, design: Record<string, DesignedTable>): Differences {
  const differences: Differences = {}
  for (const name of new Set([...Object.keys(design), ...code.keys()])) {
    const [real, designed] = [code.get(name), design[name]]
    const found = real && designed ? differencesOf(real, designed) : [real ? '+ table' : '- table']
    if (found.length > 0) differences[name] = found
  }
  return differences
}

function differencesOf(table: TableState, designed: DesignedTable): string[] {
  const key = designed.key ?? 'id'
  const wanted = columnsOf(designed, key)
  const columns = new Map(table.columns.map((column) => [column.name, column]))
  const pointed = [...wanted].flatMap(([name, { target }]) => (target === undefined ? [] : [`${name} -> ${target}`]))
  return [
    ...compared('column', [...columns.keys()], [...wanted.keys()]),
    ...[...wanted].flatMap(([name, { type, nullable }]) => {
      const column = columns.get(name)
      if (!column) return []
      return [
        ...(isOfType(column, type) ? [] : [`${name} is not ${type}`]),
        ...(column.nullable === nullable ? [] : [`${name} ${nullable ? 'is never' : 'may be'} empty`]),
      ]
    }),
    ...compared('key', [table.primaryKey.join(', ')], [key]),
    ...compared('unique', table.indexes.filter(({ unique }) => unique).map(indexText), designed.unique ?? []),
    ...compared('index', table.indexes.filter(({ unique }) => !unique).map(indexText), designed.index ?? []),
    ...compared(
      'check',
      table.checks.map(({ expression }) => expressionText(expression)),
      designed.checks ?? [],
    ),
    ...compared(
      'reference',
      table.foreignKeys.map((foreign) => `${foreign.columns.join(', ')} -> ${foreign.table}`),
      pointed,
    ),
  ]
}

function compared(what: string, real: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...real.filter((item) => !wanted.includes(item)).map((item) => `+ ${what} ${item}`),
    ...wanted.filter((item) => !real.includes(item)).map((item) => `- ${what} ${item}`),
  ]
}

interface DesignedColumn {
  type: string
  nullable: boolean
  target?: string | undefined
}

function columnsOf({ columns, soft }: DesignedTable, key: string): Map<string, DesignedColumn> {
  const told = columns.split(/,(?![^(]*\))/).map((text): [string, DesignedColumn] => {
    const { name, empty, target, type } = /^(?<name>\w+)(?<empty>\?)? (-> (?<target>\w+)|(?<type>\S+))$/.exec(text.trim())!
      .groups!
    return [name!, { type: type ?? 'uuid', nullable: empty !== undefined, target }]
  })
  const always: [string, DesignedColumn] = ['timestamp', { type: 'timestamp', nullable: false }]
  return new Map([
    ...(key === 'id' ? [['id', { type: 'uuid', nullable: false }] as [string, DesignedColumn]] : []),
    ...told,
    ['created_at', always[1]],
    ['updated_at', always[1]],
    ...(soft ? [['deleted_at', { type: 'timestamp', nullable: true }] as [string, DesignedColumn]] : []),
  ])
}

const families: Record<string, readonly string[]> = {
  int: ['integer'],
  bool: ['boolean'],
  number: ['integer', 'bigint', 'decimal', 'double'],
  words: ['text', 'enumeration'],
}

/** Whether the column is what the design says, as exactly as it says it. */
function isOfType({ type, default: standard }: ColumnState, designed: string): boolean {
  const [words, value] = designed.split('=')
  if (value !== undefined && String(standard) !== value) return false
  if (words!.startsWith('(')) return type.kind === 'enumeration' && `(${type.values.join('|')})` === words
  const { kind, size } = /^(?<kind>[a-z]+)(?<size>\d+|\(\d+,\d+\))?$/.exec(words!)!.groups!
  if (!(families[kind!] ?? [kind]).includes(type.kind)) return false
  if (size === undefined) return true
  return type.kind === 'decimal' ? size === `(${type.precision},${type.scale})` : 'max' in type && String(type.max) === size
}

function indexText(index: TableState['indexes'][number]): string {
  return index.where ? `${columnsText(index)} among ${expressionText(index.where)}` : columnsText(index)
}
