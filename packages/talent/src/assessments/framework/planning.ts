// Planning: bringing work to its end in time.
import type { CompetencyText } from './competency.ts'

export const planning: CompetencyText = {
  code: 'planning',
  label: 'Planning and organising',
  description: 'Sets goals, orders work and time, keeps an overview, and changes the plan when things change.',
  skill: 'Planning',
  anchors: [
    'Shows nothing of it.',
    'Says that planning matters, without an own example.',
    'Follows a plan made by others, or keeps a simple list.',
    'Plans an own piece of work with its steps and dates, and keeps to it.',
    'Sets priorities, sees what might go wrong, changes the plan in time, and says what came of it.',
    'Plans work with many dependencies, gives reasons for what comes first, and learns from where the plan was wrong.',
    'Organises the work of several people or groups so that it is done in time; the effect can be told in facts.',
    'Shapes how an organisation plans, lastingly and beyond the own projects.',
  ],
  questions: [
    'Tell me about something larger you planned and brought to its end. How did you go about it, and how did it turn out?',
    'Tell me about a week in which you had more to do than fitted in. How did you organise yourself?',
    'Describe a plan of yours that had to change on the way. What did you do, and what was the result?',
    'Describe how you organised work for many people over a longer time. How did you keep the overview, and what has lasted?',
  ],
  probes: {
    situation: 'What was there to be done, by when, and with whom?',
    action: 'Which steps did you take yourself to plan it and to keep the overview?',
    result: 'Was it done in time, and how did it turn out?',
    reflection: 'Where was the plan wrong, and what do you plan differently since?',
  },
  indicators:
    'plan* organis* organiz* schedul* deadline* priorit* step* list* calendar* timetable* time date* week* month* milestone* budget* task* overview order* prepar* buffer* late early delay* resourc* checklist* spreadsheet* board sequence* depend* risk* postpon* reschedul* goal* estimate* event* book* arrang* reserv* deliver* remind* backup rota roster before after first hours minutes day days move* slot* table begin began start* finish* exam* paper eve spread* allot*',
  signs: ['order'],
}
