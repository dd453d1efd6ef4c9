import { describe, expect, it } from 'vitest'
import { fuzzApi } from './fuzz.ts'

// 1 % of what is done before a release: `npm run test:long -- api-fuzz --seed S --count 20000`.
describe('whatever is asked', () => {
  it('is answered as described, without a fault', async () => {
    const { requests, routes } = await fuzzApi(1, 300)
    expect(requests).toBe(300)
    const neverDone = [...routes].filter(([, { asked }]) => asked === 0).map(([name]) => name)
    expect(neverDone).toEqual([])
  })
})
