// Problem solving: finding what is wrong, and what helps.
import type { CompetencyText } from './competency.ts'

export const problemSolving: CompetencyText = {
  code: 'problem-solving',
  label: 'Problem solving',
  description: 'Finds out what lies behind a problem, weighs ways to solve it, and sees one through to its effect.',
  skill: 'Problem solving',
  anchors: [
    'Shows nothing of it.',
    'Says that problems should be solved step by step, without an own example.',
    'Solves a small problem with help or by a known recipe.',
    'Looks into an own problem and tries a way of their own.',
    'Finds the cause before acting, solves the problem, and says what came of it.',
    'Compares several ways with reasons, tests, measures the effect, and draws lessons.',
    'Solves problems that concern many, with them, so that they do not come back; the effect can be told in facts.',
    'Shapes how an organisation finds and solves problems, lastingly and beyond the own field.',
  ],
  questions: [
    'Tell me about a difficult problem you solved. How did you find out what was behind it, what did you do, and what came of it?',
    'Tell me about something that did not work and that you repaired or put right. What did you try?',
    'Describe a problem with several possible solutions. How did you compare them, and why did you take the one you took?',
    'Describe a problem that kept coming back for many people until you did something about it. What did you change, and what is different since?',
  ],
  probes: {
    situation: 'When and where did the problem show itself, and whom did it concern?',
    action: 'What did you try or find out yourself, step by step?',
    result: 'How did you make sure that it was solved, and what was the effect?',
    reflection: 'Which other ways were there, and what would you do differently today?',
  },
  indicators:
    'problem* cause* solv* solution* fault* error* bug* broken broke fail* fix* repair* test* tried try trying check* compar* measur* analys* analyz* investigat* data log logs find found finding trac* reason* option* alternative* hypothes* experiment* reproduc* search* symptom* diagnos* root worked leak* defect* wrong mistake* replac* stopped delay* complaint* pattern* narrow* eliminat* missing noise* clean* tool* loose tight* stuck reject* damage* swap* crash* restart* adapter cable sensor meter slow happen* again count* listen* delet* switch* turn* instead because noted differ* observ* puzzl* pliers screw* glue* tape* patch* spare gasket* nozzle* valve* filter*',
  signs: ['obstacle', 'inquiry'],
}
