// An account erased for good, once its e-mail was repeated.
import type { UserView } from '@moirai/contract/users'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Field, Form } from '../../ui/form.tsx'

export function EraseUser({ user: { id, name } }: { user: UserView }) {
  const { users } = texts
  const queries = useQueryClient()
  const erase = useMutation({
    mutationFn: ({ email = '' }: Record<string, string>) =>
      request('POST /api/v1/users/:id/erasure', { params: { id }, body: { email } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  })
  return (
    <details>
      <summary>
        {users.erase} <span className="unseen">{name}</span>
      </summary>
      <div className="stack">
        <p className="small">{users.eraseHelp}</p>
        <Form action={users.erase} busy={erase.isPending} error={erase.error} onSubmit={erase.mutate}>
          <Field name="email" type="email" label={users.eraseEmail} autoComplete="off" maxLength={255} />
        </Form>
      </div>
    </details>
  )
}
