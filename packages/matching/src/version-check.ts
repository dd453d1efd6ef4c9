/** Refuses scoring versions that cannot give a score between 0 and 100, each with a sentence that says why. */
import { type ScoringVersion, scoringVersion1 } from './version.ts'

/** The numbers that need not be whole. */
const fractions = new Set(['rules.salary.lowest', 'rules.salary.highest', 'rules.salary.scale'])

/** Far above every sensible number, and small enough for all products to stay safe integers. */
const largest = 1_000_000

/**
 * Checks plain data, such as parsed JSON, and gives it back typed.
 * @throws Error with one sentence naming the first thing that is wrong.
 */
export function validateScoringVersion(data: unknown): ScoringVersion {
  checkShape('', data, scoringVersion1)
  const version = data as ScoringVersion
  const wrong = [...wrongLabel(version), ...wrongWeights(version), ...wrongCurves(version), ...wrongScales(version)][0]
  if (wrong !== undefined) throw new Error(`This scoring version cannot be used: ${wrong}.`)
  return version
}

/** Same keys as version 1.0 all the way down; numbers where it has numbers. */
function checkShape(path: string, value: unknown, model: unknown): void {
  const name = path === '' ? 'it' : path
  const refuse = (problem: string): never => {
    throw new Error(`This scoring version cannot be used: ${name} ${problem}.`)
  }
  if (typeof model === 'string') {
    if (typeof value !== 'string') refuse('must be text')
  } else if (typeof model === 'number') {
    if (typeof value !== 'number' || !(value >= 0 && value <= largest)) refuse(`must be a number from 0 to ${largest}`)
    else if (!Number.isInteger(value) && !fractions.has(path)) refuse('must be a whole number')
  } else if (Array.isArray(model)) {
    if (!Array.isArray(value)) refuse('must be a list of numbers')
    else value.forEach((entry, index) => checkShape(`${path}[${index}]`, entry, 0))
  } else {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('must be an object')
    const given = value as Record<string, unknown>
    const wanted = model as Record<string, unknown>
    const stranger = Object.keys(given).find((key) => !Object.hasOwn(wanted, key))
    if (stranger !== undefined) refuse(`has an entry nobody knows, "${stranger}"`)
    for (const [key, inner] of Object.entries(wanted)) {
      if (!Object.hasOwn(given, key)) refuse(`has no "${key}"`)
      checkShape(path === '' ? key : `${path}.${key}`, given[key], inner)
    }
  }
}

function* wrongLabel({ label }: ScoringVersion): Generator<string> {
  if (label.trim() === '' || label.length > 20) yield 'label must have 1 to 20 characters'
}

function* wrongWeights({ weights, rules }: ScoringVersion): Generator<string> {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  if (sum !== 10_000) yield `the weights must add up to 10000, and they add up to ${sum}`
  for (const part of ['years', 'level', 'location', 'salary', 'culture'] as const) {
    if (rules.unknown[part] > weights[part]) yield `rules.unknown.${part} must not be above weights.${part}`
  }
  if (rules.skill.titleWeight > weights.skill) yield 'rules.skill.titleWeight must not be above weights.skill'
  if (rules.gate > weights.skill) yield 'rules.gate must not be above weights.skill, or nobody could reach 100'
}

function* wrongCurves({ weights, rules }: ScoringVersion): Generator<string> {
  const { level, location } = rules
  for (const side of ['above', 'below'] as const) {
    if (level[side].some((points) => points > weights.level)) yield `rules.level.${side} must not go above weights.level`
  }
  if (Math.max(level.furtherAbove, level.furtherBelow) > weights.level) {
    yield 'rules.level.furtherAbove and furtherBelow must not be above weights.level'
  }
  for (const group of ['remote', 'names'] as const) {
    if (Object.values(location[group]).some((points) => points > weights.location)) {
      yield `rules.location.${group} must not go above weights.location`
    }
  }
  if (location.willingToMove > weights.location) yield 'rules.location.willingToMove must not be above weights.location'
  for (const mode of ['onsite', 'hybrid'] as const) {
    if (location[mode].full >= location[mode].none) yield `rules.location.${mode}.full must be below its none`
  }
}

function* wrongScales({ rules }: ScoringVersion): Generator<string> {
  const { skill, years, salary, culture } = rules
  if (skill.optional < 1 || skill.required < skill.optional) {
    yield 'rules.skill.optional must be at least 1, and required at least as much'
  }
  for (const side of ['askedProficiency', 'heldProficiency'] as const) {
    if (skill[side] < 1 || skill[side] > 4) yield `rules.skill.${side} must be from 1 to 4`
  }
  if (skill.relatedLeast < 1 || skill.relatedLeast > skill.relatedMost || skill.relatedMost > 256) {
    yield 'rules.skill.relatedLeast must be at least 1 and at most relatedMost, which must be at most 256'
  }
  if (years.mostAsked > 100) yield 'rules.years.mostAsked must be at most 100'
  if (salary.bins < 2 || salary.bins > 1024) yield 'rules.salary.bins must be from 2 to 1024'
  if (salary.lowest <= 0 || salary.highest <= salary.lowest) yield 'rules.salary.lowest must be above 0 and below highest'
  if (salary.scale <= 0) yield 'rules.salary.scale must be above 0'
  if (culture.tags < 1) yield 'rules.culture.tags must be at least 1'
}
