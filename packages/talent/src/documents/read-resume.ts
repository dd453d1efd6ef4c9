// A CV in the form of JSON Resume made into a person, with what they have done, studied and can do.
import type { CreatePerson } from '@moirai/contract/people'
import { resumeInput, type ReadResumeView, type ResumeInput } from '@moirai/contract/resumes'
import { proficiencies, type Proficiency } from '@moirai/contract/words'
import { checked } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { makePerson, viewPerson } from '../people/people.ts'
import { putSkills } from '../skills/skills.ts'

type Entry = Record<string, unknown>

/**
 * Makes a person of a CV. Dates may be a year or a month; a level that is none of ours is told of, and the skill is kept without.
 * @throws Refusal `invalid`, `taken`.
 */
export async function readResume(context: Context, input: unknown): Promise<ReadResumeView> {
  const resume = checked(resumeInput, input)
  const notes: string[] = []
  return inTransaction(context, async (work) => {
    const id = await makePerson(work, personOf(resume, notes))
    await work.session.table('experiences').insertMany(workOf(resume, id, notes))
    await work.session.table('educations').insertMany(studiesOf(resume, id, notes))
    await addSkills(work, resume, id, notes)
    return { person: await viewPerson(work, await work.session.table('profiles').get(id)), notes }
  })
}

const line = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text.slice(0, 255)
}

const prose = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

function personOf({ basics, languages = [] }: ResumeInput, notes: string[]): CreatePerson {
  const { name, label, email, phone, summary, location } = basics
  const country = line(location?.countryCode)
  const fits = country === undefined || /^[a-z]{2}$/i.test(country)
  if (!fits) notes.push('basics.location.countryCode: this is not a country of two letters; it was left out.')
  const said = {
    headline: line(label),
    email: line(email),
    phone: line(phone)?.slice(0, 64),
    summary: prose(summary),
    city: line(location?.city),
    region: line(location?.region),
    country: fits ? country : undefined,
    languages: languages.flatMap(({ language }) => line(language) ?? []).slice(0, 50),
  }
  return { name, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
}

/** `2014`, `2014-06` and `2014-06-29` as a day; undefined and a note for what is none. */
function dayOf(value: unknown, place: string, notes: string[]): string | null {
  const text = line(value)
  if (text === undefined) return null
  const [, year = '', month = '01', day = '01'] = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (year !== '' && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`)) {
    return `${year}-${month}-${day}`
  }
  notes.push(`${place}: this is no day, month or year; it was left out.`)
  return null
}

/** A span whose end lies before its beginning says nothing that could be kept. */
function spanOf(entry: Entry, place: string, notes: string[]): { start_date: string | null; end_date: string | null } {
  const start_date = dayOf(entry['startDate'], `${place}.startDate`, notes)
  const end_date = dayOf(entry['endDate'], `${place}.endDate`, notes)
  if (start_date === null || end_date === null || start_date <= end_date) return { start_date, end_date }
  notes.push(`${place}: it ends before it begins; the end was left out.`)
  return { start_date, end_date: null }
}

function workOf({ work = [] }: ResumeInput, profile_id: string, notes: string[]) {
  return work.flatMap((entry, index) => {
    const place = `work.${index}`
    const company = line(entry.name) ?? line(entry.company)
    const title = line(entry.position)
    if (company === undefined || title === undefined) {
      notes.push(`${place}: it names no employer or no position; it was left out.`)
      return []
    }
    const description = prose(entry.summary) ?? null
    return [{ profile_id, title, company, description, source: 'imported' as const, ...spanOf(entry, place, notes) }]
  })
}

function studiesOf({ education = [] }: ResumeInput, profile_id: string, notes: string[]) {
  return education.flatMap((entry, index) => {
    const place = `education.${index}`
    const institution = line(entry.institution)
    const degree = [line(entry.studyType), line(entry.area)]
      .filter((part) => part !== undefined)
      .join(', ')
      .slice(0, 255)
    if (institution === undefined || degree === '') {
      notes.push(`${place}: it names no institution, or neither degree nor field; it was left out.`)
      return []
    }
    return [{ profile_id, institution, degree, source: 'imported' as const, ...spanOf(entry, place, notes) }]
  })
}

async function addSkills(work: Work, { skills = [] }: ResumeInput, person: string, notes: string[]): Promise<void> {
  const said = skills.flatMap((entry, index) => {
    const skill = line(entry.name)
    if (skill === undefined) return []
    const proficiency = levelOf(line(entry.level))
    if (proficiency === undefined)
      notes.push(`skills.${index}.level: this is none of ${proficiencies.join(', ')}; it was left out.`)
    return [{ person, skill, proficiency: proficiency ?? null }]
  })
  // Two spellings of one skill are one.
  await putSkills(work, said)
}

const levels: Record<string, Proficiency> = { novice: 'beginner', basic: 'beginner', master: 'expert', proficient: 'advanced' }

function levelOf(word: string | undefined): Proficiency | null | undefined {
  if (word === undefined) return null
  const folded = word.toLowerCase()
  return proficiencies.find((known) => known === folded) ?? levels[folded]
}
