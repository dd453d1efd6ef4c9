// Mends UTF-8 that was read as windows-1252 or Latin-1 on its way here ("â€™" for "’"), and leaves healthy text alone.

/** The characters windows-1252 has where Latin-1 has control characters, from byte 0x80 on; five bytes have none. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...windows].map((character, index) => [character, 0x80 + index]))

const continuation = `[\u0080-\u00bf${windows}]`
const sequence = new RegExp(
  `[\u00c2-\u00df]${continuation}|[\u00e0-\u00ef]${continuation}{2}|[\u00f0-\u00f4]${continuation}{3}`,
  'g',
)

/** Leads of what is misread most: Latin-1 letters and signs, typographic punctuation, emoji. */
const commonLead = /^(?:[\u00c2\u00c3]|â[€„†ˆ]|ðŸ)/
/** What healthy text may well have right after a capital at the end of a word: “CAFÉ”, NESCAFÉ®, „SPASSZUSCHLÄGE“. */
const healthyEnding = /[’”“‘…–—•™»›®©°ºª²³¹·´,]$/
const closingPunctuation = /[’”“…–—»]$/
const foreign = /[^\p{ASCII}]/u
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * `text` with every misread UTF-8 sequence put right, also where it was misread twice; no-break spaces so found become spaces.
 * A sequence is only replaced when its bytes are valid UTF-8, so the result is never longer; other text comes back as the same string.
 */
export function repairMojibake(text: string): string {
  let repaired = text
  for (let round = 0; round < 3; round++) {
    sequence.lastIndex = 0
    if (!sequence.test(repaired)) break
    const once = repairOnce(repaired)
    if (once === repaired) break
    repaired = once
  }
  return repaired
}

function repairOnce(text: string): string {
  const matches = text.match(sequence)?.length ?? 0
  const onlyMisread = matches >= 2 && !foreign.test(text.replace(sequence, ''))
  return text.replace(sequence, (found, offset: number) => {
    const before = text[offset - 1] ?? ' '
    const after = text[offset + found.length] ?? ' '
    return isTrusted(found, before, after, onlyMisread) ? (decoded(found) ?? found) : found
  })
}

/** Whether a sequence is misread rather than a healthy letter before closing punctuation or an apostrophe. */
function isTrusted(found: string, before: string, after: string, onlyMisread: boolean): boolean {
  const endsWord = !/\p{L}/u.test(after)
  if (commonLead.test(found)) {
    const capitalBeforeQuote = found.startsWith('Ã') && endsWord && closingPunctuation.test(found) && /\p{Lu}/u.test(before)
    return !capitalBeforeQuote
  }
  if (onlyMisread) return true
  if (found.endsWith('’')) return found === 'Å’' && !endsWord
  return !(endsWord && healthyEnding.test(found))
}

function decoded(found: string): string | null {
  const bytes = Uint8Array.from(found, (character) => byteOf.get(character) ?? character.charCodeAt(0))
  try {
    return strict.decode(bytes).replaceAll('\u00a0', ' ')
  } catch {
    return null
  }
}
