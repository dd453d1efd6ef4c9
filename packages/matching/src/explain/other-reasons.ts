/** The sentences about experience, place, pay and preferences; what is not known is told elsewhere. */
import type { Facts } from '../types.ts'
import { amount, counted, decimal, listed } from './wording.ts'

const levels = ['entry', 'junior', 'mid', 'senior', 'lead', 'principal'] as const

/** Years and level where both sides gave them. */
export function experienceReasons({ years, level }: Facts): string[] {
  const reasons: string[] = []
  if (years.asked !== null && years.heldTenths !== null && years.asked > 0) {
    const short = years.asked * 10 - years.heldTenths
    const held = `${decimal(years.heldTenths)} ${years.heldTenths === 10 ? 'year' : 'years'} of experience, ${years.asked} asked`
    reasons.push(short > 0 ? `${held}: ${decimal(short)} short.` : `${held}.`)
  }
  if (level.asked !== null && level.held !== null && level.difference !== null) {
    if (level.difference === 0) reasons.push(`The level fits: ${levels[level.held]}.`)
    else {
      const step = `${counted(Math.abs(level.difference), 'level')} ${level.difference > 0 ? 'above' : 'below'}`
      reasons.push(`The job is ${step}: ${levels[level.asked]} is asked, ${levels[level.held]} is there.`)
    }
  }
  return reasons
}

/** Where the work is, seen from the person. */
export function placeReason({ place }: Facts): string[] {
  const mode = place.mode === 'hybrid' ? 'hybrid' : 'on site'
  const moves = place.willingToMove ? ', willing to move' : ''
  switch (place.kind) {
    case 'unknown':
      return []
    case 'remote':
      return [place.preference === 'onsite' ? 'Remote work, though on-site work is preferred.' : 'Remote work, which suits.']
    case 'distance':
      return [`${distance(place.kilometres ?? 0)}, ${mode}${place.kilometres === 0 ? '' : moves}.`]
    case 'city':
      return [`In the same city, ${mode}.`]
    case 'region':
      return [`In the same region, ${mode}${moves}.`]
    case 'country':
      return [`In the same country, ${mode}${moves}.`]
    case 'elsewhere':
      return [`In another place, ${mode}${moves}.`]
  }
}

/** Whole kilometres; somebody in the place itself is not told of none. */
const distance = (kilometres: number): string => (kilometres === 0 ? 'In the same place' : `${amount(kilometres)} km away`)

/** Pay against the wish. */
export function payReason({ salary }: Facts): string[] {
  const least = salary.least ?? salary.hoped
  const hoped = salary.hoped ?? salary.least
  if (salary.pays === null || least === null || hoped === null) return []
  const wish = least === hoped ? amount(least) : `${amount(least)} to ${amount(hoped)}`
  const pays = `Pays up to ${amount(salary.pays)} a year`
  if (salary.pays >= hoped) return [`${pays}, the wish of ${wish} is met.`]
  if (salary.pays < least) return [`${pays}, below the wish of ${wish}.`]
  return [`${pays}, within the wish of ${wish}.`]
}

/** Shared preferences. */
export function preferenceReason({ culture }: Facts): string[] {
  const { wanted, offered, shared } = culture
  if (wanted.length === 0 || offered.length === 0) return []
  const names = shared.length === 0 ? '' : `: ${listed(shared.map((tag) => tag.replaceAll('_', ' ')))}`
  return [`Meets ${shared.length} of ${counted(wanted.length, 'preference')}${names}.`]
}
