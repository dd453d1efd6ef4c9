// What a person can do and what supports it: skills added, changed and taken away, each with its evidence; what is gone comes back.
import type { SkillView } from '@moirai/contract/skills'
import type { Proficiency } from '@moirai/contract/words'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { orNothing } from '../forms/shared-fields.ts'
import { personQuery } from '../matches/queries.ts'
import { Evidences } from './evidences.tsx'
import { Gone, useSkillChange, type GoneThing } from './skill-changes.tsx'

export function PersonSkillsPage() {
  const { id } = getRouteApi('/people/$id/skills').useParams()
  const { data: person, error, refetch } = useQuery(personQuery(id))
  const { people, skillForm } = texts
  const trail = (
    <Link to="/people/$id" params={{ id }}>
      <span aria-hidden="true">‹</span> {person?.name ?? people.title}
    </Link>
  )
  if (useStanding() === 'recruiter') return <Navigate to="/people/$id" params={{ id }} replace />
  if (error && !person) {
    return <FailedPage missing={people.missing} title={people.title} trail={trail} error={error} retry={() => void refetch()} />
  }
  return (
    <Page title={person ? skillForm.titleOf(person.name) : texts.app.loading} trail={trail} facts={skillForm.help}>
      <Skills person={id} />
    </Page>
  )
}

function Skills({ person }: { person: string }) {
  const { skillForm } = texts
  const [gone, setGone] = useState<GoneThing>()
  const query = useInfiniteQuery({
    queryKey: ['people', 'skills', person],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/people/:id/skills', {
        params: { id: person },
        query: pageParam === null ? {} : { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
  return (
    <div className="stack">
      {gone !== undefined && <Gone key={gone.id} thing={gone} onBack={() => setGone(undefined)} />}
      <PagedList
        query={query}
        count={skillForm.shown}
        empty={<Empty title={skillForm.none} />}
        table={(items) => (
          <ul className="plain-list" aria-label={texts.people.skills}>
            {items.map((skill) => (
              <Skill key={skill.id} skill={skill} onGone={setGone} />
            ))}
          </ul>
        )}
      />
      <AddSkill person={person} />
    </div>
  )
}

/** How well and how long, as the fields say it. */
const howWell = ({ proficiency = '', years = '' }: Record<string, string>) => ({
  // The server looks at both.
  proficiency: proficiency === '' ? null : (proficiency as Proficiency),
  years: years.trim() === '' ? null : Number(years.replace(',', '.')),
})

const HowWell = ({ skill }: { skill?: SkillView }) => (
  <>
    <Choice
      name="proficiency"
      label={texts.skillForm.level}
      options={orNothing(texts.words.proficiencies)}
      start={skill?.proficiency ?? ''}
    />
    <Field
      name="years"
      label={texts.skillForm.years}
      type="number"
      min={0}
      max={80}
      step={0.1}
      required={false}
      defaultValue={skill?.years ?? ''}
    />
  </>
)

function Skill({ skill, onGone }: { skill: SkillView; onGone: (thing: GoneThing) => void }) {
  const { skillForm, people, words } = texts
  const { id, skill: name, origin, proficiency, years, evidences, updatedAt } = skill
  const params = { id }
  const [changes, setChanges] = useState(false)
  const save = useSkillChange(
    (values: Record<string, string>) =>
      request('PATCH /api/v1/skills/:id', { params, body: { ...howWell(values), ifUpdatedAt: updatedAt } }),
    { told: skillForm.saved(name), done: () => setChanges(false) },
  )
  const remove = useSkillChange(() => request('DELETE /api/v1/skills/:id', { params }), {
    done: () => onGone({ id, name, back: () => request('POST /api/v1/skills/:id/restore', { params }) }),
  })
  return (
    <li className="card stack">
      <div className="row apart">
        <div>
          <h2>{name}</h2>
          <p className="small soft">
            {words.line(
              proficiency === null ? people.noLevel : words.proficiencies[proficiency],
              years !== null && people.years(years),
              origin !== 'stated' && people.origins[origin],
            )}
          </p>
        </div>
        <div className="row">
          <button type="button" aria-expanded={changes} onClick={() => setChanges(!changes)}>
            {skillForm.change} <span className="unseen">{name}</span>
          </button>
          <button type="button" disabled={remove.isPending} onClick={() => remove.mutate({})}>
            {skillForm.remove} <span className="unseen">{name}</span>
          </button>
        </div>
      </div>
      {remove.problem}
      {changes && (
        <Form action={skillForm.save} busy={save.isPending} error={save.error} onSubmit={save.mutate}>
          <HowWell skill={skill} />
        </Form>
      )}
      <Evidences skill={{ id, name }} evidences={evidences} onGone={onGone} />
    </li>
  )
}

function AddSkill({ person }: { person: string }) {
  const { skillForm } = texts
  const add = useSkillChange((values: Record<string, string>) =>
    request('POST /api/v1/people/:id/skills', {
      params: { id: person },
      body: { skill: values['skill'] ?? '', ...howWell(values) },
    }),
  )
  return (
    <section className="card stack">
      <h2>{skillForm.add}</h2>
      {add.data !== undefined && <p role="status">{skillForm.added(add.data.skill)}</p>}
      <Form key={add.data?.id} action={skillForm.add} busy={add.isPending} error={add.error} onSubmit={add.mutate}>
        <Field name="skill" label={skillForm.skill} maxLength={255} autoComplete="off" />
        <HowWell />
      </Form>
    </section>
  )
}
