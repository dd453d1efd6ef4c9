// What a person says about a change that cannot be seen in two schemas: what was renamed, and where values come from.
import { DatabaseError } from '../../errors.ts'
import { literalOf } from '../../schema/literals.ts'
import type { ColumnType } from '../../schema/state.ts'
import type { Conversion, Fill } from '../operations.ts'

/** As they are given to `db revision`, one text each: `users.name=users.full_name`. */
export interface Hints {
  /** `old=new` for tables, `table.old=table.new` for columns; `=-` says that it is gone and was not renamed. */
  rename?: readonly string[]
  /** `table.column.old=new` */
  renameValue?: readonly string[]
  /** `table.column=SQL over the columns of the row`, or `=empty` */
  cast?: readonly string[]
  /** `table.column=value`, or `=sql:SQL over the columns of the row` */
  backfill?: readonly string[]
}

export type NeedKind = 'rename-table' | 'rename-column' | 'rename-value' | 'backfill' | 'cast'

/** A question that is asked, never guessed. */
export interface Need {
  kind: NeedKind
  /** The table `users`, the column `users.name`, the value `jobs.status.open`. */
  subject: string
  candidates: string[]
  /** The option to give, exactly; with the first candidate where there are several. */
  answer: string
  /** The option that says no, where there is one. */
  otherwise?: string
}

/** Not renamed: gone. */
export const gone = '-'

/** The hints by their subject, each of which must be used by something. */
export class HintBook {
  readonly #left = new Map<string, string>()

  constructor(hints: Hints) {
    const options = { rename: '--rename', renameValue: '--rename-value', cast: '--cast', backfill: '--backfill' } as const
    for (const [kind, option] of Object.entries(options)) {
      for (const text of hints[kind as keyof Hints] ?? []) {
        const place = text.indexOf('=')
        if (place < 1) throw new DatabaseError('usage', `${option} ${text}: give it as SUBJECT=ANSWER.`)
        const key = `${option} ${text.slice(0, place)}`
        if (this.#left.has(key)) throw new DatabaseError('usage', `${key} is given twice.`)
        this.#left.set(key, text.slice(place + 1))
      }
    }
  }

  /** The answer to a question, if it was given. */
  take(option: string, subject: string): string | undefined {
    const answer = this.#left.get(`${option} ${subject}`)
    this.#left.delete(`${option} ${subject}`)
    return answer
  }

  /** Every answer to questions of that option about parts of `subject`, by the part. */
  takeParts(option: string, subject: string): Record<string, string> {
    const start = `${option} ${subject}.`
    const found = [...this.#left].filter(([key]) => key.startsWith(start))
    for (const [key] of found) this.#left.delete(key)
    return Object.fromEntries(found.map(([key, answer]) => [key.slice(start.length), answer]))
  }

  /** @throws DatabaseError `usage` for a hint about something that does not change. */
  refuseUnused(): void {
    for (const [key, answer] of this.#left) {
      throw new DatabaseError('usage', `${key}=${answer} answers no question: nothing of that name changes in that way.`)
    }
  }
}

/** Where a value comes from, as written behind `--backfill users.nickname=`. */
export function fillOf(text: string, type: ColumnType, subject: string): Fill {
  if (text.startsWith('sql:')) return { sql: text.slice(4) }
  const refuse = (): never => {
    throw new DatabaseError('usage', `--backfill ${subject}=${text}: that is no ${type.kind}.`)
  }
  switch (type.kind) {
    case 'integer':
    case 'double':
    case 'counter':
      return { value: Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : refuse() }
    case 'boolean':
      return { value: text === 'true' || (text === 'false' ? false : refuse()) }
    case 'json':
      try {
        return { value: JSON.parse(text) as unknown }
      } catch {
        return refuse()
      }
    case 'timestamp':
      return { value: Number.isNaN(Date.parse(text)) ? refuse() : literalOf(new Date(text)) }
    default:
      return { value: text }
  }
}

export const castOf = (text: string): NonNullable<Conversion['cast']> => (text === 'empty' ? 'empty' : { sql: text })

/** A value that says nothing, for rows that must have one again after a downgrade. */
export function nothingOf(type: ColumnType): unknown {
  switch (type.kind) {
    case 'text':
    case 'bytes':
      return ''
    case 'integer':
    case 'double':
      return 0
    case 'bigint':
    case 'decimal':
      return '0'
    case 'boolean':
      return false
    case 'date':
      return '1970-01-01'
    case 'timestamp':
      return '1970-01-01T00:00:00.000Z'
    case 'uuid':
      return '00000000-0000-0000-0000-000000000000'
    case 'json':
      return {}
    case 'enumeration':
      return type.values[0]
    case 'counter':
      return undefined
  }
}
