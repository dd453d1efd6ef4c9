// Leadership: giving others direction, and making them strong.
import type { CompetencyText } from './competency.ts'

export const leadership: CompetencyText = {
  code: 'leadership',
  label: 'Leadership',
  description: 'Gives others direction, decides and answers for it, hands over tasks, and makes people grow.',
  skill: 'Leadership',
  anchors: [
    'Shows nothing of it.',
    'Says what a good leader is like, without an own example.',
    'Takes charge of a small task now and then, with somebody at their side.',
    'Leads a few people through a task and decides what is to be done.',
    'Hands over tasks according to strengths, decides under pressure, and says what came of it.',
    'Leads through conflict or change, gives reasons for hard decisions, and learns from own mistakes.',
    'Makes people or teams stronger so that they do well without them; the effect can be told in facts.',
    'Shapes how an organisation is led, lastingly and beyond the own teams.',
  ],
  questions: [
    'Tell me about a time when you led others through something difficult. What did you decide and do, and how did it end?',
    'Tell me about a task for which you were in charge of one or more people. How did you give them direction?',
    'Describe a hard decision you took that concerned others. How did you take it, and what followed?',
    'Describe how you made people or teams stronger than before. What did you do over time, and what has lasted?',
  ],
  probes: {
    situation: 'Whom did you lead, when, and what was at stake?',
    action: 'What did you decide or do yourself, and why?',
    result: 'What came of it for the people and for the task?',
    reflection: 'What would you do differently as a leader today?',
  },
  indicators:
    'lead* led decid* decision* delegat* team* captain* charge responsib* motivat* direct* guid* coach* mentor* feedback trust* goal* vision assign* supervis* manag* head people staff employee* volunteer* conflict* change* train* promot* newcomer* crew squad shift handed conversation* encourag* strength* accountab* show* told asked put sent taking cook* player* group* rota task* order* rule* meeting* pupil* apprentice* duty duties instruct* oversaw',
  signs: ['others'],
}
