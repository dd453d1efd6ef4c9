// The recruiter's and the student's way through matches, in a real browser against the real program.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MatchListView } from '@moirai/contract/matches'
import type { PageOf } from '@moirai/contract/lists'
import type { JobListItem } from '@moirai/contract/jobs'
import { accessibilityFaults, closeBrowser, desk, lack, phone, scrollsSideways, titled, visit, type View } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

let served: Served
/** A posting that asks for skills, and the person who fits it best. */
let job: JobListItem
let list: MatchListView

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(served.address + path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as Answer
}

const best = () => list.matches[0]!

describe.skipIf(lack !== '')(titled('matches in the browser'), () => {
  beforeAll(async () => {
    served = await serve(['demo', '--people', '60', '--jobs', '30', '--seed', '7'], ['match', 'run'])
    const { items } = await ask<PageOf<JobListItem>>('/api/v1/jobs?limit=30')
    for (job of items) {
      list = await ask<MatchListView>(`/api/v1/jobs/${job.id}/matches`)
      if (best().mustHaves.asked > best().mustHaves.met && best().gaps.length > 0) return
    }
    throw new Error('No posting of the demonstration leaves its best person something to learn')
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('lead from the list of jobs to the ranked people, an explanation, and the other side of the same match', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/jobs')
    await page.getByRole('link', { name: job.title, exact: true }).first().click()
    await page.goto(`/jobs/${job.id}`)
    await page.getByRole('heading', { level: 1, name: job.title }).waitFor()
    const rows = page.getByRole('row')
    await rows.nth(1).waitFor()
    expect(await rows.count()).toBe(list.matches.length + 1)
    expect(await rows.nth(1).innerText()).toContain(best().person!.name)

    await page.getByRole('link', { name: best().person!.name, exact: true }).first().click()
    const panel = page.getByRole('complementary')
    await panel.getByText(best().score.toFixed(2), { exact: true }).first().waitFor()
    const here = await pointsIn(page)
    expect(here.parts).toHaveLength(5)
    expect(here.total).toBe(Math.round(best().score * 100))
    expect(here.parts.reduce((sum, part) => sum + part, 0)).toBe(here.total)
    for (const reason of best().reasons) expect(await panel.getByText(reason, { exact: true }).count(), reason).toBe(1)
    expect(page.url()).toContain('person=')

    await panel.getByRole('link', { name: 'best jobs' }).click()
    await page.getByRole('heading', { level: 1, name: best().person!.name }).waitFor()
    await panel.getByText(best().score.toFixed(2), { exact: true }).first().waitFor()
    expect(await pointsIn(page)).toEqual(here)
    expect(faults).toEqual([])
  })

  it('are walked through by the keyboard alone, and the focus comes back', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto(`/jobs/${job.id}`)
    await page.getByRole('row').nth(2).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const focused = page.locator(':focus')
    expect(await focused.innerText()).toBe(list.matches[1]!.person!.name)
    await page.keyboard.press('Enter')
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
    await heading.waitFor()
    expect(await focused.innerText()).toBe(list.matches[1]!.person!.name)
    await page.keyboard.press(']')
    await page.getByRole('complementary').getByText(list.matches[2]!.score.toFixed(2), { exact: true }).first().waitFor()
    await page.keyboard.press('Escape')
    await heading.waitFor({ state: 'detached' })
    expect(await focused.innerText()).toBe(list.matches[2]!.person!.name)
    expect(faults).toEqual([])
  })

  it('tell a student on a phone what is asked, what is there and what would help', async () => {
    await using visitor = await visit(served.address, phone)
    const { page, faults } = visitor
    await page.goto(`/people/${best().person!.id}/jobs/${job.id}`)
    await page.getByRole('heading', { level: 1, name: job.title }).waitFor()
    const told = page.getByRole('main')
    const [gap] = best().gaps
    await told.getByRole('heading', { name: gap!.skill, exact: true }).waitFor()
    const text = await told.innerText()
    expect(text).toContain((Math.round((best().score + gap!.gain) * 100) / 100).toFixed(2))
    expect(text).toContain('An estimate')
    expect(await scrollsSideways(page)).toBe(false)
    expect(faults).toEqual([])
  })

  it('change hypothetically with other skills, and nothing is kept', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto(`/people/${best().person!.id}`)
    await page.getByRole('heading', { name: 'What if' }).click()
    await page.getByLabel('With these skills').fill(`${best().gaps[0]!.skill}=expert`)
    await page.getByRole('button', { name: 'Show the new ranks' }).click()
    const found = page.getByRole('table', { name: 'The best jobs as they would be' })
    await found.getByRole('row').nth(1).waitFor()
    expect(await found.innerText()).toMatch(/\+\d+\.\d\d/)
    expect(faults).toEqual([])
  })

  it('are scored by other weights once staff have seen who would move', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/scoring')
    await page.getByLabel('Pay points').fill('2')
    await page.getByText('make it 100').waitFor()
    expect(await page.getByRole('button', { name: 'See who would move' }).isDisabled()).toBe(true)
    await page.getByLabel('Skills points').fill('53')
    await page.getByRole('button', { name: 'See who would move' }).click()
    await page.getByRole('heading', { name: 'From version 1.0 to these weights' }).waitFor()
    expect(await page.getByRole('table', { name: 'Who moves farthest' }).getByRole('row').count()).toBeGreaterThan(1)
    await page.getByLabel('Name of the version').fill('1.1')
    await page.getByLabel('Why there is this version').fill('Students earn little at first.')
    await page.getByRole('button', { name: 'Keep as a new version' }).click()
    await page.getByText('Kept as version 1.1').waitFor()
    await page.getByRole('link', { name: 'Compare with the active one 1.1' }).click()
    await page.getByRole('heading', { name: 'From version 1.0 to 1.1' }).waitFor()
    expect(faults).toEqual([])
  })

  const views: [string, View][] = [
    ['on a desk, light', desk],
    ['on a desk, dark', { ...desk, scheme: 'dark' }],
    ['on a phone, light', phone],
    ['on a phone, dark', { ...phone, scheme: 'dark' }],
  ]
  const pages: [string, () => string][] = [
    ['the jobs', () => '/jobs'],
    ['the people', () => '/people'],
    ['the ranked people of a job', () => `/jobs/${job.id}`],
    ['an explanation', () => `/jobs/${job.id}?person=${best().person!.id}`],
    ['the other side of it', () => `/people/${best().person!.id}?job=${job.id}`],
    ['the job and the gap', () => `/people/${best().person!.id}/jobs/${job.id}`],
    ['an audit of fairness', () => '/fairness?by=region'],
    ['the scoring versions', () => '/scoring'],
    ['two versions compared', () => '/scoring?compare=1.1'],
    ['a job that is not there', () => '/jobs/nobody'],
    ['a page that is not there', () => '/nowhere'],
  ]
  it.each(views)('are open to everybody %s: nothing for axe to find, nothing to push sideways', async (_, view) => {
    await using visitor = await visit(served.address, view)
    const { page, faults } = visitor
    for (const [name, path] of pages) {
      await page.goto(path())
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await accessibilityFaults(page), name).toEqual([])
      expect(await scrollsSideways(page), name).toBe(false)
    }
    expect(faults).toEqual([])
  })
})

/** The points of the open explanation, part by part and in all, in hundredths, as they are written there. */
async function pointsIn(page: Page): Promise<{ parts: number[]; total: number | undefined }> {
  const rows = page.getByRole('complementary').getByRole('table').first().getByRole('row')
  await rows.first().waitFor()
  const texts = await rows.allInnerTexts()
  const points = texts.flatMap((text) => /(\d+\.\d\d) of \d+/.exec(text)?.[1] ?? []).map((text) => Math.round(Number(text) * 100))
  return { parts: points.slice(0, -1), total: points.at(-1) }
}
