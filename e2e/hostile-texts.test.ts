// Texts that would be a page of their own, written into everything that people write, shown by a real browser: they are texts, and nothing runs.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser, lack, titled, visit } from './browser.ts'
import { serve, type Served } from './server.ts'

afterAll(closeBrowser)

/** Each would set `ran`, were it ever more than a text. */
const hostile = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '<svg onload="window.ran=3"><animate onbegin="window.ran=4" attributeName=x dur=1s></svg>',
  '"><iframe srcdoc="<script>parent.ran=5</script>"></iframe>',
  '[mark](javascript:window.ran=6)',
  'javascript:window.ran=7',
  '</script><script>window.ran=8</script>',
  "'-(window.ran=9)-'",
  '<details open ontoggle="window.ran=10">',
  '<base href="//evil.example/"><a href="data:text/html,<script>opener.ran=11</script>">x</a>',
]
const everything = hostile.join(' ')

let served: Served
const ids: Record<string, string> = {}

async function send(method: string, path: string, body: object | string): Promise<Record<string, string>> {
  const type = typeof body === 'string' ? 'text/csv' : 'application/json'
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await fetch(served.address + path, { method, headers: { 'content-type': type }, body: text })
  const told = await answer.text()
  expect([path, answer.ok ? '' : told]).toEqual([path, ''])
  return (told === '' ? {} : JSON.parse(told)) as Record<string, string>
}

/** A text in every place that takes one. */
async function plant(): Promise<void> {
  const resume = await send('POST', '/api/v1/resumes', {
    basics: { name: hostile[1]!.slice(0, 100), label: hostile[2], summary: everything, location: { city: hostile[4] } },
    work: [{ name: hostile[0], position: hostile[3], startDate: '2020-01', summary: everything, highlights: [hostile[8]] }],
    education: [{ institution: hostile[2], area: hostile[1], studyType: hostile[0] }],
    skills: [{ name: hostile[7] }, { name: hostile[8] }],
  })
  ids['person'] = (resume['person'] as unknown as { id: string }).id
  const skill = await send('POST', `/api/v1/people/${ids['person']}/skills`, { skill: hostile[0]!.slice(0, 60) })
  await send('POST', `/api/v1/skills/${skill['id']}/evidences`, { kind: 'quote', quote: everything, title: hostile[1] })
  const job = await send('POST', '/api/v1/jobs', {
    title: hostile[1],
    company: hostile[2]!.slice(0, 100),
    status: 'open',
    city: hostile[0],
    description: `<p onclick="window.ran=12">${everything}</p>`,
    requirements: everything,
    skills: [{ skill: hostile[8], required: true }],
  })
  ids['job'] = job['id']!
  const application = await send('POST', '/api/v1/applications', {
    person: ids['person'],
    job: ids['job'],
    coverNote: everything,
  })
  await send('POST', `/api/v1/applications/${application['id']}/notes`, { note: everything })
  const rows = hostile.map((text) => `"${text.replaceAll('"', '""')}",no e-mail of anybody,"${everything.replaceAll('"', '""')}"`)
  const file = await send(
    'POST',
    `/api/v1/import-files?name=${encodeURIComponent(`${hostile[1]}.csv`)}&kind=people`,
    `name,email,${hostile[7]}\n${rows.join('\n')}\n`,
  )
  ids['file'] = file['id']!
}

const ran = (page: Page): Promise<unknown> => page.evaluate('window.ran')

describe.skipIf(lack !== '')(titled('texts that would be a page of their own'), () => {
  beforeAll(async () => {
    served = await serve()
    await plant()
  })
  afterAll(async () => served?.[Symbol.asyncDispose]())

  it('are shown as they were written, and run on no page', { timeout: 180_000 }, async () => {
    await send('POST', '/api/v1/imports', { file: ids['file'], dryRun: false })
    await send('POST', '/api/v1/match-runs', {})
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    const { person, job } = ids
    const imports = await until(async () => {
      const { items } = (await (await fetch(`${served.address}/api/v1/imports`)).json()) as { items: { id: string }[] }
      return items[0]?.id
    })
    const pages = [
      '/',
      '/people',
      `/people/${person}`,
      '/jobs',
      `/jobs/${job}`,
      `/jobs/${job}?person=${person}`,
      `/people/${person}/jobs/${job}`,
      '/people/duplicates',
      '/imports',
      `/imports/${imports}`,
      `/imports/new?file=${ids['file']}`,
      `/people?search=${encodeURIComponent(hostile[1]!)}`,
      `/${encodeURIComponent(hostile[1]!)}`,
      `/people/${encodeURIComponent(hostile[0]!)}`,
      '/scoring',
      '/fairness',
      '/users',
      '/assessments',
    ]
    let shown = ''
    for (const path of pages) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      shown += await page.locator('body').innerText()
      expect([path, await ran(page)]).toEqual([path, undefined])
      const links = await page.evaluate<string[]>(
        "[...document.querySelectorAll('[href],[src],[action]')].flatMap((one) => [one.href, one.src, one.action].filter((address) => typeof address === 'string'))",
      )
      expect([path, links.filter((link) => !/^(?:https?:|blob:http|$)/.test(link))]).toEqual([path, []])
      expect([path, await page.locator('iframe, object, embed, base, [onerror], [onload], [onclick]').count()]).toEqual([path, 0])
    }
    // They were there: as the words they are.
    for (const text of [hostile[1]!, hostile[8]!]) expect(shown).toContain(text)
    expect(faults).toEqual([])
  })

  it('are texts on the page of a posting that is made by the server too', async () => {
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto(`/postings/${ids['job']}`)
    await page.getByRole('heading', { level: 1, name: hostile[1]! }).waitFor()
    expect(await ran(page)).toBeUndefined()
    expect(await page.locator('iframe, object, embed, base, img, svg, [onclick]').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('would be stopped by the policy that every page carries', async () => {
    for (const path of ['/', `/people/${ids['person']}`, `/postings/${ids['job']}`, '/api/v1/people']) {
      const { headers } = await fetch(served.address + path, { headers: { accept: 'text/html,*/*' } })
      const policy = headers.get('content-security-policy') ?? ''
      expect([path, policy.includes("default-src 'none'"), policy.includes("frame-ancestors 'none'")]).toEqual([path, true, true])
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store')
    }
    await using visitor = await visit(served.address)
    const { page, faults } = visitor
    await page.goto('/')
    // The very thing that none of the texts may do: put into the page by its own hand, so that only the policy is left.
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(hostile[1])})`)
    await page.waitForTimeout(300)
    expect(await ran(page)).toBeUndefined()
    expect(faults.join()).toMatch(/Content Security Policy/i)
  })
})

async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const value = await look()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
