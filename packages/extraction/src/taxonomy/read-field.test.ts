/** The notation of the data files, and that mistakes in it are refused rather than read as something else. */
import { expect, it } from 'vitest'
import { conceptUri, readConcepts, readRelations } from './read-field.ts'

it('reads a concept a line under its kind, with American spellings added once', () => {
  expect(
    readConcepts('\n[tool]\nPower BI | PBI, MS Power BI\nMiro\n[method]\nData modelling | Data modeling, Modelling of data\n'),
  ).toEqual([
    { uri: 'moirai:skill/power-bi', name: 'Power BI', kind: 'tool', aliases: ['PBI', 'MS Power BI'] },
    { uri: 'moirai:skill/miro', name: 'Miro', kind: 'tool', aliases: [] },
    {
      uri: 'moirai:skill/data-modelling',
      name: 'Data modelling',
      kind: 'method',
      aliases: ['Data modeling', 'Modelling of data', 'Modeling of data'],
    },
  ])
})

it('reads relations, several on a line', () => {
  expect(readRelations('\nC++: C# 0.4, .NET MAUI 0.35\n')).toEqual([
    { from: 'C++', to: 'C#', strength: 0.4 },
    { from: 'C++', to: '.NET MAUI', strength: 0.35 },
  ])
})

it.each(['Python | py', '[colour]\nRed', '[tool]\n| PBI', '[tool]\nA | b | c'])('refuses concepts %j', (text) => {
  expect(() => readConcepts(text)).toThrow()
})

it.each(['C++ C# 0.4', 'C++: C#', 'C++: C# 1.4', 'C++: C# 0.4,'])('refuses relations %j', (text) => {
  expect(() => readRelations(text)).toThrow()
})

it('makes a uri of any name of the list', () => {
  expect(conceptUri('Weights & Biases')).toBe('moirai:skill/weights-and-biases')
  expect(conceptUri('F#')).toBe('moirai:skill/f-sharp')
})
