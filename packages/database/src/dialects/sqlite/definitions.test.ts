// The definitions in a CREATE TABLE, taken apart.
import { describe, expect, it } from 'vitest'
import { definitionsIn } from './definitions.ts'

const definitions = (sql: string): string[] => definitionsIn(sql).map((definition) => definition.trim())

describe('definitionsIn', () => {
  it.each([
    ['CREATE TABLE t (a)', ['a']],
    ['CREATE TABLE "t" ("a" TEXT, "b" TEXT) STRICT', ['"a" TEXT', '"b" TEXT']],
    ['CREATE TABLE t (a CHECK (a IN (1, 2)), b DEFAULT (f(1, g(2, 3))))', ['a CHECK (a IN (1, 2))', 'b DEFAULT (f(1, g(2, 3)))']],
    [`CREATE TABLE t (a DEFAULT ',)''(', b)`, [`a DEFAULT ',)''('`, 'b']],
    ['CREATE TABLE t ("a,)""(" TEXT, b)', ['"a,)""(" TEXT', 'b']],
    ['CREATE TABLE t (`a,)` TEXT, [b,(] TEXT)', ['`a,)` TEXT', '[b,(] TEXT']],
    ['CREATE TABLE t (a /* one, (two */, b)', ['a /* one, (two */', 'b']],
    ["CREATE TABLE t (a, -- it's, (here\n b)", ['a', "-- it's, (here\n b"]],
    ['CREATE TABLE t (a DEFAULT -1, b CHECK (b / 2 > 1))', ['a DEFAULT -1', 'b CHECK (b / 2 > 1)']],
    ["CREATE TABLE t (a DEFAULT 'never closed", ["a DEFAULT 'never closed"]],
    ['CREATE VIEW v AS SELECT 1', []],
  ])('%s', (sql, expected) => expect(definitions(sql)).toEqual(expected))
})
