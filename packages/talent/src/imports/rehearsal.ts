// What a dry run remembers from batch to batch: each batch is taken back, so the next one would not know what it brought.
import type { DuplicatePolicy } from '@moirai/contract/words'
import { applicationHere } from '../applications/applications.ts'
import { postingHere } from '../jobs/jobs.ts'
import type { Problem } from '../outcome.ts'
import { emailTaken, personHere } from '../people/people.ts'
import type { Identity, RowResult } from './batch.ts'
import type { FileKind } from './mapping/fields.ts'

export class Rehearsal {
  readonly #onDuplicate: DuplicatePolicy
  readonly #keys = new Set<string>()
  readonly #emails = new Map<string, Identity>()

  constructor(onDuplicate: DuplicatePolicy) {
    this.#onDuplicate = onDuplicate
  }

  /** What would have become of the rows of a batch, had the earlier ones stayed. */
  corrected(results: readonly RowResult[]): RowResult[] {
    const corrected = results.map((result) => this.#correct(result))
    for (const { identity, action } of corrected) {
      if (!identity || action === 'failed') continue
      this.#keys.add(identity.key)
      if (identity.email !== null) this.#emails.set(identity.email, identity)
    }
    return corrected
  }

  #correct(result: RowResult): RowResult {
    const { identity, action } = result
    if (!identity || action !== 'created') return result
    const sameEmail = identity.email === null ? undefined : this.#emails.get(identity.email)
    const bySameEmail = sameEmail !== undefined && (identity.madeId || sameEmail.madeId)
    const known = this.#keys.has(identity.key) || bySameEmail
    if (sameEmail && !bySameEmail && sameEmail.key !== identity.key) return failed(result, emailTaken)
    if (!known) return result
    if (this.#onDuplicate === 'update') return { ...result, action: 'updated' }
    if (this.#onDuplicate === 'skip') return { ...result, action: 'skipped' }
    return failed(result, hereAlready[identity.kind])
  }
}

const hereAlready: Readonly<Record<FileKind, Problem>> = { people: personHere, jobs: postingHere, applications: applicationHere }

const failed = (result: RowResult, problem: Problem): RowResult => ({
  ...result,
  action: 'failed',
  entityId: null,
  problems: [problem],
})
