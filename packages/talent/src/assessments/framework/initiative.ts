// Initiative: beginning what nobody asked for, and carrying it through.
import type { CompetencyText } from './competency.ts'

export const initiative: CompetencyText = {
  code: 'initiative',
  label: 'Initiative',
  description: 'Sees what could be better, begins something without being asked, and carries it through.',
  skill: 'Initiative',
  anchors: [
    'Shows nothing of it.',
    'Says that one should be proactive, without an own example.',
    'Takes up suggestions of others, or volunteers for a small task.',
    'Begins something useful in the own surroundings without being asked.',
    'Carries an own idea through against obstacles and says what came of it.',
    'Chooses deliberately what is worth beginning, wins the support it needs, and learns from how it went.',
    'Begins something that others join and go on with; the effect can be told in facts.',
    'Begins what changes an organisation or a community, lastingly and beyond the own field.',
  ],
  questions: [
    'Tell me about something useful you began although nobody had asked you to. What made you begin, what did you do, and what came of it?',
    'Tell me about an occasion on which you volunteered or made a suggestion. What did you do then?',
    'Describe an idea of yours that met with obstacles. How did you carry it on, and how did it end?',
    'Describe something you started that others have taken up and carry on. How did you get there, and what has it changed?',
  ],
  probes: {
    situation: 'When was that, and what did you notice that made you begin?',
    action: 'What were your own first steps, and what did you do when it became difficult?',
    result: 'What came of it, and how can one tell?',
    reflection: 'Looking back, what would you begin in another way?',
  },
  indicators:
    'start* began begin* idea* suggest* propos* notic* volunteer* initiat* own nobody asked offer* launch* found* set improv* opportunit* pilot persuad* convinc* permission support* myself chance invent* creat* establish* organis* organiz* pitch* fund* sponsor* join* obstacle* refus* unasked proactiv* campaign* tried collect* introduc* built begg* drew wanted without decided film* paint* repair* survey* council mayor manager first unprompted',
  signs: ['unasked'],
}
