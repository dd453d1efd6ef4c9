// Other weights, tried out: who would move, and then, if they are good, a new version with the reason for it.
import type { ScoringVersionView } from '@moirai/contract/scoring-versions'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { request } from '../../api.ts'
import { formatPoints } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { Field, Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Comparison } from './comparison.tsx'

const weightNames = ['skill', 'years', 'level', 'location', 'salary', 'culture'] as const
const gatePath = 'rules.gate'

/** Points as they are typed, by the path of the number; hundredths on the way to the server. */
type Typed = Readonly<Record<string, string>>

const hundredths = (typed: string): number => Math.round(Number(typed.replace(',', '.')) * 100)

export function Draft({ active }: { active: ScoringVersionView }) {
  const { scoring } = texts
  const [typed, setTyped] = useState<Typed>(() => startOf(active))
  const start = startOf(active)
  const differing = Object.entries(typed).filter(([path, value]) => hundredths(value) !== hundredths(start[path]!))
  const changes = Object.fromEntries(differing.map(([path, value]) => [path, hundredths(value)]))
  const sum = weightNames.reduce((points, name) => points + hundredths(typed[`weights.${name}`]!), 0)
  const ready = differing.length > 0 && sum === 10_000
  const preview = useMutation({
    mutationFn: () => request('POST /api/v1/scoring-previews', { body: { basedOn: active.label, changes } }),
  })
  const type = (path: string, value: string): void => {
    setTyped({ ...typed, [path]: value })
    preview.reset()
  }
  return (
    <section className="card stack draft">
      <h2>{scoring.make}</h2>
      <p className="small soft">{scoring.basedOn(active.label)}</p>
      <div className="draft-fields">
        {weightNames.map((name) => (
          <PointsField
            key={name}
            label={scoring.weights[name]}
            value={typed[`weights.${name}`]!}
            onType={(value) => type(`weights.${name}`, value)}
          />
        ))}
        <PointsField label={scoring.gate} value={typed[gatePath]!} onType={(value) => type(gatePath, value)} />
      </div>
      <p className={sum === 10_000 ? 'small soft' : 'small'} role="status">
        {sum === 10_000
          ? scoring.sum(formatPoints(sum / 100))
          : `△ ${scoring.sumWrong(Number.isNaN(sum) ? '?' : formatPoints(sum / 100))}`}{' '}
        {differing.length === 0 && scoring.nothingChanged}
      </p>
      <div className="row">
        <button type="button" className="primary" disabled={!ready || preview.isPending} onClick={() => preview.mutate()}>
          {preview.isPending ? scoring.comparing : scoring.preview}
        </button>
      </div>
      {preview.error !== null && <ProblemNote error={preview.error} />}
      {preview.data && (
        <Focused when>
          <Comparison comparison={preview.data} />
          <KeepDraft basedOn={active.label} changes={changes} />
        </Focused>
      )}
    </section>
  )
}

/** The gate follows the weight of the skills unless it is changed itself, so it is told only as it stands. */
const startOf = ({ weights, rules }: ScoringVersionView): Typed => ({
  ...Object.fromEntries(weightNames.map((name) => [`weights.${name}`, String(weights[name] / 100)])),
  [gatePath]: String(Number(rules['gate']) / 100),
})

function PointsField({ label, value, onType }: { label: string; value: string; onType: (value: string) => void }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} <span className="unseen">{texts.scoring.points}</span>
      </label>
      <input id={id} type="number" min="0" max="100" step="0.5" value={value} onChange={({ target }) => onType(target.value)} />
    </div>
  )
}

function KeepDraft({ basedOn, changes }: { basedOn: string; changes: Record<string, number> }) {
  const { scoring } = texts
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: ({ label = '', note = '' }: Record<string, string>) =>
      request('POST /api/v1/scoring-versions', { body: { label, note, basedOn, changes } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['scoring-versions'], exact: true }),
  })
  if (keep.data) {
    return (
      <Focused when>
        <p className="note">{scoring.kept(keep.data.label)}</p>
      </Focused>
    )
  }
  return (
    <Form action={scoring.keep} busy={keep.isPending} error={keep.error} onSubmit={keep.mutate}>
      <Field name="label" label={scoring.label} hint={scoring.labelHint} maxLength={20} />
      <Field name="note" label={scoring.note} hint={scoring.noteHint} maxLength={2000} />
    </Form>
  )
}
