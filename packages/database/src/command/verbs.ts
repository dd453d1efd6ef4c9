// The verbs, with what they are called with: one list, from which any program makes its commands.
import type { Output } from './output.ts'
import type { Project } from './project.ts'
import { revision } from './revision-verb.ts'
import { check, current, history, pending, status } from './status-verbs.ts'
import { introspect, prove, sql, squash, stamp, validate } from './timeline-verbs.ts'
import { downgrade, upgrade } from './walk-verbs.ts'

export { askPerson, count, counted, openOutput, type Output } from './output.ts'
export type { OpenProject, Project } from './project.ts'

/** What is given to a verb besides its argument. */
export interface VerbOptions {
  message?: string
  merge?: boolean
  empty?: boolean
  rename?: string[]
  renameValue?: string[]
  cast?: string[]
  backfill?: string[]
  dryRun?: boolean
  allowDataLoss?: boolean
  /** False: no copy is taken before. */
  copy?: boolean
  lint?: boolean
  remake?: boolean
  from?: string
  to?: string
}

export interface Words {
  /** What stands behind the verb. */
  readonly target?: string | undefined
  readonly options: VerbOptions
}

/** An option as it is written: `--dry-run`, `--from <revision>`. */
export interface VerbOption {
  readonly name: string
  readonly short?: string
  /** What stands behind it; absent for one that is given or not. */
  readonly value?: string
  /** It may be given several times. */
  readonly several?: boolean
  readonly about: string
}

export interface Verb {
  readonly about: string
  readonly argument?: { readonly name: string; readonly about: string; readonly required?: boolean }
  readonly options?: readonly VerbOption[]
  /** Returns the exit status where it is not 0. */
  readonly run: (project: Project, output: Output, words: Words) => Promise<0 | 4 | void>
}

const message: VerbOption = { name: 'message', short: 'm', value: 'message', about: 'what it is for, in a few words' }

const noCopy: VerbOption = {
  name: 'no-copy',
  about: 'take no copy of the database before, where it is a file (of a server take a backup yourself)',
}

const walking: readonly VerbOption[] = [
  { name: 'dry-run', about: 'only tell what would be done' },
  { name: 'allow-data-loss', about: 'go on where rows or values would be lost' },
  noCopy,
]

export const verbs: Readonly<Record<string, Verb>> = {
  status: { about: 'engine, version, revision, pending migrations, drift', run: status },
  check: {
    about: 'exit 4 where migrations are pending or the schema has drifted',
    options: [{ name: 'lint', about: 'exit 4 where a pending migration would hold up others for long, with what to do instead' }],
    run: check,
  },
  upgrade: {
    about: 'apply pending migrations: all, or up to a revision, or +N',
    argument: { name: 'revision', about: 'head (where none is said), +N, or a revision' },
    options: walking,
    run: upgrade,
  },
  downgrade: {
    about: 'take migrations back: to a revision, -N, or base',
    argument: { name: 'revision', about: 'a revision, -N, or base', required: true },
    options: walking,
    run: downgrade,
  },
  history: { about: 'every revision of the timeline, applied or not', run: history },
  current: { about: 'the revision the database is at', run: current },
  pending: { about: 'the migrations that are not applied yet, and what they mean for others', run: pending },
  revision: {
    about: 'write a migration from what has changed in the code',
    options: [
      message,
      { name: 'merge', about: 'join the heads of branches into one' },
      { name: 'empty', about: 'without operations, to be written by hand' },
      {
        name: 'rename',
        value: 'old=new',
        several: true,
        about: 'a table, or TABLE.OLD=TABLE.NEW; =- says that it is gone',
      },
      {
        name: 'rename-value',
        value: 'table.column.old=new',
        several: true,
        about: 'a word of an enumeration; =- says that it is gone',
      },
      {
        name: 'cast',
        value: 'table.column=sql',
        several: true,
        about: 'how values become those of another type: SQL over the row, or empty',
      },
      {
        name: 'backfill',
        value: 'table.column=value',
        several: true,
        about: 'what rows get that have no value: a value, or sql:SQL over the row',
      },
    ],
    run: revision,
  },
  squash: {
    about: 'write one migration in the place of several, and remove their files',
    options: [
      { name: 'from', value: 'revision', about: 'the first of them' },
      { name: 'to', value: 'revision', about: 'the last of them' },
      message,
    ],
    run: squash,
  },
  validate: { about: 'check the timeline by itself: order, parents, ways back, the schema it leads to', run: validate },
  prove: {
    about: 'try the migrations on made-up rows in databases made for it: up, down and up again',
    argument: { name: 'revision', about: 'from this one on; all where none is said' },
    run: prove,
  },
  sql: {
    about: 'print the statements as a script, without a database',
    argument: { name: 'from:to', about: 'two places of the timeline: base, head or a revision; base:head where none are said' },
    run: sql,
  },
  stamp: {
    about: 'write into the history that migrations are applied, without applying them',
    argument: { name: 'revision', about: 'head, base, or a revision', required: true },
    options: [
      {
        name: 'remake',
        about:
          'make tables anew, with their rows, that another program made in another form (in a file; a server is altered by hand)',
      },
      noCopy,
    ],
    run: stamp,
  },
  introspect: { about: 'print the schema of the database as code', run: introspect },
}
