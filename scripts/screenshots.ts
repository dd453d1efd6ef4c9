// The pictures of the README and of docs/: npm run screenshots makes them anew from the real program and the demonstration data.
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ImportView } from '@moirai/contract/imports'
import type { PageOf } from '@moirai/contract/lists'
import type { MatchListView } from '@moirai/contract/matches'
import { closeBrowser, visit, type View } from '../e2e/browser.ts'
import { serve } from '../e2e/server.ts'

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))
const examples = fileURLToPath(new URL('../examples/', import.meta.url))
await mkdir(folder, { recursive: true })

await using served = await serve(
  ['import', 'jobs', `${examples}jobs.csv`],
  ['import', 'people', `${examples}people.csv`],
  ['match', 'run'],
)

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(served.address + path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Answer
}

async function picture(name: string, view: View, path: string): Promise<void> {
  await using visitor = await visit(served.address, view)
  const { page } = visitor
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: `${folder}${name}.png` })
}

/** A file of which some rows cannot be taken, as the registrar sent it. */
async function importWithProblems(): Promise<string> {
  await using visitor = await visit(served.address)
  const { page } = visitor
  const rows = readFileSync(`${examples}people.csv`, 'utf8').trimEnd().split('\n')
  const mistaken = rows.map((row, index) =>
    index > 0 && index % 17 === 0
      ? row.replace(/@[\w.-]+/, '@')
      : index > 0 && index % 23 === 0
        ? row.replace(/,\d+(\.\d+)?,/, ',many,')
        : row,
  )
  await page.goto('/imports/new?kind=people')
  const buffer = Buffer.from(mistaken.join('\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'students-autumn.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  await page.getByText('Problems, grouped by what fixes them').waitFor()
  const { items } = await ask<PageOf<ImportView>>('/api/v1/imports')
  return items.find(({ dryRun, failed }) => !dryRun && failed > 0)!.id
}

const desk: View = { width: 1280, height: 860, scheme: 'light' }
const job = 'J-001'
const { matches } = await ask<MatchListView>(`/api/v1/jobs/${job}/matches`)
const someone = matches.find(({ gaps }) => gaps.length > 0) ?? matches[0]!
await picture('ranked-people', desk, `/jobs/${job}?person=${matches[0]!.person!.id}`)
await picture('job-and-gap', { width: 360, height: 1180, scheme: 'light' }, `/people/${someone.person!.id}/jobs/${job}`)
await picture('import-report', desk, `/imports/${await importWithProblems()}`)
await closeBrowser()
