import { longestPassword, shortestPassword } from '@moirai/contract/sign-in'
import { expect, it } from 'vitest'
import * as limits from './limits.ts'

it('the page and the server agree on how long passwords may be', () => {
  expect([limits.shortestPassword, limits.longestPassword]).toEqual([shortestPassword, longestPassword])
})
