// English: the start page.
import { counted, formatNumber } from '../format.ts'

const people = (count: number): string => counted(count, 'person', 'people')

export const home = {
  title: 'Home',
  first: {
    title: 'Welcome to Moirai',
    help: 'Moirai matches people with jobs, and says for every match why. There is nothing here yet. Two ways to begin:',
    demonstration: {
      title: 'Try it with demonstration data',
      help: 'Makes 2,000 invented people and 500 invented jobs, then matches everybody. It takes less than a minute. Nobody in it is real.',
      start: 'Make the demonstration data',
    },
    own: {
      title: 'Bring your own files',
      help: 'A CSV file of people and one of jobs, from any system. You see what would happen before anything is written.',
      people: 'Import people',
      jobs: 'Import jobs',
      templates: 'To start from nothing, take a template:',
    },
    local: 'Nothing leaves this machine: files, names and scores stay on it.',
  },
  state: {
    inventing: 'The demonstration data is being made.',
    matching: 'Everybody is being matched.',
    importing: 'Files are being imported.',
    noJobs: (count: number) => `${people(count)} and no open job yet: bring jobs in, then everybody can be matched.`,
    noPeople: (count: number) => `${counted(count, 'job', 'jobs')} and no people yet: bring people in, then they can be matched.`,
    never: 'Everything is here; nobody has been matched yet.',
    stale: 'People or jobs have changed since the last match run: match again.',
    problems: (count: number) =>
      `Everyone is matched; ${counted(count, 'import has rows that wait', 'imports have rows that wait')} to be corrected.`,
    calm: 'Everyone is matched; nothing waits for you.',
  },
  tiles: {
    label: 'Where things stand',
    people: 'People',
    peopleMatched: (count: number) => `${formatNumber(count)} in the last match run`,
    peopleUnmatched: 'not matched yet',
    jobs: 'Open jobs',
    ofJobs: (count: number) => (count === 0 ? 'no jobs yet' : `of ${counted(count, 'job', 'jobs')}`),
    pairs: 'Pairs scored',
    never: 'none',
    neverHelp: 'no match run yet',
    run: (moment: string, version: string) => `${moment} · scoring ${version}`,
    problems: 'Imports with problems',
    ofImports: (count: number) => (count === 0 ? 'no imports yet' : `of ${counted(count, 'import', 'imports')}`),
  },
  next: {
    title: 'Next steps',
    ranked: (job: string) => `See who fits “${job}” best`,
    rankedHelp: 'The ranked people of an open job, with the reasons.',
    person: (name: string) => `See the jobs for ${name}`,
    personHelp: 'The same from the other side: what fits this person, and what would help.',
    problems: 'Correct the rows that were not imported',
    problemsHelp: (count: number) =>
      `${counted(count, 'import has', 'imports have')} rows with problems; each report says how to fix them.`,
    people: 'Import people',
    peopleHelp: 'A CSV file from any system.',
    jobs: 'Import jobs',
    jobsHelp: 'A CSV file from any system; open jobs are matched.',
  },
}
