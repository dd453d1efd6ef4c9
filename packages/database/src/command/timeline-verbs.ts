// The verbs about the timeline by itself: checked, tried out, printed as a script, squashed, and written into a database's history.
import { makeScratch } from '../database.ts'
import { irreversibleReason } from '../migrations/operations.ts'
import type { Scratch } from '../migrations/proof/proof.ts'
import { leadsTo, proveTimeline, type StepProof } from '../migrations/revision.ts'
import { writeSquash } from '../migrations/revision-file.ts'
import { scriptOfTimeline } from '../migrations/script.ts'
import { draftSquash } from '../migrations/squash.ts'
import { placeOf, type Migration } from '../migrations/timeline.ts'
import { validateTimeline } from '../migrations/validate.ts'
import { renderSchema } from '../schema/render-schema.ts'
import { DatabaseError } from '../errors.ts'
import { counted, type Output } from './output.ts'
import type { Project } from './project.ts'
import type { Words } from './verbs.ts'

export async function validate({ timeline, schema, program }: Project, output: Output): Promise<0 | 4> {
  validateTimeline(timeline)
  const ok = leadsTo(timeline, schema)
  const irreversible = timeline.flatMap(({ revision, operations }) =>
    operations.flatMap((operation) => {
      const reason = irreversibleReason(operation)
      return reason === undefined ? [] : [{ revision, reason }]
    }),
  )
  output.document({ ok, revisions: timeline.length, irreversible })
  if (ok) output.line(`${counted(timeline.length, 'revision')}, one after the other, to the schema in the code.`)
  else output.note(`The timeline does not lead to the schema in the code; write what is missing with \`${program} revision\`.`)
  for (const { revision, reason } of irreversible) output.line(`${revision} has no way back: ${reason}`)
  return ok ? 0 : 4
}

export async function prove({ timeline, url }: Project, output: Output, { target = 'base' }: Words): Promise<void> {
  const place = target === 'base' ? 0 : placeOf(target, timeline, 0) - 1
  const proofs = await proveOnEngines(url, timeline, { from: place, output })
  output.document({ proofs })
  for (const { engine, revision, rows, irreversible } of proofs) {
    output.line(
      `${engine}  ${revision}  ${counted(rows, 'row')}${irreversible === undefined ? '' : `; no way back: ${irreversible}`}`,
    )
  }
}

export interface EngineProof extends StepProof {
  engine: string
}

/** Tries migrations (`from` to `until`, by their places) on the engine that is always at hand, and on that of the project where it is another. */
export async function proveOnEngines(
  url: string,
  timeline: readonly Migration[],
  { from, until = timeline.length, output }: { from: number; until?: number; output: Output },
): Promise<EngineProof[]> {
  const proofs: EngineProof[] = []
  for (const [engine, scratch] of await scratchesAtHand(url)) {
    const progress = output.progress(engine)
    for (let at = from; at < until; at += 1) {
      progress.update(at - from, until - from)
      const [proof] = await proveTimeline(scratch, timeline.slice(0, at + 1), at)
      proofs.push({ engine, ...proof! })
    }
    progress.end()
  }
  return proofs
}

/** How a proof is told after a file was written. */
export function tellProofs(output: Output, proofs: readonly EngineProof[]): void {
  for (const { engine, rows, irreversible } of proofs) {
    const way = irreversible === undefined ? 'up, down and up again' : `up only, as there is no way back (${irreversible})`
    output.line(`Proved on ${engine} with ${counted(rows, 'row')}: ${way}.`)
  }
}

/** A scratch database of every engine at hand, by the engine's name. */
async function scratchesAtHand(url: string): Promise<Map<string, () => Promise<Scratch>>> {
  const found = new Map<string, () => Promise<Scratch>>()
  for (const make of [() => makeScratch(), () => makeScratch(url)]) {
    const scratch = await make()
    try {
      await using database = await scratch.open({ schema: {} })
      found.set(database.engine.name, make)
    } finally {
      await scratch.remove()
    }
  }
  return found
}

export async function sql({ timeline, url }: Project, output: Output, { target = 'base:head' }: Words): Promise<void> {
  const [from = '', to = ''] = target.includes(':') ? target.split(':') : ['base', target]
  const [start, end] = [from || 'base', to || 'head'].map((word) => placeOf(word, timeline, 0))
  const script = await scriptOfTimeline(url, timeline, { from: start!, to: end!, now: new Date() })
  output.document({ from: start, to: end, sql: script })
  output.line(script.trimEnd())
}

export async function squash({ timeline, place, url }: Project, output: Output, { options }: Words): Promise<void> {
  const { from, to, message } = options
  if (from === undefined || to === undefined) {
    throw new DatabaseError('configuration', 'Say which revisions are to become one: --from REVISION --to REVISION.')
  }
  const drafted = draftSquash({ timeline, from, to, ...(message === undefined ? {} : { message }) })
  const { migration, dataSteps } = drafted
  const at = drafted.timeline.indexOf(migration)
  const proofs = await proveOnEngines(url, drafted.timeline, { from: at, until: at + 1, output })
  const replaced = migration.replaces!.map(({ revision }) => revision)
  const { file, removed } = await writeSquash(migration, place)
  const { revision, operations } = migration
  output.document({ revision, file, replaced, removed, operations: operations.length, dataSteps, proofs })
  output.line(
    `Wrote ${file}: ${counted(operations.length, 'operation')} in the place of ${counted(replaced.length, 'migration')}.`,
  )
  for (const path of removed) output.line(`Removed ${path}.`)
  tellProofs(output, proofs)
  if (dataSteps > 0)
    output.line(
      `${counted(dataSteps, 'data step was', 'data steps were')} carried over; take out by hand what only mended rows of older databases.`,
    )
  output.line(
    `Databases between ${replaced[0]} and ${replaced.at(-1)} must be upgraded to ${replaced.at(-1)} before they get this.`,
  )
}

export async function stamp(project: Project, output: Output, { target = '', options }: Words): Promise<void> {
  await using database = await project.open('look')
  const remade: string[] = []
  const applied = await database.migrations.stamp(target, {
    remake: options.remake === true,
    copy: options.copy !== false,
    onCopy: ({ file }) => output.note(`Copied the database to ${file}.`),
    onRemake: ({ table, differences }) => {
      remade.push(table.name)
      output.note(`Made anew: ${table.name}. It was of another form: ${differences.join('; ')}.`)
    },
  })
  output.document({ revision: applied.at(-1) ?? null, applied, remade })
  output.line(`The history says now that ${counted(applied.length, 'migration is', 'migrations are')} applied.`)
}

export async function introspect(project: Project, output: Output): Promise<void> {
  await using database = await project.open('look')
  const { code, notSaid, known } = renderSchema(await database.introspect())
  output.document({ code, notSaid, known })
  output.line(code.trimEnd())
}
