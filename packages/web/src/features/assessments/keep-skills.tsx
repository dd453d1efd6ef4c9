// Agreeing that levels become skills of the profile, one by one.
import type { AssessmentDetailsView, CompetencyResultView } from '@moirai/contract/assessments'
import { useState } from 'react'
import { Checks } from './begin.tsx'
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

interface KeepSkillsProps {
  assessment: AssessmentDetailsView
  results: readonly CompetencyResultView[]
}

export function KeepSkills({ assessment: { id, keptAt }, results }: KeepSkillsProps) {
  const assessments = texts.assessments
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const change = useChange()
  const options = results.flatMap(({ competency, label, skill: { name, proficiency } }) =>
    proficiency === null
      ? []
      : [{ value: competency, name: label, help: assessments.keepOne(name, assessments.proficiencies[proficiency]) }],
  )
  if (options.length === 0) return null
  const keep = () =>
    change.mutate(() => request('POST /api/v1/assessments/:id/skills', { params: { id }, body: { competencies: [...chosen] } }))
  return (
    <section className="card stack">
      <h2>{assessments.keepTitle}</h2>
      <p>{assessments.keepHelp}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Checks legend={assessments.competencies} options={options} chosen={chosen} onChoose={setChosen} />
        {change.error !== null && <ProblemNote error={change.error} />}
        <div className="row">
          <button type="submit" disabled={change.isPending || chosen.size === 0}>
            {assessments.keep}
          </button>
          <span role="status" className="soft">
            {keptAt === null ? '' : assessments.keptAt(keptAt)}
          </span>
        </div>
      </form>
    </section>
  )
}
