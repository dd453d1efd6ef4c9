/** The built-in list of skills: what they are called, how else people write them, and which of them stand in for each other. */
import { cloudAndOperations } from './fields/cloud-and-operations.ts'
import { constructionAndTrades } from './fields/construction-and-trades.ts'
import { databases } from './fields/databases.ts'
import { dataAndAnalytics } from './fields/data-and-analytics.ts'
import { designAndMedia } from './fields/design-and-media.ts'
import { educationAndSocial } from './fields/education-and-social.ts'
import { engineeringAndScience } from './fields/engineering-and-science.ts'
import { financeLawPublic } from './fields/finance-law-public.ts'
import { healthAndCare } from './fields/health-and-care.ts'
import { hospitalityRetailLogistics } from './fields/hospitality-retail-logistics.ts'
import { machineLearning } from './fields/machine-learning.ts'
import { manufacturingAndAgriculture } from './fields/manufacturing-and-agriculture.ts'
import { naturalLanguages } from './fields/natural-languages.ts'
import { officeAndBusiness } from './fields/office-and-business.ts'
import { programming } from './fields/programming.ts'
import { transversal } from './fields/transversal.ts'
import { webAndApps } from './fields/web-and-apps.ts'
import { normaliseLabel } from './normalise-label.ts'
import { conceptUri, readConcepts, readRelations } from './read-field.ts'
import type { Field, Kind } from './read-field.ts'

export { normaliseLabel } from './normalise-label.ts'
export { isOrdinaryWord } from './ordinary-words.ts'

export type { Kind } from './read-field.ts'

export interface Concept {
  /** 'moirai:skill/power-bi': the identity, stable between versions of the list. */
  readonly uri: string
  /** The preferred label, as a person writes it: 'Power BI'. */
  readonly name: string
  readonly kind: Kind
  /** Other labels; each has another key under `normaliseLabel` than the name and than every other alias of the list. */
  readonly aliases: readonly string[]
  /** Strength 0.3–0.7: the share of credit for the other skill. Every pair stands at both its concepts with the same strength. */
  readonly related: readonly { readonly uri: string; readonly strength: number }[]
}

const fields: readonly Field[] = [
  programming,
  webAndApps,
  databases,
  dataAndAnalytics,
  machineLearning,
  cloudAndOperations,
  officeAndBusiness,
  designAndMedia,
  engineeringAndScience,
  manufacturingAndAgriculture,
  constructionAndTrades,
  healthAndCare,
  educationAndSocial,
  hospitalityRetailLogistics,
  financeLawPublic,
  transversal,
  naturalLanguages,
]

function assemble(): Concept[] {
  const read = fields.flatMap((field) => readConcepts(field.concepts))
  const related = new Map(read.map((concept) => [concept.uri, [] as { uri: string; strength: number }[]]))
  for (const { from, to, strength } of fields.flatMap((field) => readRelations(field.relations))) {
    const [a, b] = [conceptUri(from), conceptUri(to)]
    const [ofA, ofB] = [related.get(a), related.get(b)]
    if (!ofA || !ofB) throw new Error(`A relation names no concept: ${from} – ${to}`)
    ofA.push({ uri: b, strength })
    ofB.push({ uri: a, strength })
  }
  return read.map((concept) => ({ ...concept, related: related.get(concept.uri) ?? [] }))
}

/** The list. Labels are English with the obvious names in other languages; the order of concepts is that of the fields. */
export const builtInTaxonomy: {
  readonly name: 'moirai'
  readonly version: '1'
  readonly language: 'en'
  readonly concepts: readonly Concept[]
} = { name: 'moirai', version: '1', language: 'en', concepts: assemble() }

const conceptsByKey = new Map(
  builtInTaxonomy.concepts.flatMap((concept) =>
    [concept.name, ...concept.aliases].map((label) => [normaliseLabel(label), concept] as const),
  ),
)

/** What may stand in brackets behind a name without changing it, by kind: 'Go (programming language)', 'Spanish (language)'. */
const qualifiers: Partial<Record<Kind, RegExp>> = {
  language: /^(computer )?(programming( language)?|language)$/iu,
  'natural-language': /^language$/iu,
  tool: /^(software|tool|framework|library)$/iu,
}

/**
 * The concept of the built-in list that a label names, or null.
 *
 * Spelling as in `normaliseLabel`. Where the whole label is unknown, brackets at its end may repeat the name
 * ('Amazon Web Services (AWS)') or say what it is ('Swift (programming language)'); any others leave it unknown.
 */
export function findConcept(label: string): Concept | null {
  const whole = conceptsByKey.get(normaliseLabel(label))
  if (whole) return whole
  const [, outside, inside] = /^([^()]{1,255})\(([^()]{1,255})\)\s*$/u.exec(label.slice(0, 600)) ?? []
  if (outside === undefined || inside === undefined) return null
  const concept = conceptsByKey.get(normaliseLabel(outside))
  if (!concept) return null
  const same = conceptsByKey.get(normaliseLabel(inside)) === concept || qualifiers[concept.kind]?.test(inside.trim()) === true
  return same ? concept : null
}
