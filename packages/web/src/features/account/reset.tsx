// Choosing a new password by the link of a mail.
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { NewPasswordField } from './fields.tsx'
import { tokenInAddress } from './limits.ts'

export function ResetPage() {
  const { reset, forgotten } = texts.account
  const choose = useMutation({
    mutationFn: ({ password = '' }: Record<string, string>) =>
      request('POST /api/v1/password-resets', { body: { token: tokenInAddress(), password } }),
  })
  return (
    <Page title={reset.title} facts={reset.help}>
      {choose.isSuccess ? (
        <Focused when>
          <p className="note" role="status">
            {reset.done} <Link to="/sign-in">{texts.account.signIn.title}</Link>
          </p>
        </Focused>
      ) : (
        <div className="stack">
          <Form action={reset.action} busy={choose.isPending} error={choose.error} onSubmit={choose.mutate}>
            <NewPasswordField />
          </Form>
          <p>
            <Link to="/forgotten">{forgotten.again}</Link>
          </p>
        </div>
      )}
    </Page>
  )
}
