// What is written to people about their account; every secret stands in the part of the address that browsers keep to themselves.
import type { Work } from '../context.ts'
import { queueMail, type LetterText } from '../mail/mail.ts'
import type { UserRow } from './user-row.ts'

type Addressee = Pick<UserRow, 'id' | 'email'>

const link = (publicUrl: string, path: string, token?: string): string =>
  `${publicUrl}${path}${token === undefined ? '' : `#token=${token}`}`

/** Without a name: whoever signs up with another's address could have anything said to them. */
const letter = (...paragraphs: string[]): string => ['Hello,', ...paragraphs, 'Moirai'].join('\n\n')

const notYou = 'If you did not ask for this, nothing has to be done.'

/** The words of each, by its sort. */
const words = {
  verify_email: (publicUrl: string, token: string) => ({
    subject: 'Confirm your e-mail',
    text: letter(
      'please confirm that this e-mail is yours. The link works once, for 24 hours:',
      link(publicUrl, '/verify', token),
      notYou,
    ),
  }),
  /** To somebody who has signed up with an e-mail that has an account. */
  known_already: (publicUrl: string) => ({
    subject: 'You have an account already',
    text: letter(
      'somebody has signed up with your e-mail, which has an account already. Sign in as always:',
      link(publicUrl, '/sign-in'),
      `Should you have forgotten the password, choose a new one: ${link(publicUrl, '/forgotten')}`,
      notYou,
    ),
  }),
  reset_password: (publicUrl: string, token: string) => ({
    subject: 'Choose a new password',
    text: letter(
      'choose a new password here, which also opens an account that was locked after wrong passwords. The link works once, for 30 minutes:',
      link(publicUrl, '/reset', token),
      notYou,
    ),
  }),
  account_locked: (publicUrl: string, until: Date) => ({
    subject: 'Your account is locked for a while',
    text: letter(
      `somebody gave a wrong password too often, so that nobody can sign in to your account until ${until.toISOString()}.`,
      `Was it you, or do you need it sooner, choose a new password: ${link(publicUrl, '/forgotten')}`,
    ),
  }),
  password_changed: (publicUrl: string) => ({
    subject: 'Your password was changed',
    text: letter(
      'the password of your account was changed, and everybody else was signed out.',
      `Was it not you, choose a new one at once: ${link(publicUrl, '/forgotten')}`,
    ),
  }),
  change_email: (publicUrl: string, token: string) => ({
    subject: 'Confirm your new e-mail',
    text: letter(
      'please confirm that this is to be the e-mail of your account. The link works once, for an hour:',
      link(publicUrl, '/confirm-email', token),
      notYou,
    ),
  }),
  /** To the old address, before and after a change. */
  email_changed: (publicUrl: string, done: boolean) => ({
    subject: done ? 'Your e-mail was changed' : 'Your e-mail is to be changed',
    text: letter(
      done
        ? 'your account has another e-mail now; this one no longer opens it.'
        : 'somebody who is signed in to your account is giving it another e-mail.',
      `Was it not you, choose a new password at once: ${link(publicUrl, '/forgotten')}`,
    ),
  }),
} satisfies Record<string, (publicUrl: string, ...said: never[]) => LetterText>

/** Each as somebody gets it, with a token that opens nothing. */
export const sampleAccountLetters = (publicUrl: string, now: Date): Readonly<Record<keyof typeof words, LetterText>> => {
  const token = 'x'.repeat(43)
  return {
    verify_email: words.verify_email(publicUrl, token),
    known_already: words.known_already(publicUrl),
    reset_password: words.reset_password(publicUrl, token),
    account_locked: words.account_locked(publicUrl, now),
    password_changed: words.password_changed(publicUrl),
    change_email: words.change_email(publicUrl, token),
    email_changed: words.email_changed(publicUrl, true),
  }
}

const write = (work: Work, { id, email }: Addressee, type: keyof typeof words, said: LetterText): Promise<void> =>
  queueMail(work, { userId: id, recipient: email, type, ...said })

const base = ({ settings }: Work): string => settings.publicUrl

export const writeVerification = (work: Work, user: Addressee, token: string): Promise<void> =>
  write(work, user, 'verify_email', words.verify_email(base(work), token))

export const writeKnownAlready = (work: Work, user: Addressee): Promise<void> =>
  write(work, user, 'known_already', words.known_already(base(work)))

export const writeReset = (work: Work, user: Addressee, token: string): Promise<void> =>
  write(work, user, 'reset_password', words.reset_password(base(work), token))

export const writeLocked = (work: Work, user: Addressee, until: Date): Promise<void> =>
  write(work, user, 'account_locked', words.account_locked(base(work), until))

export const writePasswordChanged = (work: Work, user: Addressee): Promise<void> =>
  write(work, user, 'password_changed', words.password_changed(base(work)))

export const writeEmailChange = (work: Work, { id }: Addressee, address: string, token: string): Promise<void> =>
  write(work, { id, email: address }, 'change_email', words.change_email(base(work), token))

export const writeEmailNotice = (work: Work, user: Addressee, done: boolean): Promise<void> =>
  write(work, user, 'email_changed', words.email_changed(base(work), done))
