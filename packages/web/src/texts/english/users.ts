// English: the page of accounts.
import { counted, formatNumber } from '../format.ts'

export const users = {
  title: 'Accounts',
  list: 'Accounts, by e-mail',
  searchLabel: 'Search accounts',
  searchHint: 'Name or e-mail',
  notSignedInSince: 'Not signed in since',
  none: 'There is no such account.',
  columns: { name: 'Name', status: 'Status', lastLogin: 'Last signed in', role: 'Role', change: 'Change' },
  statuses: { pending_verification: 'e-mail not confirmed', active: 'active', suspended: 'suspended', locked: 'locked' },
  never: 'never',
  shown: (count: number, more: boolean) =>
    more ? `${formatNumber(count)} shown, there are more.` : `${counted(count, 'account', 'accounts')}.`,
  roleOf: (name: string) => `Role of ${name}`,
  open: 'Open again',
  lock: 'Lock',
  suspend: 'Suspend',
  erase: 'Erase for good',
  eraseHelp: 'The account and its profile go with everything that is kept of them; nobody can bring them back.',
  eraseEmail: 'The e-mail of the account, repeated',
  erasePersonHelp:
    'The person goes with everything that is kept of them; nobody can bring them back. Who has an account is erased with it, under Accounts.',
  eraseName: 'The name of the person, repeated',
  make: 'Make an account',
  made: (email: string) => `Made; ${email} is sent a link to choose the password.`,
}
