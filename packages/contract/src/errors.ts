// The closed list of reasons for which Moirai refuses a request; every face (terminal, HTTP, task) translates it in one place.

export const refusalCodes = [
  /** The input itself is wrong; the sentence says where and how to mend it. */
  'invalid',
  /** Nothing with that identifier. */
  'missing',
  /** It would collide with what is already there. */
  'taken',
  /** The state it was meant for has passed: somebody else was faster, or the thing has changed. */
  'stale',
  /** A limit was reached; the sentence names it. */
  'limited',
  /** Nobody is signed in, or not with what was given; never says which part was wrong. */
  'unauthenticated',
  /** Who is signed in may not do this. */
  'forbidden',
] as const

export type RefusalCode = (typeof refusalCodes)[number]
