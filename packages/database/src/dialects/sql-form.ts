// SQL expressions as trees: what an engine prints and what its dialect writes come to the same one.
//
// Engines add brackets and casts and say IN another way. What cannot be read here is kept by its text, never guessed.
import { tokensOf, type Brackets, type Token } from './sql-tokens.ts'

/** A name, a literal (numbers may be quoted or not), or what is made of others by an operator or a function. */
export type Form =
  | { name: string }
  | { literal: string; of: 'text' | 'number' | 'bytes' | 'word' }
  | { word: string; parts: readonly Form[] }

// A schema says the same of many columns, and is read before and after each migration.
const formsKept = 5000
const lengthKept = 2000
const keptForms: Record<Brackets, Map<string, Form | undefined>> = { names: new Map(), lists: new Map() }

/** The tree of an expression; undefined for what is not understood whole. */
export function readForm(sql: string, brackets: Brackets): Form | undefined {
  const kept = keptForms[brackets]
  if (kept.has(sql)) return kept.get(sql)
  const form = readAnew(sql, brackets)
  if (kept.size >= formsKept) kept.clear()
  if (sql.length <= lengthKept) kept.set(sql, form)
  return form
}

function readAnew(sql: string, brackets: Brackets): Form | undefined {
  const reader = new Reader(tokensOf(sql, brackets).filter(({ kind }) => kind !== 'comment'))
  const form = reader.expression()
  return reader.atEnd ? form : undefined
}

/** A form as text, the same for the same form. */
export function printedForm(form: Form): string {
  if ('name' in form) return `name ${JSON.stringify(form.name)}`
  // '5' and 5 are the same number to a column of numbers.
  if ('literal' in form) return /^-?\d+(\.\d+)?$/.test(form.literal) ? form.literal : `${form.of} ${JSON.stringify(form.literal)}`
  return `${form.word}[${form.parts.map(printedForm).join(', ')}]`
}

/** The words a type is made of beyond its first: `character varying`, `timestamp(3) with time zone`. */
const typeWords = new Set(['VARYING', 'PRECISION', 'WITH', 'WITHOUT', 'TIME', 'ZONE'])
/** Casts that change nothing a comparison by code point would see. */
const textTypes = new Set(['TEXT', 'CHARACTER VARYING', 'TEXT[]', 'CHARACTER VARYING[]'])
const literalWords = new Set(['TRUE', 'FALSE', 'NULL'])
const comparisons: Record<string, string> = {
  '=': '=',
  '==': '=',
  '<>': '<>',
  '!=': '<>',
  '<=': '<=',
  '>=': '>=',
  '<': '<',
  '>': '>',
  GLOB: 'GLOB',
}

/** Reads by falling precedence: OR, AND, NOT, comparison, sum, operand. Undefined is what it cannot read. */
class Reader {
  readonly #tokens: readonly Token[]
  #place = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get atEnd(): boolean {
    return this.#place === this.#tokens.length
  }

  expression(): Form | undefined {
    return this.#joined('OR', () => this.#joined('AND', () => this.#not()))
  }

  #word(): string {
    const token = this.#tokens[this.#place]
    return token?.kind === 'name' || token?.kind === 'sign' ? token.content.toUpperCase() : ''
  }

  #is(...words: string[]): boolean {
    const start = this.#place
    for (const word of words) {
      if (this.#word() !== word) {
        this.#place = start
        return false
      }
      this.#place += 1
    }
    return true
  }

  /** Parts with the same word between them; brackets inside that word say nothing: `(a AND b) AND c`. */
  #joined(word: string, part: () => Form | undefined): Form | undefined {
    const parts: Form[] = []
    do {
      const found = part()
      if (found === undefined) return undefined
      if ('word' in found && found.word === word) parts.push(...found.parts)
      else parts.push(found)
    } while (this.#is(word))
    return parts.length === 1 ? parts[0] : { word, parts }
  }

  #not(): Form | undefined {
    if (!this.#is('NOT')) return this.#comparison()
    const inner = this.#not()
    return inner && { word: 'NOT', parts: [inner] }
  }

  #comparison(): Form | undefined {
    const left = this.#sum()
    if (left === undefined) return undefined
    if (this.#is('IS', 'NULL') || this.#is('ISNULL')) return { word: 'IS NULL', parts: [left] }
    if (this.#is('IS', 'NOT', 'NULL') || this.#is('NOTNULL') || this.#is('NOT', 'NULL')) {
      return { word: 'IS NOT NULL', parts: [left] }
    }
    if (this.#is('IN')) return oneOf(left, this.#list('(', ')'))
    if (this.#is('BETWEEN')) return this.#between(left)
    const word = this.#word()
    const operator = comparisons[word]
    if (operator === undefined) return left
    this.#place += 1
    if (operator === '=' && this.#is('ANY')) return oneOf(left, this.#operand())
    const right = this.#sum()
    return right && { word: operator, parts: [left, right] }
  }

  #between(left: Form): Form | undefined {
    const low = this.#sum()
    const high = this.#is('AND') ? this.#sum() : undefined
    if (!low || !high) return undefined
    const parts = [
      { word: '>=', parts: [left, low] },
      { word: '<=', parts: [left, high] },
    ]
    return { word: 'AND', parts }
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
    } else found = this.#leaf()
    while (found && this.#is('::')) found = cast(found, this.#type())
    return found
  }

  #leaf(): Form | undefined {
    const negative = this.#is('-')
    const token = this.#tokens[this.#place]
    if (token === undefined || token.kind === 'sign' || (negative && token.kind !== 'number')) return undefined
    this.#place += 1
    if (token.kind === 'number') return { literal: (negative ? '-' : '') + token.content, of: 'number' }
    if (token.kind === 'text' || token.kind === 'bytes') return { literal: token.content, of: token.kind }
    if (token.kind === 'quoted name') return { name: token.content }
    if (literalWords.has(token.content.toUpperCase())) return { literal: token.content.toLowerCase(), of: 'word' }
    if (this.#word() !== '(') return { name: token.content }
    const inner = this.#list('(', ')')
    return inner && { word: `${token.content.toLowerCase()}()`, parts: [inner] }
  }

  /** `numeric(12,2)`, `timestamp with time zone`, `text[]`. */
  #type(): string {
    let type = this.#word()
    this.#place += 1
    for (;;) {
      if (typeWords.has(this.#word())) type += ` ${this.#word()}`
      else if (this.#word() === '(') while (this.#word() !== ')' && !this.atEnd) this.#place += 1
      else if (this.#is('[', ']')) {
        type += '[]'
        continue
      } else return type
      this.#place += 1
    }
  }
}

/** A literal, or a list of them, takes the type of the column beside it anyhow. */
function cast(inner: Form, type: string): Form {
  const isLiteral = 'literal' in inner || ('word' in inner && inner.word === 'LIST')
  return isLiteral || textTypes.has(type) ? inner : { word: `cast to ${type}`, parts: [inner] }
}

/** One of a list; some servers keep a list of one as `=`. */
function oneOf(left: Form, list: Form | undefined): Form | undefined {
  if (list === undefined || !('word' in list) || list.word !== 'LIST') return undefined
  return list.parts.length === 1 ? { word: '=', parts: [left, list.parts[0]!] } : { word: 'IN', parts: [left, list] }
}
