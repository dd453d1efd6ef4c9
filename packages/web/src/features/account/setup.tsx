// Making the first admin, by the secret the program printed when it started.
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { beginAnew } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Field, Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { EmailField, NameField, NewPasswordField } from './fields.tsx'
import { tokenInAddress } from './limits.ts'

export function SetupPage() {
  const { setup } = texts.account
  const make = useMutation({
    mutationFn: ({ token = '', email = '', name = '', password = '' }: Record<string, string>) =>
      request('POST /api/v1/setup', { body: { token: token.trim(), email, name, password } }),
    onSuccess: () => beginAnew('/'),
  })
  return (
    <Page title={setup.title} facts={setup.help}>
      <Form action={setup.action} busy={make.isPending || make.isSuccess} error={make.error} onSubmit={make.mutate}>
        <Field
          name="token"
          label={setup.token}
          hint={setup.tokenHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={43}
          defaultValue={tokenInAddress()}
        />
        <NameField />
        <EmailField />
        <NewPasswordField />
      </Form>
    </Page>
  )
}
