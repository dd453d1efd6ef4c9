// Whether the day or the month comes first, asked only where the values of a column do not tell.
import type { ImportFileView } from '@moirai/contract/imports'
import { dateOrders, type DateOrder } from '@moirai/contract/words'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fileQuery } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'

export function DatesChoice({ file }: { file: ImportFileView }) {
  const { dates: words } = texts.imports.steps.columns
  const queries = useQueryClient()
  const say = useMutation({
    // One after the other with the choices of columns: each answer is the whole file.
    scope: { id: `columns ${file.id}` },
    mutationFn: (order: DateOrder) => request('PUT /api/v1/import-files/:id/dates', { params: { id: file.id }, body: { order } }),
    onSuccess: (view) => queries.setQueryData(fileQuery(file.id).queryKey, view),
  })
  const { columns, order } = file.dates
  if (columns.length === 0) return null
  return (
    <div className="stack">
      <ChoiceCards
        legend={words.legend(columns)}
        choices={dateOrders.map((value) => ({ value, ...words.orders[value] }))}
        value={say.isPending ? say.variables : (order ?? undefined)}
        onChoose={say.mutate}
      />
      {say.isError && <ProblemNote error={say.error} />}
    </div>
  )
}
