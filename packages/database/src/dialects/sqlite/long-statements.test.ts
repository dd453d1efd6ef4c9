// What tells a long read from a short one: plan, size of the table, and the time it took before.
import { expect, it } from 'vitest'
import { LongStatements } from './long-statements.ts'

/** Lines of one query; those that begin with a blank are of one inside it. */
const linesOf = (plan: readonly string[]) => plan.map((line) => ({ parent: line.startsWith(' ') ? 1 : 0, detail: line.trim() }))
const planner = (plan: readonly string[], rows: number) => ({
  planOf: () => linesOf(plan),
  rowsAtMost: (table: string) => (table === 't' ? rows : 0),
})

it.each<[string, string[], number, boolean]>([
  ['SELECT * FROM t', ['SCAN t'], 2_000, true],
  ['SELECT * FROM t', ['SCAN t'], 1_999, false],
  ['SELECT count(*) FROM t', ['SCAN t USING COVERING INDEX i'], 20_000, true],
  ['SELECT count(*) FROM t', ['SCAN t USING COVERING INDEX i'], 19_999, false],
  ['SELECT count(*) FROM t WHERE moirai_contains(a, ?)', ['SCAN t USING COVERING INDEX i'], 2_000, true],
  ['SELECT * FROM t WHERE id = ?', ['SEARCH t USING INTEGER PRIMARY KEY (rowid=?)'], 50_000, false],
  // The first rows of an order that an index has.
  ['SELECT * FROM t ORDER BY a LIMIT ? OFFSET ?', ['SCAN t USING INDEX i'], 50_000, false],
  ['SELECT * FROM t ORDER BY a LIMIT 1', ['SCAN t USING INDEX i'], 50_000, false],
  ['SELECT * FROM t ORDER BY a LIMIT 21', ['SCAN t USING INDEX i'], 50_000, false],
  [
    'SELECT * FROM (SELECT * FROM t ORDER BY a LIMIT 21) p ORDER BY a LIMIT 21',
    ['CO-ROUTINE p', ' SCAN t USING INDEX i', 'SCAN p', 'USE TEMP B-TREE FOR ORDER BY'],
    50_000,
    false,
  ],
  ['SELECT * FROM t ORDER BY a LIMIT 21', ['SCAN t', 'USE TEMP B-TREE FOR ORDER BY'], 50_000, true],
  ['SELECT * FROM t ORDER BY a LIMIT ? OFFSET ?', ['SCAN t', 'USE TEMP B-TREE FOR ORDER BY'], 50_000, true],
  ['SELECT * FROM t WHERE moirai_contains(a, ?) LIMIT ? OFFSET ?', ['SCAN t'], 50_000, true],
  ['SELECT value FROM json_each(?)', ['SCAN json_each VIRTUAL TABLE INDEX 1:'], 50_000, false],
  ['UPDATE t SET a = ?', ['SCAN t'], 50_000, false],
])('%s with %j over %i rows: %s', (sql, plan, rows, long) => {
  const statements = new LongStatements()
  expect(statements.isLong(sql, planner(plan, rows))).toBe(long)
  expect(statements.any).toBe(long)
})

it('a table that has grown is noticed after a while', () => {
  const statements = new LongStatements()
  let rows = 10
  const growing = { planOf: () => linesOf(['SCAN t']), rowsAtMost: () => rows }
  expect(statements.isLong('SELECT * FROM t', growing)).toBe(false)
  rows = 10_000
  const found = Array.from({ length: 300 }, () => statements.isLong('SELECT * FROM t', growing))
  expect(found.at(0)).toBe(false)
  expect(found.at(-1)).toBe(true)
})

it('what took long twice, or very long once, is long from then on, until it is done at once fifty times', () => {
  const statements = new LongStatements()
  const sql = 'SELECT * FROM t WHERE a = ?'
  const index = planner(['SEARCH t USING INDEX i (a=?)'], 50_000)
  const isLong = () => statements.isLong(sql, index)
  const told = [isLong()]
  statements.took(sql, 9)
  told.push(isLong())
  statements.took(sql, 9)
  told.push(isLong())
  for (let time = 0; time < 49; time++) statements.tookBeside(sql, 1)
  statements.tookBeside(sql, 20)
  for (let time = 0; time < 49; time++) statements.tookBeside(sql, 1)
  told.push(isLong())
  statements.tookBeside(sql, 1)
  told.push(isLong())
  statements.took(sql, 60)
  told.push(isLong())
  expect(told).toEqual([false, false, true, true, false, true])
})
