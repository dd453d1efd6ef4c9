// What inputs are made of: each field with its bounds, so that nothing unbounded and nothing half written reaches a verb.
import * as z from 'zod/mini'
import { isEmail, longestEmail, normaliseEmail } from './emails.ts'
import { salaryPeriods } from './words.ts'

/** What may be left out, and emptied by `null`. */
export const emptiable = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema))

// A refusal of these reads `email: this is not an e-mail address; write it as ana@uni.edu.`
const storable = z.refine<string>((text) => text.isWellFormed() && !text.includes('\0'), {
  error: 'this holds a character that is none; write it anew',
})

/** One line, as `tidyLine` of imports has it: NFC, blanks collapsed, trimmed. */
export const line = (most = 255) =>
  z.string().check(
    z.overwrite((text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
    z.minLength(1),
    z.maxLength(most),
    storable,
  )

/** Text of several lines. */
export const prose = (most = 20_000) =>
  z.string().check(
    z.overwrite((text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()),
    z.minLength(1),
    z.maxLength(most),
    storable,
  )

export const email = z
  .string()
  .check(
    z.overwrite(normaliseEmail),
    z.maxLength(longestEmail),
    z.refine(isEmail, { error: 'this is not an e-mail address; write it as ana@uni.edu' }),
    storable,
  )

export const identifier = z.string().check(z.minLength(1), z.maxLength(255), storable)

export const uuid = z
  .string()
  .check(
    z.toLowerCase(),
    z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'this is not an id; copy it from where it is shown' }),
  )

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** ISO 3166-1, two letters. */
export const country = z.string().check(
  z.trim(),
  z.toUpperCase(),
  z.refine((code: string) => /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined, {
    error: 'this is not a country; write its two letters, such as DE',
  }),
)

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Whether a text is a currency of ISO 4217. */
export const isCurrency = (code: string): boolean => currencies.has(code)

/** As `MOIRAI_CURRENCY` is written. */
export const currency = z
  .string()
  .check(
    z.trim(),
    z.toUpperCase(),
    z.refine(isCurrency, { error: 'this is not a currency; write its three letters, such as EUR' }),
  )

/** An amount of money, exact. */
export const amount = z.string().check(
  z.trim(),
  z.regex(/^\d{1,10}(\.\d{1,2})?$/, {
    error: 'this is not an amount; write it with at most two digits after the point, such as 52000.00',
  }),
)

/** What makes an amount comparable; the currency is the deployment's unless said. */
export const payFields = { currency: emptiable(currency), period: z.enum(salaryPeriods) }

const dayForm = /^(19|20)\d{2}-\d{2}-\d{2}$/

/** A day of the calendar, `YYYY-MM-DD`, from 1900 on. */
export const day = z.iso
  .date({ error: 'this is not a day; write it as 2026-11-21' })
  .check(z.regex(dayForm, { error: 'this is not a day of this century or the last; write it as 2026-11-21' }))

/** A moment with its offset, from 1900 on. */
export const moment = z.iso
  .datetime({ offset: true, error: 'this is not a moment; write it as 2026-11-21T08:00:00Z' })
  .check(z.regex(/^(19|20)/, { error: 'this is not a moment of this century or the last; write it as 2026-11-21T08:00:00Z' }))

/** Short texts, each once whatever its case, in their order. */
export const tags = (most = 50) =>
  z.array(line()).check(
    z.overwrite((entries: string[]) =>
      [...new Map(entries.toReversed().map((entry) => [entry.toLowerCase(), entry])).values()].toReversed(),
    ),
    z.maxLength(most),
  )

export const years = z.number().check(
  z.minimum(0),
  z.maximum(80),
  z.refine((number: number) => Math.round(number * 10) / 10 === number, {
    error: 'this has more than one digit after the point; round it',
  }),
)

/** Given by who changes a record: `updatedAt` as they read it. Where it has been changed since, the change is refused as `stale`. */
export const unchangedSince = { ifUpdatedAt: z.optional(moment) }

/** Where a record is; each part by itself. */
export const placeFields = { city: emptiable(line()), region: emptiable(line()), country: emptiable(country) }
