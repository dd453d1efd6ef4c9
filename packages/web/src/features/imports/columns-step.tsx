// Second step: which column fills which field, as proposed, and changed where it is wrong.
import type { ImportFileView } from '@moirai/contract/imports'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ColumnTable } from './column-table.tsx'
import { DatesChoice } from './dates-choice.tsx'
import { importQuery, useStartImport } from './queries.ts'
import { RememberedColumns } from './remembered-columns.tsx'
import { DiscardButton, StepActions, StepPage } from './step-page.tsx'
import type { Wizard } from './wizard-state.ts'
import { formatMoment, formatSize } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

export const factsOf = ({ file, rows, size }: ImportFileView): string => texts.imports.steps.facts(file, rows, formatSize(size))

export function ColumnsStep({ wizard, file }: { wizard: Wizard; file: ImportFileView }) {
  const { columns: words } = texts.imports.steps
  const start = useStartImport()
  // The table keeps the fields it was opened with: proposed anew, they are other ones.
  const [proposals, setProposals] = useState(1)
  const check = () =>
    start.mutate(
      { file: file.id, dryRun: true, onDuplicate: wizard.state.duplicates },
      { onSuccess: (task) => wizard.go({ step: 'check', task: task.id }) },
    )
  return (
    <StepPage step="columns" title={words.title} facts={factsOf(file)}>
      {file.importedBy === null ? <Help file={file} /> : <Earlier wizard={wizard} id={file.importedBy} />}
      <ColumnTable key={proposals} file={file} />
      <DatesChoice file={file} />
      <Notes file={file} />
      <RememberedColumns file={file} onForgotten={() => setProposals((count) => count + 1)} />
      {start.isError && <ProblemNote error={start.error} />}
      <StepActions wizard={wizard} back="file">
        {file.importedBy === null && file.missing !== null && <p className="whole-line">{words.notYet(file.missing.label)}</p>}
        {file.importedBy === null && file.missing === null && (
          <button type="button" className="primary" disabled={start.isPending} onClick={check}>
            {words.next}
          </button>
        )}
      </StepActions>
    </StepPage>
  )
}

/** What to do here; without a column that nothing can be imported without, just that. */
function Help({ file: { kind, missing } }: { file: ImportFileView }) {
  const { columns: words } = texts.imports.steps
  const [wasMissing] = useState(missing !== null)
  if (missing === null) return <p>{wasMissing ? words.enough : words.help}</p>
  return (
    <p className="note">
      <b>{words.missing(missing.label)}</b> {words.missingHelp[kind]}
    </p>
  )
}

/** The file was imported before: it would be refused. */
function Earlier({ wizard, id }: { wizard: Wizard; id: string }) {
  const { columns: words } = texts.imports.steps
  const { data } = useQuery(importQuery(id))
  const moment = data?.import.completedAt
  return (
    <div className="note stack">
      <p>
        <b>{moment ? words.earlier(formatMoment(moment)) : words.earlierUnknown}</b> {words.earlierHelp}
      </p>
      <div className="row">
        <Link to="/imports/$id" params={{ id }} className="button">
          {words.toReport}
        </Link>
        <DiscardButton wizard={wizard} label={words.another} primary />
      </div>
    </div>
  )
}

/** What people should know before they import; nothing of it stops them. */
export function Notes({ file: { notes, unreadableRows } }: { file: ImportFileView }) {
  const { columns: words } = texts.imports.steps
  const told = [...(unreadableRows > 0 ? [words.unreadable(unreadableRows)] : []), ...notes]
  if (told.length === 0) return null
  return (
    <section>
      <h2>{words.notes}</h2>
      <ul className="notes">
        {told.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
