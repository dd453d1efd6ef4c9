// All imports, the latest first, with what became of their rows.
import './imports.css'
import type { ImportView } from '@moirai/contract/imports'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { useRunningTasks } from '../../app/tasks.ts'
import { formatMoment, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { RunningTasks } from '../../ui/running-tasks.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { ImportStatusChip } from './import-status.tsx'
import { Templates } from './template.tsx'

function useImports() {
  return useInfiniteQuery({
    queryKey: ['imports', 'list'],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/imports', { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
}

const startLink = (
  <Link to="/imports/new" className="button primary">
    {texts.imports.start}
  </Link>
)

// One chunk for both: whoever comes to the list goes on to one of them.
export { ImportReportPage } from './import-report.tsx'

export function ImportsPage() {
  const query = useImports()
  const tasks = useRunningTasks().filter(({ kind }) => kind === 'import' || kind === 'importUndo')
  const isEmpty = query.data?.length === 0 && !query.hasNextPage
  return (
    <Page title={texts.imports.title} actions={isEmpty ? undefined : startLink}>
      <RunningTasks tasks={tasks} />
      <PagedList
        query={query}
        count={texts.imports.shown}
        empty={<NoImports />}
        table={(imports) => <ImportsTable imports={imports} />}
      />
    </Page>
  )
}

function NoImports() {
  return (
    <Empty title={texts.imports.none} help={texts.imports.noneHelp}>
      {startLink}
      <Templates help={texts.imports.noneTemplates} />
    </Empty>
  )
}

function ImportsTable({ imports }: { imports: ImportView[] }) {
  const { columns } = texts.imports
  return (
    <Table
      caption={texts.imports.list}
      kind="imports"
      columns={[
        { name: columns.file },
        { name: columns.status },
        { name: columns.rows, number: true },
        { name: columns.created, number: true },
        { name: columns.updated, number: true },
        { name: columns.failed, number: true },
        { name: columns.when },
      ]}
    >
      {imports.map((view) => (
        <ImportRow key={view.id} view={view} />
      ))}
    </Table>
  )
}

function ImportRow({ view }: { view: ImportView }) {
  const { columns } = texts.imports
  return (
    <Row>
      <Cell className="file">
        <Link to="/imports/$id" params={{ id: view.id }} className="name" data-row="">
          {view.file}
        </Link>
        <span className="small soft">{texts.imports.kinds[view.kind]}</span>
      </Cell>
      <Cell>
        <ImportStatusChip status={view.status} />
      </Cell>
      <NumberCell name={columns.rows} value={view.rows ?? view.processed} />
      <NumberCell name={columns.created} value={view.created} />
      <NumberCell name={columns.updated} value={view.updated} />
      <NumberCell name={columns.failed} value={view.failed} />
      <Cell className="soft">{when(view)}</Cell>
    </Row>
  )
}

/** On a small screen, without a head above it, a number brings its name along. */
function NumberCell({ name, value }: { name: string; value: number }) {
  return (
    <Cell className={value === 0 ? 'n soft' : 'n'}>
      <span className="cell-name" aria-hidden="true">
        {name}{' '}
      </span>
      {formatNumber(value)}
    </Cell>
  )
}

function when({ completedAt, startedAt }: ImportView): string {
  const moment = completedAt ?? startedAt
  return moment === null ? '' : formatMoment(moment)
}
