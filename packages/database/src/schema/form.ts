// Tables that are all that a schema asks for, and were only made in another form: by another program, say.
import { schemaDifferences } from './differences.ts'
import type { FoundSchema } from './found.ts'
import type { SchemaState, TableState } from './state.ts'
import { tablesOnly } from './view-state.ts'

export interface OtherForm {
  table: TableState
  /** In what its form is another one, a sentence each. */
  differences: string[]
}

const isOfName = (sentence: string): boolean => sentence.endsWith(' has no name')

/** Columns, types, keys and checks are all there; what differs is how they are kept, or that they have no name. */
export function inOtherForm(wanted: SchemaState, found: FoundSchema): OtherForm[] {
  return [...tablesOnly(wanted).values()].flatMap((table) => {
    const there = found.tables.get(table.name)
    if (!there) return []
    const differencesWith = (peculiarities: typeof there.peculiarities): string[] => {
      const alone = { ...found, others: [], tables: new Map([[table.name, { ...there, peculiarities }]]) }
      return schemaDifferences(new Map([[table.name, table]]), alone)
    }
    const differences = differencesWith(there.peculiarities)
    return differences.length > 0 && differencesWith([]).every(isOfName) ? [{ table, differences }] : []
  })
}
