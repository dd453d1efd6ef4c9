// Asking for a link to choose a new password.
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { EmailField } from './fields.tsx'
import { SentNote } from './sent-note.tsx'

export function ForgottenPage() {
  const { forgotten } = texts.account
  const send = useMutation({
    mutationFn: ({ email = '' }: Record<string, string>) => request('POST /api/v1/reset-links', { body: { email } }),
  })
  return (
    <Page title={forgotten.title} facts={forgotten.help}>
      {send.data ? (
        <SentNote message={send.data.message} />
      ) : (
        <Form action={forgotten.action} busy={send.isPending} error={send.error} onSubmit={send.mutate}>
          <EmailField />
        </Form>
      )}
    </Page>
  )
}
