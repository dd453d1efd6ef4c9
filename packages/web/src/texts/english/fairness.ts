// English: the page of audits of fairness.
import { counted } from '../format.ts'

export const fairness = {
  title: 'Fairness',
  help: 'How groups of people fare: who is listed or chosen, and who scores above the median. Nothing here is read by the matching.',
  by: 'Groups by',
  and: 'and by',
  none: 'nothing more',
  of: 'What is looked at',
  subjects: { lists: 'who stands in the lists', decisions: 'whom people have chosen' },
  job: 'Only this job (id), or all of them',
  show: 'Show the rates',
  column: (name: string, people: number) =>
    `${name.replace(/^(extra|student|told)\./, '').replaceAll('_', ' ')} (${counted(people, 'person', 'people')})`,
  noColumns: 'There is nobody to make groups of yet.',
  groups: 'Rates by group',
  columns: { group: 'Group', people: 'People', selection: 'Chosen', scoring: 'Above the median score' },
  rate: (percent: string, count: string, of: string) => `${percent} · ${count} of ${of}`,
  interval: (low: string, high: string) => `between ${low} and ${high}`,
  ratio: (ratio: string) => `impact ratio ${ratio}`,
  ratioBetween: (low: string, high: string) => `${low} to ${high}`,
  best: 'fares best',
  below: 'below four fifths',
  uncertain: 'below four fifths, but the groups are too small to be sure',
  noScores: 'no scores',
  small: 'less than 2 % of everybody',
  suppressed: (groups: number, least: number) =>
    `${counted(groups, 'group is', 'groups are')} not shown: fewer than ${least} people. Nothing above counts them.`,
  notKnown: (people: number) => `Of ${counted(people, 'person', 'people')} the group is not known.`,
  empty: 'No group is large enough to be shown.',
  median: (points: string) => `The median score is ${points}.`,
  rule: 'The four-fifths rule: a rate under four fifths of the highest one is looked into. It is a sign, not a judgement.',
  blind: {
    title: 'Blind mode',
    on: 'On: recruiters see a code in place of name, contact and CV until something has been decided about a person.',
    off: 'Off: recruiters see who people are.',
    turnOn: 'Turn blind mode on',
    turnOff: 'Turn blind mode off',
  },
  csv: 'As CSV',
  json: 'As JSON',
}
