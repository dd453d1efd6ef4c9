// English: the pages of jobs.

export const jobs = {
  title: 'Jobs',
}
