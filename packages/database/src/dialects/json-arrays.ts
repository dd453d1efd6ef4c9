// Rows of a tree as JSON arrays: in one, or where a function takes only so many arguments, in several inside one.

// PostgreSQL's functions take 100 arguments, SQLite's 127.
const mostElements = 90

/** One array of all elements of a row. `array` is the engine's function, `ending` what it says behind its arguments. */
export function rowArray(array: string, elements: readonly string[], ending = ''): string {
  const one = (items: readonly string[]) => `${array}(${items.join(', ')}${ending})`
  if (elements.length <= mostElements) return one(elements)
  const parts: string[] = []
  for (let at = 0; at < elements.length; at += mostElements) parts.push(one(elements.slice(at, at + mostElements)))
  return one(parts)
}

export type Rows = readonly (readonly unknown[])[]

/** The rows as one array each, given how many elements they have. */
export const inOneArray = (rows: Rows, elements: number): Rows =>
  elements <= mostElements ? rows : rows.map((row) => row.flat(1))

/** Some engines give JSON that came out of a subquery as text inside JSON. */
export const parsed = (json: unknown): unknown => (typeof json === 'string' ? (JSON.parse(json) as unknown) : json)
