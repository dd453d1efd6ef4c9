// Lists, fields of a deployment, applications, statistics, members and duplicates, in a real browser against the real program.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SkillStatistics } from '@moirai/contract/statistics'
import {
  accessibilityFaults,
  closeBrowser,
  desk,
  lack,
  phone,
  scrollsSideways,
  titled,
  visit,
  type View,
  type Visit,
} from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

const password = 'quiet river under glass'
const admin = 'root@example.org'
const student = 'ana@example.org'
const recruiter = 'rita@example.org'

let served: Served

async function post(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(served.address + path, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(response.ok, `${path} ${response.status}`).toBe(true)
}

// A second, as `expect.poll` has it, is too short beside others.
const soon = { timeout: 20_000 }

/** An account with the password, made at the terminal. */
async function account(email: string, name: string, role: string): Promise<void> {
  const { link } = await served.ask<{ link: string }>('user', 'create', email, '--name', name, '--role', role)
  await post('/api/v1/password-resets', { token: new URL(link).hash.replace('#token=', ''), password })
}

/** A new browser in which somebody has signed in, on the page they asked for. */
async function signedIn(email: string, path: string, view: View = desk): Promise<Visit> {
  const visitor = await visit(served.address, view)
  const { page } = visitor
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'My account' }).waitFor()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return visitor
}

/** What everybody must be able to use, as the page stands. */
async function looksSound(page: Page, what: string): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  expect(await accessibilityFaults(page), what).toEqual([])
  expect(await scrollsSideways(page), what).toBe(false)
}

const status = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).or(page.getByText(words)).first()

describe.skipIf(lack !== '')(titled('records in the browser'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '30', '--jobs', '20', '--seed', '7'])
    const token = new URL(served.setup!).hash.replace('#token=', '')
    await post('/api/v1/setup', { token, email: admin, name: 'Root', password })
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('are filtered, kept as a view, renamed, thrown away and brought back, and taken home as a file', async () => {
    await using visitor = await signedIn(admin, '/people')
    const { page, faults } = visitor
    const rows = page.getByRole('table', { name: 'People, by name' }).getByRole('row')
    await rows.nth(1).waitFor()
    const everybody = await rows.count()
    await page.getByText('Filters', { exact: true }).click()
    await page.getByLabel('Level').selectOption('senior')
    await page.getByRole('button', { name: 'Show these' }).click()
    await page.getByText('Filters · 1 set').waitFor()
    await expect.poll(() => rows.count(), soon).toBeLessThan(everybody)
    const seniors = await rows.count()
    await page.getByText('Saved views').click()
    await page.getByLabel('Name of the view').fill('Seniors')
    await page.getByLabel('Show it to everybody').check()
    await page.getByRole('button', { name: 'Keep these filters' }).click()
    const views = page.getByRole('list', { name: 'Saved views' })
    await views.getByRole('button', { name: 'Seniors', exact: true }).waitFor()
    await views.getByRole('button', { name: 'Rename Seniors' }).click()
    await views.getByLabel('New name').fill('Senior people')
    await views.getByRole('button', { name: 'Rename', exact: true }).click()
    await views.getByRole('button', { name: 'Throw away Senior people' }).click()
    await page.getByText('“Senior people” is thrown away.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await looksSound(page, 'the views of a list')
    await page.goto('/people')
    await expect.poll(() => rows.count(), soon).toBe(everybody)
    await page.getByText('Saved views').click()
    await views.getByRole('button', { name: 'Senior people', exact: true }).click()
    await expect.poll(() => rows.count(), soon).toBe(seniors)
    expect(page.url()).toContain('level=senior')

    await page.getByText('Export', { exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON for programs' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('people.json')
    const { items } = JSON.parse(await textOf(download)) as { items: { level: string }[] }
    expect(items.map(({ level }) => level)).toEqual(Array.from({ length: seniors - 1 }, () => 'senior'))
    await status(page, /people\.json is in your downloads/).waitFor()
    expect(faults).toEqual([])
  })

  it('have fields of this deployment, which the admin defines, people fill, lists filter by, and which are retired with a way back', async () => {
    await using visitor = await signedIn(admin, '/fields', phone)
    const { page, faults } = visitor
    const define = async (name: string, type: string, words = '') => {
      const form = page.locator('form').last()
      await form.getByLabel('Name').fill(name)
      await form.getByLabel('It holds').selectOption({ label: type })
      await form.getByLabel('The words, one a line').fill(words)
      await form.getByRole('button', { name: 'Add a field' }).click()
      await status(page, `${name} is added.`).waitFor()
    }
    await define('Visa until', 'day')
    await define('Campus', 'one of several words', 'North\nSouth')
    const list = page.getByRole('list', { name: 'Fields of people' })
    await list.getByText('column visa_until').waitFor()
    await looksSound(page, 'the fields')
    await list.getByRole('button', { name: 'Retire Visa until' }).click()
    await list.getByText('column visa_until').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await list.getByText('column visa_until').waitFor()

    await page.goto('/people')
    const person = page.getByRole('table', { name: 'People, by name' }).getByRole('link').first()
    const name = await person.innerText()
    await person.click()
    await page.getByRole('button', { name: 'Change Further facts' }).click()
    await page.getByLabel('Visa until').fill('2027-01-31')
    await page.getByLabel('Campus').selectOption('South')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('31 Jan 2027').waitFor()
    await looksSound(page, 'the fields of a person')

    await page.goto('/people')
    await page.getByText('Filters', { exact: true }).click()
    await page.getByLabel('Visa until, from').fill('2027-01-01')
    await page.getByLabel('Campus').selectOption('South')
    await page.getByRole('button', { name: 'Show these' }).click()
    await page.getByText('Filters · 1 set').waitFor()
    const rows = page.getByRole('table', { name: 'People, by name' }).getByRole('row')
    await expect.poll(() => rows.count(), soon).toBe(2)
    expect(await rows.nth(1).innerText()).toContain(name)
    await looksSound(page, 'filters on a phone')
    await page.goto(`${page.url()}&level=wizard`)
    await page.getByRole('alert').waitFor()
    expect(faults).toEqual([])
  })

  it('begin as applications of a student, go on stage by stage, tell their history, and are withdrawn', async () => {
    await account(student, 'Ana Student', 'student')
    await using visitor = await signedIn(student, '/jobs', phone)
    const { page, faults } = visitor
    await page.goto('/applications')
    await page.getByText('You have not applied for a job here yet.').waitFor()
    await looksSound(page, 'no applications')
    await page.getByRole('main').getByRole('link', { name: 'See the jobs' }).click()
    await page.getByRole('table', { name: 'Jobs, the latest first' }).getByRole('link').first().click()
    await page.getByLabel('Cover note').fill('I have done this before.\nSincerely, Ana')
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await page.getByRole('link', { name: 'See your application' }).waitFor()
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('link', { name: 'See your application' }).click()
    await page.getByText('Began as submitted').waitFor()
    await looksSound(page, 'an application of one’s own')

    await using centre = await signedIn(admin, '/applications')
    const { page: desk } = centre
    await desk.getByRole('link', { name: 'Ana Student' }).click()
    await desk.getByRole('link', { name: `Applications for ${title}` }).click()
    await desk.getByRole('heading', { level: 1, name: `Applications for ${title}` }).waitFor()
    const stage = (name: string) => desk.getByRole('region', { name })
    await stage('Submitted').getByRole('link', { name: 'Ana Student' }).waitFor()
    await looksSound(desk, 'the stages of a job')
    // By the keyboard: the menu of the card, then its button.
    await stage('Submitted').getByLabel('Move Ana Student to').focus()
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('Tab')
    await desk.keyboard.press('Enter')
    await stage('Interview').getByRole('link', { name: 'Ana Student' }).waitFor()
    // And by the pointer.
    await stage('Interview').getByRole('listitem').dragTo(stage('Being looked at'))
    await stage('Being looked at').getByRole('link', { name: 'Ana Student' }).click()
    await desk.getByLabel('It goes to').selectOption({ label: 'Offer' })
    await desk.getByLabel('What the person is told').fill('We would be glad.')
    await desk.getByLabel('Note for those who decide').fill('Ask about the visa.')
    await desk.getByRole('button', { name: 'Move' }).click()
    await desk.getByText('Being looked at → Offer').waitFor()
    await desk.getByText('Note: Ask about the visa.').waitFor()
    await looksSound(desk, 'an application as the centre sees it')

    await page.goto('/applications')
    await page.getByRole('link', { name: title }).click()
    await page.getByText('Told: We would be glad.').waitFor()
    expect(await page.getByText('Ask about the visa.').count()).toBe(0)
    await page.getByText('Withdraw the application').click()
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await page.getByText('Offer → Withdrawn').waitFor()
    await desk.goto(desk.url())
    await desk.getByText('It has ended').waitFor()
    expect([...faults, ...centre.faults]).toEqual([])
  })

  it('are told in figures, each chart with its table, and of one person', async () => {
    await using visitor = await signedIn(admin, '/statistics', phone)
    const { page, faults } = visitor
    await page.getByRole('heading', { name: 'Supply and demand' }).waitFor()
    const demand = page.getByRole('region', { name: 'Supply and demand' }).first()
    await demand.getByText('As a table').click()
    const table = demand.getByRole('table')
    const { demand: figures } = (await served.ask<{ skills: SkillStatistics }>('statistics', 'skills')).skills
    expect(figures.length).toBeGreaterThan(5)
    for (const [index, { skill, openJobs, people, required }] of figures.entries())
      expect(
        (
          await table
            .getByRole('row')
            .nth(index + 1)
            .innerText()
        ).split(/\s*\t\s*/),
      ).toEqual([skill, ...[openJobs, people, required].map(String)])
    await looksSound(page, 'statistics on a phone')
    await page.setViewportSize({ width: desk.width, height: desk.height })
    await page.emulateMedia({ colorScheme: 'dark' })
    await looksSound(page, 'statistics on a desk, dark')
    await page.getByRole('link', { name: 'Accounts that have not signed in lately' }).click()
    await page.getByText('There is no such account.').waitFor()
    await page.goto('/people')
    await page.getByRole('table', { name: 'People, by name' }).getByRole('link').first().click()
    await page.getByText('Skills in figures').click()
    await page.getByRole('region', { name: 'Skills in figures' }).getByText('people have it').first().waitFor()
    await looksSound(page, 'the skills of a person in figures')
    expect(faults).toEqual([])
  })

  it('are of companies, for which recruiters act: added, given a role, removed with a way back, and leaving themselves', async () => {
    await account(recruiter, 'Rita Recruiter', 'recruiter')
    await using visitor = await signedIn(admin, '/companies')
    const { page, faults } = visitor
    const first = page.getByRole('table', { name: 'Companies, by name' }).getByRole('link').first()
    // While rows are on their way their links say nothing.
    await expect.poll(() => first.innerText(), soon).not.toBe('')
    const company = await first.innerText()
    await first.click()
    await page.getByText('Nobody acts for this company yet.').waitFor()
    await page.getByLabel('E-mail of a recruiter’s account').fill(student)
    await page.getByRole('button', { name: 'Let somebody act for it' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('There is no recruiter')
    await page.getByLabel('E-mail of a recruiter’s account').fill(recruiter)
    await page.getByRole('button', { name: 'Let somebody act for it' }).click()
    const members = page.getByRole('list', { name: 'Who acts for it' })
    await members.getByText(recruiter).waitFor()
    await members.getByLabel('Role of Rita Recruiter').selectOption('Owner')
    await expect.poll(() => members.getByLabel('Role of Rita Recruiter').inputValue(), soon).toBe('owner')
    await members.getByRole('button', { name: 'Remove Rita Recruiter' }).click()
    await page.getByText('Nobody acts for this company yet.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await members.getByText(recruiter).waitFor()
    await looksSound(page, 'who acts for a company')

    await using own = await signedIn(recruiter, '/companies', phone)
    const { page: theirs } = own
    await theirs.getByRole('link', { name: company, exact: true }).click()
    await theirs.getByText('you · since').waitFor()
    await looksSound(theirs, 'one’s own company on a phone')
    await theirs.getByRole('button', { name: 'Leave this company' }).click()
    await theirs.getByText('You have left the company.').waitFor()
    expect([...faults, ...own.faults]).toEqual([])
  })

  it('that are of one person twice are merged, and the merge is undone', async () => {
    const people = [
      { name: 'Dora Double', email: 'dora@example.org', phone: '+46 70 123 45 67', city: 'Lund' },
      { name: 'Dora Double', email: 'dora.double@example.org', phone: '+46 70 123 45 67', city: 'Lund' },
    ]
    await using visitor = await signedIn(admin, '/people')
    const { page, faults } = visitor
    for (const data of people)
      expect((await page.request.post('/api/v1/people', { data, headers: { origin: served.address } })).status()).toBe(201)
    await page.getByRole('link', { name: 'Find duplicates' }).click()
    const merge = page.getByRole('button', { name: 'Merge Dora Double and Dora Double' })
    await merge.waitFor()
    await looksSound(page, 'two records of one person')
    await merge.focus()
    await page.keyboard.press('Enter')
    const undo = page.getByRole('button', { name: 'Undo Dora Double and Dora Double' })
    await undo.waitFor()
    await merge.waitFor({ state: 'detached' })
    await page.setViewportSize({ width: phone.width, height: phone.height })
    await looksSound(page, 'the latest merges on a phone')
    await undo.click()
    await status(page, 'Dora Double and Dora Double are two people again.').waitFor()
    await page.goto('/people?search=Dora')
    await expect.poll(() => page.getByRole('link', { name: 'Dora Double' }).count(), soon).toBe(2)
    expect(faults).toEqual([])
  })
})

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}
