// What may be done to an application: the next step with what the person is told, a note for those who decide, withdrawing.
import type { ApplicationDetailsView } from '@moirai/contract/applications'
import { applicationSteps } from '@moirai/contract/words'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { Choice, Form, LongField } from '../../ui/form.tsx'
import { useStep } from './queries.ts'

interface StepProps {
  application: ApplicationDetailsView
}

const orNull = (text: string | undefined): string | null => text?.trim() || null

export function NextStep({ application: { id, status, updatedAt } }: StepProps) {
  const { applications } = texts
  const steps = applicationSteps[status]
  const move = useStep(
    ({ to, reason, note }: Record<string, string>) =>
      request('POST /api/v1/applications/:id/steps', {
        params: { id },
        body: {
          to: steps.find((step) => step === to) ?? status,
          reason: orNull(reason),
          note: orNull(note),
          ifUpdatedAt: updatedAt,
        },
      }),
    ({ person, status: now }) => announce(applications.moved(person.name, applications.statuses[now])),
  )
  return (
    <section className="card stack">
      <h2>{applications.next}</h2>
      {steps.length === 0 ? (
        <p className="soft">{applications.noStep}</p>
      ) : (
        <Form action={applications.move} busy={move.isPending} error={move.error} onSubmit={move.mutate}>
          <Choice name="to" label={applications.to} options={steps.map((step) => [step, applications.statuses[step]])} />
          <LongField name="reason" label={applications.reason} hint={applications.optional} rows={3} maxLength={2000} />
          <LongField name="note" label={applications.note} hint={applications.noteHint} rows={3} maxLength={5000} />
        </Form>
      )}
    </section>
  )
}

export function AddNote({ application: { id } }: StepProps) {
  const { applications } = texts
  const keep = useStep(
    ({ note = '' }: Record<string, string>) => request('POST /api/v1/applications/:id/notes', { params: { id }, body: { note } }),
    () => announce(applications.noted2),
  )
  return (
    <section className="card stack">
      <h2>{applications.addNote}</h2>
      <Form action={applications.keepNote} busy={keep.isPending} error={keep.error} onSubmit={keep.mutate}>
        <LongField name="note" label={applications.addNote} hint={applications.noteHint} rows={3} maxLength={5000} required />
      </Form>
    </section>
  )
}

/** For who applied. */
export function Withdraw({ application: { id, status, updatedAt } }: StepProps) {
  const { applications } = texts
  const withdraw = useStep(({ reason }: Record<string, string>) =>
    request('POST /api/v1/applications/:id/withdraw', {
      params: { id },
      body: { reason: orNull(reason), ifUpdatedAt: updatedAt },
    }),
  )
  if (!applicationSteps[status].includes('withdrawn')) return null
  return (
    <details className="card">
      <summary>{applications.withdrawTitle}</summary>
      <div className="stack">
        <p className="small">{applications.withdrawHelp}</p>
        <Form action={applications.withdraw} busy={withdraw.isPending} error={withdraw.error} onSubmit={withdraw.mutate}>
          <LongField name="reason" label={applications.why} rows={3} maxLength={2000} />
        </Form>
      </div>
    </details>
  )
}
