// Other skills or wishes, tried out: the ranks and scores somebody would have. Nothing is stored.
import './what-if.css'
import type { WhatIf, WhatIfView } from '@moirai/contract/what-if'
import type { ExperienceLevel, Proficiency, RemotePreference } from '@moirai/contract/words'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { formatExactPoints, formatNumber, formatPercent } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { Score } from '../../ui/score.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'

export function WhatIfCard({ person }: { person: string }) {
  const { whatIf } = texts.matches
  const { levels, remoteWishes } = texts.words
  const ask = useMutation({
    mutationFn: (values: Record<string, string>) =>
      request('POST /api/v1/people/:id/what-if', { params: { id: person }, body: wishOf(values) }),
  })
  const unchanged = ['', whatIf.asItIs] as const
  return (
    <details className="card what-if">
      <summary>
        <h2>{whatIf.title}</h2>
      </summary>
      <p className="small soft">{whatIf.help}</p>
      <Form action={whatIf.show} busy={ask.isPending} error={ask.error} onSubmit={ask.mutate}>
        <Field name="skills" label={whatIf.skills} hint={whatIf.skillsHint} required={false} maxLength={2000} />
        <Field name="without" label={whatIf.without} required={false} maxLength={2000} />
        <Field name="years" label={whatIf.years} type="number" min="0" max="80" step="0.5" required={false} />
        <Choice name="level" label={whatIf.level} options={[unchanged, ...Object.entries(levels)]} />
        <Choice name="remote" label={whatIf.remote} options={[unchanged, ...Object.entries(remoteWishes)]} />
        <Choice name="moves" label={whatIf.moves} options={[unchanged, ...Object.entries(whatIf.movesChoices)]} />
      </Form>
      {ask.data && (
        <Focused when>
          <Found view={ask.data} />
        </Focused>
      )}
    </details>
  )
}

/** Only what was filled in. */
function wishOf({ skills = '', without = '', years, level, remote, moves }: Record<string, string>): WhatIf {
  const named = skills
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const gone = without
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return {
    ...(named.length === 0 ? {} : { skills: named.map(skillOf) }),
    ...(gone.length === 0 ? {} : { without: gone }),
    ...(years ? { years: Number(years) } : {}),
    // The server looks at the words.
    ...(level ? { level: level as ExperienceLevel } : {}),
    ...(remote ? { remote: remote as RemotePreference } : {}),
    ...(moves ? { willingToMove: moves === 'yes' } : {}),
    top: 10,
  }
}

function skillOf(entry: string) {
  const [skill = '', level] = entry.split('=').map((part) => part.trim())
  return { skill, proficiency: (level === undefined || level === '' ? null : level.toLowerCase()) as Proficiency | null }
}

function Found({ view: { person, matches } }: { view: WhatIfView }) {
  const { whatIf } = texts.matches
  const { columns } = whatIf
  return (
    <Table
      caption={whatIf.found}
      kind="what-if-rows"
      columns={[{ name: columns.rank }, { name: columns.job }, { name: columns.score }, { name: columns.gain, number: true }]}
    >
      {matches.map(({ job, before, after, gain }) => (
        <Row key={job.id}>
          <Cell>{whatIf.ranks(formatNumber(after.rank), formatNumber(before.rank))}</Cell>
          <Cell>
            <Link to="/people/$id/jobs/$job" params={{ id: person.id, job: job.id }} className="name">
              {job.title}
            </Link>
            <div className="small soft">{job.company}</div>
          </Cell>
          <Cell>
            <Score match={after} /> <div className="small soft">{whatIf.known(formatPercent(after.confidence))}</div>
          </Cell>
          <Cell className="n">{gain === 0 ? whatIf.same : whatIf.gain(formatExactPoints(Math.abs(gain)), gain > 0)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
