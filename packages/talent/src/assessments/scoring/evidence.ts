// What a sentence shows: where and when, what was to be done, what the person did, what came of it, why, and what they learned.
import type { indicatorWords } from '@moirai/contract/assessments'
import type { Sentence, Word } from './text.ts'
import {
  betweenWords,
  functionWords,
  idleVerbs,
  irregularDeeds,
  leadingVerbs,
  numberWords,
  otherSubjects,
  vagueWords,
} from './words.ts'

export type Indicator = (typeof indicatorWords)[number]

/** What one sentence gives. */
export interface SentenceEvidence {
  shown: readonly Indicator[]
  /** The verbs of what the person did themselves, with something that they did it to. */
  deeds: readonly string[]
  /** How often "we" did something. */
  sharedDeeds: number
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const seasons = 'spring|summer|autumn|winter|year|month|week|term|semester|weekend|season'
const units = 'minutes?|hours?|days?|weeks?|months?|years?|nights?|evenings?'

const marks: Readonly<Record<Exclude<Indicator, 'action' | 'measure'>, RegExp>> = {
  situation: new RegExp(
    [
      `\\b(when|while|during|after|before) (i|we|my|our|a|an|the|one|two|three|half)\\b`,
      `\\b(last|this|that|one|early|late) (${seasons}|day|evening|morning|night|afternoon|friday|monday)\\b`,
      `\\b(in|since|until|by) (${months}|20\\d\\d|19\\d\\d)\\b`,
      `\\b(ago|years? old)\\b`,
      `\\bmy (first|second|third|fourth|last|final|gap|previous|old)\\b`,
      `\\b(as|was) (a|an|the) (student|trainee|intern|volunteer|apprentice|tutor|nurse|waiter|cashier|assistant|captain|treasurer|coach)\\b`,
      `\\b(internship|placement|apprenticeship|thesis|traineeship|part-time|side job|shift)\\b`,
      `\\bat (university|school|college|work|home|a|an|our|my|the (?!same|end|moment|beginning|time|start))`,
      `\\b(in|at|for|with|of|to) (our|my) (?!opinion|view|mind|head|life|own|free|best|way|work|team|power|experience|career)[a-z]`,
      `\\bour (\\w+ )?(shop|school|club|office|kitchen|ward|course|class|department|lab|choir|association|warehouse|library|village|company|restaurant|caf|clinic|workshop|dormitory|printer|team had)`,
      `\\b(in|at|on|of) (the|a|an) (\\w+ )?(shop|school|club|office|kitchen|ward|course|lab|choir|association|warehouse|library|village|company|restaurant|clinic|workshop|plant|centre|hall|market|network|bakery|festival|camp|farm)\\b`,
      `\\bi worked (at|in|with|for|as)\\b`,
    ].join('|'),
  ),
  task: new RegExp(
    [
      `\\b(had|have|needed|was|were|wanted) (to|asked to|supposed to|meant to|responsible for)\\b`,
      `\\basked (me|us)\\b`,
      `\\b(my|the|our) (job|task|role|part|goal|aim|problem|difficulty|trouble|order|challenge) (was|is)\\b`,
      `\\b(in charge of|responsible for|deadline|due on|nobody (knew|had|could|wanted)|no one (knew|had|could)|could not|couldn't|did not (know|understand|work)|didn't|refused|kept|threatened|was (missing|broken|late|lost))\\b`,
    ].join('|'),
  ),
  result: new RegExp(
    [
      `\\b(in the end|as a result|the result|resulted in|led to|finally|eventually|ended|afterwards|since then|after that|from then on|by the end|at the end|within (a|two|three|four|six|\\d+))\\b`,
      `\\bthe (next|following) (visit|exam|year|month|term|bill|try|attempt|season|report|test)\\b`,
      `\\b(on time|in time|no longer|without (a|any|one)|never (came|happened)|has not|have not|not once|hardly any|not (\\w+ ){1,2}(again|since))\\b`,
      `\\b(was|were|got|is|are) (\\w+ )?(finished|done|delivered|ready|accepted|approved|solved|fixed|published|full|shorter|faster|cheaper|happy|satisfied|sold|paid|passed|printed|open|clean|clear)\\b`,
      `\\b(passed|reduced|reducing|cut (down|from|by)|increased|fell|dropped|rose|grew|doubled|halved|tripled|sank|saved|won|reached|completed|succeeded|understood|agreed|came back|we stayed|thanked|signed|worked again|came|took place|turned up|broke again|works? again|waited|went (down|up|from|well|smoothly))\\b`,
    ].join('|'),
  ),
  reason:
    /\b(because|so that|rather than|instead of|in order to|since (they|it|everybody|nobody|one|that|the|people|there)|as (they|it|there|most|many)|therefore|the reason|trade-?off|otherwise|to make sure|to avoid|even though|on the one hand|i (weighed|compared|considered|reasoned|judged|preferred)|decided against|was afraid that|the risk|the advantage|would have (cost|taken|meant|been)|which meant)\b/,
  reflection:
    /\b(i (have )?(learned|learnt|realised|realized|underestimated|found out (that|how|what|about))|looking back|in hindsight|next time|taught me|since then,? i|today i|now i|these days i|i should have|(?<!that )i would (now|do|ask|start|begin|plan|write|test|tell|involve|talk|speak|check|measure)|if i did it again|my mistake was|do differently|i have (since|changed)|ever since,? i|what i took)\b/,
  reach:
    /\b(still (use|uses|used|using|in use|runs?|works?|do|does|follow|follows|meets?|exists?|there)|adopted|took (it|this|that|them|the \w+) over|taken (it |this )?over|taken up|other (teams|departments|groups|schools|shops|branches|classes|courses|wards|sites|stores|clubs|offices|universities|shifts|crews|faculties)|(all|both|every|each|across|the whole|entire|throughout) (of )?(the |our |other |new |\w+teen |\w+ty |\d+ |two |three |four |five |six |eight |nine )?(\w+ )?(branch|branches|departments?|teams?|schools?|wards?|sites|stores|clubs|offices|faculty|faculties|company|hospital|organisation|association|region|city|shifts?|newcomers?|year|shops|crews|universities|depots)|became (the|a|our|part) (\w+ )?(standard|rule|custom|habit|norm|of)|rolled out|trained (\d+|two|three|four|five|six|eight|ten|twelve|twenty|the other|other|all)|without me|carry it on|carried on by|run by others|handed it over|is now (run|led|used|taught)|are now (run|led|used|taught))\b/,
}

/** What shows that many are concerned, and for long: the whole of an organisation or more. */
export const wideScale =
  /\b(whole (company|hospital|organisation|association|region|city|university|group|network|country|chain)|entire (company|hospital|organisation|association|region|city|university)|(all|across|throughout) (of )?(the |our )?(\w+ )?(branches|sites|stores|hospitals|schools|universities|clinics|depots|faculties|plants|wards|departments|shops|libraries|clubs)|nationwide|national|country|regional|ministry|other (universities|cities|hospitals|companies|organisations|countries|associations))\b/

const changes =
  /\b(from|by|to|of|only|than|within|after|cut|reduced|increased|fell|dropped|rose|grew|saved|instead|about|around|nearly|almost|over|all)\b/

/** Reads one sentence; `late` where it stands among the last of its answer, in which people tell how it ended. */
export function evidenceOf(sentence: Sentence, late = false): SentenceEvidence {
  const { deeds, sharedDeeds } = deedsOf(sentence.words)
  const concrete = concreteIn(sentence.words)
  const has = (name: keyof typeof marks): boolean => marks[name].test(sentence.plain)
  const happened = sentence.words.some(({ text }) => isPast(text) || ['was', 'were', 'had', 'ran', 'did', 'could'].includes(text))
  const ending = late && deeds.length === 0 && happened && concrete >= 2
  const result = ending || (has('result') && concrete >= 1)
  const shown: Indicator[] = []
  if (has('situation') && concrete >= 2) shown.push('situation')
  if (has('task') && concrete >= 2) shown.push('task')
  if (deeds.length > 0) shown.push('action')
  if (result) shown.push('result')
  if (concrete >= 2 && isMeasure(sentence)) shown.push('measure')
  if (has('reason') && concrete >= 3) shown.push('reason')
  if (has('reflection') && concrete >= 2) shown.push('reflection')
  if (has('reach') && concrete >= 2) shown.push('reach')
  return { shown, deeds, sharedDeeds }
}

/** A number that says how much, not when. */
function isMeasure({ words, plain }: Sentence): boolean {
  const counts = words.filter(({ text }) => (/^\d/.test(text) ? !/^(19|20)\d\d$/.test(text) : numberWords.has(text)))
  return (
    counts.length > 0 &&
    changes.test(plain) &&
    (marks.result.test(plain) ||
      counts.length > 1 ||
      (new RegExp(`\\b(${units})\\b`).test(plain) && /\b(from|instead|than|only|within|cut|by)\b/.test(plain)))
  )
}

const isContent = (word: string): boolean =>
  word.length > 2 && !word.endsWith('ly') && !functionWords.has(word) && !vagueWords.has(word)

/** How many different words say something definite. */
export const concreteIn = (words: readonly Word[]): number =>
  new Set(words.map(({ text }) => text).filter((word) => isContent(word) || /^\d/.test(word))).size

const isPast = (word: string): boolean => (/[a-z]{2}ed$/.test(word) && !idleVerbs.has(word)) || irregularDeeds.has(word)

interface Clause {
  verb: string
  own: boolean
  objects: Word[]
}

/** Follows who acts, and with what, through the sentence. */
function deedsOf(words: readonly Word[]): { deeds: string[]; sharedDeeds: number } {
  const clauses: Clause[] = []
  let subject: 'own' | 'shared' | 'other' = 'other'
  let waits = false
  words.forEach(({ text, afterMark }, at) => {
    if (/^i('ve|'d|'m)?$/.test(text)) [subject, waits] = ['own', true]
    else if (text === 'we') [subject, waits] = ['shared', true]
    else if (otherSubjects.has(text) && (afterMark || !isObjectPlace(words, at))) [subject, waits] = ['other', false]
    else {
      const before = words[at - 1]?.text ?? ''
      const opens = waits || afterMark || before === 'and' || before === 'then' || before.endsWith('ly')
      const led = before === 'to' && leadingVerbs.has(words[at - 2]?.text ?? '')
      if (subject !== 'other' && ((opens && isPast(text)) || led)) {
        clauses.push({ verb: text, own: subject === 'own', objects: [] })
        waits = false
      } else {
        clauses.at(-1)?.objects.push(words[at]!)
        if (!betweenWords.has(text) && !text.endsWith('ly')) waits = false
      }
    }
  })
  const solid = clauses.filter(({ objects }) => concreteIn(objects) >= 1 && objects.length >= 2)
  return {
    deeds: solid.filter(({ own }) => own).map(({ verb }) => verb),
    sharedDeeds: solid.filter(({ own }) => !own).length,
  }
}

/** "I told everyone": no new subject. */
const isObjectPlace = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.text ?? ''
  return (
    isPast(before) ||
    ['to', 'of', 'with', 'for', 'from', 'about', 'in', 'on', 'at', 'by', 'and', 'did', 'let', 'with'].includes(before)
  )
}
