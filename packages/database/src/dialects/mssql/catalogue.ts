// What a database of SQL Server really holds, read from the server's catalogue.
import type { Connection, RawRow } from '../../engine.ts'
import type { FoundSchema, FoundTable, OtherObject } from '../../schema/found.ts'
import type { SchemaState } from '../../schema/state.ts'
import { isTrue, told } from '../row-texts.ts'
import { cascadesOf, toldActions, triggerName } from './cascades.ts'
import { readRows, type CatalogueRows } from './catalogue-rows.ts'
import { TableReader } from './table-reader.ts'

/** Reads the schema of the connection's user. */
export async function readCatalogue(connection: Connection): Promise<FoundSchema> {
  return schemaOf(await readRows(connection))
}

export function schemaOf(rows: CatalogueRows): FoundSchema {
  const readers = new Map<string, TableReader>()
  const others: OtherObject[] = []
  for (const row of rows.relations) {
    if (told(row, 'kind').trim() === 'U') readers.set(told(row, 'name'), new TableReader(row))
    else others.push({ kind: 'view', name: told(row, 'name'), text: told(row, 'text'), verbatim: true })
  }
  const each = (list: readonly RawRow[], add: (reader: TableReader, row: RawRow) => void) => {
    for (const row of list) {
      const reader = readers.get(told(row, 'owner'))
      if (reader) add(reader, row)
    }
  }
  each(rows.columns, (reader, row) => reader.addColumn(row))
  each(rows.checks, (reader, row) => reader.addCheck(row))
  each(rows.foreignKeys, (reader, row) => reader.addKeyMember(row))
  each(rows.indexes, (reader, row) => reader.addIndexMember(row))
  const actions = new Map(
    rows.triggers
      .filter((row) => told(row, 'name') === triggerName(told(row, 'owner')))
      .map((row) => [told(row, 'owner'), toldActions(told(row, 'text'))]),
  )
  const tables = new Map<string, FoundTable>(
    [...readers].map(([name, reader]) => [name, reader.table((target) => actions.get(target) ?? new Map())]),
  )
  // A trigger that is not the very one the layer makes for these keys is somebody else's.
  const ours = cascadesOf(tables as unknown as SchemaState)
  for (const row of rows.triggers) {
    const [name, owner, text] = ['name', 'owner', 'text'].map((part) => told(row, part)) as [string, string, string]
    if (name === triggerName(owner) && text === ours.get(owner) && !isTrue(row, 'disabled')) continue
    others.push({ kind: 'trigger', name, text })
  }
  for (const row of rows.others) others.push({ kind: told(row, 'kind'), name: told(row, 'name'), text: told(row, 'text') })
  return { tables, others, restrictIsNoAction: true }
}
