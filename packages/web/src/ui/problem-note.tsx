// What went wrong, in a sentence, and another try.
import { Problem } from '../api.ts'
import { texts } from '../texts/texts.ts'

/** The sentence for people; the server's own where it gave one. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Problem)) return texts.app.requestFailed
  if (error.status === 0) return texts.app.unreachable
  return error.message === '' ? texts.app.fault : error.message
}

export function ProblemNote({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div className="note bad stack" role="alert">
      <p>{sentenceOf(error)}</p>
      {retry !== undefined && (
        <p>
          <button type="button" onClick={retry}>
            {texts.app.retry}
          </button>
        </p>
      )}
    </div>
  )
}
