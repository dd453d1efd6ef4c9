// moirai user export and erase: everything that is kept of a person, told or gone.
import { readFile, writeFile } from 'node:fs/promises'
import { findUserByEmail, showUser } from '@moirai/talent/accounts'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { eraseAgain, erasePerson, eraseUser, exportPersonalData, findToErase, listErased } from '@moirai/talent/privacy'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { CheckFailed, WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'

export function addPrivacyCommands(user: Command): void {
  addCommand(
    user,
    'export',
    'write everything that is kept of a person, for themselves, into a JSON file',
    (command) => {
      command.argument('<user>', 'e-mail or id').requiredOption('--out <file>', 'where to write it')
    },
    exportAll,
  )
  addCommand(
    user,
    'erase',
    'erase somebody for good, with everything that is kept of them; `user export` before, where they want it',
    (command) => {
      command
        .argument('<user>', 'e-mail or id of an account, or of a person without one (also the outside id)')
        .option('--confirm <words>', 'the e-mail of the account, or the name of the person, repeated')
    },
    erase,
  )
  addCommand(
    user,
    'erased',
    'list who was erased, by id: with --json the file that `user erase-again` takes, to be kept beside backups',
    () => undefined,
    tellErased,
  )
  addCommand(
    user,
    'erase-again',
    'after an older backup was restored: erase again whom it brought back',
    (command) => {
      command.argument('<file>', 'what `user erased --json` wrote before')
    },
    again,
  )
}

async function tellErased({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const list = await listErased(context)
    terminal.document(list)
    if (list.erased.length === 0) terminal.line('Nobody was erased yet.')
    for (const { kind, id, at } of list.erased) terminal.line(`${at}  ${kind.padEnd(6)}  ${id}`)
  })
}

async function again({ config, terminal, arguments: [file = ''] }: Invocation): Promise<void> {
  const list = await listIn(file)
  await withContext(config, terminal, 'use', async (context) => {
    const told = await eraseAgain(context, list)
    terminal.document(told)
    terminal.line(`Erased ${told.erased} again; ${told.gone} were not there.`)
    for (const { id, problem } of told.refused) terminal.line(`${id}: ${problem}`)
    if (told.refused.length > 0) throw new CheckFailed(`${told.refused.length} of the list could not be erased; see above.`)
  })
}

async function listIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : `cannot be read (${(error as NodeJS.ErrnoException).code})`
    throw new Refusal('invalid', `${file} ${why}; give what \`moirai user erased --json\` wrote.`)
  }
}

async function exportAll({ config, terminal, arguments: [who = ''], options }: Invocation): Promise<void> {
  const file = String(options['out'])
  await withContext(config, terminal, 'use', async (context) => {
    const data = await exportPersonalData(context, await idOfUser(context, who))
    try {
      // Nobody else reads it, and one that is there is not overwritten.
      await writeFile(file, `${JSON.stringify(data, undefined, 2)}\n`, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') throw new Refusal('taken', `${file} exists already; choose another --out.`)
      throw code === undefined ? error : new Refusal('invalid', `${file} cannot be written (${code}); choose another --out.`)
    }
    const rows = Object.values(data.tables).reduce((sum, some) => sum + some.length, 0)
    terminal.document({ file, tables: Object.keys(data.tables).length, rows })
    terminal.line(`Wrote ${counted(rows, 'row')} of ${counted(Object.keys(data.tables).length, 'table')} to ${file}.`)
  })
}

async function erase({ config, terminal, arguments: [who = ''], options }: Invocation): Promise<void> {
  const repeated = options['confirm']
  await withContext(config, terminal, 'use', async (context) => {
    const { kind, id, confirm } = await findToErase(context, who)
    if (typeof repeated !== 'string') {
      throw new WrongUsage(
        `Erasing cannot be undone; repeat ${kind === 'user' ? 'the e-mail of the account' : 'the name of the person'} with --confirm ${JSON.stringify(confirm)}.`,
      )
    }
    const erasure =
      kind === 'user' ? await eraseUser(context, id, { email: repeated }) : await erasePerson(context, id, { name: repeated })
    terminal.document({ erasure })
    terminal.line(
      `Erased ${counted(erasure.rows, 'row')} of ${counted(erasure.tables, 'table')}; the audit log keeps the id ${id}.`,
    )
    terminal.line('Backups made before still hold them: see docs/guides/privacy.md.')
  })
}

/** The account somebody means, by e-mail or id. @throws Refusal `missing`. */
export async function idOfUser(context: Context, who: string): Promise<string> {
  if (!who.includes('@')) return (await showUser(context, who)).id
  const found = await findUserByEmail(context, who)
  if (found) return found.id
  throw new Refusal('missing', 'There is no account with this e-mail; `moirai user list` shows them.')
}
