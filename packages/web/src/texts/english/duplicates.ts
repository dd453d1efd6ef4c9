// English: the page of people who may be one and the same.
import { counted, formatNumber } from '../format.ts'

const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  students: ['student record', 'student records'],
  experiences: ['post held', 'posts held'],
  educations: ['degree', 'degrees'],
  documents: ['file', 'files'],
  skills: ['skill', 'skills'],
  evidences: ['evidence', 'evidences'],
  applications: ['application', 'applications'],
  matches: ['marked match', 'marked matches'],
  job_scores: ['score', 'scores'],
  assessments: ['assessment', 'assessments'],
  practice_sessions: ['practice interview', 'practice interviews'],
}

export const duplicates = {
  title: 'Duplicates',
  find: 'Find duplicates',
  help: 'Pairs of records that may be one person, the likeliest first. A merge can be undone.',
  none: 'Nobody looks like somebody else.',
  noneHelp: 'Pairs are found by e-mail, phone number, and by name with place, institution or year beside it.',
  shown: (count: number, more: boolean) =>
    more ? `${formatNumber(count)} pairs shown, there are more.` : `${counted(count, 'pair', 'pairs')}.`,
  likeness: (score: number) => `Likeness ${formatNumber(score)} of 100`,
  pair: (one: string, other: string) => `${one} and ${other}`,
  keep: 'Stays',
  merge: 'Is merged into it',
  account: 'has an account',
  noEmail: 'no e-mail',
  change: 'Keep the other one',
  doMerge: 'Merge',
  apart: 'Two different people',
  merged: (merged: string, kept: string) => `${merged} is merged into ${kept}.`,
  undo: 'Undo',
  undone: (merged: string, kept: string) => `${merged} and ${kept} are two people again.`,
  stayed: 'Changed since, and left as it is:',
  latest: 'Latest merges',
  wentOver: 'Went over:',
  count: (what: string, count: number) => counted(count, ...(kinds[what] ?? [what, what])),
  wasUndone: 'undone',
}
