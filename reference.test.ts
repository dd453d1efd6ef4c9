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
    expect(readdirSync('docs/reference').toSorted()).toEqual(made.toSorted())
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
