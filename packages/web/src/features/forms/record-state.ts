// What a long form holds: the record it began with, what stands in it, and what came of saving.
import { useState } from 'react'
import { Problem } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { bodyOf, differing, draftOf, faultsAt, isEmpty, withoutEmpty } from './draft.ts'
import type { Body, Draft, DraftValue, FieldFault, FieldSpec } from './draft.ts'
import { idOf } from './field-input.tsx'

export interface Versioned {
  id: string
  updatedAt: string
}

export interface RecordOptions<Stored> {
  /** The record as it was read; undefined for a new one. */
  record?: Stored
  save: (body: Body) => Promise<Stored>
  /** As it stands now, after somebody else has changed it. */
  reread?: () => Promise<Stored>
  onSaved: (stored: Stored) => void
}

interface State<Stored> {
  base: Stored | undefined
  draft: Draft
  faults: readonly FieldFault[]
  problem: unknown
  /** As somebody else has left the record meanwhile. */
  theirs: Stored | undefined
  /** What was saved last, and what stood there before. */
  saved: { former: Stored; fields: readonly FieldSpec[] } | undefined
  busy: boolean
}

/** What is kept of a saving that went well, and what is read aloud. */
interface Done<Stored> {
  saved?: State<Stored>['saved']
  told?: string
}

const begin = <Stored extends Versioned>(specs: readonly FieldSpec[], base: Stored | undefined): State<Stored> => ({
  base,
  draft: draftOf(specs, base ?? {}),
  faults: [],
  problem: null,
  theirs: undefined,
  saved: undefined,
  busy: false,
})

export function useRecord<Stored extends Versioned>(specs: readonly FieldSpec[], options: RecordOptions<Stored>) {
  const { record, save, reread, onSaved } = options
  const [state, setState] = useState(() => begin(specs, record))
  const { base, draft, busy } = state
  const set = (change: Partial<State<Stored>>): void => setState((now) => ({ ...now, ...change }))
  const changed = differing(specs, draftOf(specs, base ?? {}), draft)
  // What comes in while nobody has touched the form yet takes its place; later on, saving tells of it.
  if (record !== undefined && base !== undefined && record.updatedAt > base.updatedAt && changed.length === 0 && !busy) {
    setState(begin(specs, record))
  }
  const fail = (faults: readonly FieldFault[]): void => {
    set({ faults, problem: null })
    focusFirst(faults)
  }
  const store = async (body: Body, on: Stored | undefined, { saved, told }: Done<Stored> = {}): Promise<void> => {
    set({ busy: true, saved: undefined })
    try {
      const stored = await save(on === undefined ? withoutEmpty(body) : { ...body, ifUpdatedAt: on.updatedAt })
      setState({ ...begin(specs, stored), saved })
      if (told !== undefined) announce(told)
      onSaved(stored)
    } catch (error) {
      const came = await whatCame(error, specs, reread)
      set({ busy: false, ...came })
      focusFirst(came.faults)
    }
  }
  const send = async (mine: Draft, on: Stored | undefined): Promise<void> => {
    const fields = on === undefined ? specs : differing(specs, draftOf(specs, on), mine)
    const missing = fields.filter((spec) => spec.needed && isEmpty(spec, mine[spec.name]))
    if (missing.length > 0) return fail(missing.map(({ name }) => ({ name, detail: texts.forms.missing })))
    if (fields.length === 0) return announce(texts.forms.unchanged)
    return store(bodyOf(specs, mine, fields, on), on, on && { saved: { former: on, fields } })
  }
  return {
    ...state,
    changed,
    change: (name: string, value: DraftValue): void =>
      setState((now) => ({
        ...now,
        draft: { ...now.draft, [name]: value },
        faults: now.faults.filter((fault) => fault.name !== name),
      })),
    submit: (): void => void (busy || send(draft, base)),
    undo: ({ former, fields }: NonNullable<State<Stored>['saved']>): void =>
      void store(bodyOf(specs, draftOf(specs, former), fields, former), base, { told: texts.forms.undone }),
    merge: (merged: Draft, theirs: Stored): void => {
      set({ base: theirs, draft: merged, theirs: undefined })
      void send(merged, theirs)
    },
    drop: (theirs: Stored): void => {
      setState(begin(specs, theirs))
      announce(texts.forms.conflict.dropped)
    },
  }
}

/** Of a record that somebody else has changed meanwhile, as it is now; else what is wrong, at the fields or with the whole. */
async function whatCame<Stored>(
  error: unknown,
  specs: readonly FieldSpec[],
  reread: (() => Promise<Stored>) | undefined,
): Promise<Partial<State<Stored>>> {
  if (error instanceof Problem && error.code === 'stale' && reread) {
    try {
      return { theirs: await reread(), faults: [], problem: null }
    } catch (other) {
      return { problem: other }
    }
  }
  const { faults, others } = faultsAt(specs, error instanceof Problem ? error.errors : [])
  return { faults, problem: faults.length > 0 && others.length === 0 ? null : error }
}

/** Once they are marked. */
function focusFirst([first]: readonly FieldFault[] = []): void {
  if (first) requestAnimationFrame(() => focusField(first))
}

export function focusField({ name, row }: Pick<FieldFault, 'name' | 'row'>): void {
  const field = document.getElementById(idOf(name))
  const cell = row === undefined ? null : field?.querySelectorAll('li')[row]?.querySelector<HTMLElement>('input, select')
  const target = cell ?? field
  target?.focus()
}
