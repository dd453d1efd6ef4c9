// A person of the centre decides on levels, with the reason.
import type { CompetencyResultView } from '@moirai/contract/assessments'
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Form, LongField } from '../../ui/form.tsx'

const levels = ['0', '1', '2', '3', '4', '5', '6', '7'] as const

export function Decide({ id, results }: { id: string; results: readonly CompetencyResultView[] }) {
  const assessments = texts.assessments
  const change = useChange()
  const found = results.filter(({ level }) => level !== null)
  const decide = ({ reason = '', ...given }: Record<string, string>) => {
    const changed = found.flatMap(({ competency, level }) => {
      const chosen = Number(given[competency] ?? level)
      return chosen === level ? [] : [{ competency, level: chosen }]
    })
    change.mutate(() => request('POST /api/v1/assessments/:id/review', { params: { id }, body: { levels: changed, reason } }))
  }
  return (
    <section className="card stack">
      <h2>{assessments.decideTitle}</h2>
      <p>{assessments.decideHelp}</p>
      <Form action={assessments.decide} busy={change.isPending} error={change.error} onSubmit={decide}>
        {found.map(({ competency, label, level }) => (
          <Choice
            key={competency}
            name={competency}
            label={assessments.decideLevel(label)}
            start={String(level)}
            options={levels.map((one) => [one, one])}
          />
        ))}
        <LongField name="reason" label={assessments.decideReason} maxLength={2000} rows={3} required />
      </Form>
    </section>
  )
}
