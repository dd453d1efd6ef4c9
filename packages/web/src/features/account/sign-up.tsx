// Signing up: afterwards a mail has to be read.
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Field, Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { EmailField, NameField, NewPasswordField } from './fields.tsx'
import { SentNote } from './sent-note.tsx'

export function SignUpPage() {
  const { signUp } = texts.account
  const send = useMutation({
    mutationFn: ({ email = '', name = '', password = '', targetRole = '' }: Record<string, string>) =>
      request('POST /api/v1/registrations', {
        body: { email, name, password, ...(targetRole.trim() === '' ? {} : { targetRole }) },
      }),
  })
  return (
    <Page title={signUp.title} facts={signUp.help}>
      {send.data ? (
        <SentNote message={send.data.message} />
      ) : (
        <div className="stack">
          <Form action={signUp.action} busy={send.isPending} error={send.error} onSubmit={send.mutate}>
            <NameField />
            <EmailField />
            <NewPasswordField />
            <Field name="targetRole" label={signUp.targetRole} hint={signUp.targetRoleHint} maxLength={255} required={false} />
          </Form>
          <p>
            <Link to="/sign-in">{signUp.signIn}</Link>
          </p>
        </div>
      )}
    </Page>
  )
}
