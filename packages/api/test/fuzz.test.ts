import { describe, expect, it } from 'vitest'
import { foundCompany } from './company.ts'
import { describedBy } from './description.ts'
import { fitting } from './fuzz-fitting.ts'
import { Ground } from './fuzz-ground.ts'
import { fuzzApi, sendable } from './fuzz.ts'
import { openServer } from './server.ts'

// 1 % of what is done before a release: `npm run test:long -- api-fuzz --seed S --count 20000`.
describe('whatever is asked', () => {
  it('is answered as described, without a fault', async () => {
    const { requests, routes } = await fuzzApi(1, 300)
    expect(requests).toBe(300)
    const neverDone = [...routes].filter(([, { asked }]) => asked === 0).map(([name]) => name)
    expect(neverDone).toEqual([])
  })

  it('does what it is asked for where what it needs was made ready, as the rounds mix it in', async () => {
    const rates = { perMinute: 1e9, sparingPerMinute: 1e9 }
    await using server = await openServer({ api: { rates } })
    const ground = new Ground(server, await foundCompany(server))
    const { document } = describedBy(server.app)
    const refused: string[] = []
    for (const [name, make] of Object.entries(fitting)) {
      const [method, template] = name.split(' ') as [string, string]
      expect([name, document.paths[template]?.[method.toLowerCase()] !== undefined]).toEqual([name, true])
      const answer = await server.app.inject(await sendable(name, await make(ground), ground.company))
      if (answer.statusCode >= 300) refused.push(`${name}: ${answer.statusCode} ${answer.payload}`)
    }
    expect(refused).toEqual([])
  })
})
