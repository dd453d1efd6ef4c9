// A person without an account erased for good, for who administers, once their name was repeated.
import type { PersonView } from '@moirai/contract/people'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Field, Form } from '../../ui/form.tsx'

export function ErasePerson({ person: { id } }: { person: PersonView }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const erase = useMutation({
    mutationFn: ({ name = '' }: Record<string, string>) =>
      request('POST /api/v1/people/:id/erasure', { params: { id }, body: { name } }),
    onSuccess: async () => {
      await navigate({ to: '/people' })
      queries.removeQueries({ queryKey: ['people', 'one', id] })
      await queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <details className="card">
      <summary>{texts.users.erase}</summary>
      <div className="stack">
        <p className="small">{texts.users.erasePersonHelp}</p>
        <Form action={texts.users.erase} busy={erase.isPending} error={erase.error} onSubmit={erase.mutate}>
          <Field name="name" label={texts.users.eraseName} autoComplete="off" maxLength={255} />
        </Form>
      </div>
    </details>
  )
}
