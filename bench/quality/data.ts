// The labelled sets of ../shared/data that rankings are measured on, as they lie there: read, never copied. Development halves only.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Occupation } from '../../packages/extraction/src/titles/titles.ts'

const folder = new URL('../../../shared/data/', import.meta.url)

/** Whether the data is there at all. */
export const hasData = (): boolean => existsSync(folder)

/** Queries, what may answer them, and the places of what does answer each. */
export interface RankingSet {
  readonly queries: readonly string[]
  readonly candidates: readonly string[]
  readonly relevant: readonly ReadonlySet<number>[]
}

function textOf(path: string): string {
  const bytes = readFileSync(new URL(path, folder))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Rows of tab-separated values, without the head. */
const tabbed = (path: string): string[][] =>
  textOf(path)
    .trimEnd()
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split('\t'))

/** Rows of comma-separated values, without the head; a cell in quotes may hold commas, quotes and ends of lines. */
function commaSeparated(path: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of textOf(path).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows.slice(1)
}

/** A set of the form that TalentCLEF and MELO share: queries, a corpus, and which of it is relevant. */
function judged(path: string, suffix: string): RankingSet {
  const queries = tabbed(`${path}/queries.dev.tsv`)
  const corpus = tabbed(`${path}/corpus.tsv${suffix}`)
  const placeOf = new Map(corpus.map(([id], place) => [id!, place]))
  const relevant = new Map(queries.map(([id]) => [id!, new Set<number>()]))
  for (const [query, , candidate, relevance] of tabbed(`${path}/qrels.dev.tsv${suffix}`)) {
    if (relevance !== '0') relevant.get(query!)!.add(placeOf.get(candidate!)!)
  }
  const asked = queries.filter(([id]) => relevant.get(id!)!.size > 0)
  return {
    queries: asked.map(([, text]) => text!),
    candidates: corpus.map(([, text]) => text!),
    relevant: asked.map(([id]) => relevant.get(id!)!),
  }
}

export const similarTitles = (language: 'en' | 'es'): RankingSet => judged(`talentclef-2025-taska/${language}`, '')
export const linkedTitles = (): RankingSet => judged('melo-occupations/usa_q_en_c_en', '.gz')

/** An occupation of ESCO, with the address it is known by. */
export interface EscoOccupation extends Occupation {
  readonly uri: string
}

/** The occupations of ESCO in a language; groups are those of ISCO-08, of four digits and of three. */
export function escoOccupations(language: 'en' | 'es'): EscoOccupation[] {
  const english = commaSeparated('esco-1.2/occupations_en.csv.gz')
  const groupOf = new Map(english.map(([uri, group]) => [uri!, group!]))
  const rows =
    language === 'en'
      ? english.map(([uri, , , label, others]) => [uri!, label!, others!] as const)
      : commaSeparated('esco-1.2/occupations_es.csv.gz').map(([uri, label, others]) => [uri!, label!, others!] as const)
  return rows.map(([uri, label, others]) => {
    const group = groupOf.get(uri)
    return {
      uri,
      // 'director técnico/directora técnica' are two labels.
      labels: [...(language === 'es' ? label.split('/') : [label]), ...others.split('|')].filter((text) => text !== ''),
      groups: group === undefined ? [] : [group, group.slice(0, 3)],
    }
  })
}

/** Every so manieth vacancy title, with the occupation it was labelled with. */
export function vacancyTitles(occupations: readonly EscoOccupation[], every: number): RankingSet {
  const placeOf = new Map(occupations.map(({ uri }, place) => [uri, place]))
  const rows = commaSeparated('jobbert-titles/titles.dev.csv.gz').filter(
    ([, uri], place) => place % every === 0 && placeOf.has(uri!),
  )
  return {
    queries: rows.map(([title]) => title!),
    candidates: occupations.map(({ labels }) => labels[0]!),
    relevant: rows.map(([, uri]) => new Set([placeOf.get(uri!)!])),
  }
}

/** A real posting: what its role was sorted as, and the skills it names. */
export interface Posting {
  readonly role: string
  readonly skills: readonly string[]
}

/** Every so manieth of the real postings that name at least so many skills. */
export function realPostings(every: number, leastSkills: number): Posting[] {
  const rows = commaSeparated('data-jobs-2023/jobs_2023-01_08.csv.gz').map((cells) => ({
    role: cells[0]!,
    skills: [...(cells.at(-1) ?? '').matchAll(/'([^']+)'/gu)].map(([, skill]) => skill!),
  }))
  return rows.filter(({ skills }) => skills.length >= leastSkills).filter((_, place) => place % every === 0)
}
