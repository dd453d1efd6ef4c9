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
    String.raw`(?<comment>--[^\n]*|/\*[\s\S]*?\*/)`,
    String.raw`(?<bytes>[xX]'[0-9a-fA-F]*')`,
    String.raw`(?<text>'(?:[^']|'')*')`,
    String.raw`(?<quoted>"(?:[^"]|"")*"|${'`(?:[^`]|``)*`'}|${bracketed})`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<sign>::|<=|>=|<>|!=|==|\|\||->>|->|[^\s])`,
  ]
  return new RegExp(parts.join('|'), 'gu')
}

/** The tokens of a statement or a part of one. Every character but white space is in one of them. */
export function tokensOf(sql: string, brackets: Brackets): Token[] {
  return [...sql.matchAll(patterns[brackets])].map((match) => {
    const groups = match.groups!
    const [text] = match
    const place = { start: match.index, end: match.index + text.length }
    if (groups['quoted'] !== undefined) return { kind: 'quoted name', content: withoutQuotes(text), ...place }
    if (groups['text'] !== undefined) return { kind: 'text', content: withoutQuotes(text), ...place }
    if (groups['bytes'] !== undefined) return { kind: 'bytes', content: text.slice(2, -1).toLowerCase(), ...place }
    const kind = (['comment', 'number', 'name', 'sign'] as const).find((name) => groups[name] !== undefined)!
    return { kind, content: text, ...place }
  })
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
