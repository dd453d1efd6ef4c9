// For somebody who is signed in and has not confirmed their e-mail yet.
import { useMutation, useQuery } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { sessionQuery } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { SentNote } from './sent-note.tsx'

export function UnconfirmedPage() {
  const { unconfirmed } = texts.account
  const email = useQuery(sessionQuery).data?.user?.email ?? ''
  const send = useMutation({ mutationFn: () => request('POST /api/v1/verification-links', { body: { email } }) })
  return (
    <Page title={unconfirmed.title} facts={unconfirmed.help(email)}>
      {send.data ? (
        <SentNote message={send.data.message} />
      ) : (
        <Form action={unconfirmed.action} busy={send.isPending} error={send.error} onSubmit={() => send.mutate()}>
          {null}
        </Form>
      )}
    </Page>
  )
}
