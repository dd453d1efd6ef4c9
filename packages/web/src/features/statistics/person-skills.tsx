// The skills of one person in figures, asked for once they are looked at.
import type { PersonSkillStatistics } from '@moirai/contract/statistics'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function PersonSkills({ person }: { person: string }) {
  const { statistics } = texts
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['people', 'skill-statistics', person],
    queryFn: ({ signal }) => request('GET /api/v1/people/:id/skill-statistics', { params: { id: person }, signal }),
    enabled: open,
  })
  return (
    <details className="about" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{statistics.ofPerson}</summary>
      {open &&
        (data === undefined ? (
          error === null ? (
            <Waiting rows={3} />
          ) : (
            <ProblemNote error={error} retry={() => void refetch()} />
          )
        ) : (
          <Figures figures={data} />
        ))}
    </details>
  )
}

function Figures({ figures: { each, evidences } }: { figures: PersonSkillStatistics }) {
  const { statistics, people, words } = texts
  return (
    <BarChart
      title={statistics.ofPerson}
      help={`${statistics.ofPersonHelp} ${texts.words.sentence(statistics.evidence(evidences))}`}
      of={statistics.skill}
      series={[statistics.peopleHaving, statistics.jobsAsking]}
      more={statistics.evidences}
      bars={each.map(({ skill, proficiency, years, evidences: supports, people: having, openJobs }) => ({
        name: skill,
        values: [having, openJobs],
        more: words.line(
          proficiency !== null && words.proficiencies[proficiency],
          years !== null && people.years(years),
          supports > 0 && statistics.evidence(supports),
        ),
      }))}
    />
  )
}
