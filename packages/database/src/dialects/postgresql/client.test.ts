// Statements with their numbers and names; the connection itself is met in the tests with a server.
import { describe, expect, it } from 'vitest'
import { nameOf, NumberedStatements } from './client.ts'

describe('statements', () => {
  it('count their places, and leave what stands in quotes', () => {
    const { text } = new NumberedStatements(true).of({ sql: `SELECT ? FROM "a?" WHERE b = 'it''s?' AND c = ?` })
    expect(text).toBe(`SELECT $1 FROM "a?" WHERE b = 'it''s?' AND c = $2`)
  })

  it('have a name made of their text: the same text the same name, another text another', () => {
    const [one, other] = [new NumberedStatements(true), new NumberedStatements(true)]
    const sql = 'SELECT ?'
    expect(one.of({ sql })).toEqual(other.of({ sql }))
    expect(one.of({ sql }).name).toBe(nameOf('SELECT $1'))
    expect(one.of({ sql: 'SELECT ? ' }).name).not.toBe(one.of({ sql }).name)
    // The server cuts names at 63 bytes, and would take two for one.
    expect(Buffer.byteLength(one.of({ sql }).name!)).toBeLessThan(63)
  })

  it('have none where that is not wanted', () => {
    expect(new NumberedStatements(false).of({ sql: 'SELECT ?' })).not.toHaveProperty('name')
  })

  it('of many rows get one when they come again and again', () => {
    const statements = new NumberedStatements(true)
    const sql = `INSERT INTO t VALUES ${'(?, ?), '.repeat(1_000)}`
    expect([1, 2, 3, 4, 5].map(() => 'name' in statements.of({ sql }))).toEqual([false, false, false, true, true])
  })

  it('have none for a long list, which is planned for as it is; other long values are none', () => {
    const statements = new NumberedStatements(true)
    const sql = 'SELECT * FROM t WHERE note = ? AND id = ANY(?)'
    const long = 'x'.repeat(5_000)
    const isNamed = (...parameters: string[]) => 'name' in statements.of({ sql }, parameters)
    expect([isNamed('a', '{1,2}'), isNamed('a', long), isNamed(long, '{1,2}')]).toEqual([true, false, true])
  })
})
