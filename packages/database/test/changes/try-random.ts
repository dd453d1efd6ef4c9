// One random change tried on one engine: up, down and up again with rows, by its seed alone.
import { compileFunction } from 'node:vm'
import * as database from '../../src/database.ts'
import { sameDefinition } from '../../src/migrations/definitions.ts'
import { renderMigration } from '../../src/migrations/render-migration.ts'
import { dice } from '../../src/migrations/proof/sample-rows.ts'
import { prove, type Scratch } from '../../src/migrations/proof/proof.ts'
import { differenceOf, type Hints } from '../../src/migrations/difference/difference.ts'
import type { MigrationOperation } from '../../src/migrations/operations.ts'
import type { SchemaState } from '../../src/schema/state.ts'
import { randomChange } from './random-schemas.ts'

/** Answers every question, some in one way and some in another. */
export function answered(
  from: SchemaState,
  to: SchemaState,
  renames: readonly string[],
  random: () => number,
): MigrationOperation[] {
  const hints = { rename: [...renames], renameValue: [] as string[], cast: [] as string[], backfill: [] as string[] }
  for (;;) {
    const { operations, needs } = differenceOf(from, to, hints satisfies Hints)
    if (needs.length === 0) return operations
    for (const need of needs) {
      const option = need.kind === 'rename-value' && random() < 0.5 ? need.answer : (need.otherwise ?? need.answer)
      const [word, ...rest] = option.split(' ')
      const kind = (
        { '--rename': 'rename', '--rename-value': 'renameValue', '--cast': 'cast', '--backfill': 'backfill' } as const
      )[word!]!
      hints[kind].push(rest.join(' '))
    }
  }
}

/** The operations as their file would make them again. */
function evaluated(operations: readonly MigrationOperation[]): unknown {
  const migration = { revision: '20260101T000000-x', name: 'x', description: 'X.', parents: [], operations }
  const code = renderMigration(migration)
    .replace(/^import .*$/m, '')
    .replace('export const migration: Migration =', 'return')
  const words = Object.entries(database)
  const run = compileFunction(
    code,
    words.map(([name]) => name),
  ) as (...values: unknown[]) => { operations: unknown }
  return run(...words.map(([, value]) => value)).operations
}

/** The beginning of what is told of a pair that the engine refused when it read it. */
export const refused = 'refused when read:'

/** @returns what was done, in a line. @throws where anything is wrong. */
export async function tryRandom(seed: number, makeScratch: () => Scratch | Promise<Scratch>): Promise<string> {
  const { from, to, renames, deeds } = randomChange(seed)
  try {
    const operations = answered(from, to, renames, dice(seed))
    const rendered = evaluated(operations)
    if (!sameDefinition(rendered, operations)) throw new Error('The file would say something else than the migration does.')
    const proof = await prove(makeScratch, { before: from, operations, seed })
    return `${operations.length} operations, ${proof.rows} rows`
  } catch (error) {
    // Such as a row longer than this engine has.
    if (error instanceof database.DatabaseError && /, on \w+\.$/.test(error.message)) return `${refused} ${error.message}`
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n  ${deeds.join('\n  ')}`, { cause: error })
  }
}
