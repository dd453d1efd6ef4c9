import { cpSync, readFileSync } from 'node:fs'
import type { ImportView } from '@moirai/contract/imports'
import { importView } from '@moirai/contract/imports'
import { explanationView, gapView, matchListView, runView, type MatchListView } from '@moirai/contract/matches'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBench } from '../../talent/test/context.ts'
import { storedLists } from '../../talent/test/oracle.ts'
import { examples, openProgram, type Program } from './program.ts'

let program: Program
beforeAll(() => {
  program = openProgram({ alone: true, bare: true })
  cpSync(examples, program.path('examples'), { recursive: true })
})
afterAll(() => program[Symbol.dispose]())

const hundredths = (points: number) => Math.round(points * 100)

/** Every list of matches: parts that add up, best first, ranks in order. */
function expectWholeList({ matches }: MatchListView, length: number): void {
  expect(matches).toHaveLength(length)
  matches.forEach(({ rank, score, parts, reasons }, index) => {
    expect(rank).toBe(index + 1)
    expect(Object.values(parts).reduce((sum, part) => sum + hundredths(part), 0)).toBe(hundredths(score))
    if (index > 0) expect(score).toBeLessThanOrEqual(matches[index - 1]!.score)
    expect(reasons.length).toBeGreaterThan(0)
  })
}

// One test after the other: each step stands on the one before, as for somebody who reads the README.
describe('the tour of the README', () => {
  const told = new Map<string, string>()
  const text = (words: string) => told.get(words) ?? expect.fail(`the README does not say ${words}`)

  it('works word by word', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const commands = [...readme.matchAll(/^npx moirai (.*?)( +#.*)?$/gm)].map(([, words]) => words!)
    expect(commands.length).toBeGreaterThan(5)
    const notes: string[] = []
    for (const words of commands) {
      const { status, stderr, stdout } = await program.run(words.split(' '))
      expect([words, status]).toEqual([words, 0])
      expect(stdout).not.toMatch(/^$|\u001b/)
      told.set(words, stdout)
      if (stderr !== '') notes.push(stderr)
    }
    expect(notes).toEqual([`Set up a new database at ${program.databaseUrl}.\n`])
  })

  it('shows the mapping before an import, the counts after', () => {
    const stdout = text('import jobs examples/jobs.csv')
    expect(stdout).toMatch(/external_id\s+← external_id\s+J-001/)
    expect(stdout).toMatch(/Imported 60 rows of jobs in [\d.]+ s/)
    expect(stdout).toContain('60 created · 0 updated · 0 skipped · 0 failed')
    expect(text('import people examples/people.csv')).toContain('200 created · 0 updated · 0 skipped · 0 failed')
  })

  it('refuses the same file again, and changes nothing', async () => {
    const { status, stdout, stderr } = await program.run(['import', 'people', 'examples/people.csv'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^people\.csv was imported already on \d{4}-\d\d-\d\d \(import [0-9a-f-]+\): 200 created.*\n$/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('matches everybody with everything; again it changes nothing', async () => {
    expect(text('match run')).toContain('Matched 200 people with 56 open jobs: 11,200 pairs')
    expect(text('match run')).toContain('256 lists changed')
    const { run } = await program.json<{ run: Record<string, unknown> }>(['match', 'run'])
    expect(runView.parse(run)).toMatchObject({ version: '1.0', people: 200, jobs: 56, pairs: 11_200, changed: 0 })
  })

  it('shows the best jobs of a person, with bars and reasons', async () => {
    const stdout = text('match show --person P-0001')
    expect(stdout).toContain('Jobs for Amélie Laurent (P-0001)')
    expect(stdout).toMatch(/ {2}1 [█▏▎▍▌▋▊▉░]{10} +\d+\.\d\d {2}Junior data analyst, Confluence Brightwater/)
    expect(stdout).toContain('Has 2 of 2 must-haves: SQL, Python.')
    // By e-mail it is the same person.
    const view = await program.json<MatchListView>(['match', 'show', '--person', 'amelie.laurent@example.org'])
    expect(matchListView.parse(view)).toMatchObject({ person: { externalId: 'P-0001' }, version: '1.0' })
    expectWholeList(view, 20)
    expect(view.matches[0]!.job).toMatchObject({ externalId: 'J-001' })
  })

  it('shows the best people for a job', async () => {
    expect(text('match show --job J-001')).toContain('People for Junior data analyst (J-001), Confluence Brightwater')
    const view = await program.json<MatchListView>(['match', 'show', '--job', 'J-003'])
    expect(matchListView.parse(view).job).toMatchObject({ externalId: 'J-003', company: 'Weldhaus Kortmann Metallbau' })
    expectWholeList(view, 20)
    expect(view.matches[0]!.person!.name).toBe('Jonas Brinkmann')
  })

  it('explains one pair', async () => {
    const stdout = text('match explain --person P-0001 --job J-001')
    const view = await program.json<{ match: { score: number } }>(['match', 'explain', '--person', 'P-0001', '--job', 'J-001'])
    explanationView.parse(view)
    expect(stdout).toContain(`${view.match.score.toFixed(2)} of 100`)
    expect(stdout).toMatch(/SQL +must-have +asks intermediate +has intermediate/)
  })

  it('tells which skills would help most', async () => {
    const stdout = text('match gap --person P-0001')
    expect(stdout).toContain('What would help Amélie Laurent (P-0001) with the 20 jobs that fit best')
    expect(stdout).toMatch(/\+\d+\.\d\d {2}asked by \d+ of 20/)
    gapView.parse(await program.json(['match', 'gap', '--person', 'P-0001', '--job', 'J-032']))
  })

  it('lists the imports', async () => {
    const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
    expect(imports.map(({ kind, status }) => [kind, status])).toEqual([
      ['people', 'refused'],
      ['people', 'completed'],
      ['jobs', 'completed'],
    ])
    for (const view of imports) expect(importView.parse(view)).toEqual(view)
    const shown = await program.run(['imports', 'show', imports[2]!.id])
    expect(shown.stdout).toMatch(/^jobs\.csv: jobs, completed\n {2}60 of 60 rows: 60 created/)
  })

  it('takes rates and matches with them', async () => {
    await program.json(['rates', 'set', 'EUR=1.08', 'gbp=1.27', '--as-of', '2026-11-20'])
    const { rates } = await program.json<{ rates: { currency: string; rate: string }[] }>(['rates', 'list'])
    expect(rates.map(({ currency, rate }) => [currency, Number(rate)])).toEqual([
      ['EUR', 1.08],
      ['GBP', 1.27],
    ])
    const { run } = await program.json<{ run: { changed: number } }>(['match', 'run'])
    expect(run.changed).toBeGreaterThan(0)
    const view = await program.json<MatchListView>(['match', 'show', '--person', 'P-0001'])
    expect(view.matches[0]!.unknown).not.toContain('salary')
  })
})

describe('the demonstration', () => {
  it('of 2,000 people and 500 jobs gives everybody 20 matches whose parts add up', async () => {
    using own = openProgram({ alone: true, bare: true })
    const { demo } = await own.json<{ demo: unknown }>(['demo', '--people', '2000', '--jobs', '500', '--seed', '7'])
    expect(demo).toEqual({ people: 2000, jobs: 500, seed: 7, created: 2500, updated: 0 })
    const { run } = await own.json<{ run: unknown }>(['match', 'run'])
    expect(run).toMatchObject({ people: 2000, jobs: 500, pairs: 1_000_000, changed: 2500 })
    for (const subject of ['--person demo-7-p00001', '--person demo-7-p02000', '--job demo-7-j00500'])
      expectWholeList(await own.json<MatchListView>(['match', 'show', ...subject.split(' ')]), 20)
    await using bench = await openBench({ url: own.databaseUrl, migrated: false })
    const { people, jobs } = await storedLists(bench.context)
    expect([people.size, jobs.size]).toEqual([2000, 500])
    for (const list of [...people.values(), ...jobs.values()]) expect(list.split(' ')).toHaveLength(20)
  })
})
