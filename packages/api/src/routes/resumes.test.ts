import { describe, expect, it } from 'vitest'
import type { ReadResumeView, ResumeDocument } from '@moirai/contract/resumes'
import { openServer } from '../../test/server.ts'

const resume = {
  $schema: 'https://example.org/schema.json',
  basics: {
    name: 'Ada Brandt',
    label: 'Potter',
    email: 'Ada@Uni.edu',
    phone: '+43 1 23',
    url: 'https://example.org',
    summary: 'First\nsecond',
    location: { city: 'Graz', countryCode: 'at', postalCode: '8010' },
    profiles: [{ network: 'x' }],
  },
  work: [
    { name: 'Kiln', position: 'Potter', startDate: '2020-03', endDate: '2022', summary: 'Bowls', highlights: ['Many'] },
    { company: 'Glaze & Co', position: 'Apprentice', startDate: '2019', endDate: '2018' },
    { name: 'Nameless' },
  ],
  education: [{ institution: 'Academy', area: 'Ceramics', studyType: 'BA', startDate: 'long ago' }],
  skills: [
    { name: 'clay', level: 'Master' },
    { name: 'Clay', level: 'beginner' },
    { name: 'glaze', level: 'legendary', keywords: ['x'] },
  ],
  languages: [{ language: 'Deutsch', fluency: 'native' }],
}

describe('CVs in the form of JSON Resume', () => {
  it('become people with their past and their skills, and what cannot be taken over is told', async () => {
    await using server = await openServer()
    const { status, body } = await server.ask<ReadResumeView>('POST', '/api/v1/resumes', { body: resume })
    expect(status).toBe(201)
    expect(body.person).toMatchObject({
      name: 'Ada Brandt',
      headline: 'Potter',
      email: 'ada@uni.edu',
      city: 'Graz',
      country: 'AT',
      languages: ['Deutsch'],
      skills: [
        { skill: 'clay', proficiency: 'expert' },
        { skill: 'glaze', proficiency: null },
      ],
    })
    expect(body.notes).toEqual([
      'work.1: it ends before it begins; the end was left out.',
      'work.2: it names no employer or no position; it was left out.',
      'education.0.startDate: this is no day, month or year; it was left out.',
      'skills.2.level: this is none of beginner, intermediate, advanced, expert; it was left out.',
    ])
    const { body: document } = await server.ask<ResumeDocument>('GET', `/api/v1/people/${body.person.id}/resume`)
    expect(document).toMatchObject({
      basics: { name: 'Ada Brandt', label: 'Potter', location: { city: 'Graz', countryCode: 'AT' } },
      work: [
        { name: 'Kiln', position: 'Potter', startDate: '2020-03-01', endDate: '2022-01-01', summary: 'Bowls' },
        { name: 'Glaze & Co', position: 'Apprentice', startDate: '2019-01-01' },
      ],
      education: [{ institution: 'Academy', studyType: 'BA, Ceramics' }],
      skills: [{ name: 'clay', level: 'expert' }, { name: 'glaze' }],
    })
  })

  it('come back as they were written', async () => {
    const written = async (body: object): Promise<ResumeDocument> => {
      await using server = await openServer()
      const made = await server.ask<ReadResumeView>('POST', '/api/v1/resumes', { body })
      return (await server.ask<ResumeDocument>('GET', `/api/v1/people/${made.body.person.id}/resume`)).body
    }
    const { meta: _first, ...once } = await written(resume)
    const { meta: _second, ...again } = await written(once)
    expect(again).toEqual(once)
  })

  it('leave nothing behind where they are refused', async () => {
    await using server = await openServer()
    await server.ask('POST', '/api/v1/resumes', { body: resume })
    const taken = await server.ask('POST', '/api/v1/resumes', { body: resume })
    expect([taken.status, taken.body['code']]).toEqual([409, 'taken'])
    const wrong = { basics: { name: 'Ben', email: 'no e-mail' } }
    expect(await server.ask('POST', '/api/v1/resumes', { body: wrong })).toMatchObject({ status: 400, body: { code: 'invalid' } })
    expect((await server.ask('POST', '/api/v1/resumes', { body: { basics: {} } })).status).toBe(400)
    expect((await server.ask<{ items: object[] }>('GET', '/api/v1/people')).body.items).toHaveLength(1)
  })
})
