// Every word of the page comes from here: a catalogue that the compiler checks, in the language of the browser where there is one.
import { english } from './english.ts'

export type Texts = typeof english

/** The catalogue in use. */
export const texts: Texts = english

document.documentElement.lang = texts.language
