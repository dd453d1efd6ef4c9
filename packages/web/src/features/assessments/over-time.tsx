// The levels of a person over time, competency by competency; nothing before the first assessment was handed in.
import { useQuery } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

export function OverTime({ person }: { person: string }) {
  const assessments = texts.assessments
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment-lists', 'progress', person],
    queryFn: ({ signal }) => request('GET /api/v1/people/:id/competencies', { params: { id: person }, signal }),
  })
  if (error !== null) return <ProblemNote error={error} retry={() => void refetch()} />
  if (data === undefined || data.competencies.length === 0) return null
  return (
    <section className="stack">
      <h2>{assessments.progressTitle}</h2>
      <ul>
        {data.competencies.map(({ competency, label, levels }) => (
          <li key={competency}>
            <b>{label}:</b>{' '}
            {levels.map(({ level, completedAt }) => assessments.levelOn(level, formatDate(completedAt))).join(' → ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
