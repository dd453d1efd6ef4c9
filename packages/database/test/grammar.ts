// What a statement must keep to by the documented grammar of engines whose server is not here, as far as its tokens tell.
import type { Cell } from '../src/engine.ts'
import { tokensOf, type Token } from '../src/dialects/sql-tokens.ts'

/** The words of the language that the dialect uses; any other word without quotes would be a name. */
const transactWords = new Set(
  `ADD ALTER AND AS ASC BEGIN BETWEEN BY CASE CATCH CHECK COALESCE CLUSTERED COLLATE COLUMN COMMIT CONSTRAINT CREATE DECLARE DEFAULT DELETE DESC DISTINCT DROP ELSE
  END EXEC EXISTS FETCH FOR FOREIGN FROM HAVING HOLDLOCK IF IN INDEX INSERT INSTEAD INTO IS JOIN KEY LIKE MATCHED MERGE NEXT NOCOUNT NONCLUSTERED NOT
  NULL OF OFF OFFSET ON ONLY OPENJSON OR ORDER OUTPUT OVER PERSISTED PRIMARY REFERENCES ROLLBACK ROW_NUMBER ROWS SAVE SELECT SET TABLE THEN THROW
  TRANSACTION TRIGGER TRY UNION ALL UNIQUE TOP JSON PATH INCLUDE_NULL_VALUES JSON_QUERY UPDATE UPDLOCK ROWLOCK READPAST USING VALUES VIEW WHEN WHERE WHILE WITH XACT_ABORT XACT_STATE COUNT MAX CAST CONVERT TRY_CONVERT CONCAT ISJSON
  DATALENGTH LEN LEFT LOWER REPLACE ROUND ABS STUFF SUBSTRING TRANSLATE CHARINDEX CHAR N INT BIGINT BIT FLOAT DATE DATETIME2 DECIMAL VARCHAR VARBINARY
  BINARY ONE SIZE MAX sp_rename Latin1_General_100_BIN2_UTF8 deleted inserted kept brought counted cascading nested`
    .split(/\s+/)
    .map((word) => word.toUpperCase()),
)

export function faultsOfTransactSql(sql: string, parameters: readonly Cell[]): string[] {
  const tokens = tokensOf(sql, 'names').filter(({ kind }) => kind !== 'comment')
  const faults = [...common(tokens), ...unknownWords(tokens, transactWords, /^(?:nested_\d+|x[0-9a-f]*|part_\d+|t\d+|e\d+)$/i)]
  const places = [...sql.matchAll(/@p(\d+)/g)].map(([, number]) => Number(number))
  if (places.some((number, place) => number !== place + 1)) faults.push('parameters out of order')
  if (parameters.length > 2_098) faults.push('more parameters than the server takes')
  if (/\|\||::/.test(withoutTexts(tokens))) faults.push('an operator of another language')
  if (/^\s*MERGE\b/i.test(sql) && !sql.endsWith(';')) faults.push('MERGE ends with a semicolon')
  if (
    !/^\s*(?:MERGE|CREATE TRIGGER)\b/i.test(sql) &&
    sql.includes(';') &&
    tokens.some(({ content, kind }) => kind === 'sign' && content === ';')
  )
    faults.push('several statements')
  if (/\bOFFSET\b/.test(sql) && !/\bORDER BY\b/.test(sql)) faults.push('OFFSET without ORDER BY')
  for (const { kind, content } of tokens)
    if (kind === 'quoted name' && content.length > 128) faults.push(`the name ${content} is too long`)
  return faults
}

const oracleWords = new Set(
  `ADD ALTER ALWAYS AND AS BETWEEN BY CASE CHECK COALESCE COLUMN COLUMNS CONSTRAINT CREATE DEFAULT DELETE DESC DISTINCT DROP ELSE END ERROR ESCAPE EXISTS FETCH FIRST FOR
  FOREIGN FORMAT FROM GENERATED IN INDEX INSERT INTO IS JOIN JSON JSON_ARRAY JSON_ARRAYAGG JSON_TABLE JSON_VALUE KEEP KEY LAST LEFT LIKE LOCKED MATCHED MERGE MODIFY
  NEXT NOT NULL NULLS OF OFFSET ON ONLY OR ORDER OVER PATH PRIMARY PURGE REFERENCES RENAME RETURNING ROLLBACK ROWID ROWS ROW_NUMBER SAVEPOINT SELECT SET SKIP
  STRICT TABLE THEN TO UNION ALL UNIQUE UPDATE USING VALUES VIEW VIRTUAL WHEN WHERE COUNT MAX CAST CONCAT CONVERSION CASCADE CHR DBMS_LOB COMPARE SUBSTR GETLENGTH HEXTORAW RAWTOHEX
  UTL_RAW INSTR LENGTH LOWER REPLACE REGEXP_LIKE REGEXP_REPLACE ROUND ABS TRUNC TRANSLATE TO_BINARY_DOUBLE TO_BLOB TO_CHAR TO_CLOB TO_DATE TO_NUMBER TO_TIMESTAMP
  UNISTR DUAL KEPT BROUGHT THERE COUNTED BINARY_DOUBLE BLOB CLOB CHAR DATE NUMBER RAW TIMESTAMP VARCHAR2 ONE SIZE`.split(/\s+/),
)

export function faultsOfOracleSql(sql: string, parameters: readonly Cell[]): string[] {
  const tokens = tokensOf(sql, 'lists').filter(({ kind }) => kind !== 'comment')
  const faults = [...common(tokens), ...unknownWords(tokens, oracleWords, /^(?:nested_\d+|part_\d+|t\d+|e\d+|d)$/i)]
  const bare = withoutTexts(tokens)
  const places = [...sql.replace(/'(?:[^']|'')*'|"[^"]*"/g, '').matchAll(/:(\d+)/g)].map(([, number]) => Number(number))
  if (places.some((number, place) => number !== place + 1)) faults.push('parameters out of order')
  if (parameters.length > 65_535) faults.push('more parameters than the server takes')
  if (/::|\bLIMIT\b/i.test(bare)) faults.push('words of another language')
  if (tokens.some(({ content, kind }) => kind === 'sign' && content === ';')) faults.push('several statements')
  if (/\b(?:FROM|JOIN|INTO|USING) _ AS\b/i.test(bare)) faults.push('AS before the alias of a table')
  if (/\bFETCH NEXT\b[^()]*\bFOR UPDATE\b/i.test(bare)) faults.push('a range and a lock in one statement')
  if (/^SELECT\b/i.test(bare) && !/\bFROM\b/i.test(bare)) faults.push('SELECT without FROM')
  for (const { kind, content } of tokens) {
    if (kind === 'quoted name' && Buffer.byteLength(content) > 128) faults.push(`the name ${content} is too long`)
    if (kind === 'quoted name' && content.includes('"')) faults.push(`the name ${content} holds a quote`)
    // The empty text is no value there.
    if (kind === 'text' && content === '' && !/\breplace\(/i.test(sql)) faults.push('an empty text')
    if (kind === 'text' && Buffer.byteLength(content) > 4_000) faults.push('a literal of more than 4,000 bytes')
  }
  return faults
}

function common(tokens: readonly Token[]): string[] {
  const faults: string[] = []
  let depth = 0
  for (const { kind, content } of tokens) {
    if (kind !== 'sign') continue
    if (content === '(') depth += 1
    if (content === ')') depth -= 1
    if (depth < 0) faults.push('a bracket closes nothing')
    if (["'", '"', '`', '?'].includes(content)) faults.push(`a ${content} by itself`)
  }
  if (depth !== 0) faults.push('brackets do not pair')
  if (tokens.length === 0) faults.push('nothing is said')
  return faults
}

const unknownWords = (tokens: readonly Token[], known: ReadonlySet<string>, besides: RegExp): string[] =>
  tokens.flatMap(({ kind, content }, place) => {
    if (kind !== 'name' || known.has(content.toUpperCase()) || besides.test(content)) return []
    const before = tokens[place - 1]
    // A variable of the language, or a table for the time being.
    if (before?.content === '@' || before?.content === '#') return []
    return [`the word ${content} is neither of the language nor in quotes`]
  })

const withoutTexts = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, content }) => (kind === 'text' || kind === 'quoted name' ? '_' : content)).join(' ')
