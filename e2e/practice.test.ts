// A practised interview in a real browser: the start page, an answer by keyboard alone, its feedback, said anew after a reload, shared and ended.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, closeBrowser, lack, phone, scrollsSideways, titled, visit } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

const story =
  'During my internship at a library last summer I had to tidy the list of loans. I called the two branches. I wrote a query for double entries.'

let served: Served

async function sound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
}

describe.skipIf(lack !== '')(titled('practice in the browser'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '1', '--jobs', '1', '--seed', '7'])
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('tells what it is for, and is gone through by keyboard alone', async () => {
    const { items } = (await (await fetch(`${served.address}/api/v1/people`)).json()) as { items: { id: string }[] }
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/practice?person=${items[0]!.id}`)
    await page.getByText(/^Practise an interview before it counts/).waitFor()
    for (const part of ['How long it takes', 'What is kept, and how it is scored', 'Who sees it']) {
      await page.getByRole('heading', { level: 2, name: part }).waitFor()
    }
    await sound(page)
    await page.getByLabel('Which role?').focus()
    await page.keyboard.type('Analyst')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Analyst (entry)' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(5)
    await page.getByRole('textbox').first().focus()
    await page.keyboard.type(story)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Level 3 of 7').first().waitFor()
    expect(await page.locator('q').first().innerText()).toContain('I wrote a query for double entries.')
    await sound(page)
    await page.reload()
    await page.getByText('Level 3 of 7').first().waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe(story)
    await page.getByRole('textbox').first().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' In the end the librarians agreed to use one list.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Before: 3.').waitFor()
    await page.getByRole('button', { name: 'Share with the career centre' }).press('Enter')
    await page.getByText('The career centre may see it.').waitFor()
    await page.getByRole('button', { name: 'End this interview' }).press('Enter')
    await page.getByText('This interview has ended.').waitFor()
    await sound(page)
    await page.getByRole('button', { name: 'Delete this interview' }).press('Enter')
    await page.getByText('Deleted. Nobody sees it').waitFor()
    await sound(page)
    await page.getByRole('button', { name: /^Undo/ }).press('Enter')
    await page.getByText('This interview has ended.').waitFor()
    await page.goto('/practice')
    await page.getByRole('link', { name: 'Analyst (entry)' }).waitFor()
    await sound(page)
    expect(faults).toEqual([])
  })

  it('asks for the skills of a posting that is chosen, and tells how it goes over time', async () => {
    const { items } = (await (await fetch(`${served.address}/api/v1/people`)).json()) as { items: { id: string }[] }
    const jobs = (await (await fetch(`${served.address}/api/v1/jobs`)).json()) as { items: { id: string; title: string }[] }
    const [{ id, title }] = jobs.items as [{ id: string; title: string }]
    const { skills } = (await (await fetch(`${served.address}/api/v1/jobs/${id}`)).json()) as { skills: { skill: string }[] }
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/practice?person=${items[0]!.id}`)
    await page.getByText('For a certain posting?').press('Enter')
    await page.getByRole('searchbox').focus()
    await page.keyboard.type(title)
    await page.getByRole('button', { name: title }).press('Enter')
    await page.getByText(`Chosen: ${title}`).waitFor()
    await sound(page)
    expect(await page.getByLabel('Which role?').inputValue()).toBe(title)
    await page.getByLabel('Which role?').press('Enter')
    await page.getByText(`For the posting: ${title}`).waitFor()
    expect(skills.some(({ skill }) => skill !== '')).toBe(true)
    await page
      .getByLabel(/The posting asks for|help you to solve a problem/)
      .first()
      .waitFor()
    await page.getByRole('textbox').first().fill(story)
    await page
      .getByRole('button', { name: /^Get feedback/ })
      .first()
      .click()
    await page.getByText('Level 3 of 7').first().waitFor()
    await page.goto(`/practice?person=${items[0]!.id}`)
    await page.getByRole('heading', { level: 2, name: 'Over time' }).waitFor()
    expect(await page.getByRole('meter').count()).toBe(2)
    await sound(page)
    expect(faults).toEqual([])
  })
})
