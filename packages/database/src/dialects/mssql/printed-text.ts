// What SQL Server prints of a definition, brought to plain SQL: without the casts and marks that the kind of a literal needs.
import { readForm, type Form } from '../sql-form.ts'
import { isWord, tokensOf, type Token } from '../sql-tokens.ts'

/** `(N'a')` and `CONVERT([varchar](3),N'a' COLLATE …)` are `'a'`, and `0x01` is `x'01'`; what is cast besides stays. */
export function standardText(sql: string): string {
  return textOf(tokensOf(sql, 'names'))
}

function textOf(tokens: readonly Token[]): string {
  const words: string[] = []
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place]!
    const next = tokens[place + 1]
    const touches = next !== undefined && next.start === token.end
    if (isWord(token, 'N') && touches && next.kind === 'text') continue
    if (isWord(token, 'COLLATE') && next) {
      place += 1
      continue
    }
    if (token.content === '0' && touches && /^x[0-9a-f]*$/i.test(next.content)) {
      words.push(`x'${next.content.slice(1).toLowerCase()}'`)
      place += 1
      continue
    }
    const end = isWord(next, '(') ? closing(tokens, place + 1) : undefined
    const literal = end === undefined ? undefined : castLiteral(token, tokens.slice(place + 2, end))
    if (literal !== undefined) {
      words.push(literal)
      place = end!
      continue
    }
    words.push(written(token))
  }
  return words.join(' ')
}

function written({ kind, content }: Token): string {
  if (kind === 'text') return `'${content.replaceAll("'", "''")}'`
  if (kind === 'quoted name') return `"${content.replaceAll('"', '""')}"`
  return kind === 'bytes' ? `x'${content}'` : content
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

/** The literal that is cast; undefined for a cast of anything else. */
function castLiteral(word: Token, inner: readonly Token[]): string | undefined {
  const value = castValue(word, inner)
  const form = value && readForm(textOf(value), 'names')
  return form && 'literal' in form ? textOf(value) : undefined
}

/** What is cast, by `CONVERT(type, value, style)` or `CAST(value AS type)`. */
function castValue(word: Token, inner: readonly Token[]): readonly Token[] | undefined {
  const split = (is: (token: Token) => boolean): readonly Token[][] => {
    let depth = 0
    const parts: Token[][] = [[]]
    for (const token of inner) {
      if (isWord(token, '(')) depth += 1
      if (isWord(token, ')')) depth -= 1
      if (depth === 0 && is(token)) parts.push([])
      else parts.at(-1)!.push(token)
    }
    return parts
  }
  if (isWord(word, 'CONVERT')) return split((token) => isWord(token, ','))[1]
  return isWord(word, 'CAST') ? split((token) => isWord(token, 'AS'))[0] : undefined
}

/** A definition without brackets around the whole of it and the cast in them. */
export function withoutCast(sql: string): string {
  let tokens: readonly Token[] = tokensOf(standardText(sql), 'names')
  for (;;) {
    const [first, second] = tokens
    const open = isWord(first, '(') ? 0 : isWord(second, '(') ? 1 : undefined
    if (open === undefined || closing(tokens, open) !== tokens.length - 1) return textOf(tokens)
    const inner = tokens.slice(open + 1, -1)
    const value = open === 0 ? inner : castValue(first!, inner)
    if (value === undefined) return textOf(tokens)
    tokens = value
  }
}

/** The tree of a printed condition. One of a list is printed as alternatives, the last of them first. */
export function printedCondition(sql: string): Form | undefined {
  const form = readForm(standardText(sql), 'names')
  return form && withLists(form)
}

function withLists(form: Form): Form {
  if (!('word' in form)) return form
  const parts = form.parts.map(withLists)
  if (form.word !== 'OR') return { ...form, parts }
  const pairs = parts.map((part) => ('word' in part && part.word === '=' ? part.parts : []))
  const [column] = pairs[0] ?? []
  const isList =
    column !== undefined &&
    'name' in column &&
    pairs.every(([left, right]) => left && 'name' in left && left.name === column.name && right && 'literal' in right)
  if (!isList) return { ...form, parts }
  return { word: 'IN', parts: [column, { word: 'LIST', parts: pairs.map(([, right]) => right!).toReversed() }] }
}
