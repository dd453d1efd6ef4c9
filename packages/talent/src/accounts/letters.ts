// What is written to people about their account; every secret stands in the part of the address that browsers keep to themselves.
import type { Work } from '../context.ts'
import { queueMail } from '../mail/mail.ts'
import type { UserRow } from './user-row.ts'

type Addressee = Pick<UserRow, 'id' | 'email'>

const link = (work: Work, path: string, token?: string): string =>
  `${work.settings.publicUrl}${path}${token === undefined ? '' : `#token=${token}`}`

/** Without a name: whoever signs up with another's address could have anything said to them. */
const letter = (...paragraphs: string[]): string => ['Hello,', ...paragraphs, 'Moirai'].join('\n\n')

const notYou = 'If you did not ask for this, nothing has to be done.'

export const writeVerification = (work: Work, user: Addressee, token: string): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: user.email,
    type: 'verify_email',
    subject: 'Confirm your e-mail',
    text: letter(
      'please confirm that this e-mail is yours. The link works once, for 24 hours:',
      link(work, '/verify', token),
      notYou,
    ),
  })

/** To somebody who has signed up with an e-mail that has an account. */
export const writeKnownAlready = (work: Work, user: Addressee): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: user.email,
    type: 'known_already',
    subject: 'You have an account already',
    text: letter(
      'somebody has signed up with your e-mail, which has an account already. Sign in as always:',
      link(work, '/sign-in'),
      `Should you have forgotten the password, choose a new one: ${link(work, '/forgotten')}`,
      notYou,
    ),
  })

export const writeReset = (work: Work, user: Addressee, token: string): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: user.email,
    type: 'reset_password',
    subject: 'Choose a new password',
    text: letter(
      'choose a new password here, which also opens an account that was locked after wrong passwords. The link works once, for 30 minutes:',
      link(work, '/reset', token),
      notYou,
    ),
  })

export const writeLocked = (work: Work, user: Addressee, until: Date): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: user.email,
    type: 'account_locked',
    subject: 'Your account is locked for a while',
    text: letter(
      `somebody gave a wrong password too often, so that nobody can sign in to your account until ${until.toISOString()}.`,
      `Was it you, or do you need it sooner, choose a new password: ${link(work, '/forgotten')}`,
    ),
  })

export const writePasswordChanged = (work: Work, user: Addressee): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: user.email,
    type: 'password_changed',
    subject: 'Your password was changed',
    text: letter(
      'the password of your account was changed, and everybody else was signed out.',
      `Was it not you, choose a new one at once: ${link(work, '/forgotten')}`,
    ),
  })

export const writeEmailChange = (work: Work, user: Addressee, address: string, token: string): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: address,
    type: 'change_email',
    subject: 'Confirm your new e-mail',
    text: letter(
      'please confirm that this is to be the e-mail of your account. The link works once, for an hour:',
      link(work, '/confirm-email', token),
      notYou,
    ),
  })

/** To the old address, before and after a change. */
export const writeEmailNotice = (work: Work, user: Addressee, done: boolean): Promise<void> =>
  queueMail(work, {
    userId: user.id,
    recipient: user.email,
    type: 'email_changed',
    subject: done ? 'Your e-mail was changed' : 'Your e-mail is to be changed',
    text: letter(
      done
        ? 'your account has another e-mail now; this one no longer opens it.'
        : 'somebody who is signed in to your account is giving it another e-mail.',
      `Was it not you, choose a new password at once: ${link(work, '/forgotten')}`,
    ),
  })
