import { describe, expect, it } from 'vitest'
import { killRotation } from './kill-rotation.ts'
import { killImport, killMatchRun } from './kills.ts'
import { killListsFile } from './lists-file-kills.ts'
import { killSharedRun } from './shared-kills.ts'

// Some tries each: of imports one of each kind; `npm run test:long -- kills --seed S --count N` does as many as one likes.
describe.concurrent('killed at random moments', () => {
  it.each([1, 2, 7])('an import ends as if nothing had happened (seed %i)', async (seed) => {
    expect(await killImport(seed)).toMatch(/of 5000 rows$/)
  })

  it.each([1, 2])('a match run never shows half of itself (seed %i)', async (seed) => {
    expect(await killMatchRun(seed)).toMatch(/to be seen$/)
  })

  it.each([1, 2])('a match run that workers share is ended by those that come after (seed %i)', async (seed) => {
    expect(await killSharedRun(seed)).toMatch(/to be seen$/)
  })

  it('the file of match lists is the former one or the new one, whole', async () => {
    expect(await killListsFile(1)).toMatch(/was there$/)
  })

  it('a rotation of keys leaves every field readable, and is gone on with', async () => {
    expect(await killRotation(1)).toMatch(/^killed after .* of 1500 fields$/)
  })
})
