// Reads a mapping that people made, in a map file or on a page: checked word by word, each fault told with what is to choose from.
import { dateOrders, type SalaryPeriod, salaryPeriods } from '@moirai/contract/words'
import { Refusal } from '../../errors.ts'
import { parseCurrency } from '../values/currencies.ts'
import { type FileKind, fieldsOf } from './fields.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { listed } from './required-fields.ts'
import { quoted } from '../values/values.ts'

type Json = Record<string, unknown>

const parts = ['kind', 'columns', 'constants', 'extra', 'notes']
const example =
  '{"columns": {"title": "Job Title", "posted_at": {"column": "Date", "order": "dmy"}}, "constants": {"salary_currency": "EUR"}}'

/**
 * The mapping that was made for a file with this header. `json` is its text or what it parses to: a whole mapping, or only its
 * columns; a column is given by name or as `{column, order?, decimal?}`. Columns it leaves out go to `extra`; a field that has to have
 * one may have none yet (`missingField`).
 * Throws a {@link Refusal} that lists the fields or columns there are for an unknown one, and for anything else that is wrong.
 * Settle the result (`settleMapping`) before converting rows with it.
 */
export function parseMapping(kind: FileKind, json: unknown, header: readonly string[]): Mapping {
  const whole = asObject(typeof json === 'string' ? parseJson(json) : json, 'The mapping')
  if (whole['kind'] !== undefined && whole['kind'] !== kind) {
    refuse(
      `The mapping is for ${quoted(asText(whole['kind']))}, but this import is of ${kind}: take another mapping, or import the file as the other kind.`,
    )
  }
  const isWhole = Object.keys(whole).every((key) => parts.includes(key))
  const said = asObject(isWhole ? (whole['columns'] ?? {}) : whole, '"columns" of the mapping')
  const columns: Record<string, MappedColumn> = {}
  for (const [field, value] of Object.entries(said)) {
    if (value === null || value === '') continue
    columns[knownField(kind, field, value, header)] = readColumn(field, value, header)
  }
  const constants = readConstants(asObject((isWhole ? whole['constants'] : undefined) ?? {}, '"constants" of the mapping'))
  const used = new Set(Object.values(columns).map(({ column }) => column))
  return { kind, columns, constants, extra: header.filter((column) => !used.has(column)), notes: [] }
}

function knownField(kind: FileKind, field: string, value: unknown, header: readonly string[]): string {
  const names = fieldsOf(kind).map(({ name }) => name)
  if (names.includes(field)) return field
  const turned = header.includes(field) && typeof value === 'string' && names.includes(value)
  const hint = turned ? ` Write the field first: {"${value}": "${field}"}.` : ''
  refuse(`The mapping names the field ${quoted(field)}, which ${kind} do not have. The fields are: ${names.join(', ')}.${hint}`)
}

function readColumn(field: string, value: unknown, header: readonly string[]): MappedColumn {
  if (typeof value === 'string') return { column: knownColumn(field, value, header) }
  const said = asObject(value, `The field ${quoted(field)} of the mapping`)
  const order = oneOf(said['order'], dateOrders, `"order" of the field ${quoted(field)}`)
  const decimal = oneOf(said['decimal'], ['point', 'comma'] as const, `"decimal" of the field ${quoted(field)}`)
  return {
    column: knownColumn(field, asText(said['column']), header),
    ...(order === undefined ? {} : { order }),
    ...(decimal === undefined ? {} : { decimal }),
  }
}

/** The column as the header writes it; capitals and blanks around it do not matter where only one column can be meant. */
function knownColumn(field: string, name: string, header: readonly string[]): string {
  if (header.includes(name)) return name
  const like = header.filter((column) => column.toLowerCase() === name.trim().toLowerCase())
  const [only] = like
  if (only !== undefined && like.length === 1) return only
  refuse(
    `The mapping takes ${field} from the column ${quoted(name)}, which the file does not have. The columns are: ${listed(header)}.`,
  )
}

function readConstants(said: Json): Mapping['constants'] {
  const constants: Mapping['constants'] = {}
  for (const [name, value] of Object.entries(said)) {
    if (name === 'salary_currency') {
      const currency = parseCurrency(asText(value), '')
      if (!('value' in currency)) refuse(`The constant salary_currency of the mapping is no currency. ${currency.howToFix}`)
      constants.salary_currency = currency.value
    } else if (name === 'salary_period') {
      const period: SalaryPeriod | undefined = oneOf(value, salaryPeriods, 'The constant salary_period')
      if (period !== undefined) constants.salary_period = period
    } else refuse(`The mapping names the constant ${quoted(name)}. The constants are: salary_currency, salary_period.`)
  }
  return constants
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T | undefined {
  if (value === undefined || value === null) return undefined
  const found = allowed.find((word) => word === value)
  return found ?? refuse(`${what} in the mapping is ${quoted(asText(value))}; it can be ${allowed.join(' or ')}.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(`The mapping is no JSON: a comma, quote or bracket is missing or too many. It looks like ${example}.`)
  }
}

function asObject(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  return refuse(`${what} is not a list of names in braces. It looks like ${example}.`)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function refuse(sentence: string): never {
  throw new Refusal('invalid', sentence)
}
