// English: the pages of people.
import { counted, formatNumber } from '../format.ts'

export const people = {
  title: 'People',
  missing: 'No such person',
  searchLabel: 'Search people',
  searchHint: 'Name, headline, target role or place',
  columns: { person: 'Name', headline: 'Headline', place: 'Place', level: 'Level', years: 'Experience' },
  list: 'People, by name',
  shown: (count: number, more: boolean) =>
    more ? `${formatNumber(count)} shown, there are more.` : `${counted(count, 'person', 'people')}.`,
  none: 'There are no people yet.',
  noneHelp: 'Bring in a CSV file of people, or look around with invented ones first.',
  notFound: (words: string) => `Nobody has “${words}” in their name, headline, target role or place.`,
  clear: 'Show everybody',
  years: (years: number) => counted(years, 'year', 'years'),
  level: (level: string) => `${level} level`,
  targets: (role: string) => `looking for ${role}`,
  wishes: (pay: string) => `wishes ${pay}`,
  moves: 'willing to move',
  about: 'About this person',
  skills: 'Skills',
  noSkills: 'No skills are known yet.',
  origins: { extracted: 'read from the CV', assessed: 'assessed', inferred: 'inferred' },
  noLevel: 'no level given',
  wants: (tags: string) => `Wants: ${tags}`,
  languages: (names: string) => `Languages: ${names}`,
  studies: (line: string) => `Studies: ${line}`,
  graduates: (year: number) => `graduates ${year}`,
  gains: {
    title: 'Skills that would help most',
    help: (jobs: number) =>
      `Counted over the ${counted(jobs, 'best job', 'best jobs')}: what each skill would add at the level asked.`,
    skill: 'Skill',
    average: 'On average',
    jobs: 'Helps with',
    best: 'Most for',
    points: (points: string) => `+${points}`,
    ofJobs: (count: number, all: number) => `${formatNumber(count)} of ${counted(all, 'job', 'jobs')}`,
    none: 'Every skill the best jobs ask for is there already.',
  },
}
