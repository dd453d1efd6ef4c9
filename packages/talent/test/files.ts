// Files for the tests of imports: of any length, with faults and repetitions at known places.
import { sourceOf, type ImportSource } from '../src/imports/reading/reading.ts'

/** Rows as a CSV file; cells are quoted where they need it. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`)
    .join('')

export const file = (content: string | Uint8Array, name = 'file.csv'): ImportSource => sourceOf(name, content)

const skills = ['python:expert;sql', 'java:advanced;docker;git', 'Excel;Power BI:beginner', 'welding', '']
const cities = [
  ['Berlin', 'DE'],
  ['Lyon', 'FR'],
  ['Boston', 'US'],
] as const

/** In a generated file every 97th row has an e-mail that is none, and every 50th repeats the row before with another name. */
export const isBadRow = (row: number): boolean => row % 97 === 0
export const isRepeatedRow = (row: number): boolean => row % 50 === 0

/** A number as a name has it, without digits: 27 is Bb. */
function inLetters(number: number): string {
  const letters = number
    .toString(26)
    .split('')
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

export const peopleHeader = [
  'external_id',
  'name',
  'email',
  'years',
  'city',
  'country',
  'skills',
  'institution',
  'favourite_colour',
] as const

/** A row of a file of people. */
export function personCells(row: number): string[] {
  const id = isRepeatedRow(row) ? row - 1 : row
  const [city, country] = cities[row % cities.length]!
  const email = isBadRow(row) ? 'no e-mail at all' : `p${id}@example.org`
  const institution = row % 7 === 0 ? 'University of Moss' : ''
  const name = `Person ${inLetters(row)}`
  return [`p${id}`, name, email, String(row % 20), city, country, skills[row % skills.length]!, institution, 'green']
}

/** A file of `count` people; rows are numbered from 1. */
export const peopleFile = (count: number): string =>
  csv([peopleHeader, ...Array.from({ length: count }, (_, index) => personCells(index + 1))])

/** A file of `count` postings at ten companies, each with its skills. */
export function jobsFile(count: number): string {
  const header = [
    'external_id',
    'title',
    'company',
    'city',
    'country',
    'min_years',
    'required_skills',
    'optional_skills',
    'status',
  ]
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 1
    const id = isRepeatedRow(row) ? row - 1 : row
    const [city, country] = cities[row % cities.length]!
    const years = isBadRow(row) ? 'many' : String(row % 10)
    const required = skills[row % 4]!
    return [`j${id}`, `Clerk ${inLetters(row)}`, `Company ${id % 10}`, city, country, years, required, 'git;Kubernetes', 'open']
  })
  return csv([header, ...rows])
}

/**
 * A file of `count` applications of the first 200 people of `peopleFile` for the first 60 postings of `jobsFile`. Of both some are not there,
 * so that rows fail; every 50th row takes the application of the row before a step on.
 */
export function applicationsFile(count: number): string {
  const header = ['person_external_id', 'job_external_id', 'status', 'submitted_at', 'note']
  const statuses = ['submitted', '', 'submitted', 'reviewing', 'interview']
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 1
    const of = isRepeatedRow(row) ? row - 1 : row
    const day = `2026-0${1 + (of % 9)}-1${of % 10}`
    const status = isRepeatedRow(row) ? 'offer' : statuses[row % statuses.length]!
    return [
      `p${1 + (of % 200)}`,
      `j${1 + (Math.floor(of / 200) % 60)}`,
      status,
      day,
      row % 3 === 0 ? `Note ${inLetters(row)}` : '',
    ]
  })
  return csv([header, ...rows])
}

/** All that an asynchronous source gives. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
