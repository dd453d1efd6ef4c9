// One import told in full: its mapping, and its problems grouped by what mends them.
import type { ImportDetailsView, ProblemGroup } from '@moirai/contract/imports'
import { inSnapshot, type Context } from '../context.ts'
import { describeColumns } from './mapping/mapping.ts'
import { findImport, importView } from './store.ts'

const mostGroups = 100
const mostExamples = 5
// Texts of problems are few by nature; a file made to have many is cut here.
const mostKinds = 2000
const rowsPerRead = 1000
// A batch takes a fraction of a second, so that an import without a step for this long has no program any more.
const silentMs = 30_000

/** @throws Refusal `missing`. */
export async function describeImport(context: Context, id: string): Promise<ImportDetailsView> {
  const row = await inSnapshot(context, (work) => findImport(work, id))
  return {
    import: importView(row),
    mapping: describeColumns(row.mapping, row.header),
    notes: row.mapping.notes,
    problems: await problemGroups(context, row.id, row.total_rows ?? 0),
    active: row.status === 'running' && context.now().getTime() - row.updated_at.getTime() < silentMs,
  }
}

/** The problems met most often first. Read in pieces, so that neither memory nor other requests feel a long file. */
async function problemGroups(context: Context, importId: string, rows: number): Promise<ProblemGroup[]> {
  const groups = new Map<string, ProblemGroup>()
  for (let after = 0; after < rows; after += rowsPerRead) {
    const failed = await inSnapshot(context, ({ session }) =>
      session.table('import_rows').list({
        where: { import_id: importId, action: 'failed', row_number: { gt: after, lte: after + rowsPerRead } },
        orderBy: { row_number: 'asc', position: 'asc' },
      }),
    )
    for (const row of failed) {
      const { problem, problem_column: column, how_to_fix: howToFix, row_number: number } = row
      const key = JSON.stringify([problem, column])
      const group = groups.get(key)
      if (group) {
        group.rows += 1
        if (group.examples.length < mostExamples) group.examples.push(number)
      } else if (groups.size < mostKinds) {
        groups.set(key, { problem: problem ?? '', column, howToFix: howToFix ?? '', rows: 1, examples: [number] })
      }
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return [...groups.values()].toSorted((a, b) => b.rows - a.rows || a.examples[0]! - b.examples[0]!).slice(0, mostGroups)
}
