// The report of one import: what became of its rows, what is wrong with the others, and how to go on.
import './imports.css'
import type { ImportDetailsView } from '@moirai/contract/imports'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { importQuery } from './queries.ts'
import { OutcomeTiles } from './outcome.tsx'
import { ProblemGroups } from './problem-groups.tsx'
import { hasEnded, reportFacts, reportTitle } from './report-words.ts'
import { ImportSteps } from './step-page.tsx'
import { Undo } from './undo.tsx'
import { UsedColumns } from './used-columns.tsx'
import { WhatNext } from './what-next.tsx'
import { address, Problem } from '../../api.ts'
import { useRunningTasks } from '../../app/tasks.ts'
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TaskProgress } from '../../ui/task-progress.tsx'
import { Waiting } from '../../ui/waiting.tsx'

const whileItRunsMs = 2000

export function ImportReportPage() {
  const { id } = getRouteApi('/imports/$id').useParams()
  const { data, error, refetch } = useQuery({
    ...importQuery(id),
    refetchInterval: ({ state }) => (state.data?.import.status === 'running' ? whileItRunsMs : false),
  })
  const trail = <Link to="/imports">{texts.imports.title}</Link>
  if (data !== undefined) return <Report key={id} details={data} />
  if (error instanceof Problem && error.code === 'missing') {
    return (
      <Page title={texts.imports.report.missing} trail={trail}>
        <p>{texts.imports.report.missingHelp}</p>
      </Page>
    )
  }
  return (
    <Page title={texts.imports.title} trail={trail}>
      {error === null ? <Waiting rows={8} /> : <ProblemNote error={error} retry={() => void refetch()} />}
    </Page>
  )
}

function Report({ details }: { details: ImportDetailsView }) {
  const { import: view, problems } = details
  const trail = (
    <>
      <Link to="/imports">{texts.imports.title}</Link> / {view.file}
    </>
  )
  const showsOutcome = view.processed > 0
  return (
    <Page title={reportTitle(details)} trail={trail} facts={reportFacts(view)} actions={<Download details={details} />}>
      {!view.dryRun && <ImportSteps current={hasEnded(view) ? 'report' : 'import'} />}
      <div className="stack roomy">
        <StateNote details={details} />
        {showsOutcome && (
          <div className="stack">
            <OutcomeTiles
              view={view}
              names={view.dryRun ? texts.imports.steps.check.would : undefined}
              running={view.status === 'running'}
            />
          </div>
        )}
        {problems.length > 0 && <Problems details={details} />}
        {hasEnded(view) && !view.dryRun && <WhatNext view={view} />}
        <Undo details={details} />
        {details.mapping.length > 0 && view.status !== 'refused' && <UsedColumns lines={details.mapping} notes={details.notes} />}
      </div>
    </Page>
  )
}

function Download({ details: { import: view } }: { details: ImportDetailsView }) {
  if (!hasEnded(view) || view.failed === 0) return null
  return (
    <a className="button primary" href={address('GET /api/v1/imports/:id/problem-rows', { id: view.id })} download>
      {texts.imports.report.download(view.failed)}
    </a>
  )
}

/** What there is to know of an import that has not simply come to its end. */
function StateNote({ details: { import: view, active } }: { details: ImportDetailsView }) {
  const { report } = texts.imports
  const task = useRunningTasks().find(({ subject }) => subject === view.id)
  if (view.status === 'refused') return <p className="note">{report.refusedHelp(view.file)}</p>
  if (view.status !== 'running') return view.dryRun ? <p className="note">{report.rehearsalHelp}</p> : null
  if (task !== undefined) {
    return (
      <div className="card">
        <TaskProgress task={task} />
        <p>{report.leave}</p>
      </div>
    )
  }
  return <p className="note">{active ? report.soFar(view.processed, view.rows) : report.brokenHelp}</p>
}

function Problems({ details: { import: view, problems } }: { details: ImportDetailsView }) {
  return (
    <section>
      <h2>{texts.imports.problems.title}</h2>
      <ProblemGroups groups={problems} rehearsed={view.dryRun} />
      {hasEnded(view) && !view.dryRun && (
        <p className="small soft after-table">
          {texts.imports.report.goOn}{' '}
          <Link to="/imports/new" search={{ kind: view.kind }}>
            {texts.imports.report.goOnLink}
          </Link>
        </p>
      )}
    </section>
  )
}
