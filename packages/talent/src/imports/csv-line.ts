// CSV out: RFC 4180, and safe to open in a spreadsheet.

/** One line of CSV. A cell a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string): string {
  // Numbers keep their sign; everything else that begins like a formula is neutralised (OWASP, CSV injection).
  // One that has apostrophes before it already gets another, so that taking one away gives back what there was.
  const risky = /^'*[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)*$/.test(cell)
  const text = risky ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
