// moirai user …: accounts, as the operator makes and closes them.
import { createInterface } from 'node:readline'
import { day } from '@moirai/contract/fields'
import { userRoles, accountStatuses, type UserRole } from '@moirai/contract/words'
import type { UserView } from '@moirai/contract/users'
import {
  createUser,
  inviteUser,
  listUsers,
  lockUser,
  passwordHashFor,
  suspendUser,
  unlockUser,
  updateUser,
} from '@moirai/talent/accounts'
import type { Context } from '@moirai/talent/context'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import type { Terminal } from '../terminal.ts'
import { addPrivacyCommands, idOfUser } from './user-privacy.ts'

export function addUserCommands(program: Command): void {
  const user = program.command('user').description('accounts that sign in')
  addCommand(
    user,
    'create',
    'make an account; without --password-stdin it prints a link by which its owner chooses the password',
    (command) => {
      command
        .argument('<email>', 'the e-mail they sign in with')
        .requiredOption('--name <name>', 'what they are called')
        .option('--role <role>', userRoles.join(', '), 'student')
        .option('--password-stdin', 'read the password from the first line of standard input')
    },
    create,
  )
  addCommand(
    user,
    'list',
    'accounts, by e-mail',
    (command) => {
      command
        .option('--role <role>', `only those of a role: ${userRoles.join(', ')}`)
        .option('--status <status>', `only those of a status: ${accountStatuses.join(', ')}`)
        .option('--search <words>', 'only those with this in name or e-mail')
        .option('--not-signed-in-since <day>', 'only those who have not signed in since that day, or never')
        .option('--limit <n>', 'how many', '50')
    },
    list,
  )
  addCommand(
    user,
    'role',
    'give an account another role; it has to sign in again',
    (command) => {
      command.argument('<user>', 'e-mail or id').argument('<role>', userRoles.join(', '))
    },
    role,
  )
  addChange(user, 'lock', 'close an account until it is unlocked; it is signed out everywhere', lockUser)
  addChange(user, 'unlock', 'open an account again, whatever closed it', unlockUser)
  addPrivacyCommands(user)
  addChange(user, 'suspend', 'close an account for somebody who is not to come back', suspendUser)
}

function addChange(
  user: Command,
  name: string,
  description: string,
  change: (context: Context, id: string) => Promise<UserView>,
): void {
  const build = (command: Command): void => {
    command.argument('<user>', 'e-mail or id')
  }
  addCommand(user, name, description, build, async ({ config, terminal, arguments: [who = ''] }) => {
    await withContext(config, terminal, 'use', async (context) => {
      tell(terminal, await change(context, await idOfUser(context, who)))
    })
  })
}

async function create({ config, terminal, arguments: [email = ''], options }: Invocation): Promise<void> {
  const password = options['passwordStdin'] === true ? await firstLine() : undefined
  const name = String(options['name'])
  const wanted = roleOf(String(options['role']))
  await withContext(config, terminal, 'make', async (context) => {
    const passwordHash = password === undefined ? null : await passwordHashFor(context, password, [email, name])
    const user = await createUser(context, { email, name, role: wanted, status: 'active' }, { passwordHash })
    const { link } = password === undefined ? await inviteUser(context, user.id) : { link: undefined }
    terminal.document({ user, ...(link === undefined ? {} : { link }) })
    terminal.line(`Made the account ${user.email} (${user.role}).`)
    if (link !== undefined) terminal.line(`Within 30 minutes its owner chooses a password at ${link}`)
  })
}

/** What is written at the terminal stays in nobody's history of commands. */
async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  throw new WrongUsage('There is no password on standard input; give it as one line.')
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const limit = Math.max(1, Math.min(200, Number(options['limit']) || 50))
  const status = accountStatuses.find((word) => word === options['status'])
  if (options['status'] !== undefined && status === undefined) {
    throw new WrongUsage(`--status is ${JSON.stringify(options['status'])}; allowed is ${accountStatuses.join(', ')}.`)
  }
  const wanted = options['role'] === undefined ? undefined : roleOf(String(options['role']))
  const search = typeof options['search'] === 'string' ? options['search'] : undefined
  const notLoggedInSince = dayOf(options['notSignedInSince'])
  await withContext(config, terminal, 'use', async (context) => {
    const { items: users, next } = await listUsers(context, { limit, role: wanted, status, search, notLoggedInSince })
    terminal.document({ users, more: next !== null })
    if (users.length === 0) terminal.line('No accounts yet; make one with `moirai user create EMAIL --name NAME --role admin`.')
    for (const user of users) {
      const last = user.lastLoginAt?.slice(0, 16).replace('T', ' ') ?? 'never'
      terminal.line(
        `${user.id}  ${user.role.padEnd(9)} ${user.status.padEnd(20)} ${last.padEnd(16)}  ${user.email}  ${user.name}`,
      )
    }
    if (next !== null) terminal.line('There are more; see them with --limit, or narrow the list.')
  })
}

/** The beginning of a day, in UTC. */
function dayOf(option: unknown): string | undefined {
  if (typeof option !== 'string') return undefined
  if (day.safeParse(option).success) return `${option}T00:00:00.000Z`
  throw new WrongUsage(`--not-signed-in-since is ${JSON.stringify(option)}; write the day as 2026-11-21.`)
}

async function role({ config, terminal, arguments: [who = '', word = ''] }: Invocation): Promise<void> {
  const wanted = roleOf(word)
  await withContext(config, terminal, 'use', async (context) => {
    tell(terminal, await updateUser(context, await idOfUser(context, who), { role: wanted }))
  })
}

function roleOf(word: string): UserRole {
  const found = userRoles.find((known) => known === word)
  if (found) return found
  throw new WrongUsage(`${JSON.stringify(word)} is not a role; allowed is ${userRoles.join(', ')}.`)
}

function tell(terminal: Terminal, user: UserView): void {
  terminal.document({ user })
  terminal.line(`${user.email}: ${user.role}, ${user.status}.`)
}
