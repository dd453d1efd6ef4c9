// Every word of the page comes from here: a catalogue that the compiler checks, in the language of the browser where there is one.
import * as texts from './english.ts'

// A namespace, not an object: a page loads only the parts it names, 7 kB less before the first view. So name them in full,
// `texts.jobs`; what takes `texts` apart, or hands it on, loads them all.
export { texts }
