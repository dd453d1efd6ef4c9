// Statements with their numbers and names; the connection itself is met in the tests with a server.
import { describe, expect, it } from 'vitest'
import { nameOf, NumberedStatements } from './client.ts'

describe('statements', () => {
  it('count their places, and leave what stands in quotes', () => {
    const { text } = new NumberedStatements(true).of(`SELECT ? FROM "a?" WHERE b = 'it''s?' AND c = ?`)
    expect(text).toBe(`SELECT $1 FROM "a?" WHERE b = 'it''s?' AND c = $2`)
  })

  it('have a name made of their text: the same text the same name, another text another', () => {
    const [one, other] = [new NumberedStatements(true), new NumberedStatements(true)]
    expect(one.of('SELECT ?')).toEqual(other.of('SELECT ?'))
    expect(one.of('SELECT ?').name).toBe(nameOf('SELECT $1'))
    expect(one.of('SELECT ? ').name).not.toBe(one.of('SELECT ?').name)
    // The server cuts names at 63 bytes, and would take two for one.
    expect(Buffer.byteLength(one.of('SELECT ?').name!)).toBeLessThan(63)
  })

  it('have none where that is not wanted', () => {
    expect(new NumberedStatements(false).of('SELECT ?')).not.toHaveProperty('name')
  })

  it('of many rows get one when they come again and again', () => {
    const statements = new NumberedStatements(true)
    const long = `INSERT INTO t VALUES ${'(?, ?), '.repeat(1_000)}`
    expect([1, 2, 3, 4, 5].map(() => 'name' in statements.of(long))).toEqual([false, false, false, true, true])
  })
})
