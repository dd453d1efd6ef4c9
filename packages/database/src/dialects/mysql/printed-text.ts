// Expressions as MariaDB and MySQL print them, brought to the quotes of the standard; and texts written so that they can be printed.
import { textLiteral } from '../standard-sql.ts'
import type { Flavour } from './flavour.ts'

const beyondThreeBytes = /[\u{10000}-\u{10FFFF}]/u

/** A text literal. The catalogue is kept in three bytes a character and would print question marks for those that need four. */
export function printableText(text: string): string {
  return beyondThreeBytes.test(text) ? `CONVERT(x'${Buffer.from(text).toString('hex')}' USING utf8mb4)` : textLiteral(text)
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', Z: '\x1A', 0: '\0' }

const quoted =
  /\bconvert\((?:X'|0x)([0-9a-f]*)'? using utf8mb4\)|\bunhex\((?:_[a-z0-9]+)?'([0-9a-f]*)'\)|`([^`]*)`|"[^"]*"|(?:\b_[a-z0-9]+|\b(X))?'((?:[^'\\]|\\.|'')*)'/gis

/** An expression as the server prints it, with names and texts quoted as the standard has it. */
export function standardText(printed: string, { name }: Pick<Flavour, 'name'>): string {
  // MySQL escapes the whole once more.
  const once = name === 'mysql' ? printed.replace(/\\(['\\])/g, '$1') : printed
  return once.replace(
    quoted,
    (whole, bytesOfText?: string, bytes?: string, named?: string, hexadecimal?: string, text?: string) => {
      if (bytesOfText !== undefined) return textLiteral(Buffer.from(bytesOfText, 'hex').toString())
      if (bytes !== undefined) return `x'${bytes}'`
      if (named !== undefined) return `"${named}"`
      if (text === undefined) return whole
      if (hexadecimal !== undefined) return `x'${text}'`
      return textLiteral(
        text.replace(/\\(.)|''/gs, (found, escaped?: string) =>
          escaped === undefined ? found[0]! : (escapes[escaped] ?? escaped),
        ),
      )
    },
  )
}
