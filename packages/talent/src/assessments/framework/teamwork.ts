// Teamwork: getting something done together.
import type { CompetencyText } from './competency.ts'

export const teamwork: CompetencyText = {
  code: 'teamwork',
  label: 'Teamwork',
  description: 'Works with others towards a shared goal, does a fair part, helps, and deals with differences openly.',
  skill: 'Teamwork',
  anchors: [
    'Shows nothing of it.',
    'Says that teams achieve more, without an own example.',
    'Does the part that was given within a team, guided by others.',
    'Does an own part reliably in a real team and agrees with others who does what.',
    'Helps others and settles differences on the way, and says what the team achieved.',
    'Sees why cooperation falters, chooses a way to mend it with reasons, and learns from how it went.',
    'Makes a team or several teams work better: others take part, and the effect can be told in facts.',
    'Shapes how an organisation works together, lastingly and beyond the own teams.',
  ],
  questions: [
    'Tell me about a piece of work you could only do together with others. What was your part, what did you do, and how did it end?',
    'Tell me about a group you belonged to. Which tasks did you take on, and how did you agree on them?',
    'Describe a disagreement in a team of yours. What did you do about it, and what happened then?',
    'Describe how you brought people or teams to work together who did not before. What did it take, and what has lasted?',
  ],
  probes: {
    situation: 'What team was that, when, and what did you want to reach together?',
    action: 'What did you do yourself, apart from what the team did?',
    result: 'What did the team reach in the end, and how can one tell?',
    reflection: 'What did you learn about working with others, and what would you do differently?',
  },
  indicators:
    'team* group* together colleague* classmate* member* partner* share* sharing help* support* agree* disagree* disput* argu* conflict* cooperat* collaborat* roles role split divid* responsib* everyone everybody each joint* common meeting* shift* crew volunteer* trust* compromise* mediat* listen* pair* swap* handover* committee club department* discuss* us we others nobody asked finish* both other took over send sent gave quartet orchestra* choir* band ensemble suggest* propos* quarrel* apolog* flatmate* neighbour*',
  signs: ['others'],
}
