// Everything about oneself erased for good: told the password, and the e-mail once more.
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { beginAnew } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Form } from '../../ui/form.tsx'
import { EmailField, PasswordField } from './fields.tsx'

export function Erasure() {
  const { erasure, currentPassword } = texts.account
  const erase = useMutation({
    mutationFn: ({ currentPassword: password = '', email = '' }: Record<string, string>) =>
      request('POST /api/v1/account/erasure', { body: { currentPassword: password, email } }),
    onSuccess: () => beginAnew('/'),
  })
  return (
    <details className="card">
      <summary>{erasure.title}</summary>
      <div className="stack">
        <p>{erasure.help}</p>
        <Form action={erasure.action} busy={erase.isPending} error={erase.error} onSubmit={erase.mutate}>
          <EmailField label={erasure.email} />
          <PasswordField name="currentPassword" label={currentPassword} />
        </Form>
      </div>
    </details>
  )
}
