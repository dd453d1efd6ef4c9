// moirai db revision: a migration found by comparing the code with the timeline, asked about, proved, and written as a file.
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline/promises'
import {
  draftMerge,
  draftRevision,
  makeScratch,
  proveTimeline,
  schemaState,
  writeRevision,
  type Hints,
  type Migration,
  type Need,
} from '@moirai/database'
import { timeline } from '@moirai/talent/migrations'
import { talentSchema } from '@moirai/talent/tables'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { counted, type Terminal } from '../terminal.ts'

export function addRevisionCommand(db: Command): void {
  addCommand(db, 'revision', 'write a migration from what has changed in the code', options, revision)
}

function options(command: Command): void {
  const several = (value: string, before: string[] | undefined) => [...(before ?? []), value]
  command
    .option('-m, --message <message>', 'what it is for, in a few words')
    .option('--merge', 'join the heads of branches into one')
    .option('--empty', 'without operations, to be written by hand')
    .option('--rename <old=new>', 'a table, or TABLE.OLD=TABLE.NEW; =- says that it is gone', several)
    .option('--rename-value <table.column.old=new>', 'a word of an enumeration; =- says that it is gone', several)
    .option('--cast <table.column=sql>', 'how values become those of another type: SQL over the row, or empty', several)
    .option('--backfill <table.column=value>', 'what rows get that have no value: a value, or sql:SQL over the row', several)
}

const kinds = { rename: '--rename', renameValue: '--rename-value', cast: '--cast', backfill: '--backfill' } as const

const listOf = (given: Invocation['options'][string]): string[] => (Array.isArray(given) ? [...given] : [])

async function revision({ config, terminal, options: given }: Invocation): Promise<0 | 4> {
  const message = given['message'] === undefined ? undefined : String(given['message'])
  if (given['merge'] === true) {
    const merged = draftMerge({ timeline, now: new Date(), ...(message === undefined ? {} : { message }) })
    return writeProved({ config, terminal }, merged)
  }
  if (message === undefined) throw new WrongUsage('Say what the revision is for: -m "…".')
  const hints: Record<keyof Hints, string[]> = {
    rename: listOf(given['rename']),
    renameValue: listOf(given['renameValue']),
    cast: listOf(given['cast']),
    backfill: listOf(given['backfill']),
  }
  const draft = () =>
    draftRevision({
      message,
      timeline,
      schema: schemaState(talentSchema),
      now: new Date(),
      hints,
      empty: given['empty'] === true,
    })
  let found = draft()
  while (found.needs.length > 0) {
    if (!isInteractive(terminal)) return tellNeeds(terminal, found.needs)
    for (const need of found.needs) addAnswer(hints, await ask(need))
    found = draft()
  }
  if (!found.migration) {
    terminal.document({ revision: null, operations: [] })
    terminal.line('Nothing has changed: the timeline leads to the schema in the code.')
    return 0
  }
  return writeProved({ config, terminal }, found.migration)
}

async function writeProved({ config, terminal }: Pick<Invocation, 'config' | 'terminal'>, migration: Migration): Promise<0> {
  const { operations, parents } = migration
  const proofs = await proveEverywhere(config.databaseUrl, migration)
  const file = await writeRevision(migration, timelinePlace())
  terminal.document({ revision: migration.revision, file, parents, operations: operations.length, proofs })
  terminal.line(
    `Wrote ${file}: ${parents.length > 1 ? `joins ${parents.join(' and ')}` : counted(operations.length, 'operation')}.`,
  )
  for (const { engine, rows, irreversible } of proofs) {
    const way = irreversible === undefined ? 'up, down and up again' : `up only, as there is no way back (${irreversible})`
    terminal.line(`Proved on ${engine} with ${counted(rows, 'row')}: ${way}.`)
  }
  return 0
}

/** The files of the timeline stand beside the module that lists them. */
function timelinePlace(): { folder: string; list: string } {
  const list = import.meta.resolve('@moirai/talent/migrations')
  return { folder: fileURLToPath(new URL('../migrations', list)), list: fileURLToPath(list) }
}

/** On the engine that is always at hand, and on that of the configured database where it is another. */
export async function proveEverywhere(databaseUrl: string, migration: Migration) {
  const proofs = []
  for (const [engine, scratch] of await scratches(databaseUrl)) {
    const [proof] = await proveTimeline(scratch, [...timeline, migration], timeline.length)
    proofs.push({ engine, ...proof! })
  }
  return proofs
}

/** A scratch database of every engine at hand, by the engine's name. */
export async function scratches(databaseUrl: string): Promise<Map<string, () => ReturnType<typeof makeScratch>>> {
  const found = new Map<string, () => ReturnType<typeof makeScratch>>()
  for (const make of [() => makeScratch(), () => makeScratch(databaseUrl)]) {
    const scratch = await make()
    try {
      const database = await scratch.open({ schema: {} })
      found.set(database.engine.name, make)
      await database.close()
    } finally {
      await scratch.remove()
    }
  }
  return found
}

const isInteractive = (terminal: Terminal): boolean => !terminal.json && process.stdin.isTTY && process.stdout.isTTY

function tellNeeds(terminal: Terminal, needs: readonly Need[]): 4 {
  terminal.document({ needs })
  for (const need of needs) {
    terminal.note(
      `${questionOf(need)} Answer with ${need.answer}${need.otherwise === undefined ? '' : `, or with ${need.otherwise}`}.`,
    )
  }
  return 4
}

function questionOf({ kind, subject, candidates }: Need): string {
  const list = candidates.join(', ')
  switch (kind) {
    case 'rename-table':
    case 'rename-column':
    case 'rename-value':
      return `What is ${subject} called now, or is it gone (${list})?`
    case 'backfill':
      return `What do rows get that have no ${subject}?`
    case 'cast':
      return `How do the values of ${subject} become those of the new type?`
  }
}

/** Asks a person; an empty answer takes the first that is proposed. */
async function ask(need: Need): Promise<string> {
  const { answer, otherwise, candidates } = need
  const words = createInterface({ input: process.stdin, output: process.stdout })
  const start = answer.slice(0, answer.indexOf('=') + 1)
  const no = otherwise === undefined ? '' : '; - says that it is gone'
  try {
    const said = (await words.question(`${questionOf(need)}\n[${candidates[0]}${no}] `)).trim()
    if (said === '') return answer
    return start + said
  } finally {
    words.close()
  }
}

function addAnswer(hints: Record<keyof Hints, string[]>, answer: string): void {
  for (const kind of ['rename', 'renameValue', 'cast', 'backfill'] as const) {
    if (answer.startsWith(`${kinds[kind]} `)) hints[kind].push(answer.slice(kinds[kind].length + 1))
  }
}
