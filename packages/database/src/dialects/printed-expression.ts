// Expressions as the server prints them and as the dialect writes them, brought to one form: what drift compares.
//
// The server adds brackets and casts and says IN another way; a form without them is the same for both.

const token =
  /\s*(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|::|<=|>=|<>|[=<>+(),[\]]|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[\p{L}_][\p{L}\p{N}_]*|\S)/giuy

/** One form for all ways to write an expression; a text that is none of ours comes back in one line, as it is. */
export function plainForm(sql: string): string {
  const reader = new Reader([...sql.trim().matchAll(token)].map(([text]) => text.trim()))
  const form = reader.expression()
  return reader.atEnd && form !== undefined ? printed(form) : sql.replace(/\s+/g, ' ').trim()
}

/** A name, a literal, or what is made of others. */
type Form = string | { word: string; parts: readonly Form[] }

const printed = (form: Form): string => (typeof form === 'string' ? form : `${form.word}[${form.parts.map(printed).join(', ')}]`)

/** The words a type is made of beyond its first: `character varying`, `timestamp(3) with time zone`. */
const typeWords = ['VARYING', 'PRECISION', 'WITH', 'WITHOUT', 'TIME', 'ZONE']

/** Reads by falling precedence: OR, AND, NOT, comparison, sum, operand. Undefined is what it cannot read. */
class Reader {
  readonly #tokens: readonly string[]
  #place = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  get atEnd(): boolean {
    return this.#place === this.#tokens.length
  }

  expression(): Form | undefined {
    return this.#joined('OR', () => this.#joined('AND', () => this.#not()))
  }

  #is(...words: string[]): boolean {
    if (!words.every((word, offset) => this.#tokens[this.#place + offset]?.toUpperCase() === word)) return false
    this.#place += words.length
    return true
  }

  /** Parts with the same word between them; brackets inside that word say nothing: `(a AND b) AND c`. */
  #joined(word: string, part: () => Form | undefined): Form | undefined {
    const parts: Form[] = []
    do {
      const found = part()
      if (found === undefined) return undefined
      if (typeof found !== 'string' && found.word === word) parts.push(...found.parts)
      else parts.push(found)
    } while (this.#is(word))
    return parts.length === 1 ? parts[0] : { word, parts }
  }

  #not(): Form | undefined {
    if (!this.#is('NOT')) return this.#comparison()
    const inner = this.#not()
    return inner === undefined ? undefined : { word: 'NOT', parts: [inner] }
  }

  #comparison(): Form | undefined {
    const left = this.#sum()
    if (left === undefined) return undefined
    if (this.#is('IS', 'NULL')) return { word: 'IS NULL', parts: [left] }
    if (this.#is('IS', 'NOT', 'NULL')) return { word: 'IS NOT NULL', parts: [left] }
    if (this.#is('IN')) return oneOf(left, this.#list('(', ')'))
    const operator = ['=', '<>', '<=', '>=', '<', '>'].find((sign) => this.#is(sign))
    if (operator === undefined) return left
    if (operator === '=' && this.#is('ANY')) return oneOf(left, this.#operand())
    const right = this.#sum()
    return right === undefined ? undefined : { word: operator, parts: [left, right] }
  }

  #sum(): Form | undefined {
    return this.#joined('+', () => this.#operand())
  }

  #list(opening: string, closing: string): Form | undefined {
    if (!this.#is(opening)) return undefined
    const parts: Form[] = []
    do {
      const item = this.#sum()
      if (item === undefined) return undefined
      parts.push(item)
    } while (this.#is(','))
    return this.#is(closing) ? { word: 'LIST', parts } : undefined
  }

  #operand(): Form | undefined {
    let found: Form | undefined
    if (this.#is('ARRAY')) found = this.#list('[', ']')
    else if (this.#is('(')) {
      const inner = this.expression()
      found = this.#is(')') ? inner : undefined
    } else found = this.#word()
    while (this.#is('::')) this.#skipType()
    return found
  }

  #word(): Form | undefined {
    const text = this.#tokens[this.#place]
    if (text === undefined || !/^(?:'|"|-?\d|[\p{L}_])/u.test(text)) return undefined
    this.#place += 1
    // A number may stand in quotes or not.
    if (text.startsWith("'")) return /^'-?\d+(\.\d+)?'$/.test(text) ? text.slice(1, -1) : text
    const name = text.replace(/^"|"$/g, '')
    if (this.#tokens[this.#place] !== '(') return name
    const inner = this.#list('(', ')')
    return inner === undefined ? undefined : { word: name, parts: [inner] }
  }

  /** `numeric(12,2)`, `timestamp with time zone`, `text[]`. */
  #skipType(): void {
    this.#place += 1
    for (;;) {
      const next = this.#tokens[this.#place]?.toUpperCase() ?? ''
      if (typeWords.includes(next)) this.#place += 1
      else if (next === '(') while (!this.#is(')') && !this.atEnd) this.#place += 1
      else if (!this.#is('[', ']')) return
    }
  }
}

/** One of a list; a list of one is kept by the server as `=`. */
function oneOf(left: Form, list: Form | undefined): Form | undefined {
  if (list === undefined || typeof list === 'string' || list.word !== 'LIST') return undefined
  return list.parts.length === 1 ? { word: '=', parts: [left, list.parts[0]!] } : { word: 'IN', parts: [left, list] }
}
