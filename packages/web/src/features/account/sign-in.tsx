// Signing in; also shown in the place of a page that somebody has to be signed in for, which is there afterwards.
import { useMutation } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { beginAnew } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { EmailField, PasswordField } from './fields.tsx'

export function SignInPage() {
  const { signIn } = texts.account
  const { pathname, searchStr } = useLocation()
  const next = pathname === '/sign-in' ? '/' : pathname + searchStr
  const enter = useMutation({
    mutationFn: ({ email = '', password = '' }: Record<string, string>) =>
      request('POST /api/v1/session', { body: { email, password } }),
    onSuccess: () => beginAnew(next),
  })
  return (
    <Page title={signIn.title} facts={signIn.help}>
      <div className="stack">
        <Form action={signIn.action} busy={enter.isPending || enter.isSuccess} error={enter.error} onSubmit={enter.mutate}>
          <EmailField />
          <PasswordField />
        </Form>
        <p>
          <Link to="/forgotten">{signIn.forgotten}</Link> · <Link to="/sign-up">{signIn.signUp}</Link>
        </p>
      </div>
    </Page>
  )
}
