// Whether an answer belongs to what was asked: by words that speak of it, and by signs of what one does there.
import type { Sentence } from './text.ts'
import { functionWords } from './words.ts'

/** What shows in the way something is told, whatever it is about. */
export type Sign = keyof typeof signs

const somebody =
  'him|her|them|(the|my|our|both|two|three|four|five|six|his|each of the|one of the) (?!door|window|car)\\w+( \\w+)?|everybody|everyone|each|both|somebody'

const signs = {
  /** Dealing with others: they are told, asked, sent, given something; they answer. */
  others: new RegExp(
    [
      `\\b(told|asked|showed|sent|helped|thanked|taught|invited|persuaded|answered|promised|trusted|warned) (${somebody})\\b`,
      `\\b(gave|handed|lent|let|offered|swapped|shared) (him|her|them|each|both|everybody|one of|(the|my|our) (\\w+ )?(others?|ones|colleagues?|children|pupils|pickers|players))\\b`,
      `\\b(talked|spoke|argued|agreed|rowed|discussed|sat down|went through it|rehearsed|worked) (\\w+ )?with (${somebody})\\b`,
      `\\bwith (him|her|them)\\b`,
      `\\b(he|she|they|[a-z]+s) (agreed|answered|replied|objected|refused|wept|cried|laughed|smiled|nodded|complained|promised|offered|admitted)\\b`,
    ].join('|'),
  ),
  /** Looking for what lies behind: something is followed over time, or what made it so is named. */
  inquiry:
    /\b(wrote down|noted|measured|filmed|counted|recorded|compared|watched) (\w+ ){1,8}(for|each|every|when|with)\b|\bit (was|turned out to be) the \w+|\b(saw|found|noticed|turned out|showed) that\b/,
  /** Something that does not go as it should. */
  obstacle:
    /\b(broke|broken|tore|torn|jammed|leaked|dripped|spilled|failed|stopped|vanished|cracked|collapsed|burst|was (missing|gone|lost|late|stolen|cancelled|full|closed)|(lost|cancelled|missed) (my|our|the)|did not (work|start|fit|rise|sleep|hold|open|run|arrive|come)|(rose|worked|ran|grew) (poorly|badly)|called in sick|went wrong|nobody knew)\b/,
  /** Things put in an order of time. */
  order:
    /\b(in (january|february|march|april|may|june|july|august|september|october|november|december) i\b|on the eve|the day before|(days?|weeks?|months?) (ahead|before|in advance)|in advance|by (noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|two (days|weeks|months) (before|ahead)|first the|drew up|wrote down (who|what|when))\b/,
  /** Doing what nobody has asked for, or before others do. */
  unasked:
    /\b(nobody (had )?(asked|did|else|thought)|on my (days? off|own)|in my free time|without (being asked|asking)|of my own accord|instead of waiting|off my own bat|i (suggested|proposed|offered|wondered))\b/,
  /** Getting to be able to do something. */
  practice:
    /\b((could|did) not (\w+ )?(yet|know how)|until (i|my \w+|it) (could|knew|sat|had|was able)|(each|every) (evening|morning|night|day|lunch break)|again and again|over and over|taught myself|for the first time|undid|by heart|rehearsed|practised)\b/,
} as const

/** Words that any story has, though they may speak of the matter: one or two of them count once, more of them twice. */
const weakWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...'new day days hour hours minutes time times date first second week weeks month months back still took gave sent put told asked show wrote know knew'.split(
    ' ',
  ),
])

export interface Relevance {
  /** Whether more than words that any story has speaks of the matter. */
  strong: boolean
  /** How many different words and signs speak of it, so counted. */
  hits: number
}

/** @param words Parted by blanks; `*` stands for any ending. */
export function relevanceOf(sentences: readonly Sentence[], words: string, wanted: readonly Sign[] = []): Relevance {
  const forms = words.split(/\s+/).filter((word) => word !== '')
  const whole = new Set(forms.filter((form) => !form.endsWith('*')))
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1))
  const strong = new Set<string>()
  const weak = new Set<string>()
  for (const { words: own } of sentences) {
    for (const { text } of own) {
      const stem = stems.find((start) => text.startsWith(start))
      if (!whole.has(text) && stem === undefined) continue
      if (weakWords.has(text)) weak.add(text)
      else strong.add(stem ?? text)
    }
  }
  const shown = wanted.filter((sign) => sentences.some(({ plain }) => signs[sign].test(plain)))
  const sure = strong.size + shown.length
  return { strong: sure > 0, hits: sure + (weak.size > 2 ? 2 : Math.min(1, weak.size)) }
}
