/** The list holds together: every label means one concept, every relation two of them, and the names of real postings are known. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtInTaxonomy, findConcept, isOrdinaryWord, normaliseLabel } from './taxonomy.ts'

const concepts = builtInTaxonomy.concepts
const labels = concepts.flatMap((concept) => [concept.name, ...concept.aliases].map((label) => ({ label, concept })))
const pairs = concepts.flatMap((concept) => concept.related.map((other) => ({ from: concept.uri, ...other })))
const strengthBetween = (a: string, b: string) =>
  findConcept(a)?.related.find((other) => other.uri === findConcept(b)?.uri)?.strength

describe('the labels of the built-in list', () => {
  it('are claimed by one concept each, once', () => {
    const owners = new Map<string, string[]>()
    for (const { label, concept } of labels) {
      const key = normaliseLabel(label)
      owners.set(key, [...(owners.get(key) ?? []), `${concept.name} ← ${label}`])
    }
    expect([...owners.values()].filter((claims) => claims.length > 1)).toEqual([])
    expect(owners.has('')).toBe(false)
  })

  it('are trimmed, fit a database key and lead back to their concept', () => {
    for (const { label, concept } of labels) {
      expect(label).toBe(label.trim().normalize('NFC'))
      expect(label.length).toBeLessThanOrEqual(255)
      expect(findConcept(label)?.uri, label).toBe(concept.uri)
      expect(findConcept(label.toUpperCase())?.uri, label).toBe(concept.uri)
    }
  })

  it('are many: at least 450 concepts, more than two aliases each on average', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(450)
    expect((labels.length - concepts.length) / concepts.length).toBeGreaterThan(2)
  })

  it('include the American spelling of British ones', () => {
    expect(findConcept('data visualization')?.name).toBe('Data visualisation')
    expect(findConcept("driver's license")?.name).toBe('Driving licence')
    expect(findConcept('Call center')?.name).toBe('Call centre')
    expect(findConcept('Pediatric nursing')?.name).toBe('Paediatric nursing')
    expect(findConcept('LiberOffice')).toBeNull()
  })
})

describe('the uris of the built-in list', () => {
  it('are unique and well formed', () => {
    expect(new Set(concepts.map((concept) => concept.uri)).size).toBe(concepts.length)
    for (const { uri } of concepts) expect(uri).toMatch(/^moirai:skill\/[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  // Databases keep these; a change here is a change of identity, not of style.
  it.each([
    ['Power BI', 'moirai:skill/power-bi'],
    ['C', 'moirai:skill/c'],
    ['C++', 'moirai:skill/c-plus-plus'],
    ['C#', 'moirai:skill/c-sharp'],
    ['.NET', 'moirai:skill/dot-net'],
    ['Node.js', 'moirai:skill/node-js'],
    ['CI/CD', 'moirai:skill/ci-cd'],
    ['CompTIA Security+', 'moirai:skill/comptia-security-plus'],
  ])('name %s as %s', (name, uri) => {
    expect(findConcept(name)).toMatchObject({ name, uri })
  })
})

describe('the relations of the built-in list', () => {
  it('join two concepts of the list, once, within 0.3 and 0.7, alike from both sides', () => {
    const uris = new Set(concepts.map((concept) => concept.uri))
    const strengths = new Map(pairs.map((pair) => [`${pair.from} ${pair.uri}`, pair.strength]))
    expect(strengths.size).toBe(pairs.length)
    for (const { from, uri, strength } of pairs) {
      expect(uris.has(uri), uri).toBe(true)
      expect(uri).not.toBe(from)
      expect(strength).toBeGreaterThanOrEqual(0.3)
      expect(strength).toBeLessThanOrEqual(0.7)
      expect(strengths.get(`${uri} ${from}`)).toBe(strength)
    }
    expect(pairs.length / 2).toBeGreaterThanOrEqual(400)
  })

  it.each([
    ['JavaScript', 'TypeScript', 0.6],
    ['PostgreSQL', 'MySQL', 0.7],
    ['Power BI', 'Tableau', 0.6],
    ['AWS', 'Azure', 0.6],
    ['MIG welding', 'TIG welding', 0.6],
    ['JavaScript', 'Java', undefined],
    ['English', 'German', undefined],
    ['Nursing', 'Welding', undefined],
  ])('judge %s and %s at %s', (a, b, strength) => {
    expect(strengthBetween(a, b)).toBe(strength)
    expect(strengthBetween(b, a)).toBe(strength)
  })
})

describe('findConcept', () => {
  it.each([
    ['Power BI', ['power bi', 'PowerBI', 'MS Power BI', 'Microsoft Power-BI', 'power_bi']],
    ['Go', ['go', 'golang', 'Go (programming language)']],
    ['MongoDB', ['mongo', 'mongodb']],
    ['Node.js', ['node', 'node.js', 'NodeJS']],
    ['React', ['react', 'react.js', 'ReactJS']],
    ['Vue', ['vue', 'vue.js']],
    ['NoSQL', ['nosql', 'no-sql']],
    ['Microsoft Excel', ['excel', 'MS Excel', 'Microsoft Excel']],
    ['Google Sheets', ['sheets', 'google sheets']],
    ['Crystal Reports', ['crystal', 'SAP Crystal Reports']],
    ['AWS', ['aws', 'Amazon Web Services (AWS)']],
    ['Python', ['python3', 'Python 3', 'Python (Programming Language)']],
    ['Driving licence', ['Führerschein', 'drivers license', 'Permis B']],
    ['Forklift driving', ['forklift', 'Forklift Operator']],
    ['Nursing', ['registered nurse', 'Krankenpflege']],
    ['German', ['Deutsch', 'German (language)']],
  ])('finds %s', (name, spellings) => {
    for (const spelling of spellings) expect(findConcept(spelling)?.name, spelling).toBe(name)
  })

  it('keeps C, C++, C#, R and Go apart', () => {
    expect(['C', 'C++', 'C#', 'R', 'Go'].map((label) => findConcept(label)?.name)).toEqual(['C', 'C++', 'C#', 'R', 'Go'])
  })

  it.each([
    '',
    ' ',
    '+',
    '🙂',
    'underwater basket ballet',
    'Crystal (programming language)',
    'Python (snake)',
    'C/C++',
    'constructor',
    '__proto__',
  ])('knows no concept for %j', (label) => expect(findConcept(label)).toBeNull())

  it.each(['('.repeat(10_000), 'a('.repeat(5_000), `Python (${'x'.repeat(10_000)})`, ' '.repeat(10_000), '😀'.repeat(5_000)])(
    'answers null to hostile input',
    (label) => expect(findConcept(label)).toBeNull(),
  )
})

describe('isOrdinaryWord', () => {
  it('tells words that need support from names that do not', () => {
    expect(['Go', 'excel', 'React', 'Polish', 'Responsible'].filter((label) => !isOrdinaryWord(label))).toEqual([])
    expect(['PostgreSQL', 'Power BI', 'TIG welding', 'C++'].filter(isOrdinaryWord)).toEqual([])
  })
})

const postings = new URL('../../../../../shared/data/data-jobs-2023/jobs_2023-01_08.csv.gz', import.meta.url)

/** Names of the data set that are no skill, or none that one can tell from the name. */
const unknown: Readonly<Record<string, string>> = {
  flow: '"cash flow", "workflow", "data flow": the word, not the former Microsoft Flow',
  phoenix: 'the city in Arizona; beside SQL, Excel and Tableau, never beside Elixir',
  unify: 'the verb ("unify data"), not the telephone system',
  symphony: 'four different products and a noun; beside nothing that tells which',
  wire: '"wire transfer" and the verb, not the messenger',
}

describe.skipIf(!existsSync(postings))('the 215 skill names of real postings (skipped where ../shared/data is absent)', () => {
  const names = new Set<string>()
  // The column is a Python-style list in one cell; no name in it holds a quote.
  const file = existsSync(postings) ? gunzipSync(readFileSync(postings)) : Buffer.alloc(0)
  for (const [list] of file.toString('utf8').matchAll(/\['[^\]]*'\]/g))
    for (const [, name] of list.matchAll(/'([^']+)'/g)) names.add(name!)

  it('are all known, but for those listed with a reason', () => {
    expect(names.size).toBe(215)
    expect(new Set([...names].filter((name) => findConcept(name) === null))).toEqual(new Set(Object.keys(unknown)))
  })
})
