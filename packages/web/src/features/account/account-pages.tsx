// The pages of accounts, which are loaded as one: whoever signs up comes by several of them.
export { AccountPage } from './account.tsx'
export { ConfirmEmailPage, VerifyPage } from './by-link.tsx'
export { ForgottenPage } from './forgotten.tsx'
export { ResetPage } from './reset.tsx'
export { SetupPage } from './setup.tsx'
export { SignInPage } from './sign-in.tsx'
export { SignUpPage } from './sign-up.tsx'
export { UnconfirmedPage } from './unconfirmed.tsx'
