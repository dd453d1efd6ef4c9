// How a database differs from a schema: one sentence a difference, in the order of the schema's tables.
import { systemTables } from '../migrations/journal.ts'
import { canonicalExpression, canonicalLiteral } from './canonical.ts'
import type { FoundColumn, FoundSchema, FoundTable } from './found.ts'
import { schemaState, type Schema } from './schema.ts'
import type {
  CheckState,
  ColumnState,
  Expression,
  ForeignKeyState,
  IndexState,
  SchemaState,
  TableState,
  ViewState,
} from './state.ts'
import { markOf } from './view-state.ts'
import { expressionWords, indexWords, keyWords, literalWords, typeWords } from './words.ts'

/**
 * How a database (from `database.introspect()`) differs from a schema; empty where it does not. It is as strict as the
 * dialect's reading: what the layer would have made otherwise, or not at all, is a difference too. Roles and marks of columns,
 * which no database knows, are not compared; neither are the layer's own tables, unless the schema holds them.
 * @param known Sentences that are taken as known, as `renderSchema` lists them; one that is no longer true is a difference.
 */
export function schemaDifferences(schema: Schema | SchemaState, found: FoundSchema, known: readonly string[] = []): string[] {
  const wanted = schema instanceof Map ? (schema as SchemaState) : schemaState(schema as Schema)
  const differences = [...wanted.values()].flatMap((table) => {
    if (table.view) return viewDifferences(table as ViewState, found)
    const stored = found.tables.get(table.name)
    return stored ? new TableComparison(table, stored, found.restrictIsNoAction).sentences() : [`table ${table.name} is missing`]
  })
  for (const name of found.tables.keys()) {
    if (!wanted.has(name) && !systemTables.has(name)) differences.push(`table ${name} is not in the schema`)
  }
  for (const { kind, name } of found.others) {
    if (kind !== 'view' || !wanted.get(name)?.view) differences.push(`${kind} ${name} is not in the schema`)
  }
  return [
    ...differences.filter((sentence) => !known.includes(sentence)),
    ...known
      .filter((sentence) => !differences.includes(sentence))
      .map((sentence) => `it is no longer so, as was known, that ${sentence}`),
  ]
}

/** Some engines print a query in words of their own: then the mark that the layer made it with has to do. */
function viewDifferences(wanted: ViewState, { others }: FoundSchema): string[] {
  const found = others.find(({ kind, name }) => kind === 'view' && name === wanted.name)
  if (!found) return [`view ${wanted.name} is missing`]
  const isOurs = new RegExp(`\\b${markOf(wanted)}\\W?$`).test(found.text)
  if (isOurs && (!found.verbatim || found.text.includes(`(${wanted.view.query}) `))) return []
  return [`view ${wanted.name} differs: the database has ${found.text.replace(/\s+/g, ' ')}`]
}

/** A check the schema wants: by its name, or by no name where a column's type asks for it. */
interface WantedCheck {
  name?: string
  expression: Expression
  /** What it is for, where it has no name. */
  column?: ColumnState
}

class TableComparison {
  readonly #wanted: TableState
  readonly #found: FoundTable
  readonly #restrictIsNoAction: boolean
  readonly #sentences: string[] = []
  /** What is told in another sentence already, by its `of`. */
  readonly #told = new Set<string>()

  constructor(wanted: TableState, found: FoundTable, restrictIsNoAction = false) {
    this.#wanted = wanted
    this.#found = found
    this.#restrictIsNoAction = restrictIsNoAction
  }

  sentences(): string[] {
    for (const column of this.#wanted.columns) this.#compareColumn(column)
    for (const column of this.#found.columns) this.#addExtraColumn(column)
    this.#comparePrimaryKey()
    this.#compareChecks()
    this.#compareForeignKeys()
    this.#compareIndexes()
    for (const { of, text } of this.#found.unknown) {
      if (!this.#told.has(of)) this.#sentences.push(`${this.#prefix(of)}${of} is not in the schema: ${text}`)
    }
    for (const { of, text } of this.#found.peculiarities) if (!this.#told.has(of)) this.#say(`${of} ${text}`)
    return this.#sentences
  }

  #say(sentence: string): void {
    this.#sentences.push(`${this.#wanted.name}: ${sentence}`)
  }

  /** Names of indexes are known in the whole database. */
  #prefix(of: string): string {
    return of.startsWith('index ') ? '' : `${this.#wanted.name}: `
  }

  #compareColumn(wanted: ColumnState): void {
    const of = `column ${wanted.name}`
    const found = this.#found.columns.find(({ name }) => name === wanted.name)
    if (!found) return this.#say(`${of} is missing`)
    const types = [typeWords(found.type), typeWords(wanted.type)]
    // A counter is a bigint to the database; its check is looked for among the checks.
    const counted = wanted.type.kind === 'counter' && found.type.kind === 'bigint'
    if (!counted && !sameType(found.type, wanted.type))
      this.#say(`${of} is ${types[0]} in the database, ${types[1]} in the schema`)
    if (found.nullable !== wanted.nullable) {
      const may = (nullable: boolean) => (nullable ? 'may be empty' : 'must not be empty')
      this.#say(`${of} ${may(found.nullable)} in the database, and ${may(wanted.nullable)} in the schema`)
    }
    if (canonicalLiteral(wanted.type, found.default) !== canonicalLiteral(wanted.type, wanted.default)) {
      const words = (standard: unknown) => (standard === undefined ? 'no default' : `the default ${literalWords(standard)}`)
      this.#say(`${of} has ${words(found.default)} in the database, ${words(wanted.default)} in the schema`)
    }
    this.#compareGenerated(wanted, found)
  }

  #compareGenerated(wanted: ColumnState, found: FoundColumn): void {
    const of = `column ${wanted.name}`
    const words = wanted.generated && expressionWords(wanted.generated)
    if (found.generated === undefined) {
      if (words !== undefined) this.#say(`${of} is not made by the database, and is ${words} in the schema`)
    } else if (words === undefined) this.#say(`${of} is made by the database: ${found.generated}`)
    else {
      const canonical = (expression: Expression) => canonicalExpression(expression, this.#found.columns)
      if (found.computed && canonical(found.computed) === canonical(wanted.generated!)) return
      this.#say(`${of} is made by the database: ${found.generated}, and is ${words} in the schema`)
    }
  }

  #addExtraColumn(found: FoundColumn): void {
    if (this.#wanted.columns.some(({ name }) => name === found.name)) return
    const of = `column ${found.name}`
    const own = this.#peculiaritiesOf(of)
    const standard = found.default === undefined ? [] : `has the default ${literalWords(found.default)}`
    const words = [typeWords(found.type), found.nullable ? [] : 'must not be empty', standard, found.generated ?? [], own].flat()
    this.#say(`${of} is not in the schema: ${words.join(', ')}`)
  }

  #comparePrimaryKey(): void {
    const [found, wanted] = [this.#found.primaryKey.join(', '), this.#wanted.primaryKey.join(', ')]
    if (found === wanted) return
    if (found === '') this.#say('the primary key is missing')
    else this.#say(`the primary key is (${found}) in the database, (${wanted}) in the schema`)
  }

  #compareChecks(): void {
    const left = new Set(this.#found.checks)
    const canonical = (expression: Expression) => canonicalExpression(expression, this.#found.columns)
    const take = (matches: (check: CheckState) => boolean): CheckState | undefined => {
      const check = [...left].find(matches)
      if (check) left.delete(check)
      return check
    }
    for (const wanted of this.#wantedChecks()) {
      const same = ({ expression }: CheckState) => canonical(expression) === canonical(wanted.expression)
      const { name, column } = wanted
      if (name === undefined) {
        const check = take((candidate) => candidate.name === '' && same(candidate)) ?? take(same)
        if (!check) this.#say(`column ${column!.name} is bigint in the database, counter in the schema`)
        continue
      }
      const of = `check ${name}`
      const check = take((candidate) => candidate.name === name)
      if (check) {
        if (!same(check)) this.#differs(of, expressionWords(check.expression), expressionWords(wanted.expression))
      } else if (take((candidate) => candidate.name === '' && same(candidate))) this.#say(`${of} has no name`)
      else this.#missing(of, expressionWords(wanted.expression))
    }
    for (const { name, expression } of left) {
      this.#say(`${name === '' ? 'a check' : `check ${name}`} is not in the schema: ${expressionWords(expression)}`)
    }
  }

  /** Those with a name first, so that none of them is taken for the check of a type. */
  #wantedChecks(): WantedCheck[] {
    const ofCounters = this.#wanted.columns.filter(
      ({ name, type }) =>
        type.kind === 'counter' && this.#found.columns.some((found) => found.name === name && found.type.kind === 'bigint'),
    )
    return [
      ...this.#wanted.checks,
      ...ofCounters.map((column) => ({
        column,
        expression: { compare: '>', left: { column: column.name }, right: { value: 0 } } as const,
      })),
    ]
  }

  /** A foreign key as this engine can tell it. */
  #kept(key: ForeignKeyState): ForeignKeyState {
    return this.#restrictIsNoAction && key.onDelete === 'restrict' ? { ...key, onDelete: 'no action' } : key
  }

  #compareForeignKeys(): void {
    const left = new Set(this.#found.foreignKeys)
    for (const wanted of this.#wanted.foreignKeys) {
      const of = `foreign key ${wanted.name}`
      const same = (key: ForeignKeyState) => keyWords(this.#kept(key)) === keyWords(this.#kept(wanted))
      const found = [...left].find(({ name }) => name === wanted.name) ?? [...left].find((key) => key.name === '' && same(key))
      if (!found) this.#missing(of, keyWords(wanted))
      else {
        left.delete(found)
        if (!same(found)) this.#differs(of, keyWords(found), keyWords(wanted))
        else if (found.name === '') this.#say(`${of} has no name`)
      }
    }
    for (const key of left) {
      const of = `foreign key ${key.name === '' ? `(${key.columns.join(', ')})` : key.name}`
      this.#say(`${of} is not in the schema: ${[keyWords(key), ...this.#peculiaritiesOf(of)].join(', ')}`)
    }
  }

  #compareIndexes(): void {
    const canonical = ({ columns, unique, where }: IndexState) =>
      JSON.stringify([indexWords({ columns, unique }), where && canonicalExpression(where, this.#found.columns)])
    for (const wanted of this.#wanted.indexes) {
      const of = `index ${wanted.name}`
      const found = this.#found.indexes.find(({ name }) => name === wanted.name)
      const unknown = this.#found.unknown.find((candidate) => candidate.of === of)
      if (unknown) this.#told.add(of)
      if (!found && !unknown) this.#sentences.push(`${of} is missing`)
      else if (!found || canonical(found) !== canonical(wanted)) {
        const words = found ? indexWords(found) : unknown!.text
        this.#sentences.push(`${of} differs: the database has ${words}, the schema ${indexWords(wanted)}`)
      }
    }
    for (const index of this.#found.indexes) {
      if (this.#wanted.indexes.some(({ name }) => name === index.name)) continue
      const of = `index ${index.name}`
      this.#sentences.push(`${of} is not in the schema: ${[indexWords(index), ...this.#peculiaritiesOf(of)].join(', ')}`)
    }
  }

  /** What is peculiar in something that is told in a sentence of its own. */
  #peculiaritiesOf(of: string): string[] {
    this.#told.add(of)
    return this.#found.peculiarities.filter((peculiarity) => peculiarity.of === of).map(({ text }) => text)
  }

  #differs(of: string, found: string, wanted: string): void {
    this.#say(`${of} is ${found} in the database, ${wanted} in the schema`)
  }

  /** Missing, or there in words the neutral model does not know. */
  #missing(of: string, wanted: string): void {
    const unknown = this.#found.unknown.find((candidate) => candidate.of === of)
    if (!unknown) return this.#say(`${of} is missing`)
    this.#told.add(of)
    this.#differs(of, unknown.text, wanted)
  }
}

const sameType = (found: FoundColumn['type'], wanted: FoundColumn['type']): boolean =>
  found.kind === 'enumeration' && wanted.kind === 'enumeration'
    ? JSON.stringify(found.values) === JSON.stringify(wanted.values)
    : found.kind === wanted.kind && typeWords(found) === typeWords(wanted)
