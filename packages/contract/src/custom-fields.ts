// Fields that the admin adds to people and postings: what they are, and what they may hold.
import * as z from 'zod/mini'
import { day, line, unchangedSince } from './fields.ts'
import { pageQuery } from './lists.ts'
import { fieldEntities, fieldTypes, type FieldType } from './words.ts'

export const customField = z.object({
  id: z.string(),
  entity: z.enum(fieldEntities),
  /** The name in files and over HTTP. */
  key: z.string(),
  type: z.enum(fieldTypes),
  /** The words of a choice. */
  options: z.array(z.string()),
  /** Whether a record that is made must have it. */
  required: z.boolean(),
  position: z.int(),
  updatedAt: z.string(),
})
export type CustomField = z.infer<typeof customField>

const key = z.string().check(
  z.regex(/^[a-z][a-z0-9_]{0,62}$/, {
    error: 'this is not a name of a field; write small letters, digits and _, such as visa_until',
  }),
)
const options = z.array(line(100)).check(z.minLength(1), z.maxLength(200))

export const defineField = z
  .strictObject({
    entity: z.enum(fieldEntities),
    key,
    type: z.enum(fieldTypes),
    options: z.optional(options),
    required: z._default(z.boolean(), false),
    position: z._default(z.int().check(z.minimum(0), z.maximum(10_000)), 0),
  })
  .check(
    z.refine(({ type, options: words }) => (type === 'choice') === (words !== undefined), {
      path: ['options'],
      error: 'a choice has words, and nothing else has; give them, or leave them out',
    }),
  )
export type DefineField = z.input<typeof defineField>

/** Entity, key and type stay: what is kept would be read wrongly otherwise. */
export const updateField = z.strictObject({
  options: z.optional(options),
  required: z.optional(z.boolean()),
  position: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  ...unchangedSince,
})
export type UpdateField = z.input<typeof updateField>

export const customFieldsQuery = z.extend(pageQuery, { entity: z.optional(z.enum(fieldEntities)) })
export type CustomFieldsQuery = z.infer<typeof customFieldsQuery>

/** What a record says in such fields, by key; null empties. */
export const fieldValues = z.record(
  z.string().check(z.maxLength(63)),
  z.nullable(z.union([z.string().check(z.maxLength(5000)), z.number(), z.boolean()])),
)
/** As they are told: those that are filled. */
export const toldFieldValues = z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()])))
export type FieldValues = z.infer<typeof fieldValues>

/** What a list is narrowed by in one field: a text by its words, a number or a day by its bounds, the others by what they are. */
const askedOfField = z.strictObject({
  is: z.optional(line(200)),
  contains: z.optional(line(200)),
  from: z.optional(line(30)),
  to: z.optional(line(30)),
})
const fieldFilter = z.record(key, askedOfField)
export type FieldFilter = z.infer<typeof fieldFilter>

/** Each reads every record. */
const mostFilteredFields = 10

/** In an address: JSON such as `{"campus":{"is":"North"},"visa_until":{"from":"2027-01-01"}}`. */
export const fieldFilterText = z.optional(
  z.string().check(
    z.maxLength(500),
    z.refine((text) => z.safeParse(fieldFilter, parsed(text)).success, {
      error: 'this is no filter of fields; write it as {"campus":{"is":"North"}}, with is, contains, from or to',
    }),
    z.refine((text) => Object.keys(parsed(text) ?? {}).length <= mostFilteredFields, {
      error: `this filters by more than ${mostFilteredFields} fields; leave some out`,
    }),
  ),
)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What such a text says, once it has been checked. */
export const readFieldFilter = (text: string | undefined): FieldFilter =>
  text === undefined ? {} : z.parse(fieldFilter, parsed(text))

/** The value in the form it is stored in, or what is wrong with it. */
export function storedFieldValue(
  { type, options: words }: Pick<CustomField, 'type' | 'options'>,
  value: string | number | boolean,
): { value: string } | { problem: string; howToFix: string } {
  const text = String(value).trim()
  switch (type) {
    case 'text': {
      const found = z.safeParse(line(5000), text)
      return found.success ? { value: found.data } : { problem: 'This is no text that can be kept', howToFix: 'Write it anew.' }
    }
    case 'number':
      return /^-?\d{1,15}(\.\d{1,10})?$/.test(text)
        ? { value: text }
        : { problem: 'This is not a number', howToFix: 'Write it with a point, such as 12.5.' }
    case 'date':
      return z.safeParse(day, text).success
        ? { value: text }
        : { problem: 'This is not a day', howToFix: 'Write it as 2026-11-21.' }
    case 'boolean': {
      const word = text.toLowerCase()
      if (['true', 'yes', '1'].includes(word)) return { value: 'true' }
      if (['false', 'no', '0'].includes(word)) return { value: 'false' }
      return { problem: 'This is neither yes nor no', howToFix: 'Write true or false.' }
    }
    case 'choice': {
      const found = words.find((word) => word.toLowerCase() === text.toLowerCase())
      if (found !== undefined) return { value: found }
      return { problem: 'This is not one of the words allowed', howToFix: `Write ${words.join(', ')}.` }
    }
  }
}

/** As it is told: numbers and truths as such. */
export function toldFieldValue(type: FieldType, stored: string): string | number | boolean {
  if (type === 'number') return Number(stored)
  return type === 'boolean' ? stored === 'true' : stored
}
