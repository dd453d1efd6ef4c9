// NUL as a mark: no text of the layer holds it, so that a text an engine would take for another one can be kept with it.

const mark = '\0'

/** Engines that compare texts as if the shorter one ended in blanks: a text that does end in one is kept with the mark behind it. */
export const blankMarked = (text: string): string => (text.endsWith(' ') ? text + mark : text)
export const withoutBlankMark = (text: string): string => (text.endsWith(mark) ? text.slice(0, -1) : text)

/** Engines that take the empty text for no value: it is kept as the mark alone. */
export const emptyMarked = (text: string): string => (text === '' ? mark : text)
export const withoutEmptyMark = (text: string): string => (text === mark ? '' : text)
