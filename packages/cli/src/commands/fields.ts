// moirai fields …: the fields that this deployment adds to people and postings.
import type { CustomField } from '@moirai/contract/custom-fields'
import { longestPage } from '@moirai/contract/lists'
import { fieldTypes, type FieldEntity } from '@moirai/contract/words'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { defineField, listFields, removeField, updateField } from '@moirai/talent/settings'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'

/** As files and lists call them. */
const owners: Readonly<Record<string, FieldEntity>> = { people: 'profile', jobs: 'job' }
const ownerOf: Readonly<Record<FieldEntity, string>> = { profile: 'people', job: 'jobs' }

export function addFieldsCommands(program: Command): void {
  const fields = program.command('fields').description('the fields that this deployment adds to people and jobs')
  addCommand(
    fields,
    'list',
    'the fields there are, in the order in which people fill them',
    (command) => {
      command.argument('[owner]', 'only those of people, or of jobs')
    },
    list,
    { isDefault: true },
  )
  addCommand(
    fields,
    'add',
    'add a field; what files have left under its name is in it from then on',
    (command) => {
      field(command).option('--type <type>', fieldTypes.join(', '), 'text').option('--required', 'whoever is added must have it')
      changeable(command)
    },
    add,
  )
  addCommand(
    fields,
    'change',
    'change what is given; words that records have chosen stay with them',
    (command) => {
      changeable(field(command).option('--required <yes|no>', 'whether whoever is added must have it'))
    },
    change,
  )
  addCommand(
    fields,
    'remove',
    'take a field away; what records say in it is kept, and comes back with a field of that name',
    (command) => {
      field(command)
    },
    remove,
  )
}

const field = (command: Command): Command =>
  command.argument('<owner>', 'people or jobs').argument('<name>', 'its name, as files and filters write it: visa_until')

const changeable = (command: Command): Command =>
  command
    .option('--words <word...>', 'what a choice may be')
    .option('--position <n>', 'its place among the others, the lowest first')

function entityOf(owner: string): FieldEntity {
  const entity = Object.hasOwn(owners, owner) ? owners[owner] : undefined
  if (entity !== undefined) return entity
  throw new WrongUsage(`There are no fields of ${JSON.stringify(owner)}; write people or jobs.`)
}

function changesOf({ words, position }: Invocation['options']): { options?: string[]; position?: number } {
  if (position !== undefined && !/^\d{1,5}$/.test(String(position)))
    throw new WrongUsage(`--position is ${JSON.stringify(position)}; write a whole number such as 10.`)
  return {
    ...(Array.isArray(words) ? { options: words } : {}),
    ...(position === undefined ? {} : { position: Number(position) }),
  }
}

/** @throws Refusal `missing`. */
async function findField(context: Context, entity: FieldEntity, key: string): Promise<CustomField> {
  const { items } = await listFields(context, { entity, limit: longestPage })
  const found = items.find((one) => one.key === key)
  if (found !== undefined) return found
  const what = ownerOf[entity]
  throw new Refusal(
    'missing',
    `There is no field ${JSON.stringify(key.slice(0, 63))} of ${what}; \`moirai fields list ${what}\` shows them.`,
  )
}

async function list({ config, terminal, arguments: [owner] }: Invocation): Promise<void> {
  const entity = owner === undefined ? undefined : entityOf(owner)
  await withContext(config, terminal, 'use', async (context) => {
    const { items } = await listFields(context, { entity, limit: longestPage })
    terminal.document({ fields: items })
    if (items.length === 0) terminal.line('There is no such field yet; add one with `moirai fields add people|jobs NAME`.')
    const width = Math.max(...items.map(({ key }) => key.length), 4)
    for (const one of items) terminal.line(`${ownerOf[one.entity].padEnd(6)}  ${one.key.padEnd(width)}  ${described(one)}`)
  })
}

const described = ({ type, options, required }: CustomField): string =>
  `${type}${options.length > 0 ? ` (${options.join(', ')})` : ''}${required ? ', needed' : ''}`

async function add({ config, terminal, arguments: [owner = '', key = ''], options }: Invocation): Promise<void> {
  const entity = entityOf(owner)
  const type = fieldTypes.find((one) => one === options['type'])
  if (type === undefined)
    throw new WrongUsage(`--type is ${JSON.stringify(options['type'])}; allowed is ${fieldTypes.join(', ')}.`)
  const said = { entity, key, type, required: options['required'] === true, ...changesOf(options) }
  await withContext(config, terminal, 'use', async (context) => {
    const made = await defineField(context, said)
    terminal.document({ field: made })
    terminal.line(`${made.key} is a field of ${owner} now: ${described(made)}.`)
  })
}

async function change({ config, terminal, arguments: [owner = '', key = ''], options }: Invocation): Promise<void> {
  const entity = entityOf(owner)
  const { required } = options
  if (required !== undefined && required !== 'yes' && required !== 'no')
    throw new WrongUsage(`--required is ${JSON.stringify(required)}; write yes or no.`)
  const changes = { ...changesOf(options), ...(required === undefined ? {} : { required: required === 'yes' }) }
  if (Object.keys(changes).length === 0) throw new WrongUsage('Nothing is to be changed; give --words, --required or --position.')
  await withContext(config, terminal, 'use', async (context) => {
    const { id } = await findField(context, entity, key)
    const changed = await updateField(context, id, changes)
    terminal.document({ field: changed })
    terminal.line(`${changed.key} of ${owner} is ${described(changed)} now.`)
  })
}

async function remove({ config, terminal, arguments: [owner = '', key = ''] }: Invocation): Promise<void> {
  const entity = entityOf(owner)
  await withContext(config, terminal, 'use', async (context) => {
    const { id } = await findField(context, entity, key)
    await removeField(context, id)
    terminal.document({ removed: true })
    terminal.line(
      `${key} is no field of ${owner} any more; \`moirai fields add ${owner} ${key}\` brings back what records say in it.`,
    )
  })
}
