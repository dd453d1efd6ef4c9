// Makes an account; its owner chooses the password by a link in the mail.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Choice, Form } from '../../ui/form.tsx'
import { EmailField, NameField } from '../account/fields.tsx'
import { SentNote } from '../account/sent-note.tsx'
import { isRole, roles } from './roles.ts'

export function NewUser() {
  const { users, account } = texts
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: ({ email = '', name = '', role = '' }: Record<string, string>) =>
      request('POST /api/v1/users', { body: { email, name, role: isRole(role) ? role : 'student' } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  })
  return (
    <details className="card">
      <summary>{users.make}</summary>
      <div className="stack">
        {make.data && <SentNote message={users.made(make.data.email)} />}
        <Form action={users.make} busy={make.isPending} error={make.error} onSubmit={make.mutate}>
          <NameField />
          <EmailField />
          <Choice name="role" label={users.columns.role} options={roles.map((role) => [role, account.roles[role]])} />
        </Form>
      </div>
    </details>
  )
}
