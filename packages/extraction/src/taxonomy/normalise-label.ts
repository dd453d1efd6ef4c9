/** The key of a label: two spellings of one skill have the same key, two skills never do because of it. */

/** As long as a text in a database key may be. */
const longestKey = 255
/** Characters of the input that are read; one can become 18 under NFKD, so this bounds the work, not only the result. */
const longestInput = 1000

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

/**
 * The key under which spellings are one: 'Power BI', 'power-bi', 'power_bi' and 'PowerBI' give 'powerbi'.
 *
 * NFKC, lower case, Latin letters without their marks, '&' read as 'and'; of what is neither letter nor digit only these stay:
 * '+' and '#' after a letter or digit (C, C++ and C# differ), a dot between digits (3.1 is not 31) and the dot of '.NET' as 'dot'.
 * Letters of other scripts keep their marks. Idempotent; at most 255 characters; '' where nothing is left.
 */
export function normaliseLabel(text: string): string {
  const letters = text
    .slice(0, longestInput)
    .replace(/[™℠]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæœøłđðþħı]/gu, (letter) => folded[letter] ?? letter)
    .replace(/^[^\p{L}\p{N}]*\.net(?=$|[^\p{L}]|core|framework)/u, 'dotnet')
    .replaceAll('&', ' and ')
  const kept = letters.replace(/(?<!\p{N})\.|\.(?!\p{N})|[^\p{L}\p{M}\p{N}+#.]/gu, '').replace(/^[\p{M}+#]+/u, '')
  // Marks last: symbols between a letter and a mark are gone by now, so a second pass finds nothing more to fold.
  const key = kept.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  return key
    .normalize('NFC')
    .slice(0, longestKey)
    .replace(/[\uD800-\uDBFF.]$/u, '')
}
