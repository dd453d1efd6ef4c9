// A JobPosting of schema.org read as a posting of ours: what it says in a form we know is taken, the rest is told.
import type { CreateJob } from '@moirai/contract/jobs'
import type { EmploymentType, SalaryPeriod } from '@moirai/contract/words'
import { Refusal } from '../errors.ts'
import { employmentTypeWords, periodWords } from './job-posting.ts'

export interface ReadPosting {
  posting: CreateJob
  /** What was there and could not be taken over, in a sentence each. */
  notes: string[]
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value)
const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** The first JobPosting of a document: alone, in a list, or in `@graph`. @throws Refusal `invalid` where there is none. */
export function readJobPosting(document: unknown): ReadPosting {
  const node = [document, ...(isNode(document) ? [document['@graph']] : [])].flat().find(isPosting)
  if (!node)
    throw new Refusal('invalid', 'This holds no JobPosting of schema.org; give one as JSON-LD, with "@type": "JobPosting".')
  const notes: string[] = []
  const title = textOf(node['title']) ?? textOf(node['name'])
  if (title === undefined) throw new Refusal('invalid', 'title: the JobPosting has none; give it one.')
  const organisation = first(node['hiringOrganization'])
  const company = textOf(isNode(organisation) ? organisation['name'] : organisation)
  if (company === undefined) throw new Refusal('invalid', 'hiringOrganization: the JobPosting names none; give it one.')
  const identifier = first(node['identifier'])
  const said = {
    externalId: textOf(isNode(identifier) ? identifier['value'] : identifier)?.slice(0, 255),
    description: plainText(textOf(node['description'])),
    requirements: plainText(textOf(first(node['qualifications']))),
    industry: textOf(first(node['industry']))?.slice(0, 255),
    employmentType: employmentOf(node, notes),
    minYears: yearsOf(node),
    postedAt: momentOf(node, 'datePosted', notes),
    expiresAt: momentOf(node, 'validThrough', notes),
    salary: salaryOf(node, notes),
    skills: skillsOf(node, notes),
    ...placeOf(node),
  }
  const posting = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { posting: { ...posting, title: title.slice(0, 255), company: company.slice(0, 255) }, notes }
}

const isPosting = (node: unknown): node is Node =>
  isNode(node) && [node['@type']].flat().some((type) => type === 'JobPosting' || type === 'https://schema.org/JobPosting')

/** Without scripts and styles, each from its beginning to the first end after it. However many there are, each character is looked at a few times only. */
function withoutScripts(html: string): string {
  const [before = '', ...parts] = html.split(/<(?=(?:script|style)\b)/i)
  let endsLater = false
  const kept = parts.toReversed().map((part) => {
    const end = /<\/(?:script|style)\s*>/i.exec(part)
    endsLater ||= end !== null
    if (end) return part.slice(end.index + end[0].length)
    return endsLater ? '' : `<${part}`
  })
  return [before, ...kept.toReversed()].join('')
}

/** Tags are taken out, what ends a line stays one. */
function plainText(html: string | undefined): string | undefined {
  if (html === undefined) return undefined
  const text = withoutScripts(html.slice(0, 200_000))
    .replaceAll(/<br\s*\/?>|<\/li>/gi, '\n')
    .replaceAll(/<\/(?:p|div|ul|ol|h[1-6])>/gi, '\n\n')
    .replaceAll(/<[a-z/!][^<>]*>/gi, '')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39|#x27);/g, (_, name: string) => entities[name]!)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, 50_000)
  return text === '' ? undefined : text
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#x27': "'" }

function employmentOf(node: Node, notes: string[]): EmploymentType | undefined {
  const words = [node['employmentType']].flat().flatMap((word) => textOf(word) ?? [])
  const own = words.map((word) => word.toUpperCase().replaceAll(/[ -]/g, '_'))
  const found = (Object.keys(employmentTypeWords) as EmploymentType[]).filter((type) => own.includes(employmentTypeWords[type]))
  if (words.length > 1) notes.push('employmentType: it names several, of which one is kept.')
  else if (found.length < words.length) notes.push('employmentType: its word is not known here; it was left out.')
  return found[0]
}

function yearsOf(node: Node): number | undefined {
  const requirements = first(node['experienceRequirements'])
  const months = isNode(requirements) ? Number(requirements['monthsOfExperience']) : Number.NaN
  return Number.isFinite(months) && months >= 0 && months <= 960 ? Math.floor(months / 12) : undefined
}

function momentOf(node: Node, name: string, notes: string[]): string | undefined {
  const text = textOf(first(node[name]))
  if (text === undefined) return undefined
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text)
  const year = Number.isNaN(moment.getTime()) ? 0 : moment.getUTCFullYear()
  if (/^\d{4}-\d\d-\d\d/.test(text) && year >= 1900 && year < 2100) return moment.toISOString()
  notes.push(`${name}: this is no day that can be read; it was left out.`)
  return undefined
}

function placeOf(node: Node): Pick<CreateJob, 'city' | 'region' | 'country' | 'remote'> {
  const place = first(node['jobLocation'])
  const address = isNode(place) ? first(place['address']) : undefined
  const parts = isNode(address) ? address : {}
  const country = first(parts['addressCountry'])
  const code = textOf(isNode(country) ? country['name'] : country)
  const city = textOf(parts['addressLocality'])?.slice(0, 255)
  const region = textOf(parts['addressRegion'])?.slice(0, 255)
  return {
    ...(city === undefined ? {} : { city }),
    ...(region === undefined ? {} : { region }),
    ...(code !== undefined && /^[A-Za-z]{2}$/.test(code) ? { country: code } : {}),
    ...([node['jobLocationType']].flat().includes('TELECOMMUTE') ? { remote: 'remote' } : {}),
  }
}

function salaryOf(node: Node, notes: string[]): CreateJob['salary'] | undefined {
  const base = first(node['baseSalary'])
  if (!isNode(base)) return undefined
  const value = isNode(base['value']) ? base['value'] : { value: base['value'], unitText: base['unitText'] }
  const period = (Object.entries(periodWords) as [SalaryPeriod, string][]).find(([, word]) => word === value['unitText'])?.[0]
  const amount = (name: string): string | undefined => {
    const number = Number(value[name] ?? value['value'])
    return Number.isFinite(number) && number > 0 && number < 1e10 ? number.toFixed(2) : undefined
  }
  const [min, max, currency] = [amount('minValue'), amount('maxValue'), textOf(base['currency'])]
  if (
    period === undefined ||
    (min ?? max) === undefined ||
    (min !== undefined && max !== undefined && Number(max) < Number(min))
  ) {
    notes.push('baseSalary: it says no amount by the hour, day, week, month or year; it was left out.')
    return undefined
  }
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(currency === undefined ? {} : { currency }),
    period,
  }
}

function skillsOf(node: Node, notes: string[]): CreateJob['skills'] | undefined {
  const said = [node['skills']].flat().flatMap((skill) => {
    const text = textOf(isNode(skill) ? skill['name'] : skill)
    return text === undefined ? [] : text.split(/[,;\n]/)
  })
  const names = [...new Set(said.map((name) => name.trim()).filter((name) => name !== '' && name.length <= 255))]
  if (names.length > 100) notes.push('skills: more than 100; the first were taken.')
  return names.length === 0 ? undefined : names.slice(0, 100).map((skill) => ({ skill }))
}
