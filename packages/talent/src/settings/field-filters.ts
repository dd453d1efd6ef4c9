// Filters by the fields of this deployment, as conditions on what records keep without a place of its own.
import { readFieldFilter, storedFieldValue, type CustomField, type FieldFilter } from '@moirai/contract/custom-fields'
import type { FieldEntity } from '@moirai/contract/words'
import type { JsonTextCondition } from '@moirai/database'
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { withoutEmpty } from '../searching.ts'
import { loadFields } from './custom-fields.ts'

type Asked = FieldFilter[string]
type Part = keyof Asked

/** What each type can be asked. */
const partsOf: Record<CustomField['type'], readonly Part[]> = {
  text: ['is', 'contains'],
  number: ['is', 'from', 'to'],
  date: ['is', 'from', 'to'],
  boolean: ['is'],
  choice: ['is'],
}

const refuse = (sentence: string): never => {
  throw new Refusal('invalid', `fields: ${sentence}`)
}

/**
 * The condition that the filter of a list makes; none where it says nothing. What is found is written in the form of its field: files
 * brought in since it was defined are checked into it, and what older ones left in another form is passed over.
 * @throws Refusal `invalid` for a field that is not there, and for what its type cannot be asked.
 */
export async function fieldConditions(
  work: Work,
  entity: FieldEntity,
  text: string | undefined,
): Promise<{ extra?: { at: Record<string, JsonTextCondition> } }> {
  const filter = Object.entries(readFieldFilter(text))
  if (filter.length === 0) return {}
  const fields = await loadFields(work, entity)
  const conditions = filter.map(([key, asked]) => {
    const field = fields.get(key) ?? refuse(`there is no field ${JSON.stringify(key)}; correct its name, or have it defined.`)
    return [key, conditionOf(field, asked)] as const
  })
  return { extra: { at: Object.fromEntries(conditions) } }
}

function conditionOf(field: CustomField, asked: Asked): JsonTextCondition {
  const { key, type } = field
  const strange = Object.keys(asked).find((part) => !partsOf[type].includes(part as Part))
  if (strange !== undefined) refuse(`${key} is a ${type}, which has ${partsOf[type].join(', ')}.`)
  if (Object.keys(asked).length === 0) refuse(`${key} asks nothing; give one of ${partsOf[type].join(', ')}.`)
  if (type === 'text') return withoutEmpty({ is: asked.is, contains: asked.contains })
  const valueOf = (part: Part): string | undefined => {
    if (asked[part] === undefined) return undefined
    const stored = storedFieldValue(field, asked[part])
    return 'value' in stored ? stored.value : refuse(`${key}: ${stored.problem}; ${lowerFirst(stored.howToFix)}`)
  }
  const is = valueOf('is')
  const from = valueOf('from') ?? is
  const to = valueOf('to') ?? is
  if (type === 'number') return withoutEmpty({ gte: numberOf(from), lte: numberOf(to) })
  // Whatever else a file has left there begins with a letter, or is shorter than a day.
  if (type === 'date') return { gte: from ?? '1900-01-01', lte: to ?? '2099-12-31' }
  return { is: is ?? refuse(`${key} needs a value.`) }
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
