/** The words of a job title as they are compared: without marks, small words and the endings that number and gender put on them. */

/** As much of a title as is read. */
const longestTitle = 500

const smallWords = new Set('a al an and de del e el en et for für in la las les los of para por the to und y'.split(' '))

/**
 * A word without the ending that says how many, or of which gender, in English and the Romance languages:
 * 'nurses' and 'nurse' give 'nurs', 'ingeniera' and 'ingeniero' 'ingenier'. Short words stay whole.
 */
function withoutEnding(word: string): string {
  const single =
    word.length > 3
      ? word
          .replace(/ies$/u, 'y')
          .replace(/(?<=r)es$/u, '')
          .replace(/(?<=[^s])s$/u, '')
      : word
  return single.length > 4 ? single.replace(/[aoe]$/u, '') : single
}

/** The words of a title, in their order; none where nothing is left of it. */
export function titleWords(title: string): string[] {
  const folded = title.slice(0, longestTitle).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const words = folded.match(/[\p{L}\p{N}+#]+/gu) ?? []
  return words.filter((word) => !smallWords.has(word)).map(withoutEnding)
}
