/** The list of ordinary words speaks of labels that exist. */
import { expect, it } from 'vitest'
import { ordinaryWords } from './ordinary-words.ts'
import { findConcept, normaliseLabel } from './taxonomy.ts'

it('names each word once, as a key, and only labels of the taxonomy', () => {
  expect(new Set(ordinaryWords).size).toBe(ordinaryWords.length)
  expect(ordinaryWords.filter((word) => normaliseLabel(word) !== word || findConcept(word) === null)).toEqual([])
})
