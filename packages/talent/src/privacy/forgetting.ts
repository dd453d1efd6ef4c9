// What is kept of somebody where no foreign key leads: letters, kept answers, rows of files, lists and tasks that name them.
import { openedResponse } from '../accounts/accounts.ts'
import type { Work } from '../context.ts'
import { forgetInLists, forgetSharedRuns } from '../matches/matches.ts'

/** Whom it is about, in every form in which they may be named. */
export interface Whose {
  readonly userIds: readonly string[]
  readonly profileIds: readonly string[]
  /** Of their profiles, as packed lists have them. */
  readonly numbers: readonly number[]
  readonly emails: readonly string[]
  /** E-mails, outside ids and names: cells of a file that hold just that. */
  readonly cells: ReadonlySet<string>
}

type Forget = (work: Work, whose: Whose) => Promise<number>

// Gone through in pages, as none of these tables can be asked for a text inside a document.
const rowsPerPage = 500

/** The form in which cells are compared. */
export const cellForm = (cell: string): string => cell.trim().normalize('NFC').toLowerCase()

/** By table, each with how it is done. A test fails where a table about people is neither here nor behind a foreign key. */
export const forgetting: Readonly<Record<string, Forget>> = {
  email_logs: async ({ session }, { userIds, emails }) => {
    const letters = session.table('email_logs')
    return (
      (await letters.purge({ user_id: { in: [...userIds] } })) + (await letters.purge({ recipient_email: { in: [...emails] } }))
    )
  },

  idempotency_keys: async (work, whose) => {
    const keys = work.session.table('idempotency_keys')
    const own = await keys.purge({ actor: { in: [...whose.userIds] } })
    const about: string[] = []
    await eachPage(
      (id) => keys.list({ where: { id: { gt: id }, response: { not: null } }, orderBy: { id: 'asc' }, limit: rowsPerPage }),
      (row) => {
        if (names(whose, openedResponse(work, row))) about.push(row.id)
      },
    )
    return own + (await purgeAll(about, (id) => keys.purge({ id: { in: id } })))
  },

  import_rows: async ({ session }, whose) => {
    const rows = session.table('import_rows')
    const own = await rows.purge({ entity_type: 'profile', entity_id: { in: [...whose.profileIds] } })
    const applications = await session
      .table('applications')
      .list({ where: { profile_id: { in: [...whose.profileIds] } }, includeDeleted: true })
    const ofApplications = await rows.purge({ entity_type: 'application', entity_id: { in: applications.map(({ id }) => id) } })
    const failed = new Map<string, Set<number>>()
    await eachPage(
      (id) => rows.list({ where: { id: { gt: id }, action: 'failed' }, orderBy: { id: 'asc' }, limit: rowsPerPage }),
      (row) => {
        const held = row.cells?.some((cell) => whose.cells.has(cellForm(cell))) ?? false
        if (!held && !quotes(whose, row.how_to_fix)) return
        failed.set(row.import_id, (failed.get(row.import_id) ?? new Set()).add(row.row_number))
      },
    )
    let gone = own + ofApplications
    // All problems of the row: each may quote another cell.
    for (const [import_id, numbers] of failed)
      gone += await purgeAll([...numbers], (row_number) => rows.purge({ import_id, row_number: { in: row_number } }))
    return gone
  },

  match_runs: async ({ session }, whose) => {
    const runs = session.table('match_runs')
    const named = (await runs.list({})).filter(({ scope: { person } }) => person !== undefined && names(whose, person))
    for (const { id, scope } of named) await runs.update(id, { scope: { ...scope, person: 'erased' } })
    return named.length
  },

  match_lists: (work, { profileIds, numbers }) => forgetInLists(work, profileIds, numbers),

  match_pieces: (work) => forgetSharedRuns(work),

  // A task under way finds nobody any more, and ends.
  tasks: async ({ session }, whose) => {
    const tasks = session.table('tasks')
    const about: string[] = []
    await eachPage(
      (id) =>
        tasks.list({
          where: { id: { gt: id }, status: { not: 'running' } },
          orderBy: { id: 'asc' },
          limit: rowsPerPage,
        }),
      ({ id, payload, progress, unique_key }) => {
        if (names(whose, [payload, progress, unique_key])) about.push(id)
      },
    )
    return purgeAll(about, (id) => tasks.purge({ id: { in: id } }))
  },
}

const lowestId = '00000000-0000-0000-0000-000000000000'

async function eachPage<Row extends { id: string }>(
  pageAfter: (id: string) => Promise<readonly Row[]>,
  look: (row: Row) => void,
): Promise<void> {
  for (let after = lowestId; ; ) {
    const page = await pageAfter(after)
    page.forEach(look)
    if (page.length < rowsPerPage) return
    after = page.at(-1)!.id
  }
}

async function purgeAll<Key>(keys: readonly Key[], purge: (some: Key[]) => Promise<number>): Promise<number> {
  let gone = 0
  for (let from = 0; from < keys.length; from += rowsPerPage) gone += await purge(keys.slice(from, from + rowsPerPage))
  return gone
}

/** Whether a document holds an id or an e-mail of theirs anywhere. */
function names({ userIds, profileIds, emails }: Whose, document: unknown): boolean {
  const text = JSON.stringify(document) ?? ''
  return [...userIds, ...profileIds, ...emails].some((word) => text.includes(word))
}

// A shorter word stands in many sentences.
const shortestQuoted = 5

function quotes({ cells }: Whose, sentence: string | null): boolean {
  const text = cellForm(sentence ?? '')
  return text !== '' && [...cells].some((cell) => cell.length >= shortestQuoted && text.includes(cell))
}
