// Learning: getting to know and to do what one did not before.
import type { CompetencyText } from './competency.ts'

export const learning: CompetencyText = {
  code: 'learning',
  label: 'Learning',
  description: 'Sees what they do not know yet, learns it by suitable ways, applies it, and takes criticism as help.',
  skill: 'Willingness to learn',
  anchors: [
    'Shows nothing of it.',
    'Says that learning matters, without an own example.',
    'Learns what is set, with guidance.',
    'Learns something new by own effort when it is needed, and uses it.',
    'Chooses a suitable way to learn, practises, asks for feedback, and says what they can do since.',
    'Knows how they learn best and why, measures progress, and turns failures into lessons.',
    'Makes others learn: passes knowledge on in a way they take over; the effect can be told in facts.',
    'Shapes how an organisation or a field learns, lastingly and beyond the own work.',
  ],
  questions: [
    'Tell me about something demanding you had to learn in a short time. How did you go about it, and what can you do since?',
    'Tell me about something new you have learned lately. How did you learn it, and where have you used it?',
    'Describe a piece of criticism or a failure from which you learned. What did you change, and what was the effect?',
    'Describe how you brought others to learn something that matters. What did you do, and what can they do since?',
  ],
  probes: {
    situation: 'When was that, and why did you have to learn it?',
    action: 'What did you do yourself to learn it, step by step?',
    result: 'What could you do afterwards that you could not do before?',
    reflection: 'What did you find out about how you learn best?',
  },
  indicators:
    'learn* course* practi* study studied studying teach* taught tutor* book* read reading exercise* feedback critici* mistake* exam* train* mentor* knowledge skill* understand* understood beginner* improv* progress* repeat* memor* notes flashcard* lesson* workshop* language* certificate* fail* master* ask* video* explain* class* supervis* new swim* show* correct* wrote handbook know knew apprentice* instruct* alone attempt* editor card* recipe* watch* imitat* rehears* trial* drill* lecture*',
  signs: ['practice'],
}
