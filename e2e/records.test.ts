// Lists, fields of a deployment, applications, statistics, members and duplicates, in a real browser against the real program.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, desk, lack, scrollsSideways, titled, visit, type View, type Visit } from './browser.ts'
import { serve, type Served } from './server.ts'

const password = 'quiet river under glass'
const admin = 'root@example.org'

let served: Served

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
    served = await serve(['demo', '--people', '30', '--jobs', '20', '--seed', '7'], ['match', 'run'])
    await account(admin, 'Root', 'admin')
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
    await expect.poll(() => rows.count()).toBeLessThan(everybody)
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
    await expect.poll(() => rows.count()).toBe(everybody)
    await page.getByText('Saved views').click()
    await views.getByRole('button', { name: 'Senior people', exact: true }).click()
    await expect.poll(() => rows.count()).toBe(seniors)
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
})

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}
