// What a database of MariaDB or MySQL really holds, read from the server's catalogue.
import type { Connection, RawRow } from '../../engine.ts'
import type { FoundSchema, OtherObject } from '../../schema/found.ts'
import { told } from '../row-texts.ts'
import { readRows } from './catalogue-rows.ts'
import type { Flavour } from './flavour.ts'
import { TableReader } from './table-reader.ts'

const kindsOfRelations: Record<string, string> = { VIEW: 'view', SEQUENCE: 'sequence' }

/** Reads the database of the connection, or one table of it. */
export async function readCatalogue(connection: Connection, flavour: Flavour, table?: string): Promise<FoundSchema> {
  const rows = await readRows(connection, flavour, table)
  const readers = new Map<string, TableReader>()
  const others: OtherObject[] = []
  for (const row of rows.relations) {
    const kind = kindsOfRelations[told(row, 'kind')]
    if (kind === undefined) readers.set(told(row, 'name'), new TableReader(row, flavour))
    else others.push({ kind, name: told(row, 'name'), text: told(row, 'text') })
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
  for (const row of rows.others) others.push({ kind: told(row, 'kind'), name: told(row, 'name'), text: told(row, 'text') })
  return { tables: new Map([...readers].map(([name, reader]) => [name, reader.table(readers)])), others }
}
