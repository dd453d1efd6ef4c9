// The skills that would help a person most over their best jobs, each with the job it helps most.
import './gains.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatExactPoints } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { gainsQuery } from '../matches/queries.ts'

/** More would bury those that matter. */
const shown = 8

export function Gains({ person }: { person: string }) {
  const { data, error, refetch } = useQuery(gainsQuery(person))
  const { gains } = texts.people
  if (data === undefined) return error ? <ProblemNote error={error} retry={() => void refetch()} /> : <Waiting rows={4} />
  return (
    <section className="gains-section">
      <h2>{gains.title}</h2>
      {data.gaps.length === 0 ? (
        <p className="soft">{gains.none}</p>
      ) : (
        <>
          <p className="small soft">{gains.help(data.jobs)}</p>
          <Table
            caption={gains.title}
            kind="gains"
            columns={[{ name: gains.skill }, { name: gains.average, number: true }, { name: gains.jobs }, { name: gains.best }]}
          >
            {data.gaps.slice(0, shown).map(({ skill, gain, jobs, best }) => (
              <Row key={skill}>
                <Cell>{skill}</Cell>
                <Cell className="n">
                  <b>{gains.points(formatExactPoints(gain))}</b>
                </Cell>
                <Cell>{gains.ofJobs(jobs, data.jobs)}</Cell>
                <Cell>
                  <Link to="/people/$id/jobs/$job" params={{ id: person, job: best.id }}>
                    {best.title}
                  </Link>{' '}
                  <span className="small soft">{gains.points(formatExactPoints(best.gain))}</span>
                </Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </section>
  )
}
