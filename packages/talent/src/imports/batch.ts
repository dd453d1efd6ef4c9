// One batch of rows in one transaction: converted, put in place, noted row by row, and the checkpoint moved on.
import { storedFieldValue, type CustomField } from '@moirai/contract/custom-fields'
import type { DuplicatePolicy } from '@moirai/contract/words'
import { DatabaseError } from '@moirai/database'
import { putPastApplications, type PastApplication } from '../applications/applications.ts'
import type { Work } from '../context.ts'
import { putJobs } from '../jobs/jobs.ts'
import { createdOf, type Outcome } from '../outcome.ts'
import { putPeople } from '../people/people.ts'
import type { Rates } from '../settings/settings.ts'
import { replaceStatedSkills } from '../skills/skills.ts'
import type { SkillFinder } from '../taxonomy/taxonomy.ts'
import { withoutApostrophe } from './csv-line.ts'
import {
  convertApplication,
  convertJob,
  convertPerson,
  type JobRecord,
  type PersonRecord,
  type RowProblem,
} from './conversion/conversion.ts'
import { Journal, type Before } from './journal.ts'
import type { FileKind } from './mapping/fields.ts'
import type { Mapping } from './mapping/mapping.ts'
import { foldHeader } from './values/values.ts'
import type { Row, UnreadableRow } from './reading/reading.ts'

/** What stays the same over all batches of an import. */
export interface Conversion {
  kind: FileKind
  header: string[]
  mapping: Mapping
  /** The deployment's, for pay that names none. */
  currency: string
  properties: ReadonlySet<string>
  /** Those that the admin has defined, by the folded name of a column. */
  fields: ReadonlyMap<string, CustomField>
  onDuplicate: DuplicatePolicy
  rates: Rates
  findSkill: SkillFinder
}

type ImportRecord = JobRecord | PersonRecord | PastApplication

/** What became of one row of the file. */
export interface RowResult {
  row: number
  action: 'created' | 'updated' | 'skipped' | 'failed'
  entityId: string | null
  /** Null where the row could not be read as a record, or names what is not here. */
  identity: Identity | null
  cells: readonly string[]
  problems: readonly RowProblem[]
  /** What undoing puts back. */
  before: Before | null
}

/** What makes two rows of a file one record. */
export interface Identity {
  kind: FileKind
  key: string
  email: string | null
  madeId: boolean
}

type Converted = { row: number; cells: readonly string[] } & ({ record: ImportRecord } | { problems: readonly RowProblem[] })

/** Somebody else made the same record at the same moment: begun anew, the batch sees it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/**
 * Puts a batch in place and says what became of each row, in order. @throws Overtaken, unless this is the `last` try: then such rows
 * fail.
 */
export async function putBatch(
  work: Work,
  conversion: Conversion,
  rows: readonly (Row | UnreadableRow)[],
  last = true,
): Promise<RowResult[]> {
  const converted = rows.map((row) => convert(conversion, row))
  const good = converted.filter((row) => 'record' in row)
  const journal = new Journal()
  const outcomes = await putRecords(work, conversion, good, journal, last)
  const byRow = new Map(good.map((row, index) => [row.row, outcomes[index]!]))
  return converted.map((row) => resultOf(row, byRow.get(row.row), conversion, journal))
}

/** What no engine stores; a row that could not be read for it is shown all the same. */
const withoutNul = (text: string): string => text.replaceAll('\0', '\u{fffd}')

function convert(conversion: Conversion, row: Row | UnreadableRow): Converted {
  if (!('cells' in row)) {
    return {
      row: row.row,
      cells: [],
      // It has no cells that could stand in the file of errors, so that its text stands beside the mend.
      problems: [{ column: '', problem: row.problem, howToFix: `${row.howToFix} The row begins: ${withoutNul(row.text)}` }],
    }
  }
  const { kind, header, mapping } = conversion
  const cells = row.cells.map(withoutApostrophe)
  const options = { currency: conversion.currency }
  const result = {
    people: () => convertPerson(cells, header, mapping, options),
    jobs: () => convertJob(cells, header, mapping, options),
    applications: () => convertApplication(cells, header, mapping),
  }[kind]()
  return { row: row.row, cells, ...('record' in result ? inFields(result.record, conversion) : result) }
}

/** What stands in a column of the name of a field must be what the field may hold, and is kept under its key. */
function inFields(
  record: ImportRecord,
  { fields, header }: Conversion,
): { record: ImportRecord } | { problems: readonly RowProblem[] } {
  if (fields.size === 0 || !('extra' in record)) return { record }
  const problems: RowProblem[] = []
  const extra = { ...record.extra }
  for (const column of header) {
    const field = fields.get(foldHeader(column))
    if (!field) continue
    const text = extra[column]
    delete extra[column]
    if (text !== undefined) {
      const stored = storedFieldValue(field, text)
      if ('value' in stored) extra[field.key] = stored.value
      else problems.push({ column, ...stored })
    } else if (field.required) problems.push({ column, problem: 'This is needed', howToFix: 'Fill the cell.' })
  }
  return problems.length > 0 ? { problems } : { record: { ...record, extra } }
}

/** All at once; where the database refuses the batch, one by one, so that only the offending rows fail. */
async function putRecords(
  work: Work,
  conversion: Conversion,
  rows: readonly { record: ImportRecord }[],
  journal: Journal,
  last: boolean,
): Promise<Outcome[]> {
  const records = rows.map(({ record }) => record)
  try {
    return await work.session.transaction((session) => put({ ...work, session }, conversion, records, journal))
  } catch (error) {
    if (!refusedRow(error)) throw error
    // What stands in the file twice, or was here, is known by now: another writer must have been faster.
    if (error.kind === 'unique' && !last) throw new Overtaken()
  }
  const outcomes: Outcome[] = []
  for (const record of records) {
    try {
      outcomes.push(...(await work.session.transaction((session) => put({ ...work, session }, conversion, [record], journal))))
    } catch (error) {
      if (!refusedRow(error)) throw error
      const [column = ''] = error.columns
      outcomes.push({
        action: 'failed',
        column,
        problem: `The database refused this row (${error.kind}).`,
        howToFix: 'Compare it with the rows around it.',
      })
    }
  }
  return outcomes
}

const refusedRow = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && ['unique', 'check', 'not null', 'foreign key', 'value'].includes(error.kind)

async function put(work: Work, conversion: Conversion, records: readonly ImportRecord[], journal: Journal): Promise<Outcome[]> {
  if (records.length === 0) return []
  // Where what is known stays as it is, there is nothing to put back.
  const changes = conversion.onDuplicate === 'update'
  if (conversion.kind === 'applications') {
    return putPastApplications(work, records as readonly PastApplication[], {
      ...conversion,
      ...(changes ? { onKnown: (rows) => journal.keepApplications(work, rows) } : {}),
      onPair: (application, pair) => journal.keepPair(application, pair),
    })
  }
  if (conversion.kind === 'jobs') {
    return putJobs(work, records as readonly JobRecord[], {
      ...conversion,
      ...(changes ? { onKnown: (rows) => journal.keepJobs(work, rows) } : {}),
      onMadeCompanies: (ids) => journal.keepMadeCompanies(ids),
    })
  }
  return putPeopleWithSkills(work, conversion, records as readonly PersonRecord[], journal)
}

async function putPeopleWithSkills(
  work: Work,
  conversion: Conversion,
  people: readonly PersonRecord[],
  journal: Journal,
): Promise<Outcome[]> {
  const outcomes = await putPeople(work, people, {
    ...conversion,
    ...(conversion.onDuplicate === 'update' ? { onKnown: (rows) => journal.keepPeople(work, rows) } : {}),
  })
  if (conversion.properties.has('skills')) {
    const stated = people.flatMap((person, index) => {
      const outcome = outcomes[index]!
      return outcome.action === 'created' || outcome.action === 'updated' ? [[outcome.id, person.skills] as const] : []
    })
    await replaceStatedSkills(work, new Map(stated), conversion.findSkill, createdOf(outcomes))
  }
  return outcomes
}

function resultOf(row: Converted, outcome: Outcome | undefined, { kind }: Conversion, journal: Journal): RowResult {
  const { cells } = row
  const before = null
  if (!('record' in row) || !outcome) {
    const problems = 'problems' in row ? row.problems : []
    return { row: row.row, action: 'failed', entityId: null, identity: null, cells, problems, before }
  }
  const identity = identityOf(kind, row.record, journal)
  if (outcome.action === 'failed') {
    const { action, ...problem } = outcome
    return { row: row.row, action, entityId: null, identity, cells, problems: [problem], before }
  }
  const result = { row: row.row, action: outcome.action, entityId: outcome.id, identity, cells, problems: [] }
  return { ...result, before: journal.takeFor(result) }
}

function identityOf(kind: FileKind, record: ImportRecord, journal: Journal): Identity | null {
  if ('person' in record) {
    // Where one of the two is not here there is nothing that another row could be the same as.
    const key = journal.pairOf(record)
    return key === undefined ? null : { kind, key, email: null, madeId: false }
  }
  const { externalId, madeId } = record
  // An outside id of a posting is that of its company.
  if ('company' in record) return { kind, key: `${record.company}\n${externalId}`, email: null, madeId }
  return { kind, key: externalId, email: record.email, madeId }
}
