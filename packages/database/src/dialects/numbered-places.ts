// The places of parameters, written `?` by the layer, in the way of servers that number them.

const placesAndQuotes = /\?|'(?:[^']|'')*'|"(?:[^"]|"")*"/g

/** The statement with each `?` outside of quotes replaced by `place(1)`, `place(2)`, …, and how many there are. */
export function numberedPlaces(sql: string, place: (number: number) => string): { sql: string; count: number } {
  let count = 0
  const text = sql.replace(placesAndQuotes, (found) => (found === '?' ? place(++count) : found))
  return { sql: text, count }
}
