/** The culture factor: preferences a person declares against those a posting declares, never a personal trait. */
import type { ScoringVersion } from '../version.ts'

/** Preferences as they are compared, each once, the first so many. An empty list is unknown. */
export function preferenceTags({ rules }: ScoringVersion, preferences: readonly string[]): string[] {
  const tags = preferences.map((tag) =>
    tag
      .normalize('NFKC')
      .toLowerCase()
      .trim()
      .replaceAll(/[\s-]+/gu, '_'),
  )
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, rules.culture.tags)
}

/** Hundredths for a number of shared tags; with none wanted, or none offered, it is unknown. */
export function culturePoints({ weights, rules }: ScoringVersion, wanted: number, offered: number, shared: number): number {
  if (wanted === 0 || offered === 0) return rules.unknown.culture
  return Math.floor((weights.culture * shared) / wanted)
}
