// Adaptability: doing well when things are not as expected.
import type { CompetencyText } from './competency.ts'

export const adaptability: CompetencyText = {
  code: 'adaptability',
  label: 'Adaptability',
  description: 'Stays able to act when things change or go wrong, finds new ways, and recovers from setbacks.',
  skill: 'Adaptability',
  anchors: [
    'Shows nothing of it.',
    'Says that one has to be flexible, without an own example.',
    'Goes along with a change when others show the way.',
    'Finds an own way to cope with a change or a setback.',
    'Adjusts quickly under pressure, keeps the goal in sight, and says what came of it.',
    'Weighs what to keep and what to give up, with reasons, and draws lessons for the next change.',
    'Helps others through change so that they cope; the effect can be told in facts.',
    'Shapes how an organisation meets change, lastingly and beyond the own field.',
  ],
  questions: [
    'Tell me about a time when something changed unexpectedly and you had to find another way. What did you do, and what came of it?',
    'Tell me about a change at work, in your studies or in your life that you had to get used to. What did you do?',
    'Describe a setback that hit you hard. How did you deal with it, and what happened afterwards?',
    'Describe how you helped others through a large change. What did you do, and what is different since?',
  ],
  probes: {
    situation: 'When was that, what changed, and what did it mean for you?',
    action: 'What did you do first, and what did you do in another way than before?',
    result: 'How did it turn out in the end?',
    reflection: 'What do you do differently since, when something changes?',
  },
  indicators:
    'chang* adapt* adjust* unexpected* sudden* switch* new flexib* different* setback* cancel* instead alternative* pressure stress* crisis emergency lockdown pandemic moved move moving recover* rebuil* improvis* cope* coping plan* surprise* uncertain* lost replac* remote* online transition* fallback short* notice ill sick broke* fail* accept* restart* routine* closed rain* gave stop* forb* injur* flooded could until then system used learn* phone* rang rearrang* other another still back borrow* makeshift substitut* spare left detour* fled flee',
  signs: ['obstacle'],
}
