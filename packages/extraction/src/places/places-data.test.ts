// The places of 23,467 real postings: how many of them are read, and how the country beside them is weighed.

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findCoordinates, findCountry, type ParsedPlace, parsePlace } from './places.ts'

const FILE = new URL('../../../../../shared/data/data-jobs-2023/jobs_2023-01_08.csv.gz', import.meta.url)
const absent = !existsSync(FILE)

interface Row {
  text: string
  hint: string
  place: ParsedPlace | null
  located: boolean
}

// Enough CSV for this one file: quoted fields, doubled quotes, no line breaks inside a field.
function readFields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}

function readRows(): Row[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split(/\r?\n/)
  const names = readFields(header)
  const location = names.indexOf('job_location')
  const country = names.indexOf('job_country')
  return lines.map((line) => {
    const fields = readFields(line)
    const [text = '', hint = ''] = [fields[location], fields[country]]
    const place = parsePlace(text, hint)
    return { text, hint, place, located: place !== null && findCoordinates(place) !== null }
  })
}

describe.skipIf(absent)(`places of real postings${absent ? ' (skipped: ../shared/data is not there)' : ''}`, () => {
  const rows = absent ? [] : readRows()
  const share = (part: Row[], whole: Row[]) => part.length / whole.length

  it('reads nearly every row', () => {
    expect(rows).toHaveLength(23_467)
    expect(
      share(
        rows.filter(({ place }) => place !== null && place.country !== null),
        rows,
      ),
    ).toBeGreaterThan(0.999)
  })

  it('locates at least 99 of 100 rows with a city', () => {
    const cities = rows.filter(({ place }) => place !== null && place.city !== null)
    expect(cities.length).toBeGreaterThan(17_900)
    expect(
      share(
        cities.filter(({ located }) => located),
        cities,
      ),
    ).toBeGreaterThan(0.99)
  })

  it('locates at least 94 of 100 distinct cities', () => {
    const distinct = new Map(rows.filter(({ place }) => place?.city).map((row) => [row.text, row]))
    expect(distinct.size).toBeGreaterThan(1900)
    expect(
      share(
        [...distinct.values()].filter(({ located }) => located),
        [...distinct.values()],
      ),
    ).toBeGreaterThan(0.94)
  })

  it('lets the state in the text win over a wrong country beside it', () => {
    const states = rows.filter(({ text }) => /, [A-Z]{2}$/.test(text) && !text.endsWith(', UK'))
    expect(states.length).toBeGreaterThan(14_000)
    expect(states.filter(({ hint }) => findCountry(hint) !== 'US').length).toBeGreaterThan(1000)
    const elsewhere = states.filter(({ place }) => place?.country !== 'US')
    expect([...new Set(elsewhere.map(({ text }) => text))]).toEqual([])
  })

  it('takes only the remote ones for remote', () => {
    const remote = new Set(rows.filter(({ place }) => place?.remote).map(({ text }) => text))
    expect([...remote].toSorted()).toEqual(['Anywhere', 'Remote, OR'])
  })
})
