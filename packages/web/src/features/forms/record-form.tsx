// A long form for a record: its sections, what is wrong at each field, saving, another's change that came first, and the way back.
import './forms.css'
import type { KeyboardEvent, ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Conflict } from './conflict.tsx'
import { draftOf, fieldsOf, type Section } from './draft.ts'
import { FaultSummary } from './fault-summary.tsx'
import { FieldInput } from './field-input.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { focusField, useRecord, type RecordOptions, type Versioned } from './record-state.ts'

interface RecordFormProps<Stored> extends RecordOptions<Stored> {
  /** Read aloud as what the form is of. */
  label: string
  sections: readonly Section[]
  /** The way out without saving. */
  leave: ReactNode
}

export function RecordForm<Stored extends Versioned>({ label, sections, leave, ...options }: RecordFormProps<Stored>) {
  const specs = fieldsOf(sections)
  const form = useRecord(specs, options)
  const { base, draft, faults, problem, theirs, busy, changed } = form
  return (
    <form
      className="record-form stack"
      aria-label={label}
      noValidate
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return
        event.preventDefault()
        form.submit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <LeaveGuard when={changed.length > 0 && !busy} />
      {problem !== null && <ProblemNote error={problem} />}
      <FaultSummary faults={faults} specs={specs} onGo={focusField} />
      {base !== undefined && theirs !== undefined && (
        <Conflict
          key={theirs.updatedAt}
          specs={specs}
          before={draftOf(specs, base)}
          mine={draft}
          theirs={draftOf(specs, theirs)}
          busy={busy}
          onSave={(merged) => form.merge(merged, theirs)}
          onDrop={() => form.drop(theirs)}
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
                onChange={(value) => form.change(spec.name, value)}
              />
            ))}
          </div>
        </section>
      ))}
      <SaveBar form={form} leave={leave} />
    </form>
  )
}

const isSaveKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey

interface SaveBarProps<Stored extends Versioned> {
  form: ReturnType<typeof useRecord<Stored>>
  leave: ReactNode
}

function SaveBar<Stored extends Versioned>({ form: { busy, changed, saved, undo }, leave }: SaveBarProps<Stored>) {
  const { forms } = texts
  return (
    <div className="save-bar">
      <button type="submit" className="primary" disabled={busy} aria-keyshortcuts="Control+S">
        {busy ? forms.saving : forms.save}
      </button>
      {leave}
      <span role="status">{changed.length > 0 ? forms.unsaved(changed.length) : saved !== undefined && forms.saved}</span>
      {saved !== undefined && changed.length === 0 && (
        <button type="button" disabled={busy} onClick={() => undo(saved)}>
          {forms.undo}
        </button>
      )}
    </div>
  )
}
