// The browser the journeys are walked in: Debian's Chromium, or the one installed here; without one they are skipped, aloud.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const chromiumPath = places.find((place) => existsSync(place))

/** Empty where there is a browser; otherwise why the journeys are skipped and what to install. */
export const lack = chromiumPath === undefined ? 'skipped: no Chromium here; on Debian: apt-get install chromium' : ''

export const titled = (title: string): string => (lack === '' ? title : `${title} (${lack})`)

export interface View {
  width: number
  height: number
  scheme: 'light' | 'dark'
}

export const desk: View = { width: 1280, height: 900, scheme: 'light' }
export const phone: View = { width: 360, height: 740, scheme: 'light' }

export interface Visit extends AsyncDisposable {
  page: Page
  /** What no page of ours may do: ask another host, break the content security policy, throw. */
  faults: string[]
}

// Without these the browser itself asks other hosts at its start.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

let browser: Promise<Browser> | undefined

/** One for all visits of a file of tests: a start of it takes longer than most of them. */
const theBrowser = (): Promise<Browser> =>
  (browser ??= chromium.launch({
    executablePath: chromiumPath!,
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
  }))

/** After the last visit. */
export async function closeBrowser(): Promise<void> {
  const open = await browser
  browser = undefined
  await open?.close()
}

/** One empty page, with no cookies and nothing kept from a visit before, watched for faults. */
export async function visit(address: string, view: View = desk): Promise<Visit> {
  const context = await (await theBrowser()).newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  return { page, faults: watch(context, page, address), [Symbol.asyncDispose]: () => context.close() }
}

function watch(context: BrowserContext, page: Page, address: string): string[] {
  const faults: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url())) faults.push(`asked ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`))
  page.on('console', (message) => {
    // The browser's own line about an answer that is no success; what the page makes of it is looked at by the tests.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  return faults
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds on the page as it stands, for WCAG 2.2 A and AA and its own best practices; one line for each fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Run by the debugger, so that the content security policy, which forbids foreign scripts, stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource())
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    )
  })
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; html: string }[] }[]
}

let source: Promise<string> | undefined
function axeSource(): Promise<string> {
  source ??= import('node:fs/promises').then(({ readFile }) => readFile(axePath, 'utf8'))
  return source
}

/** Whether the page can be pushed sideways, which no page may on a phone. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')

/** The sentence in which a page answers what was sent; the unseen region that reads news aloud is a status of its own. */
export const note = (page: Page): Locator => page.locator('.note[role=status]')
