// Views: filters kept under a name, opened again by one click, shared, renamed, thrown away and brought back.
import type { SavedView, SaveView, UpdateView } from '@moirai/contract/saved-views'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { isCentre, useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Field, Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { filtersOf, type Filters } from './list-address.ts'
import { viewsQuery } from './queries.ts'

interface SavedViewsProps {
  list: SavedView['list']
  filters: Record<string, string>
  onOpen: (filters: Filters) => void
}

export function SavedViews({ list, filters, onOpen }: SavedViewsProps) {
  const { lists } = texts
  const { data, error, refetch } = useQuery(viewsQuery(list))
  const [gone, setGone] = useState<SavedView>()
  const views = data?.items
  return (
    <details className="about">
      <summary>{views === undefined || views.length === 0 ? lists.views : lists.viewsKept(views.length)}</summary>
      <div className="card stack">
        {views === undefined &&
          (error === null ? <Waiting rows={2} /> : <ProblemNote error={error} retry={() => void refetch()} />)}
        {views?.length === 0 && <p className="soft">{lists.noViews}</p>}
        {views !== undefined && views.length > 0 && (
          <ul className="plain-list" aria-label={lists.views}>
            {views.map((view) => (
              <View key={view.id} view={view} filters={filters} onOpen={onOpen} onGone={setGone} />
            ))}
          </ul>
        )}
        {gone !== undefined && <Gone view={gone} onBack={() => setGone(undefined)} />}
        <KeepView list={list} filters={filters} />
      </div>
    </details>
  )
}

/** Asks, then has every list of views read anew. */
function useChange<Given, Answer>(
  list: SavedView['list'],
  change: (given: Given) => Promise<Answer>,
  done?: (answer: Answer) => void,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      done?.(answer)
      await queries.invalidateQueries({ queryKey: ['views', list] })
    },
  })
}

/** What everybody sees is kept by the centre. */
const useKeepsForAll = (): boolean => isCentre(useStanding())

function KeepView({ list, filters }: Pick<SavedViewsProps, 'list' | 'filters'>) {
  const { lists } = texts
  const keepsForAll = useKeepsForAll()
  const keep = useChange(
    list,
    (body: SaveView) => request('POST /api/v1/views', { body }),
    ({ name }) => announce(lists.kept(name)),
  )
  return (
    <Form
      key={keep.data?.id}
      action={lists.keep}
      busy={keep.isPending}
      error={keep.error}
      onSubmit={({ name = '', shared }) => keep.mutate({ list, name, query: filters, shared: shared === 'on' })}
    >
      <Field name="name" label={lists.viewName} maxLength={255} autoComplete="off" />
      {keepsForAll && (
        <label className="row">
          <input type="checkbox" name="shared" /> {lists.forEverybody}
        </label>
      )}
    </Form>
  )
}

interface ViewProps {
  view: SavedView
  filters: Record<string, string>
  onOpen: (filters: Filters) => void
  onGone: (view: SavedView) => void
}

function View({ view, filters, onOpen, onGone }: ViewProps) {
  const { lists } = texts
  const keepsForAll = useKeepsForAll()
  const [renames, setRenames] = useState(false)
  const params = { id: view.id }
  const change = useChange(
    view.list,
    (body: UpdateView) => request('PATCH /api/v1/views/:id', { params, body: { ...body, ifUpdatedAt: view.updatedAt } }),
    () => setRenames(false),
  )
  const remove = useChange(
    view.list,
    () => request('DELETE /api/v1/views/:id', { params }),
    () => onGone(view),
  )
  const busy = change.isPending || remove.isPending
  const mayChange = keepsForAll || !view.shared
  const ofIt = <span className="unseen">{view.name}</span>
  return (
    <li>
      <div className="row">
        <button type="button" className="name" onClick={() => onOpen(filtersOf(view))}>
          {view.name}
        </button>
        {view.shared && <span className="chip small">{lists.shared}</span>}
        {mayChange && (
          <>
            <button type="button" aria-expanded={renames} onClick={() => setRenames(!renames)}>
              {lists.rename} {ofIt}
            </button>
            <button type="button" disabled={busy} onClick={() => change.mutate({ query: filters })}>
              {lists.replace} {ofIt}
            </button>
            {keepsForAll && (
              <button type="button" disabled={busy} onClick={() => change.mutate({ shared: !view.shared })}>
                {view.shared ? lists.unshare : lists.share} {ofIt}
              </button>
            )}
            <button type="button" disabled={busy} onClick={() => remove.mutate(undefined)}>
              {lists.remove} {ofIt}
            </button>
          </>
        )}
      </div>
      {renames && (
        <Form action={lists.rename} busy={busy} error={change.error} onSubmit={({ name = '' }) => change.mutate({ name })}>
          <Field name="name" label={lists.newName} defaultValue={view.name} maxLength={255} autoComplete="off" autoFocus />
        </Form>
      )}
      {!renames && change.error !== null && <ProblemNote error={change.error} />}
      {remove.error !== null && <ProblemNote error={remove.error} />}
    </li>
  )
}

function Gone({ view, onBack }: { view: SavedView; onBack: () => void }) {
  const { lists } = texts
  const { list, name, query, shared } = view
  const back = useChange(list, () => request('POST /api/v1/views', { body: { list, name, query, shared } }), onBack)
  return (
    <div className="note row" role="status">
      {lists.removed(name)}{' '}
      <button type="button" disabled={back.isPending} onClick={() => back.mutate(undefined)}>
        {lists.undo}
      </button>
      {back.error !== null && <ProblemNote error={back.error} />}
    </div>
  )
}
