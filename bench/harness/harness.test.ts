// The harness itself: its order, its verdicts, its report. No test here depends on how long anything takes.
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { suitePage } from './page.ts'
import { compare, compareWithLimit, reportOf, terminalTable, type ReportRow } from './report.ts'
import { orderOf, runRounds, type Turn } from './rounds.ts'
import { byCallers, once, oneByOne } from './slots.ts'
import { shareOf } from './suite.ts'
import { median, quantile } from './statistics.ts'
import { spreadOf, verdictOf } from './verdict.ts'

const rounds = (count: number): number[][] => Array.from({ length: count }, (_, round) => orderOf(round, count))

describe('the order of the rounds', () => {
  it.each([1, 2, 3, 4, 5, 8, 11, 12])('has each of %i once in every round, and once in every place', (count) => {
    const all = Array.from({ length: count }, (_, place) => place)
    for (const order of rounds(count)) expect(order.toSorted((a, b) => a - b)).toEqual(all)
    for (const place of all)
      expect(
        rounds(count)
          .map((order) => order[place]!)
          .toSorted((a, b) => a - b),
      ).toEqual(all)
  })

  it.each([2, 4, 6, 8, 10, 12])('has each of %i behind every other exactly once', (count) => {
    const pairs = rounds(count).flatMap((order) => order.slice(1).map((follower, place) => `${order[place]} ${follower}`))
    expect(new Set(pairs).size).toBe(count * (count - 1))
  })
})

describe('rounds', () => {
  const noting =
    (told: string[]) =>
    (name: string, time: number): Turn => ({
      name,
      slot: async () => {
        told.push(name)
        return time
      },
    })

  it('run every contender once a round, with a pause before each', async () => {
    const told: string[] = []
    const turn = noting(told)
    const between = () => told.push('between')
    const outcome = await runRounds([turn('a', 1), turn('b', 2)], { rounds: 3, between })
    expect(told).toEqual(['a', 'b', 'b', 'a', 'a', 'b'].flatMap((name) => ['between', name]))
    expect(outcome.times).toEqual(
      new Map([
        ['a', [1, 1, 1]],
        ['b', [2, 2, 2]],
      ]),
    )
    expect(outcome.failures.size).toBe(0)
  })

  it('leave out one that fails, and tell why', async () => {
    let calls = 0
    const failing: Turn = {
      name: 'failing',
      slot: async () => {
        calls += 1
        if (calls === 2) throw new Error('no more')
        return 5
      },
    }
    const outcome = await runRounds([failing, noting([])('b', 2)], { rounds: 4 })
    expect(calls).toBe(2)
    expect([...outcome.times.keys()]).toEqual(['b'])
    expect(outcome.times.get('b')).toHaveLength(4)
    expect(outcome.failures).toEqual(new Map([['failing', 'no more']]))
  })

  it('end after two for one that is far behind', async () => {
    const turns = [noting([])('slow', 101), noting([])('b', 10), noting([])('middling', 100)]
    const outcome = await runRounds(turns, { rounds: 4, patience: 10 })
    expect(Object.fromEntries([...outcome.times].map(([name, times]) => [name, times.length]))).toEqual({
      slow: 2,
      b: 4,
      middling: 4,
    })
  })

  it('end where the time is over, each with as many figures', async () => {
    let left = 2
    const outcome = await runRounds([noting([])('a', 1), noting([])('b', 2)], { rounds: 10, over: () => left-- === 0 })
    expect([...outcome.times.values()].map((times) => times.length)).toEqual([2, 2])
  })
})

describe('the verdict', () => {
  it('takes quantiles between neighbours in proportion', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10)
    expect(quantile([0, 10], 0.75)).toBe(7.5)
    expect(quantile([7], 0.25)).toBe(7)
    expect(() => median([])).toThrow('nothing')
  })

  it('compares round with round: a machine that is slow for a while is slow for both', () => {
    expect(spreadOf([10, 1_000, 10], [20, 2_000, 20])).toEqual({ ratio: 2, low: 2, high: 2, rounds: 3 })
  })

  it('has the median of the ratios and their middle half', () => {
    expect(spreadOf([1, 1, 1, 1, 1], [1, 2, 3, 4, 100])).toEqual({ ratio: 3, low: 2, high: 4, rounds: 5 })
  })

  it.each([
    { low: 0.8, high: 1.2, target: 0.8, met: 'yes' },
    { low: 0.81, high: 0.9, target: 0.8, met: 'yes' },
    { low: 0.7, high: 0.79, target: 0.8, met: 'no' },
    { low: 0.7, high: 0.8, target: 0.8, met: 'noisy' },
    { low: 0.79, high: 0.9, target: 0.8, met: 'noisy' },
  ])('is $met for $low to $high against $target', ({ low, high, target, met }) => {
    expect(verdictOf({ low, high, rounds: 5 }, target)).toBe(met)
  })

  it('takes fewer than five rounds for noise, unless they are far off', () => {
    expect(verdictOf({ low: 1.2, high: 1.3, rounds: 4 }, 1)).toBe('noisy')
    expect(verdictOf({ low: 0.3, high: 0.4, rounds: 4 }, 1)).toBe('noisy')
    expect(verdictOf({ low: 10, high: 12, rounds: 2 }, 1)).toBe('yes')
    expect(verdictOf({ low: 0.1, high: 0.15, rounds: 2 }, 1)).toBe('no')
  })
})

describe('a part of a run', () => {
  it('has its share of the time, and never more than is left of the whole', () => {
    let left = 100_000
    const part = shareOf({ quick: true, full: false, serverUrl: undefined, left: () => left, say: () => {}, keep: () => {} }, 0.5)
    expect(part.left()).toBeLessThanOrEqual(50_000)
    expect(part.left()).toBeGreaterThan(0)
    left = -1
    expect(part.left()).toBe(-1)
    expect(shareOf({ ...part, left: () => Infinity }, 0.5).left()).toBe(Infinity)
  })
})

describe('a turn', () => {
  const length = { slotMs: 0, warmUpMs: 0 }

  it('runs operations one after the other, numbered, and never two with one number', async () => {
    const numbers: number[] = []
    const slot = oneByOne((turn) => numbers.push(turn), length)
    expect(await slot()).toBeGreaterThanOrEqual(0)
    await slot()
    expect(numbers).toEqual(numbers.map((_, place) => place))
    expect(numbers.length).toBeGreaterThanOrEqual(4)
  })

  it('waits for what answers later', async () => {
    let running = 0
    let most = 0
    const operation = async (): Promise<void> => {
      most = Math.max(most, ++running)
      await setImmediate()
      running -= 1
    }
    await oneByOne(operation, length)()
    expect(most).toBe(1)
    await byCallers(operation, 16, length)()
    expect(most).toBe(16)
    expect(running).toBe(0)
  })

  it('does not count what comes before and after one long operation', async () => {
    const told: string[] = []
    const note = (what: string) => () => void told.push(what)
    await once(note('operation'), { prepare: note('before'), check: note('after') })()
    expect(told).toEqual(['before', 'operation', 'after'])
    await expect(once(() => {}, { check: () => Promise.reject(new Error('It wrote 1 of 2 rows.')) })()).rejects.toThrow('1 of 2')
  })
})

describe('the report', () => {
  const outcome = {
    times: new Map([['ours', Array(5).fill(2)] as const, ['theirs', Array(5).fill(3)] as const]),
    failures: new Map(),
  }

  it('has rows of this form', () => {
    const row = compare('X, point select', outcome, { subject: 'ours', control: 'theirs', target: 1 })
    expect(row).toEqual({
      name: 'X, point select',
      subject: 'ours',
      control: 'theirs',
      ratio: 1.5,
      target: 1,
      met: 'yes',
      measured: { rounds: 5, low: 1.5, high: 1.5, subject: 2, control: 3 },
    })
    expect(JSON.parse(JSON.stringify(row))).toEqual(row)
  })

  it('has no verdict where there is no target, and no row where one did not take part', () => {
    expect(compare('X', outcome, { subject: 'ours', control: 'theirs', target: null })).toMatchObject({ target: null, met: null })
    expect(compare('X', outcome, { subject: 'ours', control: 'nobody', target: 1 })).toBeUndefined()
  })

  it('takes a limit for a control', () => {
    expect(compareWithLimit('connect', 'ours', [50_000, 40_000, 60_000, 50_000, 50_000], 100)).toMatchObject({
      control: '100 ms',
      ratio: 2,
      target: 1,
      met: 'yes',
    })
    expect(compareWithLimit('connect', 'ours', Array(5).fill(150_000), 100).met).toBe('no')
  })

  it('is written with the day, and says no more of the machine than its cores', () => {
    const row = compare('X', outcome, { subject: 'ours', control: 'theirs', target: 1 })!
    const about = { suite: 'database', quick: true, date: new Date('2026-11-21T23:59:59.999Z'), load: 1.234 }
    expect(reportOf(about, { rows: [row], leftOut: ['Y is left out'], versions: { Node: '24' } })).toEqual({
      suite: 'database',
      machine: expect.stringMatching(/^\d+ shared cores$/),
      date: '2026-11-21',
      quick: true,
      load: 1.23,
      versions: { Node: '24' },
      leftOut: ['Y is left out'],
      rows: [row],
    })
  })

  it('is a table on the terminal', () => {
    const lines = terminalTable([compare('X', outcome, { subject: 'ours', control: 'theirs', target: 1 })!]).split('\n')
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['row', 'against', 'ratio', 'middle half', 'target', 'met', 'ours', 'theirs'],
      ['X', 'theirs', '1.50', '1.50 to 1.50', '1', 'yes', '2.00 µs', '3.00 µs'],
    ])
  })
})

describe('the page', () => {
  const row = (name: string, ratio: number, target: number | null, met: 'yes' | 'no' | 'noisy' | null): ReportRow => ({
    name,
    subject: 'ours',
    control: 'theirs',
    ratio,
    target,
    met,
    measured: { rounds: 5, low: ratio, high: ratio, subject: 1, control: ratio },
  })
  const rows = [
    row('X, select', 0.5, 0.8, 'no'),
    row('X, insert', 0.8, 0.8, 'noisy'),
    row('X, list', 0.1, null, null),
    row('Y, select', 2, 1, 'yes'),
  ]
  const about = { suite: 'some', machine: '2 shared cores', date: '2026-11-21', quick: false, load: 2, versions: { X: '1' } }

  it('says first what falls short, and what the run does not tell', () => {
    const page = suitePage({ ...about, leftOut: ['Z is left out'], rows })
    expect(page).toContain('Of 3 rows with a target 1 reach it, 1 fall short, and 1 are too noisy to tell.')
    const parts = page.split(/^### /m).map((part) => part.trim())
    expect(parts[0]).toContain('Left out:\n\n- Z is left out')
    expect(parts[1]).toBe('Some: what falls short\n\n- X, select, against theirs: 0.50, where the target is 0.8')
    expect(parts[2]).toBe('Some: what the run does not tell\n\n- X, insert, against theirs: 0.80, where the target is 0.8')
  })

  it('has a table for each engine, with every row', () => {
    const tables = suitePage({ ...about, leftOut: [], rows })
      .split(/^### /m)
      .slice(3)
    expect(tables.map((table) => table.split('\n')[0])).toEqual(['Some: X', 'Some: Y'])
    expect(tables.map((table) => table.match(/^\| (?!row|-)\S+/gm))).toEqual([['| select', '| insert', '| list'], ['| select']])
  })
})
