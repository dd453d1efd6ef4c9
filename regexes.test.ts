// Every regular expression of the source against texts of 64 kB made to keep it busy: none may take longer than 50 ms.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import jsTokens from 'js-tokens'
import { describe, expect, it } from 'vitest'

const size = 65_536
const mostMs = 50
const placeText = 'place-text.ts cuts the text of a place to LONGEST_PLACE_TEXT'
const samples = 'inspect.ts cuts what it keeps of a column'

/** Those that are never given so much, each with the most characters it meets and what holds to that. */
const bounded: Record<string, { most: number; because: string }> = {
  '/\\s*\\([^()]*\\)$/': { most: 255, because: 'taxonomy.ts cuts a label before it looks for a bracket' },
  '/\\d+\\.\\d+(?:\\.\\d+)?/': { most: 255, because: 'flavour.ts reads the version of a server, a line of its greeting' },
  '/\\n\\s*ORA-(\\d{5})/': { most: 4000, because: 'errors.ts reads what an Oracle server says of an error' },
  '/^(-?)(\\d*)\\.?(\\d*)$/': { most: 60, because: 'values.ts reads a decimal of an Oracle server, at most 40 digits' },
  '/\\.?0+$/': { most: 30, because: 'values.ts reads the fraction of a second that a PostgreSQL server wrote' },
  '/\\.0*$|(\\.\\d*?)0+$/': { most: 1000, because: 'canonical.ts compares defaults of a schema, which a developer wrote' },
  '/\\B(?=(\\d{3})+$)/gu': { most: 30, because: 'wording.ts writes a number' },
  [String.raw`/\(?\s*\+\s*\d+ (?:others?|more|locations?)\s*\)?| and \d+ (?:others?|more)\b.*$/giu`]: {
    most: 200,
    because: placeText,
  },
  [String.raw`/^[\s:.–—-]+|[\s:;–—-]+$/gu`]: { most: 200, because: placeText },
  [String.raw`/^https?:\/\/|^\S+@\S+\.\S+$|^\d{4}-\d{2}-\d{2}/`]: { most: 2000, because: samples },
  [String.raw`/(\d[\d.,'’\u00a0\u202f]*(?: \d{3}(?!\d))*)\s*(k|tsd|mio|m|lakhs?|lpa)?(?![a-z\d])/giu`]: {
    most: 300,
    because: 'salary-text.ts cuts what it reads',
  },
  [String.raw`/^\d+[\d-]*\s/`]: { most: 2000, because: samples },
  [String.raw`/^\+?[\d\s()/.-]+(?:\s*(?:x|ext\.?)\s*\d+)?$/i`]: { most: 2000, because: samples },
}

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'packages/*/src/*.ts', 'packages/*/src/*.tsx'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file !== '' && !/\.test\.tsx?$/.test(file))

interface Found {
  literal: string
  file: string
}

function regexesIn(file: string): Found[] {
  const tokens = jsTokens(readFileSync(file, 'utf8'), { jsx: file.endsWith('x') })
  return [...tokens]
    .filter(({ type, value }) => type === 'RegularExpressionLiteral' && isExpression(value))
    .map(({ value }) => ({ literal: value, file }))
}

/** A quotient of two things in TypeScript may look like one. */
function isExpression(literal: string): boolean {
  try {
    return scriptOf(literal) instanceof Script
  } catch {
    return false
  }
}

const found = new Map(files.flatMap(regexesIn).map((one) => [one.literal, one]))

/** Characters that the expression speaks of, one of each sort, and one it does not. */
function charactersOf(source: string): string[] {
  const sorts: [RegExp, string][] = [
    [/\\s|\s/, ' '],
    [/\\s|\\n|\[\^/, '\n'],
    [/\\d|0-9/, '1'],
    [/\\w|a-z|\\p\{L|\\p\{Alpha|\./, 'a'],
    [/\\p\{L|\\p\{Lu|A-Z/, 'É'],
    [/\\p|\[\^|\./, '-'],
  ]
  const literal = source.replaceAll(/\\[a-zA-Z](\{[^}]*\})?|[()[\]{}*+?^$|\\.]/g, '')
  return [
    ...new Set([...sorts.flatMap(([sort, sample]) => (sort.test(source) ? [sample] : [])), ...[...literal].slice(0, 8)]),
  ].slice(0, 10)
}

/** The text before the first thing that is no plain character, and the same without what may be repeated: without it many fail at once. */
function startsOf(source: string): string[] {
  const start = /^\^?((?:[\w :;<>"'=/,@#&-]|\\[/.\-"'])*)/.exec(source)![1]!.replaceAll('\\', '')
  return [...new Set([start, start.slice(0, -1)])].filter((one) => one !== '')
}

/** Texts that many expressions look for, and hardly one is written for. */
const famous = [
  '<script>',
  '<a ',
  'a@a.',
  '1.',
  '1,',
  'https://',
  '(',
  '((',
  '[a](',
  '/*',
  '\r\n',
  '\t ',
  '--',
  '"\\"',
  '%%',
  'é́',
]

function* attacks(source: string, length: number): Generator<string> {
  const characters = charactersOf(source)
  const pairs = characters.flatMap((one) => characters.filter((other) => other !== one).map((other) => one + other))
  const starts = startsOf(source)
  const units = [...characters, ...famous, ...starts, ...pairs]
  for (const before of ['', ...starts])
    for (const unit of units)
      for (const end of ['\u0000', 'a']) yield (before + unit.repeat(Math.ceil(length / unit.length))).slice(0, length - 1) + end
}

/** The time of this thread, in milliseconds. */
function clock(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const texts: string[] = []
const room = createContext({ texts, clock })

/** Gives how long it took over each of the texts. */
function scriptOf(literal: string): Script {
  const look = /\/[a-z]*g[a-z]*$/.test(literal) ? `text.replace(${literal}, '')` : `(${literal}).test(text)`
  return new Script(`texts.map((text) => { const began = clock(); ${look}; return clock() - began })`)
}

// A thread of its own keeps watch over each run, which costs more than most of them: many texts are one run. It goes by the clock on the
// wall, which on a busy machine is several times that of the thread.
const longestRunMs = 4_000

/** For ever where it had to be ended. */
function timesOf(script: Script, list: readonly string[]): number[] {
  texts.splice(0, texts.length, ...list)
  try {
    return script.runInContext(room, { timeout: longestRunMs }) as number[]
  } catch {
    return list.map(() => Infinity)
  }
}

/** The best of three. */
const surely = (script: Script, text: string): number => Math.min(...timesOf(script, [text, text, text]))

const little = 8192
/** What grows with the square of the text and needs `mostMs` for all of it takes four times this for a little. */
const suspiciousMs = 0.2

/** The first text over which it is too slow. Tried with little first: only what may grow too fast is tried with all of it. */
function slowText(literal: string, most: number): string | undefined {
  const source = literal.slice(1, literal.lastIndexOf('/'))
  const script = scriptOf(literal)
  const list = [...new Set(attacks(source, Math.min(little, most)))]
  const times = timesOf(script, list)
  for (const [place, text] of list.entries()) {
    if (times[place]! < suspiciousMs) continue
    const whole = most <= little ? text : text.slice(0, -1).repeat(most / little) + text.slice(-1)
    for (const tried of new Set([text, whole])) {
      const ms = surely(script, tried)
      if (ms > mostMs) return `${Math.round(ms)} ms over ${tried.length} of ${JSON.stringify(tried.slice(0, 12))}`
    }
  }
  return undefined
}

describe('every regular expression', () => {
  it('is found', () => {
    expect(found.size).toBeGreaterThan(200)
    expect(Object.keys(bounded).filter((literal) => !found.has(literal))).toEqual([])
    expect(slowText('/^(a+)+$/', size)).toMatch(/over 8192/)
    // On a slow machine the little is too much already.
    expect(slowText('/a+b/', size)).toMatch(/over (8192|65[0-9]{3}) /)
    expect(slowText('/<x>[^]*?<y>/', size)).toMatch(/over (8192|65[0-9]{3}) /)
  })

  it.each([...found.values()])('$file: $literal ends in time', { timeout: 60_000 }, ({ literal }) => {
    expect(slowText(literal, bounded[literal]?.most ?? size)).toBeUndefined()
  })
})
