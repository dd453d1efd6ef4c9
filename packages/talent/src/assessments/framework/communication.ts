// Communication: being understood, and understanding.
import type { CompetencyText } from './competency.ts'

export const communication: CompetencyText = {
  code: 'communication',
  label: 'Communication',
  description: 'Makes things understood in speech and writing, listens, and fits words and form to whom they are for.',
  skill: 'Communication',
  anchors: [
    'Shows nothing of it.',
    'Says that clear communication matters, without an own example.',
    'Passes messages on, or explains something simple, with help or in a familiar circle.',
    'Explains something to others in an own situation and answers their questions.',
    'Chooses words and form for those addressed, checks that they have understood, and says what came of it.',
    'Handles difficult or mixed audiences, gives reasons for the way chosen, and draws lessons from what was misunderstood.',
    'Improves how a group communicates: others take over the way, and the effect can be told in facts.',
    'Shapes how an organisation or a profession communicates, lastingly and beyond the own field.',
  ],
  questions: [
    'Tell me about a time when you had to explain something difficult to people who knew little about it. What did you do, and what came of it?',
    'Tell me about a message, a talk or a conversation of yours that others understood well. How did you prepare it?',
    'Describe a misunderstanding you were part of. What did you do to clear it up, and what happened then?',
    'Describe how you changed the way a group or an organisation shares information. What did it take, and what is different since?',
  ],
  probes: {
    situation: 'When and where was that, and who had to understand what?',
    action: 'What exactly did you say, write or show yourself, and why in that way?',
    result: 'How did you find out whether you were understood, and what came of it?',
    reflection: 'What would you do differently today when you explain something like it?',
  },
  indicators:
    'explain* explanation present* listen* understood understand* misunderst* message* e-mail* email* letter* report* talk* speech conversation* meeting* question* answer* clear* clarif* jargon plain slide* diagram* picture* feedback translat* words wording wrote write writing written spoke speak* told call called phone* inform* summar* leaflet* poster* newsletter* briefing* example* comparison* language newcomer* customer* rephras* show* draw* drew sign* notice* card* interview* sentence* repeat* confus* patient* resident* visitor* audien* crowd gave point* gesture* chat announce* guest* rehears* toast* joke* story stories describ* voice aloud symbol* interpret* gesticulat*',
  signs: ['others'],
}
