// What a mail asks to be confirmed: the e-mail of a new account, or the new e-mail of one. By a button: programs that look at mail follow links.
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { beginAnew } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { tokenInAddress } from './limits.ts'

interface ConfirmProps {
  title: string
  help: string
  confirm: (token: string) => Promise<unknown>
}

function Confirm({ title, help, confirm }: ConfirmProps) {
  const { byLink } = texts.account
  const send = useMutation({ mutationFn: () => confirm(tokenInAddress()) })
  return (
    <Page title={title} facts={help}>
      {send.isSuccess ? (
        <Focused when>
          <p className="note" role="status">
            {byLink.done}
          </p>
          <p>
            <button type="button" onClick={() => beginAnew('/')}>
              {byLink.goOn}
            </button>
          </p>
        </Focused>
      ) : (
        <Form action={byLink.action} busy={send.isPending} error={send.error} onSubmit={() => send.mutate()}>
          {null}
        </Form>
      )}
    </Page>
  )
}

export function VerifyPage() {
  const { verify } = texts.account
  const confirm = (token: string) => request('POST /api/v1/verifications', { body: { token } })
  return <Confirm title={verify.title} help={verify.help} confirm={confirm} />
}

export function ConfirmEmailPage() {
  const { confirmEmail } = texts.account
  const confirm = (token: string) => request('POST /api/v1/email-confirmations', { body: { token } })
  return <Confirm title={confirmEmail.title} help={confirmEmail.help} confirm={confirm} />
}
