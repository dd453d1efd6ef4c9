// The mapping an import was read with, for whoever wants to know.
import type { ImportDetailsView } from '@moirai/contract/imports'
import { texts } from '../../texts/texts.ts'
import { Cell, Row, Table } from '../../ui/table.tsx'

export function UsedColumns({ lines, notes }: { lines: ImportDetailsView['mapping']; notes: readonly string[] }) {
  const { mapping, report } = texts.imports
  return (
    <details>
      <summary>{report.mapping(lines.length)}</summary>
      <Table
        caption={mapping.caption}
        kind="used"
        columns={[{ name: mapping.field }, { name: mapping.column }, { name: mapping.note }]}
      >
        {lines.map(({ field, label, column, note }) => (
          <Row key={`${field} ${column}`}>
            <Cell className={field === 'extra' ? 'soft' : ''}>{label}</Cell>
            <Cell>
              <code>{column}</code>
            </Cell>
            <Cell className="small soft">{note}</Cell>
          </Row>
        ))}
      </Table>
      {notes.length > 0 && (
        <ul className="notes small soft after-table">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </details>
  )
}
