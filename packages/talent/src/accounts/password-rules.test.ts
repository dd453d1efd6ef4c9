import { describe, expect, it } from 'vitest'
import { refuseWeak } from './password-rules.ts'
import { triedFirst } from './tried-first.ts'

const isRefused = (password: string, about: readonly string[] = []): boolean => {
  try {
    refuseWeak(password, about)
    return false
  } catch {
    return true
  }
}

describe('passwords that are tried first', () => {
  it('are refused, 4,000 of them, however they are written', () => {
    expect(triedFirst.size).toBe(4000)
    const taken = [...triedFirst].filter((password) => !isRefused(password) || !isRefused(password.toUpperCase()))
    expect(taken).toEqual([])
    // Shorter ones are refused as such: the list is spent on none of them.
    expect([...triedFirst].filter((password) => password.length < 8)).toEqual([])
  })

  it.each(['Passw0rd!', 'Moirai2026!', '1Recruiter1', 'Karriere!99'])(
    'are also words of this place with signs around: %s',
    (password) => {
      expect(isRefused(password)).toBe(true)
    },
  )

  it('are not what several words make', () => {
    for (const password of ['quiet river under glass', 'green lamps in november', 'kupfer-7-Anker-morgen', '漢字漢語辞典帳面机'])
      expect([password, isRefused(password, ['ana@example.org', 'Ana Novak'])]).toEqual([password, false])
  })
})
