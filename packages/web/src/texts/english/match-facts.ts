// English: the facts behind a match, told to staff about a person, and to the person about themselves.
import { counted, formatNumber } from '../format.ts'
import { words } from './words.ts'

const chips = {
  staff: { met: '✓ Meets', above: '✓ Above', partly: '△ Partly', missing: '✕ Not found' },
  self: { met: '✓ You meet this', above: '✓ Above what is asked', partly: '△ Partly', missing: '✕ Not found yet' },
}

/** What each side may not have said. */
const unknown = {
  person: {
    skill: 'skills',
    years: 'years of experience',
    level: 'level',
    location: 'place',
    salary: 'the pay wished for',
    culture: 'preferences',
  },
  job: {
    skill: 'skills',
    years: 'years of experience',
    level: 'level',
    location: 'place',
    salary: 'pay',
    culture: 'preferences',
  },
}
/** Who does not say it, or could. */
const silent = {
  person: {
    staff: (things: readonly string[]) => `This person does not say: ${words.listed.format(things)}.`,
    self: (things: readonly string[]) => `You can add to your profile: ${words.listed.format(things)}.`,
  },
  job: {
    staff: (things: readonly string[]) => `The job does not say: ${words.listed.format(things)}.`,
    self: (things: readonly string[]) => `The job does not say: ${words.listed.format(things)}.`,
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
  silent,
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
    distance: (kilometres: number) => (kilometres === 0 ? 'in the same place' : `${formatNumber(kilometres)} km away`),
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
