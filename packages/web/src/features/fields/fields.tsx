// The fields that this deployment adds to people and postings, for who administers: defined, changed, retired and brought back.
import type { CustomField } from '@moirai/contract/custom-fields'
import { fieldEntities, type FieldEntity } from '@moirai/contract/words'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { WaitingRows } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { fieldsQuery } from '../lists/queries.ts'
import { ChangeField } from './change-field.tsx'
import { DefineField } from './define-field.tsx'
import { Retired } from './retired.tsx'

export function FieldsPage() {
  const [gone, setGone] = useState<CustomField>()
  return (
    <Page title={texts.fields.title} facts={texts.fields.help}>
      <div className="stack">
        {gone !== undefined && <Retired key={gone.id} field={gone} onBack={() => setGone(undefined)} />}
        {fieldEntities.map((entity) => (
          <FieldsOf key={entity} entity={entity} onGone={setGone} />
        ))}
        <DefineField />
      </div>
    </Page>
  )
}

function FieldsOf({ entity, onGone }: { entity: FieldEntity; onGone: (field: CustomField) => void }) {
  const { fields } = texts
  const { data, error, refetch } = useQuery(fieldsQuery(entity))
  const name = fields.entities[entity]
  return (
    <section className="card stack">
      <h2>{name}</h2>
      {data === undefined ? (
        error === null ? (
          <WaitingRows rows={2} />
        ) : (
          <ProblemNote error={error} retry={() => void refetch()} />
        )
      ) : data.items.length === 0 ? (
        <p className="soft">{fields.none(name)}</p>
      ) : (
        <ul className="plain-list" aria-label={fields.list(name)}>
          {data.items.map((field) => (
            <ChangeField key={field.id} field={field} onGone={onGone} />
          ))}
        </ul>
      )}
    </section>
  )
}
