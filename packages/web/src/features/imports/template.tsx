// A file to begin with: the columns Moirai knows by name, and one row as an example; made here, so that it needs no server.
import type { ImportKind } from '@moirai/contract/words'
import { useEffect, useState } from 'react'
import { texts } from '../../texts/texts.ts'

const examples: Record<ImportKind, Record<string, string>> = {
  people: {
    external_id: 'P-1',
    name: 'Ines Example',
    email: 'ines@example.org',
    headline: 'Master of data science, two internships',
    target_role: 'Data analyst',
    level: 'junior',
    years: '1.5',
    city: 'Lyon',
    region: '',
    country: 'FR',
    remote: 'hybrid',
    willing_to_move: 'yes',
    salary_min: '32000',
    salary_desired: '36000',
    salary_currency: 'EUR',
    salary_period: 'year',
    skills: 'sql:intermediate;python:advanced;statistics',
    preferences: 'mentoring;flexible_hours',
    languages: 'fr;en',
    institution: 'Example University',
    programme: 'Data Science',
    graduation_year: '2027',
  },
  jobs: {
    external_id: 'J-1',
    title: 'Junior data analyst',
    company: 'Example Company',
    description: 'You turn readings of 400 stations into weekly reports.',
    requirements: 'A degree in a quantitative subject or equal practice.',
    city: 'Lyon',
    region: '',
    country: 'FR',
    remote: 'hybrid',
    level: 'entry',
    min_years: '0',
    required_skills: 'sql:intermediate;python:intermediate',
    optional_skills: 'power bi:beginner;statistics',
    salary_min: '32000',
    salary_max: '37000',
    salary_currency: 'EUR',
    salary_period: 'year',
    employment_type: 'full_time',
    industry: 'Environmental services',
    preferences: 'mentoring;sustainability',
    posted_at: '2026-10-01',
    expires_at: '',
    status: 'open',
  },
  applications: {
    person_external_id: 'P-1',
    person_email: 'ines@example.org',
    job_external_id: 'J-1',
    company: 'Example Company',
    status: 'interview',
    submitted_at: '2026-10-05',
    note: 'I have turned readings into reports before.',
  },
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const csv = (row: Record<string, string>): string =>
  [Object.keys(row), Object.values(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')

function TemplateLink({ kind }: { kind: ImportKind }) {
  const [href, setHref] = useState<string>()
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([csv(examples[kind])], { type: 'text/csv;charset=utf-8' }))
    setHref(url)
    return () => URL.revokeObjectURL(url)
  }, [kind])
  return (
    <a href={href} download={texts.imports.steps.file.templateName(kind)}>
      {texts.imports.steps.file.template[kind]}
    </a>
  )
}

/** A line of small print that ends in the templates. */
export function Templates({ help }: { help: string }) {
  return (
    <p className="small soft">
      {help} <TemplateLink kind="people" /> · <TemplateLink kind="jobs" /> · <TemplateLink kind="applications" />
    </p>
  )
}
