// moirai companies …: employers, and which accounts act for them.
import { companyRoles } from '@moirai/contract/companies'
import { longestPage } from '@moirai/contract/lists'
import { addMember, listCompanies, listMembers, removeMember } from '@moirai/talent/companies'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { idOfUser } from './user-privacy.ts'

export function addCompaniesCommands(program: Command): void {
  const companies = program.command('companies').description('employers, and who acts for them')
  addCommand(
    companies,
    'list',
    'companies, by name',
    (command) => {
      command.option('--search <words>', 'only those with this in their name')
    },
    list,
    { isDefault: true },
  )
  addCommand(
    companies,
    'members',
    'who acts for a company',
    (command) => {
      command.argument('<company>', 'its id')
    },
    members,
  )
  addCommand(
    companies,
    'add',
    'let a recruiter act for a company, or give them another role there',
    (command) => {
      command
        .argument('<company>', 'its id')
        .argument('<user>', 'e-mail or id of an account with the role recruiter')
        .option('--role <role>', companyRoles.join(', '), 'recruiter')
    },
    add,
  )
  addCommand(
    companies,
    'remove',
    'let somebody act for a company no more',
    (command) => {
      command.argument('<company>', 'its id').argument('<user>', 'e-mail or id')
    },
    remove,
  )
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const search = typeof options['search'] === 'string' ? options['search'] : undefined
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listCompanies(context, { limit: longestPage, search })
    terminal.document({ companies: items, more: next !== null })
    if (items.length === 0) terminal.line('There is no such company.')
    for (const { id, name, industry } of items) terminal.line(`${id}  ${name}${industry === null ? '' : `  ${industry}`}`)
    if (next !== null) terminal.line('There are more; narrow the list with --search.')
  })
}

async function members({ config, terminal, arguments: [company = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listMembers(context, company, { limit: longestPage })
    terminal.document({ members: items, more: next !== null })
    if (items.length === 0) terminal.line('Nobody acts for this company yet; see `moirai companies add --help`.')
    for (const { userId, role, email, name } of items) terminal.line(`${userId}  ${role.padEnd(9)}  ${email}  ${name}`)
  })
}

async function add({ config, terminal, arguments: [company = '', user = ''], options }: Invocation): Promise<void> {
  const role = companyRoles.find((word) => word === options['role'])
  if (role === undefined)
    throw new WrongUsage(`--role is ${JSON.stringify(options['role'])}; allowed is ${companyRoles.join(', ')}.`)
  await withContext(config, terminal, 'use', async (context) => {
    const member = await addMember(context, company, { user, role })
    terminal.document({ member })
    terminal.line(`${member.email} acts for the company as ${member.role}.`)
  })
}

async function remove({ config, terminal, arguments: [company = '', user = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    await removeMember(context, company, await idOfUser(context, user))
    terminal.document({ removed: true })
    terminal.line(`${user} acts for the company no more.`)
  })
}
