// What an assessment is for, how long it takes, what is kept, who sees it; then what is chosen, and the beginning.
import type { FrameworkView } from '@moirai/contract/assessments'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

const accommodations = ['moreTime', 'plainForm', 'fewerAtOnce'] as const

export function Begin({ person, framework }: { person: string; framework: FrameworkView }) {
  const assessments = texts.assessments
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(framework.competencies.map(({ code }) => code)))
  const [eased, setEased] = useState<ReadonlySet<string>>(new Set())
  const start = useChange(({ id }) => void navigate({ to: '/assessments/$id', params: { id } }))
  const begin = () =>
    start.mutate(() =>
      request('POST /api/v1/assessments', {
        body: {
          person,
          competencies: [...chosen],
          accommodations: Object.fromEntries(accommodations.map((name) => [name, eased.has(name)])),
        },
      }),
    )
  return (
    <div className="stack roomy">
      <About framework={framework} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <Checks
          legend={assessments.competencies}
          options={framework.competencies.map(({ code, label, description }) => ({
            value: code,
            name: label,
            help: description,
          }))}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Checks legend={assessments.accommodations} options={easingsOf(framework)} chosen={eased} onChoose={setEased} />
        {start.error !== null && <ProblemNote error={start.error} />}
        <Go chosen={chosen.size} busy={start.isPending} />
      </form>
    </div>
  )
}

function Go({ chosen, busy }: { chosen: number; busy: boolean }) {
  const assessments = texts.assessments
  return (
    <div className="row">
      <button type="submit" className="primary" disabled={busy || chosen === 0}>
        {assessments.begin}
      </button>
      <span className="soft" role="status">
        {chosen === 0 ? assessments.choose : assessments.beginNote(chosen)}
      </span>
    </div>
  )
}

function easingsOf({ daysOpen: { usual, more } }: FrameworkView): { value: string; name: string }[] {
  const assessments = texts.assessments
  const told = {
    moreTime: assessments.moreTime(usual, more),
    plainForm: assessments.plainForm,
    fewerAtOnce: assessments.fewerAtOnce,
  }
  return accommodations.map((name) => ({ value: name, name: told[name] }))
}

function About({ framework }: { framework: FrameworkView }) {
  const assessments = texts.assessments
  const parts = [
    [assessments.lengthTitle, assessments.length(framework.minutesEach)],
    [assessments.storedTitle, assessments.stored],
    [assessments.seenTitle, assessments.seen],
    [assessments.changeTitle, assessments.change],
  ] as const
  return (
    <div className="stack">
      <p>{assessments.purpose}</p>
      {parts.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  )
}

interface ChecksProps {
  legend: string
  options: readonly { value: string; name: string; help?: string }[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** Any of several, each with a line that says what it means. */
export function Checks({ legend, options, chosen, onChoose }: ChecksProps) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, name, help }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={chosen.has(value)}
              onChange={({ target }) => {
                const next = new Set(chosen)
                if (target.checked) next.add(value)
                else next.delete(value)
                onChoose(next)
              }}
            />
            <span>
              <b>{name}</b>
              {help !== undefined && (
                <>
                  <br />
                  <span className="small soft">{help}</span>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
