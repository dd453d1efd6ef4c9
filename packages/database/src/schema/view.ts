// Views as code: columns with types, the query that gives them, and the tables it reads; read like a table, never written.
import type { TableState } from './state.ts'
import { columnState, Table, type AnyColumns } from './table.ts'
import { checkView } from './view-state.ts'

export interface ViewDefinition {
  /** The tables and views the query reads, or their names. */
  reads: readonly (string | { readonly name: string })[]
  /**
   * A SELECT, in words that every engine of the project knows, whose columns are called as those of the view. What it says of values
   * meets them as the engine stores them: a decimal is a whole number of its last digit on engines that have no exact one.
   */
  query: string
}

class View<Name extends string, Columns extends AnyColumns> extends Table<Name, Columns> {
  readonly #definition: ViewDefinition

  constructor(name: Name, columns: Columns, definition: ViewDefinition) {
    super(name, columns, [])
    this.#definition = definition
  }

  override state(): TableState {
    const { reads, query } = this.#definition
    const state: TableState = {
      name: this.name,
      columns: Object.entries(this.columns).map(([column, definition]) => columnState(column, definition)),
      primaryKey: Object.keys(this.columns).filter((column) => this.columns[column]?.settings.primaryKey),
      foreignKeys: [],
      checks: [],
      indexes: [],
      view: {
        reads: reads.map((each) => (typeof each === 'string' ? each : each.name)).toSorted(),
        query: query.trim().replace(/;$/, '').trimEnd(),
      },
    }
    checkView(state)
    return state
  }
}

/**
 * Defines a view. A column marked as `primaryKey()` is what `find` and pages go by; nothing holds it.
 * `view('adults', { id: uuid().primaryKey(), name: text() }, { reads: [people], query: 'SELECT id, name FROM people WHERE age >= 18' })`
 */
export const view = <const Name extends string, Columns extends AnyColumns>(
  name: Name,
  columns: Columns,
  definition: ViewDefinition,
): Table<Name, Columns> => new View(name, columns, definition)
