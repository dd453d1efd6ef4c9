// What supports a skill: told, added and taken away.
import type { EvidenceView } from '@moirai/contract/skills'
import { evidenceKinds } from '@moirai/contract/words'
import { request } from '../../api.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Field, Form, LongField } from '../../ui/form.tsx'
import { useSkillChange, type GoneThing } from './skill-changes.tsx'

interface EvidencesProps {
  skill: { id: string; name: string }
  evidences: readonly EvidenceView[]
  onGone: (thing: GoneThing) => void
}

export function Evidences({ skill, evidences, onGone }: EvidencesProps) {
  const { skillForm } = texts
  return (
    <>
      {evidences.length > 0 && (
        <ul className="plain-list" aria-label={skillForm.evidencesOf(skill.name)}>
          {evidences.map((evidence) => (
            <Evidence key={evidence.id} evidence={evidence} onGone={onGone} />
          ))}
        </ul>
      )}
      <details>
        <summary>
          {skillForm.addEvidence} <span className="unseen">{skill.name}</span>
        </summary>
        <AddEvidence skill={skill} key={evidences.length} />
      </details>
    </>
  )
}

function Evidence({ evidence, onGone }: { evidence: EvidenceView; onGone: (thing: GoneThing) => void }) {
  const { skillForm, words } = texts
  const { id, kind, title, quote, url, occurredOn } = evidence
  const params = { id }
  const name = title ?? quote?.slice(0, 60) ?? url ?? skillForm.kinds[kind]
  const remove = useSkillChange(() => request('DELETE /api/v1/evidences/:id', { params }), {
    done: () => onGone({ id, name, back: () => request('POST /api/v1/evidences/:id/restore', { params }) }),
  })
  return (
    <li className="row apart">
      <div className="evidence">
        {title !== null && <b>{title}</b>} {quote !== null && <q>{quote}</q>}{' '}
        {url !== null && (
          <a href={url} rel="noreferrer noopener">
            {url}
          </a>
        )}
        <div className="small soft">{words.line(skillForm.kinds[kind], occurredOn !== null && formatDate(occurredOn))}</div>
        {remove.problem}
      </div>
      <button type="button" disabled={remove.isPending} onClick={() => remove.mutate({})}>
        {skillForm.remove} <span className="unseen">{name}</span>
      </button>
    </li>
  )
}

function AddEvidence({ skill }: { skill: { id: string } }) {
  const { skillForm } = texts
  const add = useSkillChange(({ kind, title, quote, url, occurredOn }) =>
    request('POST /api/v1/skills/:id/evidences', {
      params: { id: skill.id },
      body: {
        kind: evidenceKinds.find((word) => word === kind) ?? 'project',
        title: title || null,
        quote: quote || null,
        url: url || null,
        occurredOn: occurredOn || null,
      },
    }),
  )
  const kinds = evidenceKinds.map((word) => [word, skillForm.kinds[word]] as const)
  return (
    <Form action={skillForm.addEvidence} busy={add.isPending} error={add.error} onSubmit={add.mutate}>
      <Choice name="kind" label={skillForm.kind} options={kinds} start="project" />
      <Field name="title" label={skillForm.title} required={false} maxLength={255} />
      <LongField name="quote" label={skillForm.quote} hint={skillForm.quoteHint} rows={3} maxLength={5000} />
      <Field
        name="url"
        label={skillForm.url}
        hint={skillForm.urlHint}
        type="text"
        inputMode="url"
        required={false}
        maxLength={2000}
      />
      <Field name="occurredOn" label={skillForm.occurredOn} type="date" required={false} />
    </Form>
  )
}
