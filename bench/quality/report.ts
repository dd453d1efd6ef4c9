// What a measurement of quality tells, as rows, on the terminal and on its page.
import { readFileSync } from 'node:fs'
import { markdownTable } from '../../scripts/markdown.ts'
import type { Measured } from './measures.ts'

export interface Target {
  readonly measure: 'map' | 'mrr'
  readonly least: number
}

/** One contender on one set. */
export interface QualityRow extends Measured {
  readonly set: string
  readonly queries: number
  readonly candidates: number
  readonly contender: string
  readonly target: Target | null
  readonly met: boolean | null
}

export interface QualityReport {
  readonly suite: 'quality'
  readonly date: string
  readonly leftOut: readonly string[]
  readonly rows: readonly QualityRow[]
}

/** As many figures as such small sets bear out. */
const rounded = (value: number): number => Number(value.toFixed(3))

export function rowOf(
  { set, queries, candidates, contender }: Pick<QualityRow, 'set' | 'queries' | 'candidates' | 'contender'>,
  measured: Measured,
  target: Target | null,
): QualityRow {
  const [map, mrr, ndcg] = [rounded(measured.map), rounded(measured.mrr), rounded(measured.ndcg)]
  const met = target === null ? null : measured[target.measure] >= target.least
  return { set, queries, candidates, contender, map, mrr, ndcg, target, met }
}

const words = { map: 'MAP', mrr: 'MRR' } as const
const head = ['ranked by', 'MAP', 'MRR', 'nDCG@10', 'target', 'met']

const cellsOf = ({ contender, map, mrr, ndcg, target, met }: QualityRow): string[] => [
  contender,
  map.toFixed(3),
  mrr.toFixed(3),
  ndcg.toFixed(3),
  target === null ? '' : `${words[target.measure]} ${target.least}`,
  met === null ? '' : met ? 'yes' : 'no',
]

/** The rows of each set, in their order. */
function bySet(rows: readonly QualityRow[]): Map<string, QualityRow[]> {
  const sets = new Map<string, QualityRow[]>()
  for (const row of rows) sets.set(row.set, [...(sets.get(row.set) ?? []), row])
  return sets
}

const about = ({ queries, candidates }: QualityRow): string =>
  `${queries.toLocaleString('en')} queries, ${candidates.toLocaleString('en')} candidates each.`

export function terminalText({ rows, leftOut }: Pick<QualityReport, 'rows' | 'leftOut'>): string {
  const sets = [...bySet(rows)].map(([set, own]) => `${set}: ${about(own[0]!)}\n${markdownTable(head, own.map(cellsOf))}`)
  return [...sets, ...leftOut].join('\n\n')
}

/** The page of docs/reference, from the accepted run. */
export function qualityPage(): string {
  const accepted = readFileSync(new URL('../accepted/quality.json', import.meta.url), 'utf8')
  const { date, rows, leftOut } = JSON.parse(accepted) as QualityReport
  return [
    introduction,
    `Measured on ${date}.`,
    ...(leftOut.length === 0 ? [] : [`Left out:\n\n${leftOut.map((sentence) => `- ${sentence}`).join('\n')}`]),
    ...[...bySet(rows)].flatMap(([set, own]) => [`## ${set}`, about(own[0]!), markdownTable(head, own.map(cellsOf))]),
  ].join('\n\n')
}

const introduction = `# Quality of rankings

How good rankings by our own text features, skills and occupations are, beside what others would take in the same run, on sets with known answers that lie
outside the project (\`../shared/data\`, development halves only; where it is absent, the run says so and measures nothing):

\`\`\`text
npm run bench -- quality --json bench/accepted/quality.json
npm run reference
\`\`\`

**Measures.** _MAP_, mean average precision: 1 where everything right stands before everything wrong. _MRR_: one over the rank of the first right answer.
_nDCG@10_: of the first ten, right ones counting less the further down they stand. Means over the queries; equal candidates stand in the order of the file.
Nothing is drawn by lot and no model is trained: another run gives the same figures.

**Ranked by.** _BM25_ (k1 1.5, b 0.75, words) and _character TF-IDF_ (cosine, parts of words of three to five characters) are the baselines. _The score, title credit_ is what
version 1.0 of the score compares titles by, where skills are missing. _Title words_ (\`packages/extraction/src/titles\`): words without marks, small words and the endings
of number and gender, and the parts of words, weighed by how rare they are. _Title words and occupations_ adds what the two titles may name in a taxonomy of occupations and
their groups; here that is ESCO in the language of the titles, with ISCO-08. _The score_ is the whole score of version 1.0 by skills, with the built-in list of skills and its relations.

**Sets.** Similar titles: TalentCLEF 2025, task A, titles that experts call similar. Titles to occupations: MELO, titles of O*NET to every label and synonym of ESCO; JobBERT, every fifteenth
vacancy title of a job board to the one ESCO occupation it was labelled with, noisily. People to postings: no labelled set of people is at hand, so every tenth of the real
postings sampled stands for a person who has its skills and nothing else, and right are the other postings that the data sorts into the same role, whatever the seniority;
nobody is given a title, because the roles were made from titles. The numbers of the title features were chosen on these same halves, so other data will give somewhat less.`
