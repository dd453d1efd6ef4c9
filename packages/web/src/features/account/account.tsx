// The own account: name, password, e-mail, where one is signed in, and the way out.
import type { UserView } from '@moirai/contract/users'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../../api.ts'
import { beginAnew, sessionQuery } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { NewsPreferences } from '../notifications/news-preferences.tsx'
import { OwnConsent } from './consent.tsx'
import { EmailField, NameField, NewPasswordField, PasswordField } from './fields.tsx'
import { Erasure } from './erasure.tsx'
import { LoginSessions } from './login-sessions.tsx'
import { SentNote } from './sent-note.tsx'

export function AccountPage() {
  const { account } = texts
  const session = useQuery(sessionQuery).data
  const user = session?.user
  const leave = useMutation({ mutationFn: () => request('DELETE /api/v1/session', {}), onSettled: () => beginAnew('/') })
  if (!user) {
    return (
      <Page title={account.title}>
        <Waiting rows={5} />
      </Page>
    )
  }
  return (
    <Page
      title={account.title}
      facts={texts.words.line(user.email, account.roles[user.role])}
      actions={
        <button type="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
          {account.signOut}
        </button>
      }
    >
      <div className="stack">
        <OwnName user={user} />
        <OwnPassword />
        <OwnEmail />
        {session.standing !== 'unverified' && user.role === 'student' && <OwnConsent />}
        {session.standing !== 'unverified' && <NewsPreferences role={user.role} />}
        <LoginSessions />
        <Erasure />
      </div>
    </Page>
  )
}

function OwnName({ user }: { user: UserView }) {
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: ({ name = '' }: Record<string, string>) => request('PATCH /api/v1/account', { body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
  return (
    <section className="card stack">
      <h2>{texts.account.name}</h2>
      {change.isSuccess && <SentNote message={texts.account.saved} />}
      <Form action={texts.account.save} busy={change.isPending} error={change.error} onSubmit={change.mutate}>
        <NameField value={user.name} />
      </Form>
    </section>
  )
}

function OwnPassword() {
  const { password } = texts.account.change
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: ({ currentPassword = '', password: next = '' }: Record<string, string>) =>
      request('PUT /api/v1/account/password', { body: { currentPassword, password: next } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['login-sessions'] }),
  })
  return (
    <section className="card stack">
      <h2>{password.title}</h2>
      {change.isSuccess ? (
        <SentNote message={password.done} />
      ) : (
        <Form action={password.action} busy={change.isPending} error={change.error} onSubmit={change.mutate}>
          <PasswordField name="currentPassword" label={texts.account.currentPassword} />
          <NewPasswordField />
        </Form>
      )}
    </section>
  )
}

function OwnEmail() {
  const { email } = texts.account.change
  const change = useMutation({
    mutationFn: ({ currentPassword = '', email: next = '' }: Record<string, string>) =>
      request('POST /api/v1/account/email-change', { body: { currentPassword, email: next } }),
  })
  return (
    <section className="card stack">
      <h2>{email.title}</h2>
      {change.data ? (
        <SentNote message={change.data.message} />
      ) : (
        <Form action={email.action} busy={change.isPending} error={change.error} onSubmit={change.mutate}>
          <EmailField label={email.label} />
          <PasswordField name="currentPassword" label={texts.account.currentPassword} />
        </Form>
      )}
    </section>
  )
}
