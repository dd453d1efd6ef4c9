// English: the facts behind a match, told to staff about a person, and to the person about themselves.
import { counted, formatNumber } from '../format.ts'
import { words } from './words.ts'

const chips = {
  staff: { met: '✓ Meets', above: '✓ Above', partly: '△ Partly', missing: '✕ Not found' },
  self: { met: '✓ You meet this', above: '✓ Above what is asked', partly: '△ Partly', missing: '✕ Not found yet' },
}

const unknown = {
  skill: {
    person: { staff: 'Skills: this person lists none yet.', self: 'Your skills: add them to your profile.' },
    job: { staff: 'Skills: the employer lists none.', self: 'Skills: the employer lists none.' },
  },
  years: {
    person: {
      staff: 'Years of experience: this person does not say.',
      self: 'Your years of experience: add them to your profile.',
    },
    job: { staff: 'Years of experience: the job does not say.', self: 'Years of experience: the job does not say.' },
  },
  level: {
    person: { staff: 'Level: this person does not say.', self: 'Your level: add it to your profile.' },
    job: { staff: 'Level: the job does not say.', self: 'Level: the job does not say.' },
  },
  location: {
    person: { staff: 'Place: this person does not say enough.', self: 'Where you live or want to work: add it to your profile.' },
    job: { staff: 'Place: the job does not say enough.', self: 'Place: the job does not say enough.' },
  },
  salary: {
    person: { staff: 'Pay: this person names no wish.', self: 'The pay you wish for: add it to your profile.' },
    job: { staff: 'Pay: the job names none.', self: 'Pay: the job names none.' },
  },
  culture: {
    person: { staff: 'Preferences: this person names none.', self: 'What you prefer at work: add it to your profile.' },
    job: { staff: 'Preferences: the job names none.', self: 'Preferences: the job names none.' },
  },
}

/** How the platform came to know a skill; `inferred` stands apart, as a chip. */
const origins = {
  staff: { stated: 'stated in the profile', extracted: 'read from the CV', assessed: 'assessed' },
  self: { stated: 'from your profile', extracted: 'from your CV', assessed: 'from your assessment' },
}

export const matchFacts = {
  origins,
  chips,
  unknown,
  unknownHelp: (low: string, high: string) =>
    `What is not known counts half for now. Once it is known, the score will lie between ${low} and ${high}.`,
  groups: { met: 'Met', partly: 'Partly met', missing: 'Not found' },
  levelsToGo: (count: number) => `△ ${count === 1 ? 'One level to go' : `${counted(count, 'level', 'levels')} to go`}`,
  dots: (held: string, asked: string) => `found: ${held}, asked: ${asked}`,
  none: 'none',
  levels: {
    staff: (held: string, asked: string) => `found: ${held}, asked: ${asked}`,
    self: (held: string, asked: string) => `you: ${held}, asked: ${asked}`,
  },
  assumed: (asked: string) => `${asked}, as no level is named`,
  via: (skill: string) => `counts in part through ${skill}`,
  mustHave: 'must-have',
  extra: 'extra',
  inferred: { staff: '△ Inferred, ask to confirm', self: '△ Inferred, please confirm' },
  skillPart: (met: number, asked: number) => `${met} of ${counted(asked, 'skill', 'skills')} met`,
  titles: (person: string, posting: string) => `titles compared: “${person}” with “${posting}”`,
  notKnown: 'not known, counts half',
  yearsNotKnown: 'years not known',
  levelNotKnown: 'level not known',
  noTitles: 'no skills and no titles to compare',
  years: (held: number, asked: number) => `${counted(held, 'year', 'years')}, ${formatNumber(asked)} asked`,
  level: (held: string, asked: string) => (held === asked ? `${held} level, as asked` : `${held} level, ${asked} asked`),
  place: {
    remote: 'remote work',
    distance: (kilometres: number) => `${formatNumber(kilometres)} km away`,
    city: 'same city',
    region: 'same region',
    country: 'same country',
    elsewhere: 'another place',
    unknown: '',
  },
  moves: 'willing to move',
  pays: (amount: string) => `pays up to ${amount}`,
  wish: (amount: string) => `wish ${amount}`,
  shared: (shared: number, wanted: number) => `${shared} of ${wanted} shared`,
  sharedTags: (tags: readonly string[]) => words.listed.format(tags.map(words.tag)),
}
