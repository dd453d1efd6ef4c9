// Text as a search box asks for it: the same letters, in capitals or not, on every engine, and the range of what begins with a text.

// What JavaScript does not lower one character for one by itself: i with a dot above becomes two, and sigma depends on its neighbours.
const exceptions = /[\u0130\u03A3]/

/**
 * The text in Unicode's simple lower-casing, one character for one, from this program's tables: those of engines differ, and some
 * know only ASCII. Two texts are the same to a search where this is the same.
 */
export const lowered = (text: string): string =>
  exceptions.test(text) ? Array.from(text, loweredCharacter).join('') : text.toLowerCase()

const loweredCharacter = (character: string): string => (character === '\u0130' ? 'i' : character.toLowerCase())

/** A number in the form that every engine reads alike, in words that JavaScript, POSIX and PCRE share; a question mark is the place of a parameter. */
export const plainDecimal = /^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$/

let casesByLower: ReadonlyMap<string, string> | undefined

/**
 * A regular expression, in words that POSIX and PCRE share, for texts that hold this one in capitals or not: every letter is the
 * set of those with the same `lowered` (`k` gives `[kK\u212A]`), so that the engine needs to know code points only.
 */
export const searchExpression = (text: string): string =>
  inAllCases(text, (character) => character.replace(/[\\^$.|?*+()[\]{}]/, '\\$&'))

/** The same as a pattern of LIKE, for engines that know sets of letters there and no regular expressions. */
export const searchPattern = (text: string): string => `%${inAllCases(text, (character) => character.replace(/[%_[]/, '[$&]'))}%`

function inAllCases(text: string, other: (character: string) => string): string {
  casesByLower ??= readCases()
  const cases = casesByLower
  return Array.from(text, (character) => {
    const same = cases.get(loweredCharacter(character))
    return same === undefined ? other(character) : `[${same}]`
  }).join('')
}

// Letters with cases lie in the first two planes. Read once, at the first search: 13 ms.
function readCases(): Map<string, string> {
  const cases = new Map<string, string>()
  for (let point = 0; point < 0x20000; point++) {
    const character = String.fromCodePoint(point)
    const lower = loweredCharacter(character)
    if (lower !== character) cases.set(lower, (cases.get(lower) ?? lower) + character)
  }
  return cases
}

/** The first text behind all that begin with `prefix`, by code point; undefined where nothing is behind them. */
export function endOfPrefix(prefix: string): string | undefined {
  const characters = Array.from(prefix)
  for (let last = characters.pop(); last !== undefined; last = characters.pop()) {
    const point = last.codePointAt(0) ?? 0
    // Between these two are the halves of surrogate pairs, which no text holds.
    if (point < 0x10ffff) return characters.join('') + String.fromCodePoint(point === 0xd7ff ? 0xe000 : point + 1)
  }
  return undefined
}
