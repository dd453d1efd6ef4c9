// The first hour of a new deployment, in a real browser against the real program: a file with bad rows to its report, and the demonstration.
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportDetailsView, ImportFileView, ImportView } from '@moirai/contract/imports'
import type { OverviewView } from '@moirai/contract/overview'
import type { PageOf } from '@moirai/contract/lists'
import type { TaskView } from '@moirai/contract/tasks'
import type { Page } from 'playwright-core'
import { accessibilityFaults, closeBrowser, desk, lack, phone, scrollsSideways, titled, visit, type View } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

const example = readFileSync(new URL('../examples/people.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

/** Thirty people, three of them with a mistake each: no name, an e-mail that is none, a level nobody knows. */
function fileWithBadRows(): Buffer {
  const [header, ...rows] = example.slice(0, 31).map((line) => line.split(','))
  const at = (column: string) => header!.indexOf(column)
  rows[3]![at('email')] = 'ana@'
  rows[8]![at('years')] = 'many'
  rows[9]![at('name')] = ''
  return Buffer.from([header!, ...rows].map((cells) => cells.join(',')).join('\n'))
}

const badFile = { name: 'people-autumn.csv', mimeType: 'text/csv', buffer: fileWithBadRows() }

let served: Served

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(served.address + path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as Answer
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** From the start page through columns and check to the button that writes. */
async function walkToCheck(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Import people', exact: true }).first().click()
  await heading(page, 'Import a file').waitFor()
  await page.locator('input[type=file]').setInputFiles(badFile)
  await heading(page, 'Which column is what?').waitFor()
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await heading(page, 'What the import would do').waitFor()
  await page.getByRole('button', { name: 'Import 27 rows' }).waitFor()
}

describe.skipIf(lack !== '')(titled('a new deployment in the browser'), () => {
  beforeEach(async () => {
    served = await serve()
  })
  afterEach(async () => served[Symbol.asyncDispose]())

  it('takes a file with bad rows to its report, and writes nothing before it is told to', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await walkToCheck(page)
    expect((await ask<OverviewView>('/api/v1/overview')).people).toBe(0)
    // What is open lives in the address: a page that is loaded again goes on.
    await page.reload()
    await page.getByRole('button', { name: 'Import 27 rows' }).click()
    await heading(page, '30 rows read, 27 imported').waitFor()

    expect((await ask<OverviewView>('/api/v1/overview')).people).toBe(27)
    const { items } = await ask<PageOf<ImportView>>('/api/v1/imports')
    const [done] = items.filter(({ dryRun }) => !dryRun)
    expect(done).toMatchObject({ created: 27, updated: 0, failed: 3, processed: 30, status: 'completed_with_errors' })
    const { problems } = await ask<ImportDetailsView>(`/api/v1/imports/${done!.id}`)
    expect(problems.flatMap(({ examples }) => examples).toSorted((a, b) => a - b)).toEqual([4, 9, 10])
    const main = await page.getByRole('main').innerText()
    for (const { problem, howToFix } of problems) {
      expect(main).toContain(problem)
      expect(main).toContain(howToFix)
    }

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download 3 problem rows (CSV)' }).click()
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split(/\r?\n/)
    expect(lines).toHaveLength(4)
    expect(lines[0]!.endsWith('row,problem,how_to_fix')).toBe(true)
    expect(faults).toEqual([])
  })

  it('refuses in place what is no table, and what was imported already', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/imports/new?kind=people')
    const chooser = page.locator('input[type=file]')
    await chooser.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n') })
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/people\.csv.*PDF/)

    await walkToCheck(page)
    await page.getByRole('button', { name: 'Import 27 rows' }).click()
    await heading(page, '30 rows read, 27 imported').waitFor()
    await page.goto('/imports/new?kind=people')
    await chooser.setInputFiles(badFile)
    await page.getByText('This file was imported already').waitFor()
    expect(await page.getByRole('button', { name: 'Check the rows' }).count()).toBe(0)
    expect((await ask<OverviewView>('/api/v1/overview')).people).toBe(27)
    expect(faults).toEqual([])
  })

  it('makes the demonstration data and shows the way to the ranked people', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/')
    await page.getByRole('button', { name: 'Make the demonstration data' }).click()
    await page.getByText('Everyone is matched; nothing waits for you.').waitFor({ timeout: 120_000 })
    expect(await ask<OverviewView>('/api/v1/overview')).toMatchObject({
      people: 2000,
      openJobs: 500,
      lastRun: { pairs: 1_000_000 },
    })
    await page.getByRole('main').getByRole('link', { name: 'fits' }).first().click()
    await page.getByRole('row').nth(20).waitFor()
    expect(faults).toEqual([])
  }, 180_000)

  const views: [string, View][] = [
    ['on a desk, light', desk],
    ['on a desk, dark', { ...desk, scheme: 'dark' }],
    ['on a phone, light', phone],
    ['on a phone, dark', { ...phone, scheme: 'dark' }],
  ]
  it.each(views)('is open to everybody %s: nothing for axe to find, nothing to push sideways', async (_, view) => {
    await using visitor = await visit(served.address, view)
    const { page, faults } = visitor
    const look = async (name: string) => {
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
      expect(await accessibilityFaults(page), name).toEqual([])
      expect(await scrollsSideways(page), name).toBe(false)
    }
    await page.goto('/')
    await heading(page, 'Welcome to Moirai').waitFor()
    await look('the first start')
    await page.goto('/imports')
    await heading(page, 'Imports').waitFor()
    await look('no imports')
    await page.goto('/imports/new')
    await heading(page, 'Import a file').waitFor()
    await look('the choice of a file')
    await walkToCheck(page)
    await look('the check')
    await page.getByRole('button', { name: 'Back' }).click()
    await heading(page, 'Which column is what?').waitFor()
    await look('the columns')
    await page.goBack()
    await page.getByRole('button', { name: 'Import 27 rows' }).click()
    await heading(page, '30 rows read, 27 imported').waitFor()
    await look('the report')
    await page.goto('/')
    await heading(page, '27 people and no open job yet').waitFor()
    await look('the start page')
    expect(faults).toEqual([])
  })
})

describe.skipIf(lack !== '')(titled('a file whose columns nobody can tell'), () => {
  const rows = [
    'Person;Mailbox;Can do',
    'Ana Example;ana@example.org;sql',
    'Bo Example;bo@;python',
    'Cy Example;cy@example.org;sql',
  ]
  const oddFile = { name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
  const next = (page: Page) => page.getByRole('button', { name: 'Check the rows' })
  const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

  beforeEach(async () => {
    served = await serve()
  })
  afterEach(async () => served[Symbol.asyncDispose]())

  it.each([
    ['on a desk', desk],
    ['on a phone', { ...phone, scheme: 'dark' as const }],
  ])('is mapped by hand to a finished import %s', async (_, view) => {
    await using visitor = await visit(served.address, view)
    const { page, faults } = visitor
    await page.goto('/imports/new?kind=people')
    await page.locator('input[type=file]').setInputFiles(oddFile)
    await heading(page, 'Which column is what?').waitFor()
    await page.getByText('Still needed: the column for “Name”.').waitFor()
    await page.getByText('The rows can be checked as soon as a column is chosen for “Name”.').waitFor()
    expect(await next(page).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)

    await page.getByText(/^\d+ fields have no column in this file$/).click()
    // Faster than the answers come: none of the choices may be lost.
    await field(page, 'E-mail').selectOption('Mailbox')
    await field(page, 'Skills').selectOption('Can do')
    await field(page, 'Name').selectOption('Person')
    await next(page).waitFor()
    expect(await page.getByText('Still needed').count()).toBe(0)
    await page.reload()
    for (const [name, column] of [
      ['Name', 'Person'],
      ['E-mail', 'Mailbox'],
      ['Skills', 'Can do'],
    ] as const) {
      expect(await field(page, name).inputValue(), name).toBe(column)
    }

    await next(page).click()
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await heading(page, '3 rows read, 2 imported').waitFor()
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('Mailbox')
    expect(main).not.toMatch(/--\w|map file|`/)
    const { items } = await ask<PageOf<ImportView>>('/api/v1/imports')
    expect(items).toMatchObject([{ file: 'members.csv', created: 2, failed: 1, dryRun: false }])
    expect(faults).toEqual([])
  })

  it('is asked whether the day or the month comes first only where nothing tells', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    const handIn = async (name: string, dates: readonly string[]) => {
      await page.goto('/imports/new?kind=jobs')
      const buffer = Buffer.from(
        ['external_id,title,posted_at', ...dates.map((date, at) => `${name}${at},Clerk,${date}`)].join('\n'),
      )
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
      await next(page).waitFor()
    }
    const question = page.getByRole('group', { name: 'What comes first in the dates of “posted_at”?' })
    await handIn('telling.csv', ['03/04/2025', '13/04/2025'])
    expect(await question.count()).toBe(0)
    await handIn('silent.csv', ['03/04/2025', '04/04/2025'])
    await page.getByText(/^Column "posted_at": Nothing tells which comes first/).waitFor()
    expect(await question.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await question.getByRole('radio', { name: /^The month/ }).check()
    await page.getByText(/^Column "posted_at": Nothing tells which comes first/).waitFor({ state: 'detached' })
    await page.reload()
    await next(page).waitFor()
    expect(await question.getByRole('radio', { name: /^The month/ }).isChecked()).toBe(true)
    await next(page).click()
    await page.getByRole('button', { name: 'Import 2 rows' }).click()
    await heading(page, 'All 2 rows imported').waitFor()
    const { items } = await ask<PageOf<{ postedAt: string }>>('/api/v1/jobs')
    expect(items.map(({ postedAt }) => postedAt.slice(0, 10)).toSorted()).toEqual(['2025-03-04', '2025-04-04'])
    expect(faults).toEqual([])
  })

  it('is mapped in the same way the next time, until that is forgotten', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    const handIn = async (name: string, lines: readonly string[]) => {
      await page.goto('/imports/new?kind=people')
      const buffer = Buffer.from(lines.join('\n'))
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
      await heading(page, 'Which column is what?').waitFor()
    }
    await handIn('members.csv', rows)
    await field(page, 'Name').selectOption('Person')
    await next(page).click()
    await page.getByRole('button', { name: 'Import 3 rows' }).click()
    await heading(page, 'All 3 rows imported').waitFor()

    await handIn('members-of-spring.csv', [...rows, 'Di Example;di@example.org;sql'])
    await next(page).waitFor()
    expect(await field(page, 'Name').inputValue()).toBe('Person')
    await page.getByRole('button', { name: 'Forget how the last file was mapped' }).press('Enter')
    await page.getByText('Forgotten. The columns are proposed by their names').waitFor()
    await page.getByText('Still needed: the column for “Name”.').waitFor()
    expect(await next(page).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.reload()
    await page.getByText('Still needed: the column for “Name”.').waitFor()
    expect(await page.getByRole('button', { name: /^Forget/ }).count()).toBe(0)
    expect(faults).toEqual([])
  })
})

describe.skipIf(lack !== '')(titled('an import that somebody takes back'), () => {
  const many = 40_000
  const longFile = (count: number): string =>
    ['external_id,name,city', ...Array.from({ length: count }, (_, index) => `n${index},Person ${index},Berlin`)].join('\n')

  async function post<Answer>(path: string, body: string | object): Promise<Answer> {
    const isText = typeof body === 'string'
    const response = await fetch(served.address + path, {
      method: 'POST',
      headers: { 'content-type': isText ? 'application/octet-stream' : 'application/json' },
      body: isText ? body : JSON.stringify(body),
    })
    expect(response.ok, path).toBe(true)
    return (await response.json()) as Answer
  }
  /** How many people there are once the rows under way are in. */
  async function settled(): Promise<number> {
    for (let before = -1; ; ) {
      const { people } = await ask<OverviewView>('/api/v1/overview')
      if (people === before) return people
      before = people
      await setTimeout(1000)
    }
  }
  const handIn = (kind: string, content: string) =>
    post<ImportFileView>(`/api/v1/import-files?kind=${kind}&name=${kind}.csv`, content)

  beforeEach(async () => {
    served = await serve()
  })
  afterEach(async () => served[Symbol.asyncDispose]())

  it('stops after the rows under way, keeps those, and goes on with the same file', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    const { id: file } = await handIn('people', longFile(many))
    const task = await post<TaskView>('/api/v1/imports', { file })
    await page.goto(`/imports/new?kind=people&file=${file}&step=import&task=${task.id}`)
    await page.getByText(/rows? a second/).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('main').getByText('Stopped, because it was cancelled. What was done by then stays.').waitFor()
    const people = await settled()
    expect(people).toBeGreaterThan(0)
    expect(people).toBeLessThan(many)
    const { items } = await ask<PageOf<ImportView>>('/api/v1/imports')
    expect(items).toMatchObject([{ status: 'running', processed: people, created: people }])
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Check the rows' }).waitFor()
    const rest = await post<TaskView>('/api/v1/imports', { file })
    await page.goto(`/imports/new?kind=people&file=${file}&step=import&task=${rest.id}`)
    await heading(page, 'All 40,000 rows imported').waitFor({ timeout: 120_000 })
    const { items: ended } = await ask<PageOf<ImportView>>('/api/v1/imports')
    expect(ended).toMatchObject([{ id: items[0]!.id, created: many, status: 'completed' }])
    expect((await ask<OverviewView>('/api/v1/overview')).people).toBe(many)
    expect(faults).toEqual([])
  }, 240_000)

  it('is undone on its page, which tells what stays', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    const bring = async (kind: string, content: string) => {
      const { id: file } = await handIn(kind, content)
      const { id } = await post<TaskView>('/api/v1/imports', { file })
      await page.goto(`/imports/new?kind=${kind}&file=${file}&step=import&task=${id}`)
      await heading(page, /rows? (is |)imported$/).waitFor()
    }
    await bring('people', 'external_id,name\nada,Ada Example\nben,Ben Example')
    const report = page.url()
    await bring('jobs', 'external_id,title,company\npotter,Potter,Kiln\nbaker,Baker,Oven')
    await bring('applications', 'person_external_id,job_external_id,status\nada,potter,interview')
    await page.getByText('new applications').first().waitFor()

    await page.goto(report)
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByRole('button', { name: 'Leave it as it is' }).click()
    expect((await ask<OverviewView>('/api/v1/overview')).people).toBe(2)
    await page.getByRole('button', { name: 'Undo the import' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Yes, undo it' }).click()
    await heading(page, 'The import of people.csv was undone').waitFor()
    await page.getByText('1 record deleted, 0 put back as before.').waitFor()
    await page.getByText('1 row could not be taken back (row 1): This person has applied for a job by now.').waitFor()
    expect((await ask<OverviewView>('/api/v1/overview')).people).toBe(1)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  }, 60_000)
})
