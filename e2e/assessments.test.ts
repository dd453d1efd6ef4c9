// An assessment in a real browser: the start page, the conversation by keyboard alone, reloaded on the way, the result, and a person who decides.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, closeBrowser, lack, phone, scrollsSideways, titled, visit } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

const told = `In my second year at university I had to explain to first-year students what a p-value is. I threw the formula away and brought a
bag of coins to class. I asked each pair to toss a coin twenty times and wrote the results on the board. As a result nineteen of my twenty-two students passed the exam.`

let served: Served

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function sound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
}

describe.skipIf(lack !== '')(titled('an assessment in the browser'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '2', '--jobs', '1', '--seed', '7'])
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('tells what it is for, is answered by keyboard alone, handed in, and decided on by a person', async () => {
    const { items } = (await (await fetch(`${served.address}/api/v1/people`)).json()) as { items: { id: string }[] }
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/assessments?person=${items[0]!.id}`)
    await heading(page, 'What can you show?').waitFor()
    expect(await page.getByText(/a level from 0 to 7 is found for each competency, with the sentences it rests on/).count()).toBe(
      1,
    )
    for (const part of ['How long it takes', 'What is kept, and how it is scored', 'Who sees it', 'What you can change']) {
      expect(await page.getByRole('heading', { level: 2, name: part }).count()).toBe(1)
    }
    expect(await page.getByRole('group', { name: 'What would make it easier for you?' }).getByRole('checkbox').count()).toBe(3)
    await sound(page)
    for (const box of (await page.getByRole('group', { name: 'Which competencies?' }).getByRole('checkbox').all()).slice(1)) {
      await box.focus()
      await page.keyboard.press('Space')
    }
    await page.getByRole('button', { name: 'Begin' }).focus()
    await page.keyboard.press('Enter')
    await heading(page, 'Your assessment').waitFor()
    const first = page.getByLabel(/Tell me about a time when you had to explain/)
    await first.focus()
    await page.keyboard.type(told.replaceAll('\n', ' '))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The next question takes the focus.
    await expect.poll(() => page.evaluate<string>('document.activeElement.tagName'), { timeout: 20_000 }).toBe('TEXTAREA')
    await page.getByRole('button', { name: /^Change/ }).waitFor()
    await sound(page)
    await page.reload()
    await page.getByText('nineteen of my twenty-two').waitFor()
    await page.getByText('Hand in', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Hand in now' }).focus()
    await page.keyboard.press('Enter')
    await heading(page, /has shown$/).waitFor()
    await page.getByText('Level 4 of 7').waitFor()
    expect(await page.locator('blockquote').first().innerText()).toContain('p-value')
    await sound(page)
    await page.getByText('You see it differently?').press('Enter')
    await page.getByLabel('What was missed?').fill('The coins were my own idea.')
    await page.getByRole('button', { name: 'Ask for a review' }).press('Enter')
    await page.getByText(/^A review was asked for on .*: The coins were my own idea\.$/).waitFor()
    await sound(page)
    await page.getByLabel('Level of Communication').selectOption('5')
    await page.getByLabel('Reason').fill('The board and the coins were a way chosen for the audience.')
    await page.getByRole('button', { name: 'Decide' }).press('Enter')
    await page.getByText('the rules had given 4', { exact: false }).waitFor()
    await page.getByRole('checkbox', { name: /^Communication/ }).press('Space')
    await page.getByRole('button', { name: 'Write them down' }).press('Enter')
    await page.getByText(/^Written to your skills/).waitFor()
    await page.goto(`/people/${items[0]!.id}`)
    await page.getByRole('main').getByRole('link', { name: 'Assessments', exact: true }).click()
    await page.getByRole('heading', { name: 'Over time' }).waitFor()
    await page.getByText(/^Communication: level 5/).waitFor()
    await sound(page)
    await page.goto('/assessments')
    await page.getByRole('heading', { name: 'Waiting for a person' }).waitFor()
    await sound(page)
    expect(faults).toEqual([])
  })

  it('is a plain form where that was asked for', async () => {
    const { items } = (await (await fetch(`${served.address}/api/v1/people`)).json()) as { items: { id: string }[] }
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/assessments?person=${items[1]!.id}`)
    await page.getByRole('checkbox', { name: /plain form/ }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await heading(page, 'Your assessment').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(16)
    await sound(page)
    expect(faults).toEqual([])
  })
})
