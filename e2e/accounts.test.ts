// Making the first admin, signing up by mail, signing in and out, and what each is shown, in a real browser against the real program.
import type { MailView } from '@moirai/contract/mail'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, closeBrowser, desk, lack, note, phone, scrollsSideways, titled, visit } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

/** What the admin finds at the top of every page. */
const everything = [
  'Home',
  'Jobs',
  'People',
  'Companies',
  'Applications',
  'Assessments',
  'Shared interviews',
  'Imports',
  'Scoring',
  'Fairness',
  'Statistics',
  'Fields',
  'Accounts',
  'Mail',
  'Notifications',
  'My account',
]

const password = 'quiet river under glass'
const admin = { email: 'root@example.org', name: 'Root' }
const ana = { email: 'ana@example.org', name: 'Ana Student' }

let served: Served

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
// Some links come with the part of the page that holds them.
const soon = { timeout: 20_000 }

const links = async (page: Page): Promise<string[]> =>
  (await page.getByRole('navigation').getByRole('link').allInnerTexts()).map((text) => text.split(/\s*[\d△]/)[0]!.trim())

/** The path and secret in the last letter to somebody. */
async function linkTo(recipient: string): Promise<string> {
  const { mails } = await served.ask<{ mails: MailView[] }>('mail', 'list', '--to', recipient)
  return /https?:\/\/[^/]+(\/\S+#token=\S+)/.exec(mails[0]!.body)![1]!
}

async function fillSignIn(page: Page, email: string, given = password): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(given)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

describe.skipIf(lack !== '')(titled('accounts in the browser'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '20', '--jobs', '10', '--seed', '7'], ['match', 'run'])
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('begin with the first admin, made by the link of the terminal; then everybody else has to sign in', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/')
    await page.getByRole('link', { name: 'Make the first administrator' }).waitFor()
    await page.goto(served.setup!)
    await heading(page, 'Make the first administrator').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByLabel('Name').fill(admin.name)
    await page.getByLabel('E-mail').fill(admin.email)
    await page.getByLabel('New password').fill('password1')
    await page.getByRole('button', { name: 'Make the administrator' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('tried first')
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Make the administrator' }).click()
    await page.getByRole('link', { name: 'Accounts' }).waitFor()
    await expect.poll(() => links(page), soon).toEqual(everything)

    await using stranger = await visit(served.address)
    await stranger.page.goto('/people')
    await heading(stranger.page, 'Sign in').waitFor()
    await expect.poll(() => links(stranger.page), soon).toEqual(['Sign in', 'Sign up'])
    await fillSignIn(stranger.page, admin.email)
    await heading(stranger.page, 'People').waitFor()
    expect(new URL(stranger.page.url()).pathname).toBe('/people')
    expect([...faults, ...stranger.faults]).toEqual([])
  })

  it('are made by signing up; the mail leads to the own jobs, and nowhere else', async () => {
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto('/sign-up')
    await page.getByLabel('Name').fill(ana.name)
    await page.getByLabel('E-mail').fill(ana.email)
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Sign up' }).click()
    await note(page).waitFor()
    await page.goto('/')
    await fillSignIn(page, ana.email)
    await heading(page, 'Confirm your e-mail').waitFor()
    await page.goto(await linkTo(ana.email))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('button', { name: 'Go on' }).click()
    await heading(page, ana.name).waitFor()
    await expect
      .poll(() => links(page), soon)
      .toEqual(['My jobs', 'Jobs', 'My applications', 'Assessments', 'Practice', 'Notifications', 'My account'])
    await page.goto('/people')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('may not do this')
    await page.goto('/jobs')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.waitForURL(/\/people\/[\w-]+\/jobs\//)
    expect(await scrollsSideways(page)).toBe(false)
    expect(faults).toEqual([])
  })

  it('are opened again by a mail, list where they are used, and are left', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/sign-in')
    await fillSignIn(page, ana.email, 'wrong wrong wrong')
    expect(await page.getByRole('alert').innerText()).toContain('open no account')
    await page.getByRole('link', { name: /Forgotten/ }).click()
    await page.getByLabel('E-mail').fill(ana.email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await note(page).waitFor()
    await page.goto(await linkTo(ana.email))
    await page.getByLabel('New password').fill('green lamps in november')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await note(page).getByRole('link', { name: 'Sign in' }).click()
    await fillSignIn(page, ana.email, 'green lamps in november')
    await heading(page, ana.name).waitFor()
    await page.getByRole('link', { name: 'My account' }).click()
    await page.getByText('this browser').waitFor()
    await page.getByText('Erase my account').click()
    await page.getByLabel('Your e-mail, once more').fill(ana.email)
    await page.getByLabel('Current password').last().fill('wrong wrong wrong')
    await page.getByRole('button', { name: 'Erase everything about me' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('not your password')
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await heading(page, 'Sign in').waitFor()
    expect(faults).toEqual([])
  })

  it('are told what they want to be told: live, counted, read and kept apart by what is unread', async () => {
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto('/notifications')
    await fillSignIn(page, ana.email, 'green lamps in november')
    await page.getByText('Nothing yet').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    // A posting she applied for is closed, then opened again, by the admin in another browser.
    const job = await page.evaluate(async () => {
      const { items } = (await (await fetch('/api/v1/jobs')).json()) as { items: { id: string }[] }
      const profile = (await (await fetch('/api/v1/account/profile')).json()) as { id: string }
      const body = JSON.stringify({ person: profile.id, job: items[0]!.id })
      const applied = await fetch('/api/v1/applications', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return { status: applied.status, id: items[0]!.id }
    })
    expect(job.status).toBe(201)
    await using other = await visit(served.address)
    await other.page.goto('/')
    await fillSignIn(other.page, admin.email)
    await other.page.getByRole('link', { name: 'Accounts' }).waitFor()
    const moved = await other.page.evaluate(async (id) => {
      const post = (path: string) =>
        fetch(`/api/v1/jobs/${id}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
      return [(await post('close')).status, (await post('open')).status]
    }, job.id)
    expect(moved).toEqual([200, 200])
    // Without loading the page again.
    await page.getByRole('link', { name: /A job you follow is open again/ }).waitFor(soon)
    await page.getByRole('navigation').getByText(/^1 /).waitFor(soon)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page
      .getByRole('button', { name: /Mark read/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Mark unread/ }).waitFor()
    await page.getByRole('link', { name: 'Show only unread' }).click()
    await page.getByText('Everything is read').waitFor()
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.getByRole('button', { name: /Mark unread/ }).click()
    await page.getByRole('button', { name: 'Mark all read' }).click()
    await page.getByText('Nothing unread').waitFor()
    await page.getByRole('link', { name: /A job you follow is open again/ }).click()
    await page.waitForURL(new RegExp(`/jobs/${job.id}$`))

    await page.goto('/account')
    await page.getByLabel('By mail: A new job that fits well').selectOption('weekly')
    await page.getByLabel('No news by mail in quiet hours').check()
    await page.getByLabel('Quiet from').fill('21:30')
    await page.getByLabel('Your time zone').selectOption('Europe/Berlin')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.locator('#news').getByRole('button', { name: 'Save' }).click()
    await page.locator('#news').getByText('Saved.').waitFor()
    await page.getByLabel('Recruiters may find me').check()
    await page.locator('#consent').getByRole('button', { name: 'Save' }).click()
    await page.locator('#consent').getByText('Saved.').waitFor()
    await page.reload()
    await expect.poll(() => page.getByLabel('Recruiters may find me').isChecked(), soon).toBe(true)
    await expect.poll(() => page.getByLabel('By mail: A new job that fits well').inputValue(), soon).toBe('weekly')
    expect(await page.getByLabel('Quiet from').inputValue()).toBe('21:30')
    expect(await page.getByLabel('Your time zone').inputValue()).toBe('Europe/Berlin')
    expect(await scrollsSideways(page)).toBe(false)
    expect([...faults, ...other.faults]).toEqual([])
  })

  it('of others are made, given a role, closed and opened by the admin', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/users')
    await fillSignIn(page, admin.email)
    await heading(page, 'Accounts').waitFor()
    await page.getByText('Make an account').first().click()
    await page.getByLabel('Name').fill('Ben')
    await page.getByLabel('E-mail', { exact: true }).fill('ben@example.org')
    await page.getByRole('button', { name: 'Make an account' }).click()
    const row = page.getByRole('row').filter({ hasText: 'ben@example.org' })
    await row.getByRole('combobox').selectOption('staff')
    await row.getByRole('button', { name: 'Lock' }).click()
    await row.getByText('locked').waitFor()
    await row.getByRole('button', { name: 'Open again' }).click()
    await row.getByText('active').waitFor()
    expect(await linkTo('ben@example.org')).toContain('/reset#token=')
    await row.getByText('Erase for good').first().click()
    await row.getByLabel('The e-mail of the account, repeated').fill('root@example.org')
    await row.getByRole('button', { name: 'Erase for good' }).click()
    expect(await row.getByRole('alert').innerText()).toContain('not the e-mail of this account')
    expect(await accessibilityFaults(page)).toEqual([])
    await row.getByLabel('The e-mail of the account, repeated').fill('ben@example.org')
    await row.getByRole('button', { name: 'Erase for good' }).click()
    await row.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('are written to in letters the admin can look at, and send to themselves', async () => {
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto('/mail')
    await fillSignIn(page, admin.email)
    await page.getByText('Mail goes to every address.').waitFor()
    // The outbox: by status and address, a letter with its text, and nobody's secret.
    const outbox = page.getByRole('list', { name: 'Outbox' })
    await page.getByLabel('Status').selectOption('Waiting')
    await page.getByLabel('Letters to one address').fill(ana.email)
    const letter = outbox.locator('summary').filter({ hasText: 'Choose a new password' }).filter({ hasText: ana.email }).first()
    await letter.focus()
    await page.keyboard.press('Enter')
    await outbox.locator('pre.letter').waitFor()
    expect(await outbox.locator('pre.letter').innerText()).toContain('#token=…')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.getByRole('link', { name: 'A job fits you well' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 3, name: 'A job fits you well' }).waitFor()
    const preview = page.getByRole('region', { name: 'A job fits you well' })
    expect(await preview.locator('pre.letter').innerText()).toContain('Data analyst, Fern & Co.: 87.5 of 100')
    await page.frameLocator('iframe.letter').getByText('Data analyst, Fern & Co.: 87.5 of 100').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.getByRole('button', { name: 'Send a test to me' }).click()
    await page.getByText(`A test is on its way to ${admin.email}.`).waitFor()
    const { mails } = await served.ask<{ mails: MailView[] }>('mail', 'list', '--to', admin.email)
    expect(mails[0]).toMatchObject({ type: 'test', subject: 'Test: A job fits you well' })
    // One that came back is shown, and allowed again.
    await page.evaluate(
      async (id) => {
        const states = [
          'Reporting-MTA: dns; mx',
          '',
          'Action: failed',
          'Status: 5.1.1',
          'Diagnostic-Code: smtp; 550 nobody',
        ].join('\n')
        const body = `Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n${states}\n\n--x--\n`
        const marked = body.replace('Reporting-MTA: dns; mx', `Original-Envelope-Id: ${id}`)
        await fetch('/api/v1/mail/bounces', { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: marked })
      },
      mails[0]!.messageId.replace(/^<([^@]+)@.*$/, '$1'),
    )
    await page.reload()
    await page.getByRole('button', { name: /Allow again/ }).click()
    await page.getByText('Mail goes to every address.').waitFor()
    expect(faults).toEqual([])
  })

  it.each([
    ['on a desk, light', desk],
    ['on a phone, dark', { ...phone, scheme: 'dark' as const }],
  ])('are open to everybody %s: nothing for axe to find, nothing to push sideways', async (_, view) => {
    await using visitor = await visit(served.address, view)
    const { page, faults } = visitor
    const look = async (path: string) => {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
      expect(await accessibilityFaults(page), path).toEqual([])
      expect(await scrollsSideways(page), path).toBe(false)
    }
    for (const path of ['/sign-in', '/sign-up', '/forgotten', '/reset', '/verify', '/confirm-email', '/setup', '/jobs'])
      await look(path)
    await page.goto('/account')
    await fillSignIn(page, admin.email)
    await page.getByText('this browser').waitFor()
    for (const path of ['/account', '/users', '/']) await look(path)
    expect(faults).toEqual([])
  })
})
