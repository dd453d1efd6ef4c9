// Asking a person to look at the levels.
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Form, LongField } from '../../ui/form.tsx'

export function AskForReview({ id }: { id: string }) {
  const assessments = texts.assessments
  const change = useChange()
  return (
    <details className="card">
      <summary>{assessments.askTitle}</summary>
      <div className="stack">
        <p>{assessments.askHelp}</p>
        <Form
          action={assessments.ask}
          busy={change.isPending}
          error={change.error}
          onSubmit={({ reason = '' }) =>
            change.mutate(() => request('POST /api/v1/assessments/:id/review-request', { params: { id }, body: { reason } }))
          }
        >
          <LongField name="reason" label={assessments.askReason} maxLength={2000} rows={3} required />
        </Form>
      </div>
    </details>
  )
}
