// English: the pages of jobs.
import { counted, formatNumber } from '../format.ts'

export const jobs = {
  title: 'Jobs',
  missing: 'No such job',
  searchLabel: 'Search jobs',
  searchHint: 'Title, company or place',
  status: 'Status',
  anyStatus: 'Any status',
  columns: { job: 'Title', company: 'Company', place: 'Place', pay: 'Pay', posted: 'Posted' },
  list: 'Jobs, the latest first',
  shown: (count: number, more: boolean) =>
    more ? `${formatNumber(count)} shown, there are more.` : `${counted(count, 'job', 'jobs')}.`,
  none: 'There are no jobs yet.',
  noneHelp: 'Bring in a CSV file of jobs, or look around with invented ones first.',
  notFound: (words: string) => `No job has “${words}” in its title, company or place.`,
  notFoundWithStatus: (words: string, status: string) =>
    words === ''
      ? `No job is ${status.toLowerCase()}.`
      : `No job that is ${status.toLowerCase()} has “${words}” in its title, company or place.`,
  clear: 'Show all jobs',
  openUntil: (date: string) => `open until ${date}`,
  endedOn: (date: string) => `ended on ${date}`,
  posted: (date: string) => `posted ${date}`,
  about: 'About this job',
  edit: 'Edit job',
  add: 'Add a job',
  description: 'Description',
  requirements: 'Requirements',
  skills: 'Skills asked',
  facts: 'Facts',
  mustHave: 'must-have',
  extra: 'extra',
  noLevel: 'no level named',
  noSkills: 'The employer listed no skills.',
  minYears: (years: number) => `${counted(years, 'year', 'years')} of experience asked`,
  offers: (tags: string) => `Offers: ${tags}`,
  notOpen: 'This job is not open any more. Only open jobs are matched.',
  draft: 'This job is a draft. Only open jobs are matched.',
}
