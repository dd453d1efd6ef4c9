// Long forms in a real browser: a person and a posting, edited by whose they are and by the centre.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, desk, lack, phone, scrollsSideways, titled, visit, type View, type Visit } from './browser.ts'
import { serve, type Served } from './server.ts'

const password = 'quiet river under glass'
const admin = 'root@example.org'
const student = 'ana@example.org'
const recruiter = 'rita@example.org'

let served: Served

// A second, as `expect.poll` has it, is too short beside others.
const soon = { timeout: 20_000 }

async function post(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(served.address + path, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(response.ok, `${path} ${response.status}`).toBe(true)
}

/** An account with the password, made at the terminal. */
async function account(email: string, name: string, role: string): Promise<void> {
  const { link } = await served.ask<{ link: string }>('user', 'create', email, '--name', name, '--role', role)
  await post('/api/v1/password-resets', { token: new URL(link).hash.replace('#token=', ''), password })
}

/** A new browser in which somebody has signed in, on the page they asked for. */
async function signedIn(email: string, path: string, view: View = desk): Promise<Visit> {
  const visitor = await visit(served.address, view)
  const { page } = visitor
  await page.goto(path)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'My account' }).waitFor()
  return visitor
}

/** What everybody must be able to use, as the page stands. */
async function looksSound(page: Page, what: string): Promise<void> {
  // At its end the bar that saves lies over nothing: axe would take a button half under it for a small one.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  expect(await accessibilityFaults(page), what).toEqual([])
  expect(await scrollsSideways(page), what).toBe(false)
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const status = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).first()

describe.skipIf(lack !== '')(titled('forms in the browser'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '10', '--jobs', '6', '--seed', '7'])
    const token = new URL(served.setup!).hash.replace('#token=', '')
    await post('/api/v1/setup', { token, email: admin, name: 'Root', password })
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('change a person: faults stand at their fields, another’s change is shown before it is overwritten, saving can be undone', async () => {
    await using visitor = await signedIn(admin, '/people')
    const { page, faults } = visitor
    await page.getByRole('table', { name: 'People, by name' }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Edit profile' }).click()
    const headline = page.getByLabel('Headline')
    const before = await headline.inputValue()
    await page.getByLabel('Years of experience').fill('many')
    await page.getByLabel('Year of graduation').fill('12')
    await page.getByLabel('Institution').fill('Lund')
    await save(page).click()
    const summary = page.getByRole('alert')
    await summary.getByText('2 fields need another look').waitFor()
    const years = page.getByLabel('Years of experience')
    await expect.poll(() => page.locator(':focus').getAttribute('id'), soon).toBe('field-years')
    expect(await years.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#field-years-fault').innerText()).toBe('This is not a number; give a number.')
    await looksSound(page, 'faults at their fields')
    await summary.getByRole('button', { name: 'Year of graduation' }).click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('2027')
    await years.fill('2.5')
    await headline.fill('Counts twice')
    // Somebody else is faster, in one field that is changed here too, and in one that is not.
    const path = `/api/v1/people/${page.url().split('/').at(-2)}`
    const origin = { origin: served.address }
    const other = await page.request.patch(path, { headers: origin, data: { headline: 'Counts once', city: 'Lund' } })
    expect(other.status()).toBe(200)
    await page.keyboard.press('ControlOrMeta+S')
    const conflict = page.getByRole('alert', { name: 'Somebody else has changed this meanwhile' })
    await conflict.getByText('1 same field').waitFor()
    expect(await conflict.innerText()).toContain('is now Lund')
    await looksSound(page, 'a conflict')
    await conflict.getByLabel('Headline Theirs: Counts once').check()
    await conflict.getByLabel('Headline Mine: Counts twice').check()
    await conflict.getByRole('button', { name: 'Save it like this' }).click()
    await status(page, 'Saved.').waitFor()
    const saved = (await (await page.request.get(path)).json()) as Record<string, unknown>
    expect(saved).toMatchObject({ headline: 'Counts twice', city: 'Lund', years: 2.5, student: { institution: 'Lund' } })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => headline.inputValue(), soon).toBe('Counts once')
    expect(before).not.toBe('Counts once')
    // What is not saved is not lost by a click.
    await page.getByLabel('Phone').fill('+46 70 123 45 67')
    await page.getByRole('link', { name: 'Jobs', exact: false }).first().click()
    const asked = page.getByRole('dialog', { name: 'Leave without saving?' })
    await asked.getByRole('button', { name: 'Stay here' }).click()
    expect(await page.getByLabel('Phone').inputValue()).toBe('+46 70 123 45 67')
    await page.getByRole('link', { name: 'Back without saving' }).click()
    await asked.getByRole('button', { name: 'Leave without saving' }).click()
    await page.getByRole('link', { name: 'Edit profile' }).waitFor()
    expect(faults).toEqual([])
  })

  it('let a student edit herself on a phone, dark, but not what the centre finds her by', async () => {
    await account(student, 'Ana Student', 'student')
    await using visitor = await signedIn(student, '/', { ...phone, scheme: 'dark' })
    const { page, faults } = visitor
    await page.getByRole('link', { name: 'Edit profile' }).click()
    await page.getByRole('heading', { level: 1, name: 'My profile' }).waitFor()
    expect(await page.getByLabel('Outside id').count()).toBe(0)
    await page.getByLabel('Country').selectOption('Sweden')
    await page.getByLabel('Least pay').fill('30000,50')
    await page.getByLabel('Currency').selectOption('SEK')
    await page.getByLabel('Willing to move').check()
    await page.getByRole('textbox', { name: 'Languages' }).fill('Swedish\nEnglish')
    await page.getByRole('button', { name: 'Add a licence or permit' }).click()
    await page.getByLabel('Which, row 1').fill('B')
    await looksSound(page, 'one’s own profile on a phone, dark')
    await save(page).click()
    await status(page, 'Saved.').waitFor()
    const own = (await (await page.request.get('/api/v1/account/profile')).json()) as Record<string, unknown>
    expect(own).toMatchObject({
      country: 'SE',
      salary: { least: '30000.50', hoped: null, currency: 'SEK', period: 'year' },
      willingToMove: true,
      languages: ['Swedish', 'English'],
      qualifications: ['licence:B'],
    })

    await page.getByRole('link', { name: 'Skills and evidence' }).click()
    await page.getByText('No skills are known yet.').waitFor()
    await page.getByLabel('Skill', { exact: true }).fill('SQL')
    await page.getByLabel('Level').selectOption('advanced')
    await page.getByRole('button', { name: 'Add a skill' }).click()
    const skill = page.getByRole('list', { name: 'Skills' }).getByRole('listitem').first()
    await skill.getByText('advanced').waitFor()
    await skill.getByText('Add evidence').first().click()
    await skill.getByRole('button', { name: 'Add evidence' }).click()
    await skill.getByRole('alert').getByText('this says nothing').waitFor()
    await skill.getByLabel('Title').fill('A register of trees')
    await skill.getByRole('button', { name: 'Add evidence' }).click()
    await skill.getByRole('button', { name: 'Remove A register of trees' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await skill.getByText('A register of trees').first().waitFor()
    await skill.getByRole('button', { name: 'Change SQL' }).click()
    await skill.getByLabel('Years').fill('3.5')
    await skill.getByRole('button', { name: 'Save' }).click()
    await skill.getByText('3.5 years').waitFor()
    await looksSound(page, 'skills with evidence on a phone, dark')
    expect(faults).toEqual([])
  })

  it('make a job of a recruiter’s own company, which is opened, edited and closed', async () => {
    await account(recruiter, 'Rita Recruiter', 'recruiter')
    await using visitor = await signedIn(recruiter, '/jobs/new', phone)
    const { page, faults } = visitor
    await page.getByText('You act for no company yet').waitFor()
    await using centre = await signedIn(admin, '/')
    const origin = { origin: served.address }
    const made = await centre.page.request.post('/api/v1/companies', { headers: origin, data: { name: 'Rita & Co.' } })
    const { id } = (await made.json()) as { id: string }
    await centre.page.request.post(`/api/v1/companies/${id}/members`, { headers: origin, data: { user: recruiter } })

    await page.goto('/jobs/new')
    await page.getByLabel('Lowest pay').fill('50000')
    await page.getByLabel('Highest pay').fill('40000')
    await save(page).click()
    const title = page.getByLabel('Title')
    await expect.poll(() => page.locator(':focus').getAttribute('id'), soon).toBe('field-title')
    await title.fill('Data analyst')
    await save(page).click()
    await page.getByRole('alert').getByText('The highest pay is below the lowest').waitFor()
    await page.getByLabel('Highest pay').fill('60000')
    await page.getByRole('button', { name: 'Add a skill' }).click()
    await page.getByLabel('Skill, row 1').fill('SQL')
    await page.getByRole('button', { name: 'Add a skill' }).click()
    await page.getByLabel('Skill, row 2').fill('Python')
    await page.getByLabel('How needed, row 2').selectOption('extra')
    await page.getByLabel('Level, row 2').selectOption('advanced')
    await page.getByRole('button', { name: 'Add a hard requirement' }).click()
    await page.getByLabel('Which, row 1').fill('English')
    await looksSound(page, 'a new job on a phone')
    await save(page).click()
    await page.getByRole('heading', { level: 1, name: 'Data analyst' }).waitFor()
    await page.getByText('Nobody but those who manage this job').waitFor()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await status(page, 'This job is open.').waitFor()
    await looksSound(page, 'a job of one’s own')

    await page.getByRole('link', { name: 'Edit job' }).click()
    await page.getByRole('button', { name: 'Remove row 1 of Skills' }).click()
    await page.getByLabel('Open until').fill('2027-01-31T12:00')
    await save(page).click()
    await status(page, 'Saved.').waitFor()
    const job = (await (await page.request.get(`/api/v1/jobs/${page.url().split('/').at(-2)}`)).json()) as object
    expect(job).toMatchObject({
      company: 'Rita & Co.',
      status: 'open',
      salary: { min: '50000.00', max: '60000.00', period: 'year' },
      skills: [{ skill: 'Python', required: false, proficiency: 'advanced' }],
      hardRequirements: ['language:English'],
      expiresAt: '2027-01-31T12:00:00.000Z',
    })
    await page.getByRole('link', { name: 'Back without saving' }).click()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await status(page, 'This job is closed.').waitFor()
    expect([...faults, ...centre.faults]).toEqual([])
  })
})
