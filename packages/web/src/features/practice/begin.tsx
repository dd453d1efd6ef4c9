// Beginning a practised interview: for a role and an experience, and for a posting where one was found.
import type { JobListItem } from '@moirai/contract/jobs'
import type { ExperienceLevel } from '@moirai/contract/words'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { SearchBox } from '../../ui/search-box.tsx'

const counts = ['3', '5', '8'].map((count) => [count, count] as const)
const longestRole = 120

export function Begin({ person }: { person: string }) {
  const navigate = useNavigate()
  const [role, setRole] = useState('')
  const [job, setJob] = useState<JobListItem>()
  const start = useChange(({ id }) => void navigate({ to: '/practice', search: { id } }))
  const choose = (chosen: JobListItem | undefined) => {
    setJob(chosen)
    if (chosen) setRole(chosen.title.slice(0, longestRole))
  }
  return (
    <section className="stack">
      <Posting chosen={job} onChoose={choose} />
      <Form
        action={texts.practice.begin}
        busy={start.isPending}
        error={start.error}
        onSubmit={({ level, questions }) =>
          start.mutate(() =>
            request('POST /api/v1/practice', {
              body: { person, role, level: level as ExperienceLevel, job: job?.id ?? null, questions: Number(questions) },
            }),
          )
        }
      >
        <Field
          name="role"
          label={texts.practice.role}
          hint={texts.practice.roleHint}
          maxLength={longestRole}
          value={role}
          onChange={({ target }) => setRole(target.value)}
        />
        <Choice
          // What the posting asks for stands there at first.
          key={job?.id}
          name="level"
          label={texts.practice.level}
          options={Object.entries(texts.words.levels)}
          start={job?.level ?? undefined}
        />
        <Choice name="questions" label={texts.practice.questions} options={counts} start="5" />
      </Form>
    </section>
  )
}

interface PostingProps {
  chosen: JobListItem | undefined
  onChoose: (job: JobListItem | undefined) => void
}

/** Open postings by words; of the one that is chosen the questions ask for its skills. */
function Posting({ chosen, onChoose }: PostingProps) {
  const words = texts.practice
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useQuery({
    queryKey: ['practice-postings', search],
    queryFn: ({ signal }) => request('GET /api/v1/jobs', { query: { search, status: 'open', limit: 10 }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
  const found = search === '' ? undefined : data?.items
  return (
    <details className="card">
      <summary>{words.posting}</summary>
      <div className="stack">
        <p>{words.postingHelp}</p>
        <div>
          <SearchBox label={words.findPosting} hint={words.findPosting} value={search} onSearch={setSearch} />
        </div>
        {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
        {found && found.length > 0 && (
          <ul className="plain-list">
            {found.map((job) => (
              <li key={job.id}>
                <button type="button" aria-pressed={job.id === chosen?.id} onClick={() => onChoose(job)}>
                  {words.postingName(job.title, job.company)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <p role="status">
          {chosen ? words.chosen(chosen.title, chosen.company) : found?.length === 0 ? words.noPosting : words.noneChosen}
        </p>
        {chosen && (
          <div>
            <button type="button" onClick={() => onChoose(undefined)}>
              {words.withoutPosting}
            </button>
          </div>
        )}
      </div>
    </details>
  )
}
