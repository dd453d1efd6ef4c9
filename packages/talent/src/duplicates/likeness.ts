// How likely two records are one person, in points with their reasons. Pure: no database, no clock.

/** What two people are compared by. */
export interface PersonFacts {
  id: string
  name: string
  email: string | null
  /** Of the account they sign in with, where they have one. */
  accountEmail: string | null
  phone: string | null
  city: string | null
  country: string | null
  institution: string | null
  programme: string | null
  graduationYear: number | null
  targetRole: string | null
  /** Given by the system they came from, not made here. */
  externalId: string | null
}

export interface Likeness {
  score: number
  reasons: string[]
  against: string[]
}

/** A pair with fewer points is not proposed: a name alone, or a phone that a family shares, is not enough. */
export const leastLikeness = 55

const points = {
  mailbox: 70,
  phone: 55,
  name: 40,
  similarName: 25,
  otherName: -30,
  place: 15,
  otherPlace: -10,
  institution: 15,
  otherInstitution: -10,
  graduation: 10,
  otherGraduation: -10,
  programme: 5,
  role: 5,
  otherId: -10,
}

/** A text in the form it is compared in: without capitals, accents, signs. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsOf = (name: string): string[] => plain(name).split(' ').toSorted()

/** The words of a name in one order, so that `Smith, Ana` is `Ana Smith`. */
export const nameKey = (name: string): string => wordsOf(name).join(' ')

const dotless = new Set(['gmail.com', 'googlemail.com'])

/** The mailbox an address reaches: without what follows a plus, and without dots where they do not count. */
export function mailbox(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  const [local = ''] = email.slice(0, at).toLowerCase().split('+')
  return dotless.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`
}

const shortestPhone = 7
const comparedDigits = 9

/** The end of a number, which is the same with and without the code of the country; undefined where there are too few digits. */
export function phoneKey(phone: string): string | undefined {
  const digits = phone.replaceAll(/\D/g, '')
  return digits.length < shortestPhone ? undefined : digits.slice(-comparedDigits)
}

const mailboxesOf = ({ email, accountEmail }: PersonFacts): string[] =>
  [email, accountEmail].flatMap((each) => (each === null ? [] : mailbox(each)))

const placeKey = ({ city, country }: PersonFacts): string | null => (city === null ? null : `${plain(city)}|${country ?? ''}`)

/** Only people who share one of these can reach the points for a proposal. */
export function blocksOf(person: PersonFacts): string[] {
  const name = nameKey(person.name)
  const phone = person.phone === null ? undefined : phoneKey(person.phone)
  const place = placeKey(person)
  const blocks = mailboxesOf(person).map((each) => `mailbox ${each}`)
  if (phone !== undefined) blocks.push(`phone ${phone}`)
  if (name === '') return blocks
  if (place !== null) blocks.push(`name ${name}, place ${place}`)
  if (person.institution !== null) blocks.push(`name ${name}, institution ${plain(person.institution)}`)
  if (person.graduationYear !== null) blocks.push(`name ${name}, graduation ${person.graduationYear}`)
  return [...new Set(blocks)]
}

/** Compares two people; symmetric. */
export function likenessOf(one: PersonFacts, other: PersonFacts): Likeness {
  const found: Likeness = { score: 0, reasons: [], against: [] }
  const speaks = (count: number, sentence: string): void => {
    found.score += count
    const list = count > 0 ? found.reasons : found.against
    list.push(sentence)
  }
  const boxes = new Set(mailboxesOf(other))
  if (mailboxesOf(one).some((each) => boxes.has(each))) speaks(points.mailbox, 'Their e-mails reach the same mailbox.')
  const phone = one.phone === null ? undefined : phoneKey(one.phone)
  if (phone !== undefined && other.phone !== null && phoneKey(other.phone) === phone)
    speaks(points.phone, 'They have the same phone number.')
  compareNames(one.name, other.name, speaks)
  compare(placeKey(one), placeKey(other), {
    same: () => speaks(points.place, `Both are at ${one.city!}.`),
    different: () => speaks(points.otherPlace, 'They are at different places.'),
  })
  compareStudies(one, other, speaks)
  compare(one.targetRole && plain(one.targetRole), other.targetRole && plain(other.targetRole), {
    same: () => speaks(points.role, 'They look for the same role.'),
  })
  compare(one.externalId, other.externalId, {
    different: () => speaks(points.otherId, 'The system they came from gives them different ids.'),
  })
  found.score = Math.max(0, Math.min(100, found.score))
  return found
}

type Speak = (count: number, sentence: string) => void

function compareNames(one: string, other: string, speaks: Speak): void {
  if (nameKey(one) === nameKey(other)) speaks(points.name, 'They have the same name.')
  else if (isSimilar(wordsOf(one), wordsOf(other))) speaks(points.similarName, 'One name is a shorter form of the other.')
  else speaks(points.otherName, 'They have different names.')
}

/** Each word of the shorter name stands in the longer one, or is the first letter of a word there; one at least stands whole. */
function isSimilar(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const whole = shorter.filter((word) => word.length > 1 && longer.includes(word))
  const rest = longer.filter((word) => !whole.includes(word))
  return (
    whole.length > 0 &&
    shorter.every(
      (word) => whole.includes(word) || rest.some((each) => (word.length === 1 || each.length === 1) && word[0] === each[0]),
    )
  )
}

function compareStudies(one: PersonFacts, other: PersonFacts, speaks: Speak): void {
  compare(one.institution && plain(one.institution), other.institution && plain(other.institution), {
    same: () => speaks(points.institution, `Both studied at ${one.institution!}.`),
    different: () => speaks(points.otherInstitution, 'They studied at different institutions.'),
  })
  compare(one.programme && plain(one.programme), other.programme && plain(other.programme), {
    same: () => speaks(points.programme, 'They studied the same programme.'),
  })
  compare(one.graduationYear, other.graduationYear, {
    same: () => speaks(points.graduation, 'They graduated in the same year.'),
    different: () => speaks(points.otherGraduation, 'They graduated in different years.'),
  })
}

/** Only where both are known there is something to compare. */
function compare<Value>(one: Value | null, other: Value | null, told: { same?: () => void; different?: () => void }): void {
  if (one === null || other === null) return
  if (one === other) told.same?.()
  else told.different?.()
}
