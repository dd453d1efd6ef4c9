/** A new scoring version from an old one, by naming what differs; and what differs between two. */
import { type ScoringVersion, scoringVersion1 } from './version.ts'
import { validateScoringVersion } from './version-check.ts'

/** Numbers, and lists of numbers, by their path: `weights.salary`, `rules.level.above`. */
export type VersionChanges = Readonly<Record<string, number | readonly number[]>>

export interface VersionDifference {
  path: string
  from: number | readonly number[]
  to: number | readonly number[]
}

/** Points that are a share of a part: they follow its weight, so that half of the part stays half of it. */
const pointsOf: Readonly<Record<keyof ScoringVersion['weights'], readonly string[]>> = {
  skill: ['skill.titleWeight', 'gate'],
  years: ['years.lossPerYear', 'unknown.years'],
  level: ['level.above', 'level.furtherAbove', 'level.below', 'level.furtherBelow', 'unknown.level'],
  location: [
    ...['remote', 'any', 'hybrid', 'onsite'].map((wish) => `location.remote.${wish}`),
    ...['city', 'region', 'country', 'elsewhere'].map((level) => `location.names.${level}`),
    'location.willingToMove',
    'unknown.location',
  ],
  salary: ['unknown.salary'],
  culture: ['unknown.culture'],
}

/**
 * The version `base` with these changes. Where the weight of a part changes, the points its rules give change with it, rounded to
 * whole hundredths, except those that are changed by name.
 * @throws Error with one sentence that names the first thing that is wrong.
 */
export function changedVersion(base: ScoringVersion, label: string, changes: VersionChanges): ScoringVersion {
  const values = leavesOf(base)
  for (const [path, value] of Object.entries(changes)) {
    if (!values.has(path)) throw new Error(`No weight or rule is called "${path}"; take a name that a version shows.`)
    if (Array.isArray(value) !== Array.isArray(values.get(path))) {
      throw new Error(`${path} must be ${Array.isArray(value) ? 'one number' : 'a list of numbers'}.`)
    }
  }
  for (const [part, paths] of Object.entries(pointsOf)) {
    const before = base.weights[part as keyof ScoringVersion['weights']]
    const after = changes[`weights.${part}`]
    if (typeof after !== 'number' || before === 0) continue
    const follow = (points: number): number => Math.round((points * after) / before)
    for (const rule of paths) {
      const points = values.get(`rules.${rule}`)!
      values.set(`rules.${rule}`, typeof points === 'number' ? follow(points) : points.map(follow))
    }
  }
  for (const [path, value] of Object.entries(changes)) values.set(path, value)
  return validateScoringVersion({ ...(filled(scoringVersion1, '', values) as object), label })
}

/** What differs between two versions, in the order in which a version tells its numbers. */
export function versionDifferences(from: ScoringVersion, to: ScoringVersion): VersionDifference[] {
  const others = leavesOf(to)
  return [...leavesOf(from)].flatMap(([path, before]) => {
    const after = others.get(path)!
    return String(before) === String(after) ? [] : [{ path, from: before, to: after }]
  })
}

/** Every number and every list of numbers of a version, by its path. */
export function leavesOf({ weights, rules }: Omit<ScoringVersion, 'label'>): Map<string, number | readonly number[]> {
  const leaves = new Map<string, number | readonly number[]>()
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number' || Array.isArray(value)) leaves.set(path, value as number | number[])
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, `${path}.${key}`)
  }
  visit(weights, 'weights')
  visit(rules, 'rules')
  return leaves
}

/** The form of a version with these numbers in their places. */
function filled(form: unknown, path: string, values: ReadonlyMap<string, number | readonly number[]>): unknown {
  if (typeof form !== 'object' || form === null || Array.isArray(form)) return values.get(path)
  return Object.fromEntries(
    Object.entries(form)
      .filter(([key]) => path !== '' || key !== 'label')
      .map(([key, inner]) => [key, filled(inner, path === '' ? key : `${path}.${key}`, values)]),
  )
}
