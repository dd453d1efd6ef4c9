// What somebody decides about a person for a job, with the reason; and taking it back.
import type { MatchView } from '@moirai/contract/matches'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { Choice, Field, Form } from '../../ui/form.tsx'

type Word = NonNullable<MatchView['decision']>

const isWord = (text: string): text is Word => text === 'shortlisted' || text === 'passed'

/** @param current What the list says; undefined where it is not the list of a job. */
export function Decision({ person, job, current }: { person: string; job: string; current: Word | null | undefined }) {
  const decisions = texts.decisions
  const queries = useQueryClient()
  const decide = useMutation({
    mutationFn: ({ decision = '', reason = '' }: Record<string, string>) =>
      request('PUT /api/v1/jobs/:id/matches/:person/decision', {
        params: { id: job, person },
        body: { decision: isWord(decision) ? decision : null, reason },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['matches', 'job', job] }),
  })
  const made = decide.data ? decide.data.decision : (current ?? null)
  return (
    <details className="small">
      <summary>{made === null ? decisions.title : `${decisions.title}: ${decisions.told[made]}`}</summary>
      <p className="soft">{decisions.help}</p>
      {decide.data && (
        <Focused when>
          <p className="note">
            {decide.data.decision === null ? decisions.undone : decisions.told[decide.data.decision]} {decide.data.reason}
          </p>
        </Focused>
      )}
      <Form
        key={decide.data?.updatedAt}
        action={decisions.decide}
        busy={decide.isPending}
        error={decide.error}
        onSubmit={decide.mutate}
      >
        <Choice
          name="decision"
          label={decisions.decision}
          options={[...Object.entries(decisions.choices), ...(made === null ? [] : [['', decisions.undo] as const])]}
        />
        <Field name="reason" label={decisions.reason} maxLength={2000} />
      </Form>
    </details>
  )
}
