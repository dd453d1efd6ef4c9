// Inputs of verbs, checked by the contract, and changes that meet what others have done meanwhile: each refused in one sentence.
import { checkInput } from '@moirai/contract/checking'
import type { RefusalCode } from '@moirai/contract/errors'
import { DatabaseError, Refusal } from './errors.ts'
import type { Outcome, Problem } from './outcome.ts'

type Schema = Parameters<typeof checkInput>[0]
type Checked<S extends Schema> = Extract<ReturnType<typeof checkInput<S>>, { value: unknown }>['value']

/** The input in the form it is stored in. @throws Refusal `invalid`. */
export function checked<S extends Schema>(schema: S, input: unknown): Checked<S> {
  const found = checkInput(schema, input)
  if ('value' in found) return found.value
  const { place, problem, howToFix } = found.fault
  throw new Refusal('invalid', `${place === '' ? 'The input' : place}: ${problem}; ${howToFix}.`)
}

/** The same for one of many inputs, of which each may fail by itself. */
export function checkedRow<S extends Schema>(schema: S, input: unknown): { value: Checked<S> } | { failure: Problem } {
  const found = checkInput(schema, input)
  if ('value' in found) return found
  const { place, problem, howToFix } = found.fault
  return { failure: { column: place, problem: `${capital(problem)}.`, howToFix: `${capital(howToFix)}.` } }
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** A problem of a record where there is only this one. */
export function refusalOf(code: RefusalCode, problem: Problem): Refusal {
  const { column, problem: sentence } = withFieldName(problem)
  return new Refusal(code, column === '' ? sentence : `${column}: ${sentence}`)
}

/** The id of the only record that was put; where it failed, the refusal that says why (`taken` unless `codes` has its problem). */
export function idOfOnly([outcome]: readonly Outcome[], codes: ReadonlyMap<Problem['problem'], RefusalCode> = new Map()): string {
  if (outcome === undefined) throw new TypeError('A record was put, and nothing told of it.')
  if (outcome.action === 'failed') throw refusalOf(codes.get(outcome.problem) ?? 'taken', outcome)
  return outcome.id
}

/** Files and rows say `external_id` where the contract says `externalId`. */
export const withFieldName = <Told extends Problem>(problem: Told): Told => ({
  ...problem,
  column: problem.column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
})

/** @throws Refusal `stale` where the row is not as the caller has read it. */
export function refuseStale(row: { updated_at: Date }, ifUpdatedAt: string | undefined): void {
  if (ifUpdatedAt === undefined || row.updated_at.getTime() === new Date(ifUpdatedAt).getTime()) return
  throw new Refusal('stale', 'This was changed meanwhile, and nothing was written; read it again, and repeat your change.')
}

/** Always later than the last change, so that whoever has read the row before is told. */
export const laterThan = ({ updated_at }: { updated_at: Date }, now: Date): Date =>
  new Date(Math.max(now.getTime(), updated_at.getTime() + 1))

/**
 * Runs a statement; where it breaks a unique key that is a refusal `taken`, in the words for the key's columns.
 * The transaction is over then: nothing else may be done in it.
 */
export async function refusingTaken<T>(problems: Readonly<Record<string, Problem>>, statement: () => Promise<T>): Promise<T> {
  try {
    return await statement()
  } catch (error) {
    const column = error instanceof DatabaseError && error.kind === 'unique' ? error.columns.at(-1) : undefined
    const problem = column === undefined ? undefined : problems[column]
    throw problem ? refusalOf('taken', problem) : error
  }
}
