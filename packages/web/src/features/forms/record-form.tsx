// A long form for a record: its sections, what is wrong at each field, saving, another's change that came first, and the way back.
import './forms.css'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Problem } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Conflict } from './conflict.tsx'
import { bodyOf, differing, draftOf, faultsAt, fieldsOf, isEmpty, withoutEmpty, type Body, type Draft } from './draft.ts'
import type { FieldFault, FieldSpec, Section } from './draft.ts'
import { FaultSummary } from './fault-summary.tsx'
import { FieldInput, idOf } from './field-input.tsx'
import { LeaveGuard } from './leave-guard.tsx'

interface Versioned {
  id: string
  updatedAt: string
}

interface RecordFormProps<Stored extends Versioned> {
  /** Read aloud as what the form is of. */
  label: string
  sections: readonly Section[]
  /** The record as it was read; undefined for a new one. */
  record?: Stored
  save: (body: Body) => Promise<Stored>
  /** As it stands now, after somebody else has changed it. */
  reread?: () => Promise<Stored>
  onSaved: (stored: Stored) => void
  /** The way out without saving. */
  leave: ReactNode
}

interface Saved<Stored> {
  former: Stored
  fields: readonly FieldSpec[]
}

export function RecordForm<Stored extends Versioned>({
  label,
  sections,
  record,
  save,
  reread,
  onSaved,
  leave,
}: RecordFormProps<Stored>) {
  const { forms } = texts
  const specs = fieldsOf(sections)
  const [base, setBase] = useState(record)
  const [draft, setDraft] = useState(() => draftOf(specs, record ?? {}))
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const [theirs, setTheirs] = useState<Stored>()
  const [saved, setSaved] = useState<Saved<Stored>>()
  const [busy, setBusy] = useState(false)
  const before = draftOf(specs, base ?? {})
  const changed = differing(specs, before, draft)

  // What comes in while nobody has touched the form yet takes its place; later on, saving tells of it.
  if (record !== undefined && base !== undefined && record.updatedAt > base.updatedAt && changed.length === 0 && !busy) {
    setBase(record)
    setDraft(draftOf(specs, record))
  }

  const fail = (found: readonly FieldFault[], other: unknown): void => {
    setFaults(found)
    setProblem(other)
    const [first] = found
    if (first) requestAnimationFrame(() => focusField(first))
  }

  const meet = async (error: unknown): Promise<void> => {
    if (error instanceof Problem && error.code === 'stale' && reread) {
      const now = await reread()
      fail([], null)
      setTheirs(now)
      return
    }
    const { faults: found, others } = faultsAt(specs, error instanceof Problem ? error.errors : [])
    fail(found, found.length > 0 && others.length === 0 ? null : error)
  }

  const send = async (mine: Draft, on: Stored | undefined): Promise<void> => {
    const fields = on === undefined ? specs : differing(specs, draftOf(specs, on), mine)
    const missing = fields.filter((spec) => spec.needed && isEmpty(spec, mine[spec.name]))
    if (missing.length > 0) {
      fail(
        missing.map(({ name }) => ({ name, detail: forms.missing })),
        null,
      )
      return
    }
    if (fields.length === 0) {
      announce(forms.unchanged)
      return
    }
    await store(bodyOf(specs, mine, fields, on), on, (stored) => {
      if (on !== undefined) setSaved({ former: on, fields })
      onSaved(stored)
    })
  }

  const undo = async ({ former, fields }: Saved<Stored>): Promise<void> => {
    await store(bodyOf(specs, draftOf(specs, former), fields, former), base, (stored) => {
      announce(forms.undone)
      onSaved(stored)
    })
  }

  const store = async (body: Body, on: Stored | undefined, done: (stored: Stored) => void): Promise<void> => {
    setBusy(true)
    setSaved(undefined)
    try {
      const stored = await save(on === undefined ? withoutEmpty(body) : { ...body, ifUpdatedAt: on.updatedAt })
      fail([], null)
      setTheirs(undefined)
      setBase(stored)
      setDraft(draftOf(specs, stored))
      done(stored)
    } catch (error) {
      await meet(error).catch((other: unknown) => setProblem(other))
    } finally {
      setBusy(false)
    }
  }

  const keys = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    if (!busy) void send(draft, base)
  }

  return (
    <form
      className="record-form stack"
      aria-label={label}
      noValidate
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void send(draft, base)
      }}
    >
      <LeaveGuard when={changed.length > 0 && !busy} />
      {problem !== null && <ProblemNote error={problem} />}
      <FaultSummary faults={faults} specs={specs} onGo={focusField} />
      {base !== undefined && theirs !== undefined && (
        <Conflict
          key={theirs.updatedAt}
          specs={specs}
          before={before}
          mine={draft}
          theirs={draftOf(specs, theirs)}
          busy={busy}
          onSave={(merged) => {
            setBase(theirs)
            setDraft(merged)
            setTheirs(undefined)
            void send(merged, theirs)
          }}
          onDrop={() => {
            setBase(theirs)
            setDraft(draftOf(specs, theirs))
            setTheirs(undefined)
            announce(forms.conflict.dropped)
          }}
        />
      )}
      {sections.map(({ title, help, fields }) => (
        <section key={title} className="card stack">
          <div>
            <h2>{title}</h2>
            {help !== undefined && <p className="small soft">{help}</p>}
          </div>
          <div className="form-grid">
            {fields.map((spec) => (
              <FieldInput
                key={spec.name}
                spec={spec}
                value={draft[spec.name] ?? ''}
                fault={faults.find(({ name }) => name === spec.name)}
                onChange={(value) => {
                  setDraft((now) => ({ ...now, [spec.name]: value }))
                  setFaults((now) => now.filter(({ name }) => name !== spec.name))
                }}
              />
            ))}
          </div>
        </section>
      ))}
      <div className="save-bar">
        <button type="submit" className="primary" disabled={busy} aria-keyshortcuts="Control+S">
          {busy ? forms.saving : forms.save}
        </button>
        {leave}
        <span role="status">{changed.length > 0 ? forms.unsaved(changed.length) : saved !== undefined && forms.saved}</span>
        {saved !== undefined && changed.length === 0 && (
          <button type="button" disabled={busy} onClick={() => void undo(saved)}>
            {forms.undo}
          </button>
        )}
      </div>
    </form>
  )
}

function focusField({ name, row }: Pick<FieldFault, 'name' | 'row'>): void {
  const field = document.getElementById(idOf(name))
  const cell = row === undefined ? null : field?.querySelectorAll('li')[row]?.querySelector<HTMLElement>('input, select')
  ;(cell ?? field)?.focus()
}
