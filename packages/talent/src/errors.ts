// The one error by which the domain says no: a code for programs, one sentence for people.
import type { RefusalCode } from '@moirai/contract/errors'

export class Refusal extends Error {
  readonly code: RefusalCode

  /** `message` is one sentence that says what is wrong, where, and how to mend it; it never holds personal data. */
  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}
