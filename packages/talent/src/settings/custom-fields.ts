// Fields that the admin adds to people and postings: defined, changed, taken away; and what records say in them, checked and told.
import {
  customField,
  defineField as defineFieldInput,
  storedFieldValue,
  toldFieldValue,
  updateField as updateFieldInput,
  type CustomField,
  type CustomFieldsQuery,
  type DefineField,
  type FieldValues,
  type UpdateField,
} from '@moirai/contract/custom-fields'
import type { FieldEntity } from '@moirai/contract/words'
import type { PageOf } from '@moirai/contract/lists'
import type { RowOf } from '@moirai/database'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { Problem } from '../outcome.ts'
import type { customFields } from './tables.ts'

type FieldRow = RowOf<typeof customFields>

/** How many fields people, or postings, have at most: every record is checked against each. */
export const mostFields = 100

const keyTaken: Problem = {
  column: 'key',
  problem: 'There is a field by this name already.',
  howToFix: 'Choose another name, or change the field that is there.',
}

const fieldView = (row: FieldRow): CustomField => checked(customField, { ...row, updatedAt: row.updated_at.toISOString() })

/** Adds a field; what records have kept under its name from files is theirs in it from then on. @throws Refusal `invalid`, `taken`, `limited`. */
export async function defineField(context: Context, input: DefineField): Promise<CustomField> {
  const { options = [], ...said } = checked(defineFieldInput, input)
  return inTransaction(context, async (work) => {
    const table = work.session.table('custom_fields')
    if ((await table.count({ entity: said.entity })) >= mostFields) {
      throw new Refusal('limited', `There are at most ${mostFields} such fields; take one away first.`)
    }
    const row = await refusingTaken({ key: keyTaken }, () => table.insert({ ...said, options }))
    await recordAudit(work, { action: 'field.defined', subject: { type: 'field', id: row.id } })
    return fieldView(row)
  })
}

async function findField(work: Work, id: string): Promise<FieldRow> {
  const found = await work.session.table('custom_fields').find(idOf(id, 'field'))
  if (!found) throw noSuch('field', id)
  return found
}

/**
 * Changes what is given. Words that records have chosen stay with them, also where they are allowed no more.
 * @throws Refusal `invalid`, `missing`, `stale`.
 */
export async function updateField(context: Context, id: string, input: UpdateField): Promise<CustomField> {
  const { ifUpdatedAt, ...said } = checked(updateFieldInput, input)
  return inTransaction(context, async (work) => {
    const known = await findField(work, id)
    refuseStale(known, ifUpdatedAt)
    if (said.options !== undefined && known.type !== 'choice') {
      throw new Refusal('invalid', 'options: only a choice has words; leave them out.')
    }
    const table = work.session.table('custom_fields')
    await table.update(known.id, { ...said, updated_at: laterThan(known, work.now()) })
    await recordAudit(work, { action: 'field.updated', subject: { type: 'field', id: known.id }, detail: changedFields(said) })
    return fieldView(await table.get(known.id))
  })
}

/** Takes a field away; what records say in it stays with them as it was written, and comes back with a field of that name. */
export async function removeField(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const { id: key } = await findField(work, id)
    await work.session.table('custom_fields').purge({ id: key })
    await recordAudit(work, { action: 'field.removed', subject: { type: 'field', id: key } })
  })
}

/** A page of the fields, in the order in which people fill them. */
export async function listFields(context: Context, { entity, limit, cursor }: CustomFieldsQuery): Promise<PageOf<CustomField>> {
  return inSnapshot(context, async ({ session }) => {
    const where = entity === undefined ? {} : { entity }
    const page = await session.table('custom_fields').page({ where, orderBy: { position: 'asc', key: 'asc' }, limit, cursor })
    return { items: page.items.map(fieldView), next: page.next }
  })
}

/** @throws Refusal `missing`. */
export async function showField(context: Context, id: string): Promise<CustomField> {
  return inSnapshot(context, async (work) => fieldView(await findField(work, id)))
}

/** The fields of people or of postings, by key. */
export async function loadFields({ session }: Work, entity: FieldEntity): Promise<ReadonlyMap<string, CustomField>> {
  return fieldsIn(await session.table('custom_fields').list(fieldsOf(entity)))
}

/** The same outside of a transaction. */
export async function findFields({ database }: Context, entity: FieldEntity): Promise<ReadonlyMap<string, CustomField>> {
  return fieldsIn(await database.table('custom_fields').list(fieldsOf(entity)))
}

const fieldsOf = (entity: FieldEntity) => ({ where: { entity }, orderBy: { position: 'asc', key: 'asc' } }) as const

const fieldsIn = (rows: readonly FieldRow[]): ReadonlyMap<string, CustomField> =>
  new Map(rows.map((row) => [row.key, fieldView(row)]))

const needed = { problem: 'This is needed', howToFix: 'Give it a value.' }
const unknownField = { problem: 'There is no such field', howToFix: 'Correct its name, or have it defined.' }

/** What a record keeps without a place of its own, or why it cannot. */
export type KeptFields = { extra: Record<string, string> } | { failure: Problem }

/** What a record keeps of these values beside what it keeps already, or the first that is wrong. `made`: it must have all that is needed. */
export function keptFields(
  fields: ReadonlyMap<string, CustomField>,
  values: FieldValues,
  { kept = {}, made = false }: { kept?: Record<string, string>; made?: boolean },
): KeptFields {
  const result = { ...kept }
  for (const [key, value] of Object.entries(values)) {
    const column = `fields.${key.slice(0, 63)}`
    const field = fields.get(key)
    if (!field) return { failure: { column, ...unknownField } }
    if (value === null) {
      if (field.required) return { failure: { column, ...needed } }
      delete result[key]
      continue
    }
    const stored = storedFieldValue(field, value)
    if ('problem' in stored) return { failure: { column, ...stored } }
    result[key] = stored.value
  }
  const missing = made ? [...fields.values()].find(({ key, required }) => required && result[key] === undefined) : undefined
  return missing ? { failure: { column: `fields.${missing.key}`, ...needed } } : { extra: result }
}

/** What a record says in these fields, as it is told. What files have left there in another form is told as null. */
export function toldFields(
  fields: ReadonlyMap<string, CustomField>,
  extra: Record<string, string>,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    [...fields.values()].flatMap((field) => {
      const text = Object.hasOwn(extra, field.key) ? extra[field.key] : undefined
      if (text === undefined) return []
      const stored = storedFieldValue(field, text)
      const chosen = field.type === 'choice' ? text : null
      return [[field.key, 'value' in stored ? toldFieldValue(field.type, stored.value) : chosen]]
    }),
  )
}
