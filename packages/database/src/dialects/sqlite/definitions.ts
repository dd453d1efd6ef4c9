// The text of a CREATE TABLE or CREATE INDEX taken apart: what SQLite's own answers leave out stands nowhere else.
import { isWord, tokensOf, type Token } from '../sql-tokens.ts'

export interface ColumnDefinition {
  name: string
  /** The declared type as written, with the comments in it. */
  type: string
  notNull: boolean
  primaryKey: boolean
  /** The expression after DEFAULT, without its outermost brackets. */
  default?: string
  /** Everything from GENERATED (or AS) on. */
  generated?: string
  checks: CheckDefinition[]
  unique: boolean
  foreignKey?: KeyDefinition
  collation?: string
  /** Words the neutral model has none for: AUTOINCREMENT, ON CONFLICT and the like. */
  peculiarities: string[]
}

export interface CheckDefinition {
  name: string
  expression: string
}

export interface KeyDefinition {
  name: string
  columns: string[]
  table: string
  /** Empty where the key of the other table is meant. */
  references: string[]
  onDelete: string
  onUpdate: string
  /** MATCH, DEFERRABLE. */
  peculiarities: string[]
}

export interface UniqueDefinition {
  name: string
  columns: IndexedColumn[]
  peculiarities: string[]
}

export interface IndexedColumn {
  /** Undefined for an expression. */
  column?: string
  descending: boolean
  /** It is over the small letters of the column. */
  lower?: boolean
  collation?: string
}

export interface TableDefinition {
  columns: ColumnDefinition[]
  primaryKey: IndexedColumn[]
  checks: CheckDefinition[]
  foreignKeys: KeyDefinition[]
  uniques: UniqueDefinition[]
  /** What was not understood, as it stands. */
  unknown: string[]
  peculiarities: string[]
}

export interface IndexDefinition {
  columns: IndexedColumn[]
  where?: string
}

/** The definitions between the outermost brackets, split at commas outside of quotes, comments and inner brackets. */
export function definitionsIn(sql: string): string[] {
  const definitions: string[] = []
  let depth = 0
  let start = 0
  for (const { kind, content, start: place, end } of tokensOf(sql, 'names')) {
    if (kind !== 'sign') continue
    if (content === '(' && ++depth === 1) start = end
    const closing = content === ')' && --depth === 0
    if (closing || (content === ',' && depth === 1)) {
      definitions.push(sql.slice(start, place))
      start = end
    }
    if (closing) return definitions
  }
  return depth > 0 ? [...definitions, sql.slice(start)] : definitions
}

/** The definitions of a CREATE TABLE. */
export function readTable(sql: string): TableDefinition {
  const table: TableDefinition = {
    columns: [],
    primaryKey: [],
    checks: [],
    foreignKeys: [],
    uniques: [],
    unknown: [],
    peculiarities: [],
  }
  for (const definition of definitionsIn(sql)) {
    const reader = new Reader(definition)
    if (!reader.tableConstraint(table) && !reader.column(table)) table.unknown.push(definition.trim())
  }
  return table
}

/** The columns and the condition of a CREATE INDEX. */
export function readIndex(sql: string): IndexDefinition {
  const columns = definitionsIn(sql).map(indexedColumn)
  const tokens = tokensOf(sql, 'names')
  let depth = 0
  const where = tokens.find((token) => {
    if (token.content === '(') depth += 1
    if (token.content === ')') depth -= 1
    return depth === 0 && isWord(token, 'WHERE')
  })
  return { columns, ...(where ? { where: sql.slice(where.end).trim() } : {}) }
}

function indexedColumn(text: string): IndexedColumn {
  const reader = new Reader(text)
  const lower = /^\s*lower\s*\(/i.test(text)
  if (lower) {
    reader.name()
    reader.is('(')
  }
  const column = reader.name()
  if (lower) reader.is(')')
  const collation = reader.is('COLLATE') ? reader.name() : undefined
  const descending = reader.is('DESC')
  if (!descending) reader.is('ASC')
  return {
    descending,
    ...(lower ? { lower } : {}),
    ...(collation === undefined ? {} : { collation }),
    ...(reader.atEnd && column !== undefined ? { column } : {}),
  }
}

const constraintWords = [
  'CONSTRAINT',
  'PRIMARY',
  'NOT',
  'NULL',
  'UNIQUE',
  'CHECK',
  'DEFAULT',
  'COLLATE',
  'REFERENCES',
  'GENERATED',
  'AS',
]

/** Reads one definition, token by token. */
class Reader {
  readonly #sql: string
  readonly #tokens: readonly Token[]
  #place = 0

  constructor(sql: string) {
    this.#sql = sql
    this.#tokens = tokensOf(sql, 'names').filter(({ kind }) => kind !== 'comment')
  }

  get atEnd(): boolean {
    return this.#place >= this.#tokens.length
  }

  is(...words: string[]): boolean {
    if (!words.every((word, offset) => isWord(this.#tokens[this.#place + offset], word))) return false
    this.#place += words.length
    return true
  }

  name(): string | undefined {
    const token = this.#tokens[this.#place]
    if (token === undefined || !['name', 'quoted name', 'text'].includes(token.kind)) return undefined
    this.#place += 1
    return token.content
  }

  /** PRIMARY KEY, UNIQUE, CHECK or FOREIGN KEY, with its name; false where it is none, or not understood. */
  tableConstraint(table: TableDefinition): boolean {
    const start = this.#place
    const name = this.is('CONSTRAINT') ? (this.name() ?? '') : ''
    const peculiarities: string[] = []
    let add: (() => unknown) | undefined
    if (this.is('PRIMARY', 'KEY')) {
      const columns = this.#indexed()
      add = () => (table.primaryKey = columns)
    } else if (this.is('UNIQUE')) {
      const columns = this.#indexed()
      add = () => table.uniques.push({ name, columns, peculiarities })
    } else if (this.is('CHECK')) {
      const expression = this.#bracketed()
      add = () => table.checks.push({ name, expression })
    } else if (this.is('FOREIGN', 'KEY')) {
      const columns = this.#names()
      const key = this.is('REFERENCES') ? this.#reference(name, columns) : undefined
      if (key) add = () => table.foreignKeys.push(key)
    }
    const conflict = this.#conflict()
    if (conflict) peculiarities.push(conflict)
    if (add === undefined || !this.atEnd) {
      this.#place = start
      return false
    }
    add()
    if (table.uniques.at(-1)?.peculiarities !== peculiarities) table.peculiarities.push(...peculiarities)
    return true
  }

  /** A column with its constraints; false where one of them is not understood. */
  column(table: TableDefinition): boolean {
    if (constraintWords.some((word) => isWord(this.#tokens[this.#place], word))) return false
    const name = this.name()
    if (name === undefined) return false
    const type = this.#type()
    const column: ColumnDefinition = {
      name,
      type,
      notNull: false,
      primaryKey: false,
      checks: [],
      unique: false,
      peculiarities: [],
    }
    while (!this.atEnd) if (!this.#columnConstraint(column)) return false
    table.columns.push(column)
    return true
  }

  #columnConstraint(column: ColumnDefinition): boolean {
    const start = this.#tokens[this.#place]!.start
    const name = this.is('CONSTRAINT') ? (this.name() ?? '') : ''
    if (this.is('PRIMARY', 'KEY')) {
      column.primaryKey = true
      if (this.is('DESC')) column.peculiarities.push('PRIMARY KEY DESC')
      else this.is('ASC')
      column.peculiarities.push(...[this.#conflict() ?? []].flat())
      if (this.is('AUTOINCREMENT')) column.peculiarities.push('AUTOINCREMENT')
    } else if (this.is('NOT', 'NULL')) {
      column.notNull = true
      column.peculiarities.push(...[this.#conflict() ?? []].flat())
    } else if (this.is('UNIQUE')) {
      column.unique = true
      column.peculiarities.push(...[this.#conflict() ?? []].flat())
    } else if (this.is('NULL')) return true
    else if (this.is('CHECK')) column.checks.push({ name, expression: this.#bracketed() })
    else if (this.is('DEFAULT')) column.default = this.#value()
    else if (this.is('COLLATE')) column.collation = this.name() ?? ''
    else if (this.is('REFERENCES')) column.foreignKey = this.#reference(name, [column.name])
    else if (this.is('GENERATED', 'ALWAYS', 'AS') || this.is('AS')) {
      this.#bracketed()
      if (!this.is('STORED')) this.is('VIRTUAL')
      column.generated = this.#text(start)
    } else return false
    return true
  }

  /** Everything up to the first word of a constraint. */
  #type(): string {
    const first = this.#place
    while (!this.atEnd && !constraintWords.some((word) => isWord(this.#tokens[this.#place], word))) this.#place += 1
    const next = this.#tokens[this.#place]?.start ?? this.#sql.length
    // With its comments: the scale of our decimals stands in one.
    return first === this.#place ? '' : this.#sql.slice(this.#tokens[first]!.start, next).trim()
  }

  #reference(name: string, columns: string[]): KeyDefinition {
    const table = this.name() ?? ''
    const references = isWord(this.#tokens[this.#place], '(') ? this.#names() : []
    const key: KeyDefinition = {
      name,
      columns,
      table,
      references,
      onDelete: 'NO ACTION',
      onUpdate: 'NO ACTION',
      peculiarities: [],
    }
    for (;;) {
      const start = this.#tokens[this.#place]?.start ?? 0
      if (this.is('ON', 'DELETE')) key.onDelete = this.#action()
      else if (this.is('ON', 'UPDATE')) key.onUpdate = this.#action()
      else if (this.is('MATCH')) key.peculiarities.push(`MATCH ${this.name() ?? ''}`)
      else if (this.is('NOT', 'DEFERRABLE')) this.#initially()
      else if (this.is('DEFERRABLE')) {
        this.#initially()
        key.peculiarities.push(this.#text(start))
      } else return key
    }
  }

  #initially(): void {
    if (!this.is('INITIALLY', 'DEFERRED')) this.is('INITIALLY', 'IMMEDIATE')
  }

  #action(): string {
    const actions = [['SET', 'NULL'], ['SET', 'DEFAULT'], ['CASCADE'], ['RESTRICT'], ['NO', 'ACTION']]
    return actions.find((words) => this.is(...words))?.join(' ') ?? ''
  }

  #conflict(): string | undefined {
    return this.is('ON', 'CONFLICT') ? `ON CONFLICT ${(this.name() ?? '').toUpperCase()}` : undefined
  }

  /** A literal, a word, or what stands in brackets. */
  #value(): string {
    const start = this.#tokens[this.#place]?.start ?? 0
    if (isWord(this.#tokens[this.#place], '(')) return this.#bracketed()
    if (!this.is('-')) this.is('+')
    this.#place += 1
    return this.#text(start)
  }

  #names(): string[] {
    return this.#indexed().map(({ column }) => column ?? '')
  }

  #indexed(): IndexedColumn[] {
    return definitionsIn(`(${this.#bracketed()})`).map(indexedColumn)
  }

  /** What stands between the bracket here and its match. */
  #bracketed(): string {
    const start = this.#tokens[this.#place]?.end ?? 0
    if (!this.is('(')) return ''
    for (let depth = 1; depth > 0 && !this.atEnd; this.#place += 1) {
      if (isWord(this.#tokens[this.#place], '(')) depth += 1
      if (isWord(this.#tokens[this.#place], ')')) depth -= 1
    }
    return this.#sql.slice(start, this.#tokens[this.#place - 1]!.start).trim()
  }

  /** From there to before the next token. */
  #text(start: number): string {
    return this.#sql.slice(start, this.#tokens[this.#place - 1]!.end)
  }
}
