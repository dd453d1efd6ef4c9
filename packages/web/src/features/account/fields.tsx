// The fields that several forms of accounts share, as browsers and password managers know them.
import { longestPassword, shortestPassword } from './limits.ts'
import { texts } from '../../texts/texts.ts'
import { Field } from '../../ui/form.tsx'

export const EmailField = ({ label = texts.account.email }: { label?: string }) => (
  <Field name="email" type="email" label={label} autoComplete="username" maxLength={255} />
)

export const NameField = ({ value }: { value?: string }) => (
  <Field name="name" label={texts.account.name} autoComplete="name" maxLength={255} defaultValue={value} />
)

export const PasswordField = ({ name = 'password', label = texts.account.password }: { name?: string; label?: string }) => (
  <Field name={name} type="password" label={label} autoComplete="current-password" maxLength={longestPassword} />
)

export const NewPasswordField = () => (
  <Field
    name="password"
    type="password"
    label={texts.account.newPassword}
    hint={texts.account.passwordHint(shortestPassword)}
    autoComplete="new-password"
    minLength={shortestPassword}
    maxLength={longestPassword}
  />
)
