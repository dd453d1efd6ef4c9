// Writes schema code for a database made by somebody else, with what the code cannot say beside it.
import { builders, calls } from './builders.ts'
import { schemaDifferences } from './differences.ts'
import type { FoundSchema } from './found.ts'
import { quoted, renderTable } from './render.ts'
import { sayableSchema, type NotSaid } from './sayable.ts'

export interface RenderedSchema {
  /** A module that exports each table, the `schema` of them all, and what is `known`. */
  code: string
  /** What the code does not say, each with its reason; it stands in comments of the code too. */
  notSaid: NotSaid[]
  /** In what the database differs from the code, as sentences of `schemaDifferences`; the code exports them. */
  known: string[]
}

/**
 * Schema code of an introspected database. `schemaDifferences(schema, found, known)` is empty, with what the code exports: what
 * it does not say is kept there, and told again when it changes. Which columns the layer is to fill, and which are personal, no
 * database tells; the layer's own tables are left out.
 * @param options.from The module the builders are imported from.
 */
export function renderSchema(found: FoundSchema, options: { from?: string } = {}): RenderedSchema {
  const { schema, notSaid } = sayableSchema(found)
  const known = schemaDifferences(schema, found)
  const constants = constantNames([...schema.keys()])
  const tables = [...schema.values()].map((table) => {
    const comments = commentsOn(notSaid.filter((item) => item.table === table.name))
    return `${comments}export const ${constants.get(table.name)} = ${renderTable(table)}\n`
  })
  const elsewhere = commentsOn(notSaid.filter(({ table }) => !schema.has(table)))
  const words = builders.filter((word) => tables.some((code) => calls(code, word)))
  const lines = [
    '// The schema of an existing database, as it was found.',
    `import { ${words.join(', ')} } from ${quoted(options.from ?? '@moirai/database')}`,
    '',
    ...tables,
    `${elsewhere}export const schema = { ${[...constants.values()].join(', ')} }`,
    '',
    '/** In what the database is not as this code would make it: to be given to `schemaDifferences`. */',
    `export const known = [${known.map((sentence) => `\n  ${quoted(sentence)},`).join('')}${known.length > 0 ? '\n' : ''}]`,
    '',
  ]
  return { code: lines.join('\n'), notSaid, known }
}

const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally ' +
    'for function if implements import in instanceof interface let new null package private protected public return static super ' +
    'switch this throw true try typeof undefined var void while with yield schema known'
  ).split(' '),
)

/** A constant for each table: its name, or a longer one where that means something else in the module. */
function constantNames(tables: readonly string[]): Map<string, string> {
  const taken = new Set([...reserved, ...builders, ...tables])
  return new Map(
    tables.map((table) => {
      let name = table
      while (reserved.has(name) || builders.includes(name) || (name !== table && taken.has(name))) name += '_table'
      taken.add(name)
      return [table, name]
    }),
  )
}

/** One line for each thing that is said of one or several parts. */
function commentsOn(items: readonly NotSaid[]): string {
  const lines = new Map<string, string[]>()
  for (const { table, of, text, reason } of items) {
    const about = `${text === '' ? '' : `: ${text}`} (${reason})`.replace(/\s+/g, ' ')
    const parts = lines.get(about) ?? []
    parts.push(table === '' || items.every((other) => other.table === table) ? of : `${table}, ${of}`)
    lines.set(about, parts)
  }
  return [...lines].map(([about, parts]) => `// Not said: ${parts.join(', ')}${about}.\n`).join('')
}
