// The table of fields and the columns that fill them; each can be changed, and each change is answered by the server.
import type { ImportFileView, MappingLine } from '@moirai/contract/imports'
import type { ImportKind } from '@moirai/contract/words'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { fileQuery } from './queries.ts'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { sentenceOf } from '../../ui/problem-note.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'

interface Field {
  field: string
  label: string
}
interface Choice extends Field {
  column: string
}

const isField = ({ field }: MappingLine): boolean => field !== 'extra'

function useChooseColumn(file: ImportFileView) {
  const queries = useQueryClient()
  return useMutation({
    // One after the other, each upon what the one before has left: choices come faster than answers.
    scope: { id: `columns ${file.id}` },
    mutationFn: ({ field, column }: Choice) => {
      const { mapping } = queries.getQueryData(fileQuery(file.id).queryKey) ?? file
      const now = mapping.filter(isField).map((line) => [line.field, line.column] as const)
      const others = now.filter(([name]) => name !== field)
      const body = Object.fromEntries(column === '' ? others : [...others, [field, column]])
      return request('PUT /api/v1/import-files/:id/columns', { params: { id: file.id }, body })
    },
    onSuccess: (view, { label, column }) => {
      queries.setQueryData(fileQuery(file.id).queryKey, view)
      const { saved, none, notYet, ready } = texts.imports.steps.columns
      const said = saved(label, column === '' ? none : column)
      if (view.missing !== null) announce(`${said}. ${notYet(view.missing.label)}`)
      else announce(file.missing === null ? said : `${said}. ${ready}`)
    },
  })
}

export function ColumnTable({ file }: { file: ImportFileView }) {
  const { columns: words } = texts.imports.steps
  const choose = useChooseColumn(file)
  // A field stays where it is while it is being changed: it was there when the table was opened.
  const [first] = useState(
    () => new Set([...file.mapping.filter(isField), ...(file.missing === null ? [] : [file.missing])].map(({ field }) => field)),
  )
  // Who has to choose wants to see what there is to choose from.
  const [opened] = useState(file.missing !== null)
  const filled = file.fields.filter(({ field }) => first.has(field))
  const unfilled = file.fields.filter(({ field }) => !first.has(field))
  const kept = file.mapping.filter((line) => !isField(line))
  const table = (fields: readonly Field[]) => <FieldTable file={file} fields={fields} choose={choose} />
  return (
    <>
      {table(filled)}
      {unfilled.length > 0 && (
        <details>
          <summary>{words.unfilled(unfilled.length)}</summary>
          {table(unfilled)}
        </details>
      )}
      {kept.length > 0 && <KeptColumns kind={file.kind} lines={kept} open={opened} />}
    </>
  )
}

interface FieldTableProps {
  file: ImportFileView
  fields: readonly Field[]
  choose: ReturnType<typeof useChooseColumn>
}

function FieldTable({ file, fields, choose }: FieldTableProps) {
  const { columns: words } = texts.imports.steps
  const all = [...new Set(file.mapping.map(({ column }) => column))].toSorted((a, b) => a.localeCompare(b))
  return (
    <Table
      caption={words.caption}
      kind="fields"
      columns={[{ name: words.field }, { name: words.column }, { name: words.samples }]}
    >
      {fields.map((field) => (
        <FieldRow
          key={field.field}
          field={field}
          line={file.mapping.find((line) => line.field === field.field)}
          columns={all}
          needed={file.missing?.field === field.field}
          choose={choose}
        />
      ))}
    </Table>
  )
}

interface FieldRowProps {
  field: Field
  line: MappingLine | undefined
  columns: readonly string[]
  /** Nothing can be imported without it, and no column fills it. */
  needed: boolean
  choose: FieldTableProps['choose']
}

function FieldRow({ field, line, columns, needed, choose }: FieldRowProps) {
  const { columns: words } = texts.imports.steps
  const id = useId()
  const isOurs = choose.variables?.field === field.field
  const value = isOurs && choose.isPending ? choose.variables.column : (line?.column ?? '')
  const problem = isOurs && choose.isError ? words.notSaved(sentenceOf(choose.error)) : undefined
  return (
    <Row>
      <Cell>
        <label htmlFor={id}>{field.label}</label>
        {needed && (
          <>
            {' '}
            <span className="chip warn" id={`${id}-needed`}>
              <span aria-hidden="true">△</span> {words.needed}
            </span>
          </>
        )}
      </Cell>
      <Cell>
        <select
          id={id}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={needed ? `${id}-needed ${id}-note` : `${id}-note`}
          onChange={(event) => choose.mutate({ ...field, column: event.target.value })}
        >
          <option value="">{needed ? words.choose : words.none}</option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      </Cell>
      <Cell className="small">
        <Samples values={line?.samples ?? []} />
        <div id={`${id}-note`}>
          {line !== undefined && line.note !== '' && <p className="soft">{line.note}</p>}
          {problem !== undefined && (
            <p className="field-problem" role="alert">
              <span aria-hidden="true">✕</span> {problem}
            </p>
          )}
        </div>
      </Cell>
    </Row>
  )
}

function Samples({ values }: { values: readonly string[] }) {
  return values.map((value) => (
    <span key={value} className="sample">
      {value}{' '}
    </span>
  ))
}

function KeptColumns({ kind, lines, open }: { kind: ImportKind; lines: readonly MappingLine[]; open: boolean }) {
  const { columns: words } = texts.imports.steps
  return (
    <details open={open}>
      <summary>{words.kept(lines.length)}</summary>
      <p className="small soft">{words.keptHelp[kind]}</p>
      <ul className="notes">
        {lines.map(({ column, samples }) => (
          <li key={column}>
            <code>{column}</code> <span className="small soft">{samples.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
