// Which reads are long: those whose plan goes through a large table, and those that have taken long before.
import { containsFunction } from './connection.ts'

/** A line of `EXPLAIN QUERY PLAN`; those of one query have the same parent. */
export interface PlanLine {
  readonly parent: number
  readonly detail: string
}

/** What is asked of the database about a statement. */
export interface Planner {
  planOf(sql: string): readonly PlanLine[]
  /** At least as many rows as the table has; 0 where there is none of that name. */
  rowsAtMost(table: string): number
}

/** A table a statement goes through from one end to the other, and from how many rows on that is long. */
interface Scan {
  readonly table: string
  readonly longFrom: number
}

interface Known {
  readonly scans: readonly Scan[]
  uses: number
  large: boolean
  /** How often it took long in the program's thread. */
  slow: number
  /** How often in a row it was done at once beside it. */
  quick: number
}

// What is read in the thread stops every other request meanwhile; to ask another thread costs about 0.1 ms.
const largeTable = 2_000
// An index that holds all that is asked for is read ten times as fast (10,000 rows counted: 0.2 ms), and a thread takes 0.15 s to start.
const largeIndex = 20_000
/** From here on, by the thread's own time, a read is slow. */
export const slowMs = 8
const slowTimes = 2
/** Once is enough. */
const verySlowMs = 50
const quickMs = 2
const quickTimes = 50
// Tables grow; how large they are is asked again after so many uses.
const usesUntilAsked = 256
const knownTexts = 2_000

/** Knows statements by their text. */
export class LongStatements {
  readonly #known = new Map<string, Known>()
  #any = false

  /** True once a statement was found to be long. */
  get any(): boolean {
    return this.#any
  }

  isLong(sql: string, planner: Planner): boolean {
    const known = this.#known.get(sql) ?? this.#keep(sql, planner)
    if (known.scans.length > 0 && known.uses++ % usesUntilAsked === 0) {
      known.large = known.scans.some(({ table, longFrom }) => planner.rowsAtMost(table) >= longFrom)
    }
    const long = known.large || known.slow >= slowTimes
    this.#any ||= long
    return long
  }

  /** Learns how long a read took of the time of the program's thread. */
  took(sql: string, milliseconds: number): void {
    if (milliseconds < slowMs) return
    const known = this.#known.get(sql)
    if (!known) return
    known.slow = milliseconds >= verySlowMs ? slowTimes : known.slow + 1
    known.quick = 0
    this.#any ||= known.slow >= slowTimes
  }

  /** Learns how long one took beside it: what was slow once may have been so by chance. */
  tookBeside(sql: string, milliseconds: number): void {
    const known = this.#known.get(sql)
    if (!known) return
    known.quick = milliseconds < quickMs ? known.quick + 1 : 0
    if (known.quick >= quickTimes) known.slow = 0
  }

  #keep(sql: string, planner: Planner): Known {
    const known: Known = { scans: scansOf(sql, planner), uses: 0, large: false, slow: 0, quick: 0 }
    if (this.#known.size >= knownTexts) this.#known.delete(this.#known.keys().next().value!)
    this.#known.set(sql, known)
    return known
  }
}

function scansOf(sql: string, planner: Planner): Scan[] {
  if (!/^\s*(SELECT|WITH)\b/i.test(sql)) return []
  const plan = planner.planOf(sql)
  const searches = sql.includes(containsFunction) || sql.includes('json_type(')
  // The first rows of an index: how far it must be read for them only its time can tell.
  const isFirst = (parent: number): boolean =>
    / LIMIT (?:\?|\d{1,4}\b)/.test(sql) &&
    !searches &&
    !plan.some((line) => line.parent === parent && line.detail.startsWith('USE TEMP B-TREE'))
  return plan.flatMap(({ parent, detail }) => {
    const table = /^SCAN (\S+)(?!.*VIRTUAL TABLE)/.exec(detail)?.[1]
    if (table === undefined || isFirst(parent)) return []
    const lightly = detail.includes(' USING COVERING INDEX ') && !searches
    return [{ table, longFrom: lightly ? largeIndex : largeTable }]
  })
}
