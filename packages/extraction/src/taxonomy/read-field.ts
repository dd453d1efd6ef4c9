/** Reads the notation of the field files into concepts and pairs, and refuses a line that does not follow it. */
import { americanSpelling } from './american-spelling.ts'
import { normaliseLabel } from './normalise-label.ts'

export const kinds = ['tool', 'language', 'method', 'knowledge', 'skill', 'natural-language', 'licence'] as const
/** What a concept is; `language` is a formal one (programming, query, markup), `licence` also a certificate or card. */
export type Kind = (typeof kinds)[number]

/**
 * One field of working life, in two texts.
 *
 * `concepts`: a line `[tool]` names the kind of the lines that follow, each `Preferred label | alias, alias, alias`. Aliases that
 * differ from another label only in case, spaces, hyphens or American spelling are left out: `normaliseLabel` and the reader add them.
 *
 * `relations`: `Label: Label 0.6, Label 0.5` by preferred labels of any field, every pair once. The number is the share of the credit
 * that someone with the one skill deserves where the other is asked, in both directions.
 */
export interface Field {
  readonly concepts: string
  readonly relations: string
}

export interface ReadConcept {
  readonly uri: string
  readonly name: string
  readonly kind: Kind
  readonly aliases: readonly string[]
}

export interface ReadRelation {
  readonly from: string
  readonly to: string
  readonly strength: number
}

/** 'moirai:skill/c-sharp' for 'C#'. The uri is the identity that databases keep: renaming a concept in the data makes it another one. */
export function conceptUri(name: string): string {
  const spelled = name.replace(/^\./u, 'dot ').replaceAll('&', ' and ').replaceAll('+', ' plus ').replaceAll('#', ' sharp ')
  const words = spelled.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return `moirai:skill/${words.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}`
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function kindOf(name: string): Kind {
  const kind = kinds.find((known) => known === name)
  if (kind === undefined) throw new Error(`No such kind of concept: ${name}`)
  return kind
}

/** The aliases as written, each followed by its American spelling where that has a key of its own. */
function withAmericanSpellings(name: string, aliases: readonly string[]): string[] {
  const keys = new Set([name, ...aliases].map(normaliseLabel))
  const result = [...aliases]
  for (const label of [name, ...aliases]) {
    const american = americanSpelling(label)
    const key = normaliseLabel(american)
    if (!keys.has(key)) result.push(american)
    keys.add(key)
  }
  return result
}

/** The concepts of one field. @throws Error for a line outside a kind or without a label. */
export function readConcepts(text: string): ReadConcept[] {
  const concepts: ReadConcept[] = []
  let kind: Kind | null = null
  for (const line of linesOf(text)) {
    const heading = /^\[(.+)\]$/u.exec(line)
    if (heading) {
      kind = kindOf(heading[1]!)
      continue
    }
    const [name = '', list = '', ...rest] = line.split('|').map((part) => part.trim())
    if (kind === null || name === '' || rest.length > 0) throw new Error(`Not a concept: ${line}`)
    const aliases = list === '' ? [] : list.split(',').map((alias) => alias.trim())
    concepts.push({ uri: conceptUri(name), name, kind, aliases: withAmericanSpellings(name, aliases) })
  }
  return concepts
}

/** The relations of one field, by preferred labels. @throws Error for a line that does not read `Label: Label 0.6, …`. */
export function readRelations(text: string): ReadRelation[] {
  return linesOf(text).flatMap((line) => {
    const [, from, list] = /^(.+?): (.+)$/u.exec(line) ?? []
    if (from === undefined || list === undefined) throw new Error(`Not a relation: ${line}`)
    return list.split(',').map((part) => {
      const [, to, strength] = /^(.+) (0\.\d\d?)$/u.exec(part.trim()) ?? []
      if (to === undefined || strength === undefined) throw new Error(`Not a relation: ${line}`)
      return { from, to, strength: Number(strength) }
    })
  })
}
