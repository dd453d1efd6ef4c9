// Folds a place name to the key under which two spellings of it are the same.

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ħ: 'h',
  ŋ: 'n',
  ʻ: '',
  ʼ: '',
  ʿ: '',
  ʾ: '',
}
const LETTER = /[ßøłđðıæœþəħŋʻʼʿʾ]/g
const WORDS: Record<string, string> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' }
// Every control character, blank and sign outside ASCII counts as "not plain", and takes the slow way.
const PLAIN = /^[ -~]*$/

/**
 * The key for comparing place names: NFKC, lower case, diacritics folded ('Łódź' → 'lodz'), dots and apostrophes dropped
 * ('D.C.' → 'dc'), other punctuation read as a blank, '&' as 'and', and 'St', 'Ste', 'Ft', 'Mt' spelled out.
 * Scripts other than Latin are kept. Never throws; '' when nothing is left.
 */
export function foldName(text: string): string {
  let folded = text.toLowerCase()
  if (!PLAIN.test(folded)) {
    folded = text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFC')
  }
  return folded
    .replace(/['’‘`´.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(?:st|ste|ft|mt)\b/g, (word) => WORDS[word] ?? word)
}
