// CSV out: RFC 4180, and safe to open in a spreadsheet; what was done for that is taken back by an import.

/** With what formulas begin, also in the wide signs that some programs take for the plain ones. */
const signs = String.raw`=+\-@＝＋－＠`
const beginning = new RegExp(`^'*[${signs}\\t\\r\\n]`)
// Whoever opens a file with another delimiter begins a cell behind it, quoted or not.
const behindDelimiter = new RegExp(`(?<=[;,|\\t\\r\\n])('*)(?=[${signs}])`, 'g')
const oneBehindDelimiter = new RegExp(`(?<=[;,|\\t\\r\\n])'('*)(?=[${signs}])`, 'g')

/** One line of CSV. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string): string {
  // Numbers keep their sign; everything else that begins like a formula is neutralised (OWASP, CSV injection).
  // One that has apostrophes before it already gets another, so that taking one away gives back what there was.
  const risky = beginning.test(cell) && !/^[+-]?\d+([.,]\d+)*$/.test(cell)
  const inside = cell.replaceAll(behindDelimiter, "'$1")
  const text = risky ? `'${inside}` : inside
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Takes back the apostrophes that keep a spreadsheet from reading a cell as a formula, whoever put them there. */
export function withoutApostrophe(cell: string): string {
  if (!cell.includes("'")) return cell
  const text = cell.startsWith("'") && beginning.test(cell) ? cell.slice(1) : cell
  return text.replaceAll(oneBehindDelimiter, '$1')
}
