// Two records that may be one person, side by side, with what speaks for it; they are merged, or kept apart.
import type { DuplicateView } from '@moirai/contract/duplicates'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

type Candidate = DuplicateView['keep']

export function Pair({ pair }: { pair: DuplicateView }) {
  const { duplicates } = texts
  const [turned, setTurned] = useState(false)
  const [keep, merge] = turned ? [pair.merge, pair.keep] : [pair.keep, pair.merge]
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (decide: () => Promise<string>) => decide(),
    onSuccess: async (told) => {
      announce(told)
      for (const queryKey of [['duplicates'], ['merges'], ['people'], ['overview']]) await queries.invalidateQueries({ queryKey })
    },
  })
  const doMerge = async (): Promise<string> => {
    const { kept, merged } = await request('POST /api/v1/merges', { body: { keep: keep.id, merge: merge.id } })
    return duplicates.merged(merged.name, kept.name)
  }
  const apart = async (): Promise<string> => {
    await request('POST /api/v1/duplicates/apart', { body: { people: [keep.id, merge.id] } })
    return duplicates.apart
  }
  const both = <span className="unseen">{duplicates.pair(keep.name, merge.name)}</span>
  return (
    <li className="card stack">
      <div>
        <b>{duplicates.likeness(pair.score)}</b>
        <p>{pair.reasons.join(' ')}</p>
        {pair.against.length > 0 && <p className="soft">{pair.against.join(' ')}</p>}
      </div>
      <dl className="stack">
        <Person title={duplicates.keep} person={keep} />
        <Person title={duplicates.merge} person={merge} />
      </dl>
      {act.error !== null && <ProblemNote error={act.error} />}
      <div className="row">
        <button type="button" className="primary" disabled={act.isPending} onClick={() => act.mutate(doMerge)}>
          {duplicates.doMerge} {both}
        </button>
        <button type="button" disabled={act.isPending} onClick={() => setTurned(!turned)}>
          {duplicates.change} {both}
        </button>
        <button type="button" disabled={act.isPending} onClick={() => act.mutate(apart)}>
          {duplicates.apart} {both}
        </button>
      </div>
    </li>
  )
}

function Person({ title, person }: { title: string; person: Candidate }) {
  const { duplicates, people, words } = texts
  const facts = words.line(
    person.email ?? duplicates.noEmail,
    person.place,
    person.headline ?? person.targetRole,
    person.institution !== null && people.studies(person.institution),
    person.graduationYear !== null && people.graduates(person.graduationYear),
    person.hasAccount && duplicates.account,
  )
  return (
    <div>
      <dt className="small soft">{title}</dt>
      <dd>
        <Link to="/people/$id" params={{ id: person.id }} className="name">
          {person.name}
        </Link>
        <div className="small soft">{facts}</div>
      </dd>
    </div>
  )
}
