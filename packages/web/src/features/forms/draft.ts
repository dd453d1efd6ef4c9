// A record as it stands in a form: texts and rows, made of the record and made into what the server takes. What nobody touched is never
// sent, so that it stays as it is, in whatever form it was written.

/** One entry of a list, by the names of its columns. */
export type DraftRow = Readonly<Record<string, string>>
export type DraftValue = string | readonly DraftRow[]
export type Draft = Readonly<Record<string, DraftValue>>
type Json = unknown
export type Body = Record<string, Json>

/** How a value of the record is written into the form, and read from there. */
interface Codec {
  read: (value: Json) => DraftValue
  write: (value: DraftValue) => Json
}

/** `truth` is a choice of `true` and `false`, `yes` a box to tick, `lines` a list with one entry a line. */
export type Kind =
  | 'line'
  | 'email'
  | 'prose'
  | 'number'
  | 'amount'
  | 'day'
  | 'moment'
  | 'choice'
  | 'truth'
  | 'yes'
  | 'lines'
  | 'rows'

export type Option = readonly [value: string, label: string]

export interface FieldSpec {
  /** Where the record has it, and where the server names it: `salary.least`. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind: Kind
  readonly options?: readonly Option[]
  /** Of rows; `add` is what the button says that adds one. */
  readonly add?: string
  readonly columns?: readonly FieldSpec[]
  /** Characters, or rows. */
  readonly most?: number
  readonly needed?: boolean
  readonly autoComplete?: string
  /** What one could write here, for what was begun. */
  readonly suggest?: (begun: string, signal: AbortSignal) => Promise<string[]>
  /** In the place of nothing. */
  readonly start?: string
  /** Says nothing without the others of its group: the period of a pay without a pay. */
  readonly weak?: boolean
  /** Told by itself though it belongs to a group; the others are told with the whole of theirs. */
  readonly alone?: boolean
  /** Told with it, as the server would empty them otherwise. */
  readonly along?: readonly string[]
  /** Rows that are more than objects of their columns. */
  readonly codec?: { read: (entry: Json) => DraftRow; write: (row: DraftRow) => Json }
}

export interface Section {
  readonly title: string
  readonly help?: string
  readonly fields: readonly FieldSpec[]
}

export const fieldsOf = (sections: readonly Section[]): FieldSpec[] => sections.flatMap(({ fields }) => fields)

const textOf = (value: DraftValue): string => (typeof value === 'string' ? value.trim() : '')
const text: Codec = {
  read: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''),
  write: (value) => textOf(value) || null,
}

const codecs: Record<Exclude<Kind, 'rows'>, Codec> = {
  line: text,
  email: text,
  prose: text,
  day: text,
  amount: { read: text.read, write: (value) => textOf(value).replace(',', '.') || null },
  choice: text,
  truth: {
    read: (value) => (typeof value === 'boolean' ? String(value) : ''),
    write: (value) => (value === '' ? null : value === 'true'),
  },
  number: {
    read: text.read,
    // What is no number goes out as it is: the server says so at the field.
    write: (value) => {
      const said = textOf(value).replace(',', '.')
      if (said === '') return null
      return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said
    },
  },
  yes: { read: (value) => (value === true ? 'yes' : ''), write: (value) => value === 'yes' },
  moment: {
    read: (value) => (typeof value === 'string' ? localMoment(new Date(value)) : ''),
    write: (value) => {
      const said = textOf(value)
      if (said === '') return null
      const moment = new Date(said)
      return Number.isNaN(moment.getTime()) ? said : moment.toISOString()
    },
  },
  lines: {
    read: (value) => (Array.isArray(value) ? value.join('\n') : ''),
    write: (value) => linesOf(textOf(value)),
  },
}

const linesOf = (said: string): string[] =>
  said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const two = (value: number): string => String(value).padStart(2, '0')

/** As `datetime-local` takes it, in the time zone of whoever looks. */
const localMoment = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`

function codecOf(spec: FieldSpec): Codec {
  if (spec.kind !== 'rows') return codecs[spec.kind]
  const columns = spec.columns ?? []
  const { read, write } = spec.codec ?? {
    read: (entry: Json) => rowOf(columns, (name) => (entry as Record<string, Json>)[name]),
    write: (row: DraftRow) =>
      Object.fromEntries(columns.map((column) => [column.name, codecOf(column).write(row[column.name] ?? '')])),
  }
  return {
    read: (value) => (Array.isArray(value) ? value.map(read) : []),
    write: (value) => (typeof value === 'string' ? [] : value.filter((row) => !isEmptyRow(columns, row)).map(write)),
  }
}

function rowOf(columns: readonly FieldSpec[], valueOf: (name: string) => Json): DraftRow {
  return Object.fromEntries(
    columns.map((column) => {
      const value = codecOf(column).read(valueOf(column.name))
      return [column.name, (typeof value === 'string' && value) || (column.start ?? '')]
    }),
  )
}

export const emptyRow = (columns: readonly FieldSpec[]): DraftRow => rowOf(columns, () => undefined)

const isEmptyRow = (columns: readonly FieldSpec[], row: DraftRow): boolean =>
  columns.every(({ name, start }) => (row[name] ?? '').trim() === (start ?? ''))

/** What the record has at `salary.least`. */
function valueAt(record: object, name: string): Json {
  let value: Json = record
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, Json>)[part]
  }
  return value
}

export const draftOf = (specs: readonly FieldSpec[], record: object): Draft =>
  Object.fromEntries(
    specs.map((spec) => {
      const value = codecOf(spec).read(valueAt(record, spec.name))
      return [spec.name, value === '' ? (spec.start ?? '') : value]
    }),
  )

const same = (one: DraftValue | undefined, other: DraftValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The fields in which two drafts differ. */
export const differing = (specs: readonly FieldSpec[], one: Draft, other: Draft): FieldSpec[] =>
  specs.filter(({ name }) => !same(one[name], other[name]))

export const isEmpty = (spec: FieldSpec, value: DraftValue | undefined): boolean => {
  const written = codecOf(spec).write(value ?? '')
  return written === null || (Array.isArray(written) && written.length === 0)
}

const groupOf = ({ name, alone }: FieldSpec): string | undefined =>
  alone || !name.includes('.') ? undefined : name.split('.')[0]

/**
 * What the server is sent of these fields, each with those that are told along and the whole of its group. `former` is the record
 * that the draft goes back to in part: its values go out as they were told.
 */
export function bodyOf(specs: readonly FieldSpec[], draft: Draft, chosen: readonly FieldSpec[], former: object = {}): Body {
  const before = draftOf(specs, former)
  const written = (spec: FieldSpec): Json => {
    const value = draft[spec.name] ?? ''
    const told = valueAt(former, spec.name)
    return told !== undefined && same(value, before[spec.name]) ? told : codecOf(spec).write(value)
  }
  const names = new Set(chosen.flatMap(({ name, along = [] }) => [name, ...along]))
  const body: Body = {}
  for (const spec of specs.filter(({ name }) => names.has(name))) {
    const group = groupOf(spec)
    if (group !== undefined)
      body[group] ??= wholeOf(
        specs.filter((other) => groupOf(other) === group),
        written,
      )
    else put(body, spec.name.split('.'), written(spec))
  }
  return body
}

/** Null where none says something of its own. */
function wholeOf(group: readonly FieldSpec[], written: (spec: FieldSpec) => Json): Json {
  const told = group.map((spec) => [spec, written(spec)] as const).filter(([, value]) => value !== null)
  if (told.every(([{ weak }]) => weak)) return null
  return Object.fromEntries(told.map(([{ name }, value]) => [name.slice(name.indexOf('.') + 1), value]))
}

function put(body: Body, [first = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) body[first] = value
  else put((body[first] ??= {}) as Body, rest, value)
}

/** For a new record: what is empty is not named. */
export function withoutEmpty(body: Body): Body {
  const told = Object.entries(body).map(([name, value]) => [name, isObject(value) ? withoutEmpty(value) : value] as const)
  return Object.fromEntries(told.filter(([, value]) => !saysNothing(value)))
}

const isObject = (value: Json): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

const saysNothing = (value: Json): boolean => value === null || (typeof value === 'object' && Object.keys(value).length === 0)

export interface FieldFault {
  name: string
  detail: string
  /** Which row of a list it is about, from 0. */
  row?: number
}

/** Which fields the faults are of that the server names by JSON pointers; what is of none comes back by itself. */
export function faultsAt(
  specs: readonly FieldSpec[],
  errors: readonly { pointer: string; detail: string }[],
): { faults: FieldFault[]; others: string[] } {
  const faults: FieldFault[] = []
  const others: string[] = []
  for (const { pointer, detail } of errors) {
    const place = pointer.replace(/^\//, '').replaceAll('/', '.')
    const spec =
      specs.find(({ name }) => place === name || place.startsWith(`${name}.`)) ??
      specs.find(({ name }) => place !== '' && name.startsWith(`${place}.`))
    if (spec === undefined) others.push(detail)
    else if (!faults.some(({ name }) => name === spec.name)) {
      const [, row] = /^\.(\d+)/.exec(place.slice(spec.name.length)) ?? []
      faults.push({ name: spec.name, detail, ...(row === undefined ? {} : { row: Number(row) }) })
    }
  }
  const order = specs.map(({ name }) => name)
  return { faults: faults.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name)), others }
}
