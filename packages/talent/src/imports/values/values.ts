// The texts of cells: what counts as nothing said, how two spellings compare, and what a parser answers.
/** What is wrong with one cell, without its content, so that like problems group; and the mend, which may quote it. */
export interface Problem {
  problem: string
  howToFix: string
}

/** A value; or, in a sentence each, what is wrong and how to mend it. */
export type Parsed<T> = { value: T } | Problem

const nothing = new Set(
  [
    '',
    'n a',
    'na',
    'nan',
    'null',
    'nil',
    'none',
    'unknown',
    'tbd',
    'tba',
    'not applicable',
    'not specified',
    'not available',
  ].concat(['unbekannt', 'keine angabe', 'k a', 'keine', 'sin datos', 'no aplica', 'inconnu', 'non precise', 'undefined']),
)

/** How a text that says nothing can begin; most cells are decided by this alone. */
const nothingBegins = /^(?:[^\p{L}\p{N}]|[iknstu])/iu

/** Whether a cell is there but says nothing: blanks, "-", "n/a", "null", "unknown", … */
export function saysNothing(text: string): boolean {
  return text === '' || (text.length < 20 && nothingBegins.test(text) && nothing.has(fold(text)))
}

/** Lower case without accents and signs, words parted by one blank: "Semi-Señor" and "semi senor" become the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}+%#]+/gu, ' ')
    .trim()
}

/** The words of a header, folded: "jobTitle", "Job_Title" and "JOB-TITLE" are all "job title". */
export function foldHeader(header: string): string {
  return fold(header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'))
}

/** Most lines are tidy, which is told sooner than they are tidied. */
const tidy = /^[!-~]+(?: [!-~]+)*$/

/** One line of text: NFC, blanks collapsed, trimmed. */
export function tidyLine(text: string): string {
  if (tidy.test(text)) return text
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Text of several lines: NFC, line ends as "\n", trimmed. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
}

/** A cell's content as a sentence quotes it: one line, at most 40 characters. */
export function quoted(text: string): string {
  const line = tidyLine(text)
  return line.length > 40 ? `"${line.slice(0, 39)}…"` : `"${line}"`
}

/** A line of at most 255 characters, the length of every short column. */
export function parseLine(text: string): Parsed<string> {
  const value = tidyLine(text)
  if (value.length <= 255) return { value }
  return {
    problem: 'The text is longer than 255 characters',
    howToFix: `Shorten ${quoted(value)} (${value.length} characters), or map the column to a longer field.`,
  }
}
