import { builtInTaxonomy } from '@moirai/extraction/taxonomy'
import { describe, expect, it } from 'vitest'
import { probeAims } from './competency.ts'
import { bankTexts, builtInFramework } from './framework.ts'

const { competencies } = builtInFramework

describe('the built-in framework', () => {
  it('has eight competencies, each with eight anchors, four questions and four probes, no text twice', () => {
    expect(competencies.map(({ code }) => code)).toHaveLength(8)
    expect(new Set(competencies.map(({ code }) => code)).size).toBe(8)
    for (const { anchors, questions, probes } of competencies) {
      expect([anchors.length, questions.length, Object.keys(probes)]).toEqual([8, 4, [...probeAims]])
    }
    const own = bankTexts.filter((text) => text !== 'Shows nothing of it.')
    expect(new Set(own).size).toBe(own.length)
  })

  it('is written back as skills that the taxonomy knows', () => {
    const known = new Set(builtInTaxonomy.concepts.map(({ name }) => name))
    expect(competencies.filter(({ skill }) => !known.has(skill)).map(({ skill }) => skill)).toEqual([])
  })

  it('recognises each competency in its own questions', () => {
    for (const { code, questions, indicators } of competencies) {
      const stems = indicators.split(' ').map((form) => form.replace('*', ''))
      expect([code, new Set(stems).size]).toEqual([code, stems.length])
      const said = questions.join(' ').toLowerCase()
      expect([code, stems.filter((stem) => said.includes(stem)).length >= 3]).toEqual([code, true])
    }
  })
})
