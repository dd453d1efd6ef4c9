// Spellings that must be one name, and names that must stay apart.

import { describe, expect, it } from 'vitest'
import { foldName } from './fold-name.ts'

describe('foldName', () => {
  it.each([
    ['São Paulo', 'SAO  PAULO'],
    ['Łódź', 'Lodz'],
    ['İstanbul', 'Istanbul'],
    ['Diyarbakır', 'Diyarbakir'],
    ['Straßburg', 'Strassburg'],
    ['Washington, D.C.', 'washington dc'],
    ['St. Paul', 'Saint Paul'],
    ['Ft. Worth', 'Fort Worth'],
    ['Mt Laurel', 'Mount Laurel'],
    ["Coeur d'Alene", 'Coeur d’Alene'],
    ['Cluj-Napoca', 'Cluj Napoca'],
    ['Trinidad & Tobago', 'Trinidad and Tobago'],
    ['Ｂｅｒｌｉｎ', 'Berlin'],
    ['Zu\u0308rich', 'Zürich'],
  ])('%s and %s are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  it('keeps other scripts and different names apart', () => {
    expect(foldName('Москва')).toBe('москва')
    expect(foldName('東京')).toBe('東京')
    expect(foldName('Stockholm')).not.toBe(foldName('St Ockholm'))
    expect(foldName('?!…')).toBe('')
  })
})
