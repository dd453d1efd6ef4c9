import { describe, expect, it } from 'vitest'
import { checkInput } from './checking.ts'
import { isEmail, normaliseEmail } from './emails.ts'
import { addSkill } from './skills.ts'
import { createJob, jobsQuery, updateJob } from './jobs.ts'
import { createPerson, peopleQuery, updatePerson } from './people.ts'
import { createUser } from './users.ts'

describe('an input', () => {
  it('comes out in the form it is stored in', () => {
    expect(
      checkInput(createPerson, {
        name: ' Zoe\u0308 \n Brandt ',
        email: ' Ada@EXAMPLE.org',
        country: ' de',
        summary: ' two\r\nlines ',
        preferences: ['Calm', ' calm ', 'small  team'],
      }),
    ).toEqual({
      value: {
        name: 'Zoë Brandt',
        email: 'ada@example.org',
        country: 'DE',
        summary: 'two\nlines',
        preferences: ['Calm', 'small team'],
      },
    })
    expect(checkInput(createJob, { title: 'x', company: 'y', skills: [{ skill: 'z' }] })).toMatchObject({
      value: { skills: [{ skill: 'z', required: true }] },
    })
  })

  it.each([
    [undefined, '', 'this is missing'],
    [[], '', 'this is not an object with fields'],
    [{ skill: 'x' }, 'person', 'this is missing'],
    [{ person: 1, skill: 'x' }, 'person', 'this is not a text'],
    [{ person: '', skill: 'x' }, 'person', 'this is empty'],
    [{ person: 'p', skill: 'x', years: '3' }, 'years', 'this is not a number'],
    [{ person: 'p', skill: 'x', years: 81 }, 'years', 'this is more than 80'],
    [{ person: 'p', skill: 'x', years: NaN }, 'years', 'this is not a number'],
    [{ person: 'p', skill: 'x', proficiency: 'good' }, 'proficiency', 'this is not one of the words allowed'],
    [{ person: 'p', skill: 'x', ['y'.repeat(100)]: 1 }, '', `there is no field "${'y'.repeat(40)}"`],
    [{ person: 'p\0', skill: 'x' }, 'person', 'this holds a character that is none'],
  ])('that is wrong is told with its place: %j', (input, place, problem) => {
    const found = checkInput(addSkill, input)
    expect('fault' in found && found.fault).toMatchObject({ place, problem })
    expect('fault' in found && found.fault.howToFix).toMatch(/^\w/)
  })

  it('that changes a record may leave everything out, and must not bring what is not there', () => {
    for (const schema of [updatePerson, updateJob]) {
      expect(checkInput(schema, {})).toEqual({ value: {} })
      expect(checkInput(schema, { status: 'open' })).toMatchObject({
        fault: { place: '', problem: 'there is no field "status"' },
      })
      expect(checkInput(schema, { ifUpdatedAt: '1066-10-14T09:00:00Z' })).toMatchObject({ fault: { place: 'ifUpdatedAt' } })
    }
  })

  it('of a list is read from the words of an address', () => {
    expect(checkInput(peopleQuery, { yearsAtLeast: '2.5', country: 'fr', limit: '10' })).toEqual({
      value: { yearsAtLeast: 2.5, country: 'FR', limit: 10 },
    })
    expect(checkInput(jobsQuery, { salaryAtLeast: 'much' })).toMatchObject({ fault: { place: 'salaryAtLeast' } })
  })

  it('knows time zones and languages', () => {
    const user = { email: 'a@example.org', name: 'A', role: 'admin' }
    expect(checkInput(createUser, { ...user, timeZone: 'Europe/Berlin', locale: 'de-AT' })).toHaveProperty('value')
  })
})

describe('an e-mail', () => {
  it.each(['a@b.de', 'ada.lovelace+x@uni.example', "o'neil@example.org", 'jürgen@münchen.de'])('%s is one', (text) => {
    expect(isEmail(normaliseEmail(text))).toBe(true)
  })
  it.each([
    '',
    'a',
    '@b.de',
    'a@',
    'a@b',
    'a@b..de',
    'a b@c.de',
    'a@b@c.de',
    '.a@b.de',
    `${'a'.repeat(65)}@b.de`,
    `a@${'b'.repeat(260)}.de`,
  ])('%s is none', (text) => {
    expect(isEmail(normaliseEmail(text))).toBe(false)
  })
})
