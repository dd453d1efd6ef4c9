// A score in a word. The thresholds stand here and nowhere else.

export type ScoreWord = 'strong' | 'good' | 'partial' | 'weak'

/** The least points each word needs. */
export const leastPoints: Readonly<Record<Exclude<ScoreWord, 'weak'>, number>> = { strong: 80, good: 60, partial: 40 }

export function scoreWord(score: number): ScoreWord {
  if (score >= leastPoints.strong) return 'strong'
  if (score >= leastPoints.good) return 'good'
  return score >= leastPoints.partial ? 'partial' : 'weak'
}
