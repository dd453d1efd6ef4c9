// A field that has just been retired, and the way back: defined again, it finds what records say in it.
import type { CustomField } from '@moirai/contract/custom-fields'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useFieldChange } from './queries.ts'

export function Retired({ field, onBack }: { field: CustomField; onBack: () => void }) {
  const { fields } = texts
  const { entity, key, type, options, required, position } = field
  const back = useFieldChange(
    () =>
      request('POST /api/v1/fields', {
        body: { entity, key, type, required, position, ...(type === 'choice' ? { options } : {}) },
      }),
    onBack,
  )
  return (
    <Focused when>
      <div className="note row" role="status">
        {fields.retired(fields.name(key))}{' '}
        <button type="button" disabled={back.isPending} onClick={() => back.mutate(undefined)}>
          {fields.undo}
        </button>
        {back.error !== null && <ProblemNote error={back.error} />}
      </div>
    </Focused>
  )
}
