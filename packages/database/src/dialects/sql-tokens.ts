// SQL text as tokens: names without their quotes, texts without theirs, comments apart.

export interface Token {
  kind: 'name' | 'quoted name' | 'text' | 'bytes' | 'number' | 'sign' | 'comment'
  /** What stands between the quotes; names and signs as they are. */
  content: string
  start: number
  end: number
}

/** What is written in square brackets: names in some engines' SQL, lists and array types in others'. */
export type Brackets = 'names' | 'lists'

const patterns: Record<Brackets, RegExp> = { names: pattern(String.raw`\[[^\]]*\]`), lists: pattern(String.raw`(?!)`) }

function pattern(bracketed: string): RegExp {
  const parts = [
    String.raw`--[^\n]*|/\*[\s\S]*?\*/`,
    String.raw`[xX]'[0-9a-fA-F]*'`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`"(?:[^"]|"")*"|${'`(?:[^`]|``)*`'}|${bracketed}`,
    String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`,
    String.raw`[\p{L}_][\p{L}\p{N}_$]*`,
    String.raw`::|<=|>=|<>|!=|==|\|\||->>|->|\S`,
  ]
  return new RegExp(parts.join('|'), 'gu')
}

/** The tokens of a statement or a part of one. Every character but white space is in one of them. */
export function tokensOf(sql: string, brackets: Brackets): Token[] {
  const tokens: Token[] = []
  for (const match of sql.matchAll(patterns[brackets])) {
    const [text] = match
    const kind = kindOf(text)
    const content = kind === 'text' || kind === 'quoted name' ? withoutQuotes(text) : kind === 'bytes' ? text.slice(2, -1) : text
    tokens.push({ kind, content, start: match.index, end: match.index + text.length })
  }
  return tokens
}

/** By how a token begins; a quote or a bracket by itself is a sign. */
function kindOf(text: string): Token['kind'] {
  const first = text[0]!
  if (text.length > 1) {
    if (text.startsWith('--') || text.startsWith('/*')) return 'comment'
    if (first === "'") return 'text'
    if (first === '"' || first === '`' || first === '[') return 'quoted name'
    if (text[1] === "'") return 'bytes'
    if (first === '.') return 'number'
  }
  if (first >= '0' && first <= '9') return 'number'
  return /[\p{L}_]/u.test(first) ? 'name' : 'sign'
}

/** A doubled quote inside stands for itself; brackets know no such thing. */
function withoutQuotes(text: string): string {
  const quote = text[0]!
  const inside = text.slice(1, -1)
  return quote === '[' ? inside : inside.replaceAll(quote + quote, quote)
}

/** True for a word of the language: a name that is not quoted, whatever its case. */
export const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.kind === 'name' || token.kind === 'sign') && token.content.toUpperCase() === word

/** A part of a statement in one line. */
export const oneLine = (sql: string): string => sql.replace(/\s+/g, ' ').trim()
