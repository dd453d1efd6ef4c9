// One exchange with the server: statements sent together and answered together, which saves the ways between them.
import type { Cell, RawRow } from '../../engine.ts'
import { Messages } from './messages.ts'

export interface NumberedStatement {
  readonly text: string
  readonly name?: string
  /** It may change the settings of the session. */
  readonly alters?: boolean
}

/** A statement with its values. */
export interface Step {
  readonly statement: NumberedStatement
  readonly parameters: readonly Cell[]
  /** Its rows are wanted as lists of cells. */
  readonly asCells?: boolean
}

/** Statements of one exchange: the first that fails is the last. Outside of a transaction they are one, committed at their end. */
export interface Steps {
  readonly list: readonly Step[]
  /** How many the server has carried out. */
  done: number
}

export interface Field {
  readonly name: string
  readonly dataTypeID: number
}

/** What the last statement of an exchange has told. */
export interface Answer {
  rows: RawRow[]
  /** The rows, where they were wanted as lists of cells. */
  cells: (readonly Cell[])[]
  /** Rows written. */
  changes: number
  /** The columns of the rows, with the numbers of their types. */
  fields: readonly Field[]
}

/** The names of the statements a connection has prepared, with the columns of their rows as far as they were asked. */
export type Prepared = Map<string, readonly Field[] | undefined>

/** What the driver has for an exchange. */
interface Wire {
  readonly stream: { readonly writable: boolean; write: (bytes: Buffer) => void }
}

const noFields: readonly Field[] = []

// One for all connections: an exchange is written at once.
const messages = new Messages()

/** As the driver takes it: it is told of each message of the server. */
export class Exchange {
  readonly #steps: Steps
  readonly #prepared: Prepared
  readonly #resolve: (answer: Answer) => void
  readonly #reject: (error: Error) => void
  /** Statements that are being prepared, in their order. */
  readonly #parsing: string[] = []
  readonly #rows: RawRow[] = []
  readonly #cells: (readonly Cell[])[] = []
  #fields: readonly Field[] | undefined
  #changes = 0
  #failed = false

  constructor(steps: Steps, prepared: Prepared, settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void }) {
    this.#steps = steps
    this.#prepared = prepared
    this.#resolve = settle.resolve
    this.#reject = settle.reject
  }

  /** True once all statements were carried out, and only the end of the exchange is left. */
  get isCarriedOut(): boolean {
    return this.#steps.done >= this.#steps.list.length
  }

  submit({ stream }: Wire): Error | null {
    const { list } = this.#steps
    try {
      for (let at = 0; at < list.length; at++) this.#say(list[at]!, at === list.length - 1)
      messages.sync()
    } catch (error) {
      // More than a message holds: nothing of it is sent, nor left for whoever comes next.
      messages.take()
      return error as Error
    }
    const bytes = messages.take()
    if (!stream.writable) return new Error('Connection terminated before it was asked')
    stream.write(bytes)
    return null
  }

  /** Rows are wanted of the last statement only. Their columns stay what they are as long as it is prepared: the server sees to that. */
  #say({ statement: { text, name = '' }, parameters }: Step, last: boolean): void {
    if (name === '' || !this.#prepared.has(name)) {
      messages.parse(name, text)
      this.#parsing.push(name)
    } else if (last) this.#fields = this.#prepared.get(name)
    messages.bind(name, parameters)
    if (last && this.#fields === undefined) messages.describe()
    messages.execute()
  }

  handleParseComplete(): void {
    const name = this.#parsing.shift()
    if (name !== undefined && name !== '') this.#prepared.set(name, undefined)
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#fields = fields
  }

  handleDataRow({ fields: cells }: { fields: (string | null)[] }): void {
    const { list, done } = this.#steps
    const fields = this.#fields
    if (done < list.length - 1 || fields === undefined) return
    if (list[done]!.asCells) return void this.#cells.push(cells)
    const row: RawRow = {}
    for (let at = 0; at < fields.length; at++) row[fields[at]!.name] = cells[at]!
    this.#rows.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#steps.done += 1
    this.#changes = Number(text.slice(text.lastIndexOf(' ') + 1)) || 0
  }

  handleEmptyQuery(): void {
    this.#steps.done += 1
  }

  /** Only now it is committed, where it stands alone. */
  handleReadyForQuery(): void {
    if (this.#failed) return
    const fields = this.#fields ?? noFields
    const { name } = this.#steps.list.at(-1)!.statement
    if (name !== undefined) this.#prepared.set(name, fields)
    this.#resolve({ rows: this.#rows, cells: this.#cells, changes: this.#changes, fields })
  }

  handleError(error: Error): void {
    this.#failed = true
    this.#reject(error)
  }
}

/** Statements without values, as one message; gives the word of the last one. */
export class Command {
  readonly #sql: string
  readonly #resolve: (word: string) => void
  readonly #reject: (error: Error) => void
  #word = ''
  #failed = false

  constructor(sql: string, settle: { resolve: (word: string) => void; reject: (error: Error) => void }) {
    this.#sql = sql
    this.#resolve = settle.resolve
    this.#reject = settle.reject
  }

  submit(wire: { query: (text: string) => void }): void {
    wire.query(this.#sql)
  }

  handleRowDescription(): void {}

  handleDataRow(): void {}

  handleEmptyQuery(): void {
    this.#word = ''
  }

  /** `INSERT 0 1`, `COMMIT`. */
  handleCommandComplete({ text }: { text: string }): void {
    this.#word = /^[A-Z]+/.exec(text)?.[0] ?? ''
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(this.#word)
  }

  handleError(error: Error): void {
    this.#failed = true
    this.#reject(error)
  }
}
