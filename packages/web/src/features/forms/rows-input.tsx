// A list in a long form, one row an entry: rows are added at the end, and taken away.
import { useRef } from 'react'
import { announce } from '../../app/announcer.tsx'
import { texts } from '../../texts/texts.ts'
import { emptyRow, type DraftRow, type FieldSpec } from './draft.ts'
import { TextInput } from './field-input.tsx'

interface RowsInputProps {
  spec: FieldSpec
  rows: readonly DraftRow[]
  /** The row in which something is wrong. */
  faulty: number | undefined
  onChange: (rows: readonly DraftRow[]) => void
}

export function RowsInput({
  spec: { label, add: addLabel, columns = [], most = Infinity },
  rows,
  faulty,
  onChange,
}: RowsInputProps) {
  const { forms } = texts
  const list = useRef<HTMLUListElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const focusRow = (index: number): void =>
    // Once the row is there, or gone.
    void requestAnimationFrame(() => {
      const row = list.current?.children[Math.min(index, list.current.children.length - 1)]
      const target = row?.querySelector<HTMLElement>('input, select, textarea') ?? adder.current
      target?.focus()
    })
  const add = (): void => {
    onChange([...rows, emptyRow(columns)])
    focusRow(rows.length)
  }
  const remove = (index: number): void => {
    onChange(rows.filter((_, other) => other !== index))
    announce(forms.removed(index + 1, label))
    focusRow(index)
  }
  return (
    <>
      <ul className="form-rows" ref={list}>
        {rows.map((row, index) => (
          <li key={index}>
            {columns.map((column) => (
              <CellInput
                key={column.name}
                column={column}
                value={row[column.name] ?? ''}
                row={index + 1}
                faulty={faulty === index}
                onChange={(value) =>
                  onChange(rows.map((other, at) => (at === index ? { ...other, [column.name]: value } : other)))
                }
              />
            ))}
            <button type="button" onClick={() => remove(index)}>
              {forms.remove} <span className="unseen">{forms.row(index + 1, label)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" ref={adder} disabled={rows.length >= most} onClick={add}>
          {addLabel}
        </button>
      </div>
    </>
  )
}

interface CellInputProps {
  column: FieldSpec
  value: string
  row: number
  faulty: boolean
  onChange: (value: string) => void
}

const CellInput = ({ column, value, row, faulty, onChange }: CellInputProps) => (
  <div className="field">
    <span className="small soft" aria-hidden="true">
      {column.label}
    </span>
    <TextInput
      spec={column}
      value={value}
      input={{ 'aria-label': texts.forms.cell(column.label, row), ...(faulty ? { 'aria-invalid': true } : {}) }}
      onChange={onChange}
    />
  </div>
)
