// The errors a use case can end with: the domain's own no, and those of the database, passed on for the faces to translate.
import type { RefusalCode } from '@moirai/contract/errors'

export { DatabaseError, NotFound, type DatabaseErrorKind } from '@moirai/database'

/** A field that no key of this program opens: for the operator to mend. The sentence holds no personal data. */
export class SealedFieldError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SealedFieldError'
  }
}

/** The one error by which the domain says no: a code for programs, one sentence for people. */
export class Refusal extends Error {
  readonly code: RefusalCode

  /**
   * `message` is one sentence that says what is wrong, where, and how to mend it; it never holds personal data. Where it is about one
   * field of the input it begins with that place and a colon: `salary.period: …`.
   */
  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}
