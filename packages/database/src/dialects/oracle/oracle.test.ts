// What of Oracle can be met without one: forms of values, the driver's shapes, errors, and settings.
import { describe, expect, it } from 'vitest'
import { configFromUrl } from '../../config.ts'
import { openDatabase } from '../../database.ts'
import type { Cell } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { bytes, uuid } from '../../schema/columns.ts'
import { schemaState } from '../../schema/schema.ts'
import type { ColumnType } from '../../schema/state.ts'
import { table } from '../../schema/table.ts'
import { numberOf, rowOf } from './client.ts'
import { textSql } from './column-types.ts'
import { isDoneAlready, translateError } from './errors.ts'
import { oracle } from './oracle.ts'
import { failureOf, settingsOf } from './reach.ts'

const columnOf = (type: ColumnType) => ({ name: 'c', nullable: true, type })
const thereAndBack = (type: ColumnType, value: unknown) => {
  const cell = oracle.encode(columnOf(type), value, 't')
  const decode = oracle.decoder(columnOf(type))
  return { cell, value: cell === null || !decode ? cell : decode(cell) }
}

describe('values', () => {
  it('go as the driver takes them, and come back as they were', () => {
    const id = '01a2b3c4-d5e6-7f80-9a0b-c1d2e3f40516'
    expect(thereAndBack({ kind: 'uuid' }, id).value).toBe(id)
    expect(thereAndBack({ kind: 'boolean' }, true)).toEqual({ cell: 1, value: true })
    const moment = new Date('0001-01-01T00:00:00.001Z')
    expect(thereAndBack({ kind: 'timestamp' }, moment)).toEqual({ cell: '0001-01-01T00:00:00.001', value: moment })
    expect(thereAndBack({ kind: 'bigint' }, -(2n ** 63n)).value).toBe(-(2n ** 63n))
  })

  it('of no letters carry a mark, as the server takes the empty text for no value', () => {
    expect(thereAndBack({ kind: 'text' }, '')).toEqual({ cell: '\0', value: '' })
    expect(thereAndBack({ kind: 'text' }, ' ')).toEqual({ cell: ' ', value: ' ' })
    expect(textSql('\0')).toBe('CHR(0)')
  })

  it('that the server does not hold are refused, with table, column and engine', () => {
    const refused = (type: ColumnType, value: unknown) => expect(() => oracle.encode(columnOf(type), value, 't'))
    refused({ kind: 'bytes' }, new Uint8Array()).toThrow('t.c: at least one byte is needed (Oracle).')
    refused({ kind: 'date' }, '1582-10-10').toThrow('t.c: a day that is not of 5 to 14 October 1582 is needed (Oracle).')
    refused({ kind: 'timestamp' }, new Date('1582-10-14T23:59:59.999Z')).toThrow(/October 1582/)
    expect(thereAndBack({ kind: 'date' }, '1582-10-15').cell).toBe('1582-10-15')
  })

  it('of decimals have all their digits, though the server leaves out zeros', () => {
    const decode = (scale: number) => oracle.decoder(columnOf({ kind: 'decimal', precision: 18, scale }))!
    expect(['.5', '-.5', '12', 0.5, '-1234567890123456.7'].map((cell) => decode(2)(cell as Exclude<Cell, null>))).toEqual([
      '0.50',
      '-0.50',
      '12.00',
      '0.50',
      '-1234567890123456.70',
    ])
    expect(decode(0)('7')).toBe('7')
  })

  it('are numbers where that is exact, and digits where it is not', () => {
    expect(['12', '-.5', '9007199254740993', '.1', '1.10', null].map(numberOf)).toEqual([
      12,
      -0.5,
      '9007199254740993',
      0.1,
      '1.10',
      null,
    ])
    expect(rowOf({ 'born.text': '2026-11-21', seen: new Date('2026-11-21T07:00:00.123Z'), on: true })).toEqual({
      born: '2026-11-21',
      seen: '2026-11-21T07:00:00.123Z',
      on: 1,
    })
  })

  it('as literals are written so that no program for SQL changes them, and no longer than one may be', () => {
    expect(textSql("it's")).toBe("'it''s'")
    expect(textSql('a & é\\😀')).toBe("TO_CHAR(UNISTR('a \\0026 \\00e9\\005c\\d83d\\de00'))")
    expect(textSql('x'.repeat(1_001))).toBe(`TO_CLOB('${'x'.repeat(1_000)}') || TO_CLOB('x')`)
  })
})

describe('conditions', () => {
  it('compare what is kept outside of its row by a function', () => {
    expect(oracle.compared!(columnOf({ kind: 'text' }), '<>')).toBe('DBMS_LOB.COMPARE("c", TO_CLOB(?)) <> 0')
    expect(oracle.compared!(columnOf({ kind: 'text', max: 10 }), '<>')).toBeUndefined()
    expect(oracle.order({ ...columnOf({ kind: 'text' }), nullable: false }, true)).toBe('DBMS_LOB.SUBSTR("c", 1000, 1) DESC')
  })

  it('find letters in all their cases, as the text is lowered on both sides', () => {
    expect(oracle.pattern('İK\u212A_%')).toBe('ikk_%')
  })

  it('of locked rows choose those that are waited for inside, and fetch no more than are wanted of those that are free', () => {
    const list = {
      select: 'SELECT "a"',
      from: '"t"',
      where: ' WHERE "a" > ?',
      order: ' ORDER BY "a"',
      atEnd: ' FOR UPDATE',
    } as const
    const range = { limit: 2, offset: 1, ordered: true }
    expect(oracle.lockedRange!({ ...list, range, lock: 'wait' })).toEqual({
      sql: 'SELECT "a" FROM "t" WHERE ROWID IN (SELECT ROWID FROM "t" WHERE "a" > ? ORDER BY "a" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) ORDER BY "a" FOR UPDATE',
      parameters: [1, 2],
    })
    expect(oracle.lockedRange!({ ...list, range, lock: 'skip' })).toEqual({
      sql: 'SELECT "a" FROM "t" WHERE "a" > ? ORDER BY "a" FOR UPDATE',
      parameters: [],
      first: { limit: 2, offset: 1 },
    })
  })
})

describe('errors', () => {
  const told = (errorNum: number, message: string, code = `ORA-${String(errorNum).padStart(5, '0')}`) =>
    translateError(Object.assign(new Error(`${code}: ${message}`), { errorNum, code })) as DatabaseError

  it('are kinds of the layer with their table, columns and constraint, and never with a value', () => {
    const error = told(
      1,
      `unique constraint (SHOP.people_email_unique) violated on table SHOP.people columns (email)\nORA-03301: (ORA-00001 details) row with column values (email:'secret@example.org') already exists`,
    )
    expect(error).toMatchObject({ kind: 'unique', constraint: 'people_email_unique', engineCode: 1, retryable: false })
    expect(`${error.message} ${String(error.cause)}`).not.toContain('secret')
    expect(told(1, 'unique constraint (SHOP.people.primary) violated')).toMatchObject({
      kind: 'unique',
      table: 'people',
      constraint: 'the primary key',
    })
    expect(told(2290, 'check constraint (SHOP.people_balance) violated')).toMatchObject({
      kind: 'check',
      constraint: 'people_balance',
    })
    expect(told(2292, 'integrity constraint (SHOP.pets_vet_id_foreign) violated - child record found')).toMatchObject({
      kind: 'foreign key',
      constraint: 'pets_vet_id_foreign',
    })
    expect(told(1400, 'cannot insert NULL into ("SHOP"."people"."email")')).toMatchObject({
      kind: 'not null',
      table: 'people',
      columns: ['email'],
    })
    expect(
      told(
        2091,
        'transaction rolled back\nORA-02291: integrity constraint (SHOP.pets_owner_foreign) violated - parent key not found',
      ),
    ).toMatchObject({ kind: 'foreign key', constraint: 'pets_owner_foreign', engineCode: 2291 })
    const long = told(12_899, 'value too large for column "S"."T"."C" (actual: 5, maximum: 3)')
    expect([long.kind, long.message]).toEqual(['value', 'Oracle: a value does not fit its column (ORA-12899).'])
  })

  it('of the moment may be tried again', () => {
    for (const [number, kind] of [
      [60, 'serialization'],
      [8177, 'serialization'],
      [54, 'locked'],
      [1013, 'timeout'],
    ] as const) {
      expect(told(number, 'said')).toMatchObject({ kind, retryable: true })
    }
    const lost = translateError(Object.assign(new Error('NJS-500: closed\nORA-03113: end'), { code: 'NJS-500', errorNum: 3113 }))
    expect(lost).toMatchObject({ kind: 'lost connection', retryable: true })
    expect(told(0, 'call timeout of 5 ms exceeded', 'NJS-123')).toMatchObject({ kind: 'timeout', retryable: true })
  })

  it('say of a statement whether it had been carried out before', () => {
    expect(isDoneAlready(told(955, 'name is already used by an existing object'))).toBe(true)
    expect(isDoneAlready(told(1, 'unique constraint (S.x) violated'))).toBe(false)
    expect(told(942, 'table or view does not exist').kind).toBe('statement')
  })
})

describe('reaching a server', () => {
  const config = configFromUrl('oracle://shop:p%40ss@db.example/orcl.example?sslmode=verify-full', { connectTimeoutMs: 1_500 })

  it('takes what the URL says, and no service that would be more than a name', () => {
    expect(settingsOf(config)).toEqual({
      user: 'shop',
      password: 'p@ss',
      connectString: 'tcps://db.example:1521/orcl.example',
      connectTimeout: 2,
      transportConnectTimeout: 2,
    })
    expect(settingsOf(configFromUrl('oracle://u:p@localhost:1522/FREEPDB1')).connectString).toBe('localhost:1522/FREEPDB1')
    expect(() => settingsOf(configFromUrl('oracle://u:p@h/a%3Fb%3Dc'))).toThrow(/names no service of Oracle/)
    expect(() => configFromUrl('oracle://h/d?sslmode=require')).toThrow(/sslmode/)
  })

  it('tells in one sentence what to do', () => {
    const sentence = (error: object) => failureOf(Object.assign(new Error('said'), error), config) as DatabaseError
    expect(sentence({ code: 'ORA-01017', errorNum: 1017 }).message).toBe(
      'db.example:1521 does not let shop in; check user and password in DATABASE_URL.',
    )
    expect(sentence({ code: 'NJS-518' }).message).toContain('has no service orcl.example')
    expect(sentence({ code: 'NJS-511' })).toMatchObject({ retryable: true, message: expect.stringContaining('Nothing answers') })
  })

  it('needs its driver, which is not installed with the layer', async () => {
    await expect(openDatabase({ url: 'oracle://localhost/d', schema: {} })).rejects.toMatchObject({
      kind: 'cannot open',
      message: 'Oracle needs the driver oracledb; install it with: npm install oracledb.',
    })
  })
})

describe('a schema', () => {
  it('tells sixteen bytes from an identifier by a check', () => {
    const plan = oracle.plan(
      [
        {
          kind: 'create table',
          table: [...schemaState({ t: table('t', { id: uuid().primaryKey(), hash: bytes({ max: 16 }) }) }).values()][0]!,
        },
      ],
      new Map(),
    )
    expect(plan.statements[0]).toContain('CONSTRAINT "t.hash" CHECK (LENGTH("hash") <= 32)')
  })

  it('is made by a script for sqlplus, in which a block ends with a line of its own', () => {
    const block = oracle.onlyIfMissing!(`CREATE TABLE "a" ("b" DEFAULT 'x')`, 'a')
    expect(oracle.script({ statements: [block, 'DROP TABLE "c" PURGE'], rebuilds: [] })).toBe(
      `WHENEVER SQLERROR EXIT FAILURE ROLLBACK\nSET DEFINE OFF\nSET SQLBLANKLINES ON\nBEGIN EXECUTE IMMEDIATE 'CREATE TABLE "a" ("b" DEFAULT ''x'')'; EXCEPTION WHEN OTHERS THEN IF SQLCODE <> -955 THEN RAISE; END IF; END;\n/\nDROP TABLE "c" PURGE;\nCOMMIT;\n`,
    )
  })
})
