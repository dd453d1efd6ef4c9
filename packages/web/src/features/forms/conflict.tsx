// Somebody else has saved the same record meanwhile: what they changed, and for what both changed whose it shall be.
import { useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { differing, type Draft, type DraftValue, type FieldSpec } from './draft.ts'

interface ConflictProps {
  specs: readonly FieldSpec[]
  /** As the form found the record, as it stands in the form, and as it stands on the server. */
  before: Draft
  mine: Draft
  theirs: Draft
  busy: boolean
  onSave: (merged: Draft) => void
  onDrop: () => void
}

export function Conflict({ specs, before, mine, theirs, busy, onSave, onDrop }: ConflictProps) {
  const { conflict } = texts.forms
  const changedByThem = differing(specs, before, theirs)
  const changedByMe = differing(specs, before, mine)
  const disputed = differing(specs, mine, theirs).filter((spec) => changedByThem.includes(spec) && changedByMe.includes(spec))
  const [yielded, setYielded] = useState<ReadonlySet<string>>(new Set())
  const choose = (name: string, theirsWins: boolean): void =>
    setYielded((now) => new Set(theirsWins ? [...now, name] : [...now].filter((other) => other !== name)))
  const merged = (): Draft => ({
    ...theirs,
    ...Object.fromEntries(changedByMe.flatMap(({ name }) => (yielded.has(name) ? [] : [[name, mine[name] ?? ''] as const]))),
  })
  return (
    <Focused when>
      <section className="note stack conflict" role="alert" aria-label={conflict.title}>
        <h2>{conflict.title}</h2>
        <p>{disputed.length === 0 ? conflict.apart : conflict.both(disputed.length)}</p>
        <dl>
          {changedByThem.map((spec) => (
            <div key={spec.name}>
              <dt>
                <b>{spec.label}</b>
              </dt>
              {disputed.includes(spec) ? (
                <>
                  {(['mine', 'theirs'] as const).map((whose) => (
                    <dd key={whose}>
                      <label>
                        <input
                          type="radio"
                          name={`conflict ${spec.name}`}
                          checked={yielded.has(spec.name) === (whose === 'theirs')}
                          onChange={() => choose(spec.name, whose === 'theirs')}
                        />
                        <span>
                          <span className="unseen">{spec.label}</span> {conflict[whose]}{' '}
                          {toldValue(spec, (whose === 'mine' ? mine : theirs)[spec.name])}
                        </span>
                      </label>
                    </dd>
                  ))}
                </>
              ) : (
                <dd>{conflict.now(toldValue(spec, before[spec.name]), toldValue(spec, theirs[spec.name]))}</dd>
              )}
            </div>
          ))}
        </dl>
        <div className="row">
          <button type="button" className="primary" disabled={busy} onClick={() => onSave(merged())}>
            {conflict.save}
          </button>
          <button type="button" disabled={busy} onClick={onDrop}>
            {conflict.drop}
          </button>
        </div>
      </section>
    </Focused>
  )
}

const longestTold = 300

function toldValue({ kind, options = [], columns = [] }: FieldSpec, value: DraftValue = ''): string {
  if (typeof value !== 'string') {
    const rows = value.map((row) => texts.words.line(...columns.map((column) => toldValue(column, row[column.name]))))
    return rows.length === 0 ? texts.forms.nothing : texts.words.listed.format(rows).slice(0, longestTold)
  }
  if (kind === 'yes') return value === 'yes' ? texts.fields.yes : texts.fields.no
  const told = options.find(([word]) => word === value)?.[1] ?? value
  return told === '' ? texts.forms.nothing : told.slice(0, longestTold)
}
