// What the first visit may weigh, by the build's own manifest: packed sizes of each page with everything it loads.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'

const built = new URL('../packages/web/dist/', import.meta.url)

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

let manifest: Record<string, Chunk>

const packed = (file: string): number => gzipSync(readFileSync(new URL(file, built)), { level: 9 }).length

/** A chunk and all that it imports at once, each once. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const other of manifest[name]!.imports ?? []) closure(other, seen)
  return seen
}

const kilobyte = 1000
const scriptOf = (...names: string[]): number => {
  const chunks = new Set(names.flatMap((name) => [...closure(name)]))
  return [...chunks].reduce((sum, name) => sum + packed(manifest[name]!.file), 0) / kilobyte
}

const page = (feature: string): string => `src/features/${feature}.tsx`

describe('what a page weighs', () => {
  beforeAll(() => {
    expect(existsSync(new URL('.vite/manifest.json', built)), 'the page is built: npm run build').toBe(true)
    manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8')) as Record<string, Chunk>
  })

  it('the entry script: 115 kB', () => {
    expect(scriptOf('index.html')).toBeLessThanOrEqual(115)
  })

  it.each(['matches/gap-page', 'people/person-page'])('a page for students, %s: 130 kB of script in all', (feature) => {
    expect(scriptOf('index.html', page(feature))).toBeLessThanOrEqual(130)
  })

  it('every page: 230 kB of script in all', () => {
    const pages = manifest['index.html']!.dynamicImports ?? []
    expect(pages.length).toBeGreaterThan(5)
    for (const name of pages) expect(scriptOf('index.html', name), name).toBeLessThanOrEqual(230)
  })

  it('styles: 15 kB', () => {
    const files = new Set(Object.values(manifest).flatMap(({ css }) => css ?? []))
    expect([...files].reduce((sum, file) => sum + packed(file), 0) / kilobyte).toBeLessThanOrEqual(15)
  })

  it('fonts of the first view: 60 kB', () => {
    const html = readFileSync(new URL('index.html', built), 'utf8')
    const preloaded = [...html.matchAll(/href="\/([^"]+\.woff2)"/g)].map(([, file]) => file!)
    expect(preloaded).toHaveLength(1)
    expect(readFileSync(new URL(preloaded[0]!, built)).length / kilobyte).toBeLessThanOrEqual(60)
  })

  it('no map of the source lies beside the page, and no script names one', () => {
    const files = readdirSync(new URL('assets/', built))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    const scripts = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(new URL(`assets/${file}`, built), 'utf8'))
    expect(scripts.filter((text) => text.includes('sourceMappingURL'))).toEqual([])
  })

  it('packed copies lie beside what packs well', () => {
    const { file } = manifest['index.html']!
    for (const ending of ['.br', '.gz']) expect(existsSync(new URL(file + ending, built)), file + ending).toBe(true)
  })
})
