// English: the pages of interview practice.
import { counted, formatNumber } from '../format.ts'

export const practice = {
  title: 'Interview practice',
  centreTitle: 'Shared interviews',
  purpose:
    'Practise an interview before it counts: questions for the role you want, and for each answer one thing to make better. Nobody decides anything by it.',
  about: [
    ['How long it takes', 'About five minutes for each question. Nothing is timed, and you can go on whenever you like.'],
    [
      'What is kept, and how it is scored',
      'Your answers, and for each the levels of your tries. Fixed rules look for where it was, what you did, what came of it, and what you learned; they cannot tell a true story from a fluent one.',
    ],
    [
      'Who sees it',
      'You alone, neither employers nor the career centre, until you share it with the centre. You can take that back.',
    ],
  ],
  role: 'Which role?',
  roleHint: 'As a posting would call it, such as data analyst',
  level: 'How much experience does it ask for?',
  questions: 'How many questions?',
  begin: 'Begin',
  before: 'Interviews so far, the latest first',
  none: 'Nobody has shared an interview yet.',
  columns: { role: 'Role', person: 'Person', status: 'Status', answered: 'Answered', average: 'Level' },
  statuses: { in_progress: 'open', completed: 'ended', abandoned: 'ended without an answer' },
  answered: (done: number, of: number) => `${formatNumber(done)} of ${formatNumber(of)}`,
  facts: (done: number, of: number) => `${formatNumber(done)} of ${counted(of, 'question is', 'questions are')} answered`,
  aim: (average: number, aim: number) =>
    `Your answers are at level ${formatNumber(average)} on average; this experience aims at ${formatNumber(aim)}.`,
  hint: 'Write as you would speak; a few sentences are enough.',
  send: 'Get feedback',
  again: 'Say it anew',
  kept: 'Kept.',
  notAnswered: 'Not answered.',
  level7: (level: number) => `Level ${formatNumber(level)} of 7`,
  tries: (levels: readonly number[]) => `Before: ${levels.map(formatNumber).join(', ')}.`,
  good: 'What is good',
  improve: 'What to make better',
  wrote: 'You wrote:',
  came: (level: number, improvement: string) => `Level ${formatNumber(level)} of 7. ${improvement}`,
  end: 'End this interview',
  ended: 'This interview has ended. Its answers stay as they are.',
  share: 'Share with the career centre',
  unshare: 'Share no more',
  shared: 'The career centre may see it.',
  alone: 'You alone see it.',
}
