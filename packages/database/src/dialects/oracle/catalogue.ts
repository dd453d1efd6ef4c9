// What a schema of Oracle really holds, read from the server's catalogue.
import type { Connection, RawRow } from '../../engine.ts'
import type { FoundSchema, FoundTable, OtherObject } from '../../schema/found.ts'
import { told } from '../row-texts.ts'
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
    if (told(row, 'kind') === 'table') readers.set(told(row, 'name'), new TableReader(told(row, 'name')))
    else others.push({ kind: told(row, 'kind'), name: told(row, 'name'), text: told(row, 'text') })
  }
  const each = (list: readonly RawRow[], add: (reader: TableReader, row: RawRow) => void) => {
    for (const row of list) {
      const reader = readers.get(told(row, 'owner'))
      if (reader) add(reader, row)
    }
  }
  each(rows.columns, (reader, row) => reader.addColumn(row))
  each(rows.checks, (reader, row) => reader.addCheck(row))
  each(rows.keys, (reader, row) => reader.addKeyMember(row))
  each(rows.indexes, (reader, row) => reader.addIndexMember(row))
  for (const row of rows.triggers) others.push({ kind: 'trigger', name: told(row, 'name'), text: told(row, 'text') })
  for (const row of rows.others) others.push({ kind: told(row, 'kind'), name: told(row, 'name'), text: '' })
  return {
    tables: new Map<string, FoundTable>([...readers].map(([name, reader]) => [name, reader.table()])),
    others,
    restrictIsNoAction: true,
  }
}
