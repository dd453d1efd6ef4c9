// moirai db validate, prove, sql and stamp: the timeline by itself, tried out, as a script, and written into a database's history.
import {
  irreversibleReason,
  leadsTo,
  placeOf,
  proveTimeline,
  schemaState,
  scriptOfTimeline,
  validateTimeline,
  type Migration,
} from '@moirai/database'
import { timeline } from '@moirai/talent/migrations'
import { talentSchema } from '@moirai/talent/tables'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { CheckFailed } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'
import { scratches } from './db-revision.ts'

export function addTimelineCommands(db: Command): void {
  addCommand(
    db,
    'validate',
    'check the timeline by itself: order, parents, ways back, the schema it leads to',
    () => {},
    validate,
  )
  addCommand(
    db,
    'prove',
    'try the migrations on made-up rows in databases made for it: up, down and up again',
    (command) => command.argument('[revision]', 'from this one on', 'base'),
    prove,
  )
  addCommand(
    db,
    'sql',
    'print the statements as a script, without a database',
    (command) => command.argument('[from:to]', 'two places of the timeline: base, head or a revision', 'base:head'),
    sql,
  )
  addCommand(
    db,
    'stamp',
    'write into the history that migrations are applied, without applying them',
    (command) => command.argument('<revision>', 'head, base, or a revision'),
    stamp,
  )
}

const irreversible = ({ operations }: Migration): string[] =>
  operations.flatMap((operation) => irreversibleReason(operation) ?? [])

async function validate({ terminal }: Invocation): Promise<void> {
  validateTimeline(timeline)
  if (!leadsTo(timeline, schemaState(talentSchema))) {
    throw new CheckFailed(
      'The timeline does not lead to the schema in the code; write what is missing with `moirai db revision`.',
    )
  }
  const without = timeline.flatMap((migration) =>
    irreversible(migration).map((reason) => ({ revision: migration.revision, reason })),
  )
  terminal.document({ ok: true, revisions: timeline.length, irreversible: without })
  terminal.line(`${counted(timeline.length, 'revision')}, one after the other, to the schema in the code.`)
  for (const { revision, reason } of without) terminal.line(`${revision} has no way back: ${reason}`)
}

async function prove({ config, terminal, arguments: [from = 'base'] }: Invocation): Promise<void> {
  const place = from === 'base' ? 0 : placeOf(from, timeline, 0) - 1
  const results = []
  for (const [engine, scratch] of await scratches(config.databaseUrl)) {
    const progress = terminal.progress(engine)
    for (let at = place; at < timeline.length; at += 1) {
      progress.update(at - place, timeline.length - place)
      const [proof] = await proveTimeline(scratch, timeline.slice(0, at + 1), at)
      results.push({ engine, ...proof! })
    }
    progress.end()
  }
  terminal.document({ proofs: results })
  for (const { engine, revision, rows, irreversible: reason } of results) {
    terminal.line(`${engine}  ${revision}  ${counted(rows, 'row')}${reason === undefined ? '' : `; no way back: ${reason}`}`)
  }
}

async function sql({ config, terminal, arguments: [range = 'base:head'] }: Invocation): Promise<void> {
  const [from = '', to = ''] = range.includes(':') ? range.split(':') : ['base', range]
  const [start, end] = [from || 'base', to || 'head'].map((word) => placeOf(word, timeline, 0))
  const script = await scriptOfTimeline(config.databaseUrl, timeline, { from: start!, to: end!, now: new Date() })
  terminal.document({ from: start, to: end, sql: script })
  terminal.line(script.trimEnd())
}

async function stamp({ config, terminal, arguments: [revision = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'look', async ({ database }) => {
    const applied = await database.migrations.stamp(revision)
    terminal.document({ revision: applied.at(-1) ?? null, applied })
    terminal.line(`The history says now that ${counted(applied.length, 'migration is', 'migrations are')} applied.`)
  })
}
