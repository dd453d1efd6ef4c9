// The golden texts of an engine: one file a subject, with every statement its conformance cases come to.
import { createHash } from 'node:crypto'
import type { Dialect } from '../src/engine.ts'
import { numberedPlaces } from '../src/dialects/numbered-places.ts'
import type { Cell } from '../src/engine.ts'
import { compileSubject, type Compiled } from './compiling.ts'
import { conformance, sharedConformance } from './conformance/conformance.ts'
import type { Subject } from './conformance/kit.ts'

/** What a caller writes himself is in his engine's words. Those of several programs or transactions at once, or of a clock that goes on, compile nothing that the rest does not. */
const apart = [
  'several runners',
  'transactions side by side',
  'branches',
  'sessions by hand',
  'what is seen of others meanwhile',
  'transactions that end before their time',
]
const subjects = [...conformance, ...sharedConformance].filter(
  ({ subject }) => !apart.includes(subject) && !subject.startsWith('queries'),
)

export const goldenSubjects: readonly Subject[] = subjects

export interface Golden {
  /** The text of the file. */
  readonly text: string
  /** What is wrong with a statement, each with the statement. */
  readonly faults: readonly string[]
  readonly cases: number
  /** How many cases were compiled to their end. */
  readonly whole: number
}

export interface GoldenEngine {
  readonly dialect: Dialect
  readonly title: string
  /** The place of a parameter by its number. */
  readonly place: (number: number) => string
  readonly faultsOf: (sql: string, parameters: readonly Cell[]) => string[]
}

const longest = 3_000

export async function goldenOf(engine: GoldenEngine, subject: Subject, restart: () => void): Promise<Golden> {
  const compiled = await compileSubject(engine.dialect, subject, restart)
  const seen = new Set<string>()
  const faults: string[] = []
  const parts = compiled.map(({ name, statements, whole }) => {
    const lines = statements.flatMap((statement) => {
      const { sql, count } = statement.ownPlaces
        ? { sql: statement.sql, count: statement.parameters.length }
        : numberedPlaces(statement.sql, engine.place)
      if (seen.has(sql)) return []
      seen.add(sql)
      if (count !== statement.parameters.length)
        faults.push(`${count} places for ${statement.parameters.length} parameters: ${sql}`)
      faults.push(...engine.faultsOf(sql, statement.parameters).map((fault) => `${fault}: ${sql}`))
      return [`${shortened(sql)}${kindsOf(statement)}`]
    })
    return [`== ${name}${whole ? '' : ' (not to its end)'}`, ...lines].join('\n')
  })
  return {
    text: `${engine.title}: ${subject.subject}\nA statement stands where it comes first. Behind it are the kinds of its parameters.\n\n${parts.join('\n\n')}\n`,
    faults,
    cases: compiled.length,
    whole: compiled.filter(({ whole }) => whole).length,
  }
}

function shortened(sql: string): string {
  if (sql.length <= longest) return sql
  const rest = createHash('sha256').update(sql).digest('hex').slice(0, 16)
  return `${sql.slice(0, 400)} … (${sql.length} characters, ${rest})`
}

function kindsOf({ parameters }: Compiled): string {
  if (parameters.length === 0) return ''
  const kinds = parameters
    .slice(0, 40)
    .map((cell) => (cell === null ? 'empty' : cell instanceof Uint8Array ? 'bytes' : typeof cell))
  return `\n  -- ${kinds.join(', ')}${parameters.length > 40 ? `, … ${parameters.length} in all` : ''}`
}
