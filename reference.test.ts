// The pages of docs/reference are what the code says: `npm run reference` writes them.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referencePages } from './scripts/reference.ts'

const pages = referencePages()

describe('the reference', () => {
  it.each(Object.entries(pages))('%s is not stale', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('has no page that nothing makes', () => {
    const made = Object.keys(pages).map((path) => path.replace('docs/reference/', ''))
    expect(readdirSync('docs/reference').toSorted()).toEqual([...made, 'security.md'].toSorted())
  })

  it('has no link to a part that is not there, and no two parts of one name', () => {
    for (const [path, text] of Object.entries(pages)) {
      const parts = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      )
      const broken = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, part]) => part!).filter((part) => !parts.includes(part))
      expect([path, broken, parts.length]).toEqual([path, [], new Set(parts).size])
    }
  })
})

describe('the page of security, which is written by hand', () => {
  const named = [...readFileSync('docs/reference/security.md', 'utf8').matchAll(/`([^`]+\.test\.ts)`: ([^|`]+)/g)].flatMap(
    ([, file, titles]) => titles!.split(' · ').map((title) => [file!, title.trim()] as const),
  )

  it('names tests', () => {
    expect(named.length).toBeGreaterThan(20)
  })

  it.each(named)('%s has a test that "%s"', (file, title) => {
    // What a test tells of each case stands there as %s.
    expect(readFileSync(file, 'utf8')).toContain(title)
  })
})
