// An assessment and a practised interview whose server is killed under the open page: it says what to do, what was typed stays, and nothing is lost or doubled.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import type { PracticeDetailsView } from '@moirai/contract/practice'
import type { Locator, Page } from 'playwright-core'
import { accessibilityFaults, closeBrowser, lack, phone, titled, visit } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

const answers = [
  'In my second year at university I had to explain to first-year students what a p-value is. I brought a bag of coins to class.',
  'I asked each pair to toss a coin twenty times and wrote the results on the board.',
  'As a result nineteen of my twenty-two students passed the exam.',
]

// Within it a server starts again.
const soon = { timeout: 30_000 }

let served: Served
let person: string

const read = async <View>(path: string): Promise<View> => (await (await fetch(`${served.address}/api/v1${path}`)).json()) as View

/** Presses the button with no server behind it: the page says so, and the text stays. */
async function pressedInVain(page: Page, button: Locator, field: Locator): Promise<void> {
  const text = await field.inputValue()
  await served.kill()
  await button.click()
  const said = page.getByRole('alert').filter({ hasText: 'The server does not answer' })
  await said.waitFor()
  expect(await said.innerText()).toContain('try again')
  expect(await field.inputValue()).toBe(text)
  await served.startAgain()
}

/** The server is killed as soon as the request is on its way; whether it arrived nobody knows, and it is sent again. */
async function killedUnderway(page: Page, button: Locator): Promise<void> {
  const asked = page.waitForRequest((request) => request.method() === 'PUT')
  await button.click()
  await asked
  await served.kill()
  await served.startAgain()
}

describe.skipIf(lack !== '')(titled('a server killed under the page'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '1', '--jobs', '1', '--seed', '7'])
    person = (await read<{ items: { id: string }[] }>('/people')).items[0]!.id
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('costs an assessment nothing', async () => {
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/assessments?person=${person}`)
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    for (const box of (await page.getByRole('group', { name: 'Which competencies?' }).getByRole('checkbox').all()).slice(1)) {
      await box.uncheck()
    }
    await page.getByRole('button', { name: 'Begin' }).click()
    const field = page.getByRole('textbox')
    const send = page.getByRole('button', { name: 'Send the answer' })
    const conversation = page.getByRole('list', { name: 'The conversation so far' })
    await field.fill(answers[0]!)
    await pressedInVain(page, send, field)
    expect(await accessibilityFaults(page)).toEqual([])
    await send.click()
    await conversation.getByText(answers[0]!).waitFor()
    await field.fill(answers[1]!)
    await killedUnderway(page, send)
    // It arrived, or it stands there still.
    await expect
      .poll(async () => {
        if ((await conversation.getByText(answers[1]!).count()) > 0) return true
        if ((await field.inputValue()) === answers[1]! && (await send.isEnabled())) await send.click()
        return false
      }, soon)
      .toBe(true)
    await page.reload()
    await conversation.getByText(answers[1]!).waitFor()
    await page.getByText('Hand in', { exact: true }).click()
    await served.kill()
    await page.getByRole('button', { name: 'Hand in now' }).click()
    await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).waitFor()
    await served.startAgain()
    await page.getByRole('button', { name: 'Hand in now' }).click()
    await page.getByRole('heading', { level: 1, name: /has shown$/ }).waitFor()
    const { items } = await read<{ items: { id: string }[] }>(`/assessments?person=${person}`)
    expect(items).toHaveLength(1)
    const { messages, status } = await read<AssessmentDetailsView>(`/assessments/${items[0]!.id}`)
    expect(status).toBe('completed')
    expect(messages.filter(({ sender }) => sender === 'person').map(({ content }) => content)).toEqual(answers.slice(0, 2))
    expect(messages.map(({ position }) => position)).toEqual(messages.map((_, at) => at + 1))
    expect(faults).toEqual([])
  })

  it('costs a practised interview nothing', async () => {
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/practice?person=${person}`)
    await page.getByLabel('Which role?').fill('Tutor')
    await page.getByLabel('How many questions?').selectOption('3')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tutor (entry)' }).waitFor()
    const field = page.getByRole('textbox').first()
    const send = page.getByRole('button', { name: /^(Get feedback|Say it anew)/ }).first()
    await field.fill(answers.join(' '))
    await pressedInVain(page, send, field)
    await killedUnderway(page, send)
    expect(await field.inputValue()).toBe(answers.join(' '))
    await expect
      .poll(async () => {
        if ((await page.getByText(/^Level \d of 7\.$/).count()) > 0) return true
        if (await send.isEnabled()) await send.click()
        return false
      }, soon)
      .toBe(true)
    const { items } = await read<{ items: { id: string }[] }>(`/practice?person=${person}`)
    expect(items).toHaveLength(1)
    const { answered, asked } = await read<PracticeDetailsView>(`/practice/${items[0]!.id}`)
    expect([answered, asked[0]!.answer?.text, asked[0]!.feedback?.tries.length]).toEqual([1, answers.join(' '), 1])
    expect(faults).toEqual([])
  })
})
