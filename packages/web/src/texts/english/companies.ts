// English: companies, and who acts for them.
import type { MemberView } from '@moirai/contract/companies'
import { counted, formatNumber } from '../format.ts'

const roles: Record<MemberView['role'], string> = { owner: 'Owner', recruiter: 'Recruiter', viewer: 'Viewer' }

export const companies = {
  title: 'Companies',
  searchLabel: 'Search companies',
  searchHint: 'Name of the company',
  list: 'Companies, by name',
  columns: { name: 'Name', industry: 'Industry', place: 'Place' },
  shown: (count: number, more: boolean) =>
    more ? `${formatNumber(count)} shown, there are more.` : `${counted(count, 'company', 'companies')}.`,
  none: 'There is no company of this name.',
  missing: 'No such company',
  jobs: 'Its jobs',
  members: 'Who acts for it',
  membersHelp: 'Recruiters see its applications; viewers change nobody’s part in it.',
  noMembers: 'Nobody acts for this company yet.',
  notYours: 'You do not act for this company.',
  roles,
  roleOf: (name: string) => `Role of ${name}`,
  you: 'you',
  since: (date: string) => `since ${date}`,
  remove: 'Remove',
  leave: 'Leave this company',
  gone: (name: string) => `${name} acts for the company no more.`,
  left: 'You have left the company.',
  undo: 'Undo',
  add: 'Let somebody act for it',
  user: 'E-mail of a recruiter’s account',
  userHint: 'Administrators make accounts and give them the role recruiter.',
  role: 'Role',
  added: (name: string) => `${name} acts for the company.`,
}
