import { describe, expect, it } from 'vitest'
import type { JobPostingDocument, ReadJobPostingView } from '@moirai/contract/job-postings'
import type { JobView } from '@moirai/contract/jobs'
import { openServer } from '../../test/server.ts'

const evil = `</script><script>alert("1")</script>'&<!--`

describe('postings for everybody', () => {
  it('have a page that carries what machines read, with every text escaped', async () => {
    await using server = await openServer()
    const job = {
      title: `Potter ${evil}`,
      company: `Kiln ${evil}`,
      status: 'open',
      description: `First ${evil}\nline\n\nSecond`,
      requirements: evil,
      salary: { min: '20.50', max: '30', currency: 'EUR', period: 'hour' },
      skills: [{ skill: evil }],
    }
    const { body: made } = await server.ask<JobView>('POST', '/api/v1/jobs', { body: job })
    const page = await server.ask('GET', `/postings/${made.id}`)
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self'/)
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page.text) ?? []
    const document = JSON.parse(data) as JobPostingDocument
    expect(document.title).toBe(made.title)
    expect(document).toEqual((await server.ask('GET', `/api/v1/jobs/${made.id}/job-posting`)).body)
    // One script, and nothing of the texts is a tag or an attribute.
    expect(page.text.match(/<script/g)).toHaveLength(1)
    expect(page.text).not.toMatch(/<!--|alert\("1"\)| on\w+=| style=/)
    expect(page.text).toContain('<p>Second</p>')
    expect(document.description).toContain('&lt;/script&gt;')
    expect(document.baseSalary?.value).toEqual({ '@type': 'QuantitativeValue', minValue: 20.5, maxValue: 30, unitText: 'HOUR' })
  })

  it('are shown only while they are open, and by their id alone', async () => {
    await using server = await openServer()
    const { body: job } = await server.ask<JobView>('POST', '/api/v1/jobs', {
      body: { title: 'A', company: 'B', externalId: 'x' },
    })
    const status = async (id: string) => (await server.ask('GET', `/postings/${id}`)).status
    expect(await status(job.id)).toBe(404)
    await server.ask('POST', `/api/v1/jobs/${job.id}/open`)
    expect([await status(job.id), await status('x')]).toEqual([200, 404])
    await server.ask('DELETE', `/api/v1/jobs/${job.id}`)
    expect(await status(job.id)).toBe(404)
  })

  it('come from a JobPosting as others write it, and what cannot be taken over is told', async () => {
    await using server = await openServer()
    const document = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['JobPosting'],
          title: 'Bricklayer',
          hiringOrganization: { '@type': 'Organization', name: 'Wall & Sons' },
          description: '<p>Lay <b>bricks</b> &amp; mortar</p><script>x()</script><ul><li>Early</li><li>Outside</li></ul>',
          datePosted: '2026-11-01',
          validThrough: 'soon',
          employmentType: ['FULL_TIME', 'CONTRACTOR'],
          jobLocation: [
            { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: { '@type': 'Country', name: 'GB' } } },
          ],
          baseSalary: { '@type': 'MonetaryAmount', currency: 'GBP', value: { minValue: 90, unitText: 'DAY' } },
          experienceRequirements: { monthsOfExperience: 30 },
          skills: 'bricklaying, mortar; pointing',
          identifier: { '@type': 'PropertyValue', value: 4711 },
        },
      ],
    }
    const { status, body } = await server.ask<ReadJobPostingView>('POST', '/api/v1/job-postings', { body: document })
    expect(status).toBe(201)
    expect(body.job).toMatchObject({
      title: 'Bricklayer',
      company: 'Wall & Sons',
      status: 'draft',
      externalId: '4711',
      description: 'Lay bricks & mortar\n\nEarly\nOutside',
      city: 'Leeds',
      country: 'GB',
      minYears: 2,
      employmentType: 'full_time',
      salary: { min: '90.00', currency: 'GBP', period: 'day' },
    })
    expect(body.job.skills).toHaveLength(3)
    expect(body.notes).toEqual([
      'employmentType: it names several, of which one is kept.',
      'validThrough: this is no day that can be read; it was left out.',
    ])
    expect((await server.ask('POST', '/api/v1/job-postings', { body: { '@type': 'Event' } })).status).toBe(400)
  })

  it('come back as they were, as far as schema.org has words for it', async () => {
    await using server = await openServer()
    const job = {
      title: 'Nurse',
      company: 'Clinic',
      description: 'One\n\nTwo & three',
      city: 'Graz',
      country: 'AT',
      remote: 'remote',
      employmentType: 'internship',
      minYears: 3,
      industry: 'Health',
      salary: { min: '2000.00', max: '3000.00', currency: 'EUR', period: 'month' },
      postedAt: '2026-11-01T08:00:00.000Z',
      expiresAt: '2027-01-01T00:00:00.000Z',
      skills: [{ skill: 'triage' }],
    }
    const { body: made } = await server.ask<JobView>('POST', '/api/v1/jobs', { body: job })
    const { body: document } = await server.ask<JobPostingDocument>('GET', `/api/v1/jobs/${made.id}/job-posting`)
    const { body: read } = await server.ask<ReadJobPostingView>('POST', '/api/v1/job-postings', { body: document })
    expect(read.notes).toEqual([])
    const { id: _id, externalId: _externalId, updatedAt: _updatedAt, ...same } = made
    expect(read.job).toMatchObject(same)
  })
})
