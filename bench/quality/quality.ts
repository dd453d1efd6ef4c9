// The suite `quality`: how good rankings by our features are, on sets with known answers, beside BM25 and character TF-IDF.
import { newOccupationIndex } from '../../packages/extraction/src/titles/titles.ts'
import { baselines, type Contender, ofTitles, ours } from './contenders.ts'
import {
  type EscoOccupation,
  escoOccupations,
  hasData,
  linkedTitles,
  type RankingSet,
  realPostings,
  similarTitles,
  vacancyTitles,
} from './data.ts'
import { measure } from './measures.ts'
import { peopleAndPostings } from './people.ts'
import { type QualityReport, type QualityRow, rowOf, type Target } from './report.ts'

/** Samples: every so manieth row. */
const vacanciesEvery = { usual: 15, quick: 150 }
const postingsEvery = { usual: 5, quick: 50 }
const leastSkills = 5

type Targets = Readonly<Record<string, Target>>

interface Context {
  readonly quick: boolean
  readonly say: (line: string) => void
}

export function measureQuality({ quick, say }: Context): Pick<QualityReport, 'rows' | 'leftOut'> {
  if (!hasData()) return { rows: [], leftOut: ['../shared/data is not there, so the quality of rankings was not measured.'] }
  const size = quick ? 'quick' : 'usual'
  const rows: QualityRow[] = []
  const take = (name: string, set: RankingSet, contenders: readonly Contender[], targets: Targets = {}): void => {
    for (const { name: contender, rank } of contenders) {
      say(`${name}, ${contender}`)
      const head = { set: name, queries: set.queries.length, candidates: set.candidates.length, contender }
      rows.push(rowOf(head, measure(set, rank), targets[contender] ?? null))
    }
  }
  for (const { language, word, least } of [
    { language: 'en', word: 'English', least: 0.42 },
    { language: 'es', word: 'Spanish', least: 0.37 },
  ] as const) {
    const set = similarTitles(language)
    const taxonomy = newOccupationIndex(escoOccupations(language))
    take(`Similar titles, ${word}`, set, ofTitles(set.candidates, taxonomy), { [ours.occupations]: { measure: 'map', least } })
  }
  const linked = linkedTitles()
  take('Titles to occupations, MELO', linked, ofTitles(linked.candidates, undefined), {
    [ours.words]: { measure: 'mrr', least: 0.6 },
  })
  const occupations = escoOccupations('en')
  take('Titles to occupations, JobBERT', vacancyTitles(occupations, vacanciesEvery[size]), byLabels(occupations))
  const { set, contenders } = peopleAndPostings(realPostings(postingsEvery[size], leastSkills))
  take('People to postings, by skills', set, contenders)
  return { rows, leftOut: [] }
}

/** Occupations by the best of their labels. */
function byLabels(occupations: readonly EscoOccupation[]): Contender[] {
  const labels = occupations.flatMap((occupation, place) => occupation.labels.map((label) => ({ label, place })))
  const byBest = baselines(labels.map(({ label }) => label)).map(({ name, rank }) => ({
    name,
    rank: (title: string) => {
      const best = new Float64Array(occupations.length)
      rank(title).forEach((likeness, label) => {
        const { place } = labels[label]!
        best[place] = Math.max(best[place]!, likeness)
      })
      return best
    },
  }))
  const index = newOccupationIndex(occupations)
  const rank = (title: string): Float64Array => {
    const scores = new Float64Array(occupations.length)
    for (const { occupation, likeness } of index.nearest(title, occupations.length)) scores[occupation] = likeness
    return scores
  }
  return [...byBest, { name: ours.words, rank }]
}
