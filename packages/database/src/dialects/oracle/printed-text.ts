// What Oracle tells of a definition, brought to plain SQL: without the functions that the kind of a literal needs.
import { readForm, type Form } from '../sql-form.ts'
import { isWord, tokensOf, type Token } from '../sql-tokens.ts'

/** The same for the same definition, however it is spaced. */
export const normalText = (sql: string): string =>
  tokensOf(sql, 'lists')
    .map((token) => (token.kind === 'name' ? token.content.toUpperCase() : written(token)))
    .join(' ')

function written({ kind, content }: Token): string {
  if (kind === 'text') return `'${content.replaceAll("'", "''")}'`
  return kind === 'quoted name' ? `"${content}"` : content
}

const literalFunctions = new Set(['TO_DATE', 'TO_TIMESTAMP', 'TO_CHAR', 'UNISTR', 'CHR', 'HEXTORAW', 'TO_CLOB', 'TO_BLOB'])

/** `TO_DATE('2000-01-01', '…')` is `'2000-01-01'`, `HEXTORAW('01')` is `x'01'`, and `0.5d` is `0.5`. */
export function standardText(sql: string): string {
  const tokens = tokensOf(sql, 'lists')
  const words: string[] = []
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place]!
    const next = tokens[place + 1]
    if (isWord(token, 'TIMESTAMP') && next?.kind === 'text') continue
    if (isWord(token, 'D') && tokens[place - 1]?.kind === 'number' && tokens[place - 1]!.end === token.start) continue
    const end =
      token.kind === 'name' && literalFunctions.has(token.content.toUpperCase()) && isWord(next, '(')
        ? closing(tokens, place + 1)
        : undefined
    const literal = end === undefined ? undefined : literalOf(token.content.toUpperCase(), tokens.slice(place + 2, end))
    if (literal === undefined) words.push(written(token))
    else {
      words.push(literal)
      place = end!
    }
  }
  return words.join(' ')
}

/** The place of the bracket that closes the one there. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0
  for (let place = open; place < tokens.length; place++) {
    if (isWord(tokens[place], '(')) depth += 1
    if (isWord(tokens[place], ')') && --depth === 0) return place
  }
  return undefined
}

/** What a function makes of a literal; undefined where its first argument is none. */
function literalOf(name: string, inner: readonly Token[]): string | undefined {
  const comma = inner.findIndex((token) => isWord(token, ','))
  const argument = standardText(textOf(comma === -1 ? inner : inner.slice(0, comma)))
  const form = readForm(argument, 'lists')
  if (!form || !('literal' in form)) return undefined
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  switch (name) {
    case 'CHR':
      return quoted(String.fromCodePoint(Number(form.literal)))
    case 'HEXTORAW':
      return `x'${form.literal.toLowerCase()}'`
    case 'UNISTR':
      return quoted(
        form.literal.replace(/\\([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
      )
    default:
      return argument
  }
}

const textOf = (tokens: readonly Token[]): string => tokens.map(written).join(' ')

/** The tree of a condition, or of a value. */
export const printedForm = (sql: string): Form | undefined => readForm(standardText(sql), 'lists')

/** What stands inside brackets, or a cast, around the whole of it. */
export function withoutCast(sql: string): string {
  const tokens = tokensOf(sql, 'lists')
  const open = isWord(tokens[0], '(') ? 0 : isWord(tokens[0], 'CAST') ? 1 : undefined
  if (open === undefined || closing(tokens, open) !== tokens.length - 1) return sql
  const inner = tokens.slice(open + 1, -1)
  const as = open === 1 ? inner.findLastIndex((token) => isWord(token, 'AS')) : inner.length
  return withoutCast(textOf(inner.slice(0, as)))
}
